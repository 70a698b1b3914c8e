// Verification in parts: what is to be done, one document a list, and what each part has found, one document a part. A part that did not
// answer is told by name where all of them are judged.
import { z } from 'zod';
import { EnvironmentError } from '../../../core/errors.ts';
import { TableId } from '../../../core/model/catalog.ts';
import { Slice } from '../../../core/verify/slices.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { KeyWork } from '../../duckdb/verify/key-files.ts';
import { LoadedRange } from '../../duckdb/verify/loaded-parts.ts';
import { couldNotFinish } from '../../duckdb/verify/registry.ts';
import { itemsKey, verificationKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';

/** What a call of a Distributed Map is to work on. */
export const PartItem = z.strictObject({ database: z.string(), part: z.int().min(0) });
export type PartItem = z.infer<typeof PartItem>;

/** A masked file whose rows the loaded database is to print. */
export const PrintedWork = z.object({
  target: TableId,
  /** Positions of the columns that differ. */
  columns: z.array(z.int().min(0)).readonly(),
  table: TableId,
  file: z.int().min(0),
});
export type PrintedWork = z.infer<typeof PrintedWork>;

/** Lists of what is to be done for a database. */
interface Work {
  readonly slices: readonly Slice[];
  readonly loaded: readonly (readonly LoadedRange[])[];
  readonly keys: readonly KeyWork[];
  readonly printed: readonly PrintedWork[];
}
export type WorkList = keyof Work;

const WORK: { readonly [List in WorkList]: z.ZodType<Work[List]> } = {
  slices: z.array(Slice).readonly(),
  loaded: z.array(z.array(LoadedRange).readonly()).readonly(),
  keys: z.array(KeyWork).readonly(),
  printed: z.array(PrintedWork).readonly(),
};

/** A run's database. */
export interface PartPlace {
  readonly runs: ObjectStore;
  readonly run: RunReference;
  readonly database: string;
}

/** Writes what is to be done for each database, and the list that the map reads. @returns the number of parts */
export async function writeWork<List extends WorkList>(
  { runs, run }: Omit<PartPlace, 'database'>,
  list: List,
  work: ReadonlyMap<string, Work[List]>,
): Promise<number> {
  const items: PartItem[] = [];
  for (const [database, parts] of work) {
    await runs.writeText(verificationKey(run.id, database, list), JSON.stringify(parts));
    items.push(...parts.map((_, part) => ({ database, part })));
  }
  await runs.writeText(itemsKey(run.id, list), JSON.stringify(items));
  return items.length;
}

export async function readWork<List extends WorkList>(
  { runs, run, database }: PartPlace,
  list: List,
): Promise<Work[List]> {
  return WORK[list].parse(await runs.readJson(verificationKey(run.id, database, list)));
}

/** One entry of a list. @throws EnvironmentError when there is none */
export function partOf<T>(work: readonly T[], { database, part }: PartItem): T {
  const found = work[part];
  if (found === undefined)
    throw new EnvironmentError('the run has no such part', { where: `part ${part} of ${database}` });
  return found;
}

/** What a part has found, or why it could not finish. */
export type Found<T> = { readonly found: T } | { readonly broken: string };

/** Runs one part; what breaks has failed, the others still answer. */
export async function foundBy<T>(gather: () => Promise<T>): Promise<Found<T>> {
  try {
    return { found: await gather() };
  } catch (error) {
    return { broken: couldNotFinish(error) };
  }
}

/** @param name of the part's check or map */
export async function writeFound(
  { runs, run }: PartPlace,
  { database, part }: PartItem,
  name: string,
  found: Found<unknown>,
): Promise<void> {
  await runs.writeText(verificationKey(run.id, database, `${name} ${part}`), JSON.stringify(found));
}

/** What every part of a list has found. */
export interface Gathered<T> {
  readonly found: readonly T[];
  /** A line for each part that did not answer. */
  readonly missing: readonly string[];
}

/** Documents asked for side by side: a database of thousands of tables has as many parts. */
const AT_ONCE = 32;

/** @param of positions of the parts, in a list of `count` */
export async function readFound<T>(
  { runs, run, database }: PartPlace,
  name: string,
  {
    count,
    of = Array.from({ length: count }, (_, part) => part),
  }: { readonly count: number; readonly of?: readonly number[] },
  schema: z.ZodType<T>,
): Promise<Gathered<T>> {
  const found: T[] = [];
  const missing: string[] = [];
  const Document = z.union([z.object({ found: schema }), z.object({ broken: z.string() })]);
  const documents: unknown[] = [];
  for (let at = 0; at < of.length; at += AT_ONCE)
    documents.push(
      ...(await Promise.all(
        of.slice(at, at + AT_ONCE).map((part) => runs.findJson(verificationKey(run.id, database, `${name} ${part}`))),
      )),
    );
  for (const [at, part] of of.entries()) {
    const document = documents[at];
    if (document === undefined) {
      missing.push(`part ${part + 1} of ${count} did not answer`);
      continue;
    }
    const answer = Document.parse(document);
    if ('found' in answer) found.push(answer.found);
    else missing.push(`part ${part + 1} of ${count} ${answer.broken}`);
  }
  return { found, missing };
}
