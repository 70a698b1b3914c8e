// load, third part: one statement after the rows, with whatever it needs. One that takes longer than a function lives goes on in the
// server; the next call finds it there and waits on.
import { UnfinishedError } from '../../../core/errors.ts';
import type { RunReference } from '../run-reference.ts';
import { type LoadPorts, loadContent, onStagedOf } from './load-content.ts';
import type { ConstraintItem } from './schema.ts';

/** @returns done: false when the server is still at work; call again */
export async function runConstraint(
  ports: LoadPorts,
  run: RunReference,
  { database, statement }: ConstraintItem,
  signal: AbortSignal,
): Promise<{ readonly done: boolean }> {
  const content = await loadContent(ports.runs, run, database);
  try {
    await onStagedOf(ports, run, database, content, (staged) =>
      staged.ensureStatements(content, staged.neededFor(content, statement), signal),
    );
    return { done: true };
  } catch (error) {
    if (error instanceof UnfinishedError) return { done: false };
    throw error;
  }
}
