// verify on AWS, first and last call: what is to be verified in which parts; then every check judges what its parts have found. The verdict
// is `seal`'s.
import { z } from 'zod';
import { RefusedError } from '../../../core/errors.ts';
import type { CheckResult } from '../../../core/verify/check.ts';
import { cellByCell } from '../../duckdb/verify/cell-by-cell.ts';
import type { Check, DatabaseCheck, DividedCheck } from '../../duckdb/verify/context.ts';
import { joins } from '../../duckdb/verify/joins.ts';
import { type KeyCheck, type KeyWork, keyWork } from '../../duckdb/verify/key-files.ts';
import { drawnIn, leakSearch } from '../../duckdb/verify/leak-search.ts';
import { loadedContent } from '../../duckdb/verify/loaded-content.ts';
import {
  judgeLoaded,
  judgeSnapshot,
  type LoadedRange,
  MaskedDigests,
  rangesOf,
} from '../../duckdb/verify/loaded-parts.ts';
import { reclassify } from '../../duckdb/verify/reclassify.ts';
import { CHECKS, needsDatabase, runCheck } from '../../duckdb/verify/registry.ts';
import { rowCounts, rowsLoaded } from '../../duckdb/verify/row-counts.ts';
import { SNAPSHOT_CONTENT } from '../../duckdb/verify/snapshot-content.ts';
import { uniqueness } from '../../duckdb/verify/uniqueness.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { readBlockers } from '../workbench/state-documents.ts';
import { afterReading, beforeReading } from './forced-tables.ts';
import { KEY_FILES } from './gather-files.ts';
import { digestsOf, PRINTED } from './gather-loaded.ts';
import { readFound, readWork, writeWork } from './parts.ts';
import { loadedContext, onDatabase, type PartWork, type VerifyPorts } from './slice-work.ts';

/** What the maps have to do. */
export interface Listed {
  readonly slices: number;
  readonly loaded: number;
  readonly keys: number;
}

/**
 * Lists what is to be verified beside the slices.
 * @throws RefusedError, before any check, with every blocker that any step has found
 */
export async function listChecks(ports: VerifyPorts, run: RunReference): Promise<Listed> {
  const databases = await databasesOf(ports.runs, run.id);
  await refuseBlocked(ports, run, databases);
  const loaded = new Map<string, readonly (readonly LoadedRange[])[]>();
  const keys = new Map<string, readonly KeyWork[]>();
  let slices = 0;
  for (const database of databases)
    await onDatabase(ports, run, { database }, async ({ context, slices: own, whole }) => {
      loaded.set(database, await rangesOf(loadedContext(whole), ports.sliceBytes));
      // the parts read side by side
      await beforeReading(context);
      keys.set(database, keyWork(whole));
      slices += own.length;
    });
  const { runs } = ports;
  return {
    slices,
    loaded: await writeWork({ runs, run }, 'loaded', loaded),
    keys: await writeWork({ runs, run }, 'keys', keys),
  };
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

/** Every check judges; a part that did not answer makes its check red, by name. */
export async function conclude(ports: VerifyPorts, run: RunReference): Promise<{ readonly databases: number }> {
  const databases = await databasesOf(ports.runs, run.id);
  for (const database of databases)
    await onDatabase(ports, run, { database, step: 'verify' }, async (work) => {
      // every part has read its rows: the snapshot is to hold what the source forces
      await afterReading(work.context);
      const checks: CheckResult[] = [];
      for (const check of CHECKS) checks.push(await judged(work, check));
      checks.push(await snapshotJudged(work));
      work.context.state.set('verify', { checks });
    });
  return { databases: databases.length };
}

async function judged(work: PartWork, check: Check | DatabaseCheck): Promise<CheckResult> {
  const whole = loadedContext(work.whole);
  return runCheck(check.name, whole, async () => {
    switch (check) {
      case rowCounts:
        return bySlices(work, rowCounts, [{ raw: {}, masked: {}, loaded: await rowsLoaded(whole) }]);
      case cellByCell:
        return bySlices(work, cellByCell);
      case leakSearch:
        // the texts, which belong to no slice
        return bySlices(work, leakSearch, [await leakSearch.gather({ ...whole, raw: [], masked: [] })]);
      case reclassify:
        return bySlices(work, reclassify);
      case uniqueness:
        return byKeys(work, 'uniqueness', uniqueness);
      case joins:
        return byKeys(work, 'joins', joins);
      case loadedContent:
        return loadedJudged(work);
      default:
        return needsDatabase(check) ? check.runLoaded(whole) : check.run(whole);
    }
  });
}

async function bySlices<Part>(
  { place, slices, whole }: PartWork,
  check: DividedCheck<Part>,
  more: readonly Part[] = [],
): Promise<CheckResult> {
  const { found, missing } = await readFound(place, check.name, { count: slices.length }, check.part);
  return complete(check.judge(whole, [...found, ...more]), missing);
}

async function byKeys<Part>(
  { place, slices, whole }: PartWork,
  name: KeyCheck,
  check: DividedCheck<Part>,
): Promise<CheckResult> {
  const work = await readWork(place, 'keys');
  const of = work.flatMap((each, part) => (each.check === name ? [part] : []));
  const { found, missing } = await readFound(place, name, { count: work.length, of }, check.part);
  const files = await readFound(place, KEY_FILES, { count: slices.length }, z.number());
  return complete(check.judge(whole, found), [...missing, ...files.missing]);
}

async function loadedJudged(work: PartWork): Promise<CheckResult> {
  const { loaded, masked } = await digestsOf(work);
  const { length } = await readWork(work.place, 'printed');
  const printed = await readFound(work.place, PRINTED, { count: length }, MaskedDigests);
  const compared = { loaded: loaded.found, masked: masked.found.flat(), printed: printed.found.flat() };
  return complete(judgeLoaded(work.whole, compared), [...loaded.missing, ...masked.missing, ...printed.missing]);
}

/** The snapshot is taken of the server whose rows were read back. */
async function snapshotJudged(work: PartWork): Promise<CheckResult> {
  const { place, slices, whole } = work;
  return runCheck(SNAPSHOT_CONTENT, whole, async () => {
    const { loaded } = await digestsOf(work);
    const leaks = await readFound(place, leakSearch.name, { count: slices.length }, leakSearch.part);
    const result = await judgeSnapshot(whole, loaded.found, drawnIn(whole, leaks.found));
    return complete(result, [...loaded.missing, ...leaks.missing]);
  });
}

/** @param missing parts that did not answer: what they would have found, nobody knows */
function complete(result: CheckResult, missing: readonly string[]): CheckResult {
  if (missing.length === 0) return result;
  const problems = missing.map((message) => ({ where: '', message }));
  return { ...result, status: 'failed', problems: [...problems, ...result.problems] };
}
