// Patches: SQL of the rules file that is run in the masked database when rows, keys and sequences are in it, and before it is verified.
import type { DdlStatement, SchemaScript } from '../model/schema-script.ts';
import type { Patch, Plan } from './plan.ts';

const KIND = 'patch';

/** The script with the plan's patches at its end, where no position of another statement moves. Each needs the one before it. */
export function withPatches(script: SchemaScript, { patches = [] }: Pick<Plan, 'patches'>): SchemaScript {
  if (patches.length === 0) return script;
  return {
    ...script,
    statements: [...script.statements, ...patches.map(({ sql }, index) => statement(sql, index + 1))],
  };
}

/** @param number from 1 on, as people count them in the rules file */
function statement(sql: string, number: number): DdlStatement {
  return {
    phase: 'after-load',
    kind: KIND,
    object: `${number}`,
    ...(number === 1 ? {} : { needs: [`${KIND} ${number - 1}`] }),
    sql,
  };
}

export function isPatch({ kind }: Pick<DdlStatement, 'kind'>): boolean {
  return kind === KIND;
}

export interface PatchChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The patch's reason, without its SQL. */
  readonly words: string;
}

/** What differs between two lists of patches: one with the same reason and other SQL is changed. */
export function comparePatches(before: readonly Patch[], after: readonly Patch[]): readonly PatchChange[] {
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const gone = before.filter((patch) => !is.has(keyOf(patch)));
  const come = after.filter((patch) => !was.has(keyOf(patch)));
  const again = (others: readonly Patch[], { why }: Patch): boolean => others.some((other) => other.why === why);
  const changes: PatchChange[] = [
    ...come.map(
      (patch): PatchChange =>
        again(gone, patch)
          ? { kind: 'changed', words: `other SQL: ${patch.why}` }
          : { kind: 'added', words: `new: ${patch.why}` },
    ),
    ...gone
      .filter((patch) => !again(come, patch))
      .map(({ why }): PatchChange => ({ kind: 'removed', words: `gone: ${why}` })),
  ];
  const isSame = JSON.stringify(before.map(keyOf)) === JSON.stringify(after.map(keyOf));
  return changes.length > 0 || isSame ? changes : [{ kind: 'changed', words: 'run in another order, or more often' }];
}

function keyOf({ sql, why }: Patch): string {
  return JSON.stringify([sql, why]);
}
