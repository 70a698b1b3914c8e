// All checks, in the order in which they run: cheap and telling first. A check that is left out, or breaks, makes the verdict red by name.
import { MasklakeError } from '../../../core/errors.ts';
import { answer } from '../../../core/verify/answer.ts';
import type { CheckResult } from '../../../core/verify/check.ts';
import { cellByCell } from './cell-by-cell.ts';
import { constraints } from './constraints.ts';
import { type Check, type DatabaseCheck, type FilesContext, hasDatabase } from './context.ts';
import { frequency } from './frequency.ts';
import { joins } from './joins.ts';
import { leakSearch } from './leak-search.ts';
import { loadedContent } from './loaded-content.ts';
import { reclassify } from './reclassify.ts';
import { rowCounts } from './row-counts.ts';
import { schemaObjects } from './schema-objects.ts';
import { schemaText } from './schema-text.ts';
import { sequences } from './sequences.ts';
import { uniqueness } from './uniqueness.ts';

export const CHECKS: readonly (Check | DatabaseCheck)[] = Object.freeze([
  rowCounts,
  loadedContent,
  cellByCell,
  leakSearch,
  reclassify,
  uniqueness,
  joins,
  constraints,
  schemaObjects,
  sequences,
  schemaText,
  frequency,
]);

export function needsDatabase(check: Check | DatabaseCheck): check is DatabaseCheck {
  return 'runLoaded' in check;
}

/** Checks that must answer: all of them, or for a lake-only run those that need no loaded database. */
export function requiredChecks(scope: 'whole' | 'lake'): readonly string[] {
  return CHECKS.filter((check) => scope === 'whole' || !needsDatabase(check)).map((check) => check.name);
}

/**
 * Runs every check that the context allows; one that breaks has failed, the others still answer.
 * @param options.off names not to run: `verdictOf` then fails by these names
 */
export async function runChecks(
  ctx: FilesContext,
  options: { readonly off?: readonly string[] } = {},
): Promise<CheckResult[]> {
  const results = new Map<string, CheckResult>();
  const fork = await ctx.session.fork();
  const runLane = async (lane: readonly (Check | DatabaseCheck)[], own: FilesContext): Promise<void> => {
    for (const check of lane) {
      if (options.off?.includes(check.name) === true) continue;
      if (!needsDatabase(check)) results.set(check.name, await runCheck(check.name, own, () => check.run(own)));
      else if (hasDatabase(own)) results.set(check.name, await runCheck(check.name, own, () => check.runLoaded(own)));
    }
  };
  try {
    await Promise.all([
      runLane(
        CHECKS.filter((check) => READING.has(check)),
        ctx,
      ),
      runLane(
        CHECKS.filter((check) => !READING.has(check)),
        { ...ctx, session: fork },
      ),
    ]);
  } finally {
    fork.release();
  }
  return CHECKS.flatMap((check) => results.get(check.name) ?? []);
}

/** They read values on the JavaScript thread, and run beside the others, which keep DuckDB and the loaded database busy. */
const READING: ReadonlySet<Check | DatabaseCheck> = new Set([leakSearch, reclassify, schemaText]);

/** Runs one check; when it breaks, it has failed. */
export async function runCheck(name: string, ctx: FilesContext, run: () => Promise<CheckResult>): Promise<CheckResult> {
  ctx.onProgress?.(name);
  try {
    return await run();
  } catch (error) {
    return answer(name, {
      summary: 'the check could not finish',
      problems: [{ where: '', message: couldNotFinish(error) }],
    });
  }
}

/** Why something broke; messages of other errors than our own may quote data. */
export function couldNotFinish(error: unknown): string {
  const why = error instanceof MasklakeError ? error.message : error instanceof Error ? error.name : 'unknown error';
  return `could not finish: ${why}`;
}
