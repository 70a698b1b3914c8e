// verify on AWS: the searches and checks of the laptop, on the workbench, for every database of a run. They look at a whole database at
// once, so its files must fit on one function's disk; what does not is refused with figures.
import { RefusedError } from '../../../core/errors.ts';
import type { RunContext } from '../../../pipeline/context.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { readBlockers } from '../workbench/state-documents.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';

export interface VerifyPorts {
  readonly runs: ObjectStore;
  /** For messages. */
  readonly runsBucket: string;
  /** For one database: its rules, its key, both buckets; for `verify`, the loaded database. */
  readonly bench: (database: string) => WorkbenchPorts;
}

/** Runs a search over every database; what it finds becomes blockers. @param search a part of a local step */
export async function searchRun(
  ports: VerifyPorts,
  run: RunReference,
  step: string,
  search: (context: RunContext) => Promise<unknown>,
): Promise<{ readonly blockers: number }> {
  let blockers = 0;
  for (const database of await databasesOf(ports.runs, run.id)) {
    const request = { run, database, ports: ports.bench(database), need: { raw: true, masked: true }, step };
    blockers += await withWorkbench(request, async (context) => {
      await search(context);
      return context.state.blockers.length;
    });
  }
  return { blockers };
}

/**
 * Runs every check over every database; the verdict is `seal`'s.
 * @param check the local `verify`
 * @throws RefusedError, before any check, with every blocker that any step has found
 */
export async function verifyRun(
  ports: VerifyPorts,
  run: RunReference,
  check: (context: RunContext) => Promise<unknown>,
): Promise<{ readonly databases: number }> {
  const databases = await databasesOf(ports.runs, run.id);
  await refuseBlocked(ports, run, databases);
  for (const database of databases)
    await withWorkbench(
      { run, database, ports: ports.bench(database), need: { raw: true, masked: true }, step: 'verify' },
      check,
    );
  return { databases: databases.length };
}

/** The one refusal: everything that stands in the run's way, found before a person is bothered. */
async function refuseBlocked(ports: VerifyPorts, run: RunReference, databases: readonly string[]): Promise<void> {
  const places = databases.map((database) => ({ runs: ports.runs, run: run.id, database }));
  const found = (await Promise.all(places.map(readBlockers))).flatMap(({ blockers }) => blockers);
  if (found.length === 0) return;
  const told = found.slice(0, TOLD).map(({ code, where }) => `${code} ${where}`);
  throw new RefusedError(found, {
    where: [...told, ...(found.length > TOLD ? [`and ${found.length - TOLD} more`] : [])].join(', '),
    hint: `add the lines of s3://${ports.runsBucket}/runs/${run.id}/db/…/state/blockers.json to the rules and start the next attempt`,
  });
}

/** Step Functions keeps 32 KiB of a cause; the document holds them all. */
const TOLD = 20;
