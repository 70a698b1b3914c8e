// `loaded-content` and `snapshot-content` in parts: ranges of the loaded tables and portions of the masked files are read apart, and their
// digests add up. What is read of the database is searched for raw values in the same pass: a snapshot of the server holds these rows.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InternalError } from '../../../core/errors.ts';
import { inBatches } from '../../../core/model/batches.ts';
import { TableId } from '../../../core/model/catalog.ts';
import type { FileColumn, TableFiles } from '../../../core/model/files.ts';
import { columnKey, sameTable, tableKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem, CheckResult } from '../../../core/verify/check.ts';
import { TableRange } from '../../../core/verify/table-range.ts';
import { withLineLimit } from '../csv.ts';
import type { FilesContext, VerifyContext } from './context.ts';
import { ColumnHit, canHoldValues, joinedHits, searchRowsOf } from './leak/files.ts';
import { needlePortions } from './leak/needles.ts';
import { isSchemaText, textProblems } from './leak-search.ts';
import { type LoadGroup, loadGroups } from './load-groups.ts';
import { comparedColumns, loadedContentAnswer, loadedSource } from './loaded-content.ts';
import { normalised } from './printed-rows.ts';
import { same, summed, WideDigest, wideDigest } from './row-digest.ts';
import { SNAPSHOT_CONTENT, snapshotLeaks } from './snapshot-content.ts';
import { columnsOf, descendsFrom } from './zone.ts';

/** A range of a loaded table, and the table that its rows were loaded through. */
export const LoadedRange = z.object({ target: TableId, range: TableRange }).readonly();
export type LoadedRange = z.infer<typeof LoadedRange>;

/** Ranges that together hold every loaded row, in batches for one call each. @param bytes wanted for a range, and for a batch */
export async function rangesOf(ctx: VerifyContext, bytes: number): Promise<readonly (readonly LoadedRange[])[]> {
  const targets = new Map<string, TableId>();
  for (const group of loadGroups(ctx)) {
    const { target, only } = group;
    if (comparedColumns(ctx, group).length === 0) continue;
    for (const table of only ? [target] : leavesOf(ctx, target)) targets.set(tableKey(table), target);
  }
  const ranges = (await ctx.loaded.ranges(bytes)).flatMap(({ bytes: size, range }) => {
    const target = targets.get(tableKey(range.table));
    return target === undefined ? [] : [{ bytes: size, loaded: { target, range } }];
  });
  return inBatches(ranges, { bytes, count: MOST_RANGES }).map((batch) => batch.map(({ loaded }) => loaded));
}

/** Small tables that one call reads at most. */
const MOST_RANGES = 100;

function leavesOf(ctx: VerifyContext, target: TableId): readonly TableId[] {
  const { tables } = ctx.staged;
  return tables
    .filter((table) => sameTable(table.id, target) || descendsFrom({ ...ctx, source: ctx.staged }, table, target))
    .map(({ id }) => id);
}

/** What one range holds. */
export const LoadedPart = z.object({
  target: TableId,
  digest: WideDigest,
  values: z.number().int(),
  characters: z.number().int(),
  hits: z.array(ColumnHit).readonly(),
});
export type LoadedPart = z.infer<typeof LoadedPart>;

/**
 * Reads some ranges, and then searches them all: preparing the needles costs more than searching a small table.
 * @param ctx of the whole run
 */
export async function gatherLoaded(ctx: VerifyContext, ranges: readonly LoadedRange[]): Promise<readonly LoadedPart[]> {
  const folder = join(ctx.scratchDirectory, 'loaded');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    const read: ReadRange[] = [];
    for (const [at, range] of ranges.entries()) {
      ctx.onProgress?.(tableKey(range.range.table));
      read.push(await readRange(ctx, range, join(folder, `${at}.csv`)));
    }
    for await (const needles of needlePortions(ctx)) {
      for (const { part, rows, columns } of read) {
        if (rows === undefined) continue;
        const found = await searchRowsOf(ctx, needles, { rows, columns, where: tableKey(part.target) });
        part.values += needles.strong;
        part.characters = Math.max(part.characters, found.characters);
        part.hits = joinedHits([...part.hits, ...found.hits]);
      }
    }
    return read.map(({ part }) => part);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface ReadRange {
  readonly part: LoadedPart;
  /** SQL of its rows; undefined when there are none. */
  readonly rows: string | undefined;
  /** Those of them that can hold what is searched for. */
  readonly columns: readonly { readonly key: string; readonly text: string }[];
}

/** Writes one range to `csv`. What the database computes itself of these columns is no value of anybody. */
async function readRange(ctx: VerifyContext, { target, range }: LoadedRange, csv: string): Promise<ReadRange> {
  const group = groupOf(ctx, target);
  const columns = comparedColumns(ctx, group);
  const where = tableKey(range.table);
  const names = columns.map(({ name }) => name);
  const rows = await ctx.loaded.copyRows({ ...range, only: true, columns: names, path: csv });
  const part = { target, values: 0, characters: 0, hits: [] };
  if (rows === 0) return { part: { ...part, digest: emptyDigest(columns.length) }, rows: undefined, columns: [] };
  return withLineLimit(async (limit) => {
    const source = loadedSource(csv, limit, group, columns);
    const found = await wideDigest(ctx.session, source, columns.length, `digest of loaded ${where}`);
    if (found.rows.count !== String(rows))
      throw new InternalError(`${found.rows.count} of ${rows} loaded rows could be read back`, { where });
    return { part: { ...part, digest: found }, rows: source, columns: searchedColumns(columns, target) };
  });
}

function searchedColumns(columns: readonly FileColumn[], target: TableId): ReadRange['columns'] {
  return columns.flatMap((column, at) =>
    canHoldValues(column) ? [{ key: columnKey(target, column.name), text: `v${at}` }] : [],
  );
}

/** Digests of masked files, by the table that their rows were loaded through. */
export const MaskedDigests = z.array(z.object({ target: TableId, digest: WideDigest })).readonly();
export type MaskedDigests = z.infer<typeof MaskedDigests>;

/** @param whole context of the run, which says how columns are ordered @param here the masked files at hand */
export async function gatherMasked(whole: FilesContext, here: readonly TableFiles[]): Promise<MaskedDigests> {
  const digests: z.infer<typeof MaskedDigests>[number][] = [];
  for (const group of loadGroups(whole)) {
    const columns = comparedColumns(whole, group);
    const source = columnsOf(
      membersOf(group, here),
      columns.map(({ name }) => name),
    );
    if (source === undefined || columns.length === 0) continue;
    const where = tableKey(group.target);
    digests.push({
      target: group.target,
      digest: await wideDigest(whole.session, source, columns.length, `digest of masked ${where}`),
    });
  }
  return digests;
}

/** Columns of one table's rows that differ, and may be the same once the database has printed both. */
export interface Differing {
  readonly target: TableId;
  /** Positions in `comparedColumns`. */
  readonly columns: readonly number[];
}

/** The digest of masked files whose differing columns are as the loaded database prints them. */
export async function gatherPrinted(
  whole: VerifyContext,
  { target, columns: at }: Differing,
  here: readonly TableFiles[],
): Promise<MaskedDigests> {
  const group = groupOf(whole, target);
  const columns = comparedColumns(whole, group);
  const table = await normalised(whole, { ...group, members: membersOf(group, here) }, columns, at);
  try {
    const found = await wideDigest(
      whole.session,
      table,
      columns.length,
      `digest of ${tableKey(target)}, as the database prints it`,
    );
    return [{ target, digest: found }];
  } finally {
    await whole.session.run('DROP TABLE IF EXISTS verify_normal', 'drop a temporary table');
  }
}

/** What is known of the rows on both sides. */
export interface Compared {
  readonly loaded: readonly LoadedPart[];
  readonly masked: MaskedDigests;
  /** After a first comparison. */
  readonly printed: MaskedDigests;
}

/** Tables whose masked rows must be printed by the database before they can be judged. */
export function differing(ctx: FilesContext, compared: Omit<Compared, 'printed'>): readonly Differing[] {
  return loadGroups(ctx).flatMap((group) => {
    const [there, here] = [sumOf(compared.loaded, group), sumOf(compared.masked, group)];
    if (there === undefined || here === undefined || same(there.rows, here.rows)) return [];
    if (there.rows.count !== here.rows.count) return [];
    const columns = there.columns.flatMap((column, at) => (column === here.columns[at] ? [] : [at]));
    return columns.length === 0 ? [] : [{ target: group.target, columns }];
  });
}

/** The check `loaded-content`. @param ctx of the whole run; reads no file */
export function judgeLoaded(ctx: FilesContext, compared: Compared): CheckResult {
  return loadedContentAnswer(ctx, (group, columns) => {
    const where = tableKey(group.target);
    const loaded = sumOf(compared.loaded, group);
    if (loaded === undefined) return [{ where, message: `${where}: its loaded rows were not read back` }];
    const masked = sumOf(compared.masked, group) ?? emptyDigest(columns.length);
    if (same(loaded.rows, masked.rows)) return [];
    if (loaded.rows.count !== masked.rows.count)
      return [{ where, message: `${where}: ${loaded.rows.count} loaded rows, ${masked.rows.count} masked rows` }];
    const printed = sumOf(compared.printed, group);
    if (printed !== undefined && same(loaded.rows, printed.rows)) return [];
    const judged = printed ?? masked;
    const wrong = columns.filter((_, at) => loaded.columns[at] !== judged.columns[at]);
    if (wrong.length === 0) return [{ where, message: `${where}: the same values, but in other rows` }];
    return wrong.map((column) => ({
      where: columnKey(group.target, column.name),
      message: `${columnKey(group.target, column.name)}: loaded values differ from the masked files`,
    }));
  });
}

/**
 * The check `snapshot-content`, of a snapshot that is taken of the server: the rows as they were read back, and the definitions.
 * @param drawn by column of the source: how often its values stand in the masked files by chance
 */
export async function judgeSnapshot(
  ctx: FilesContext,
  loaded: readonly LoadedPart[],
  drawn: ReadonlyMap<string, number>,
): Promise<CheckResult> {
  const definitions = ctx.texts.filter(({ label }) => isSchemaText(label));
  const problems: CheckProblem[] = [];
  for await (const needles of needlePortions(ctx)) problems.push(...textProblems(needles, definitions));
  const places = new Map<string, { hits: number; mails: number }>();
  for (const hit of loaded.flatMap(({ hits }) => hits).filter(({ strong }) => strong)) {
    const known = places.get(hit.from) ?? { hits: 0, mails: 0 };
    places.set(hit.from, { hits: known.hits + hit.hits, mails: known.mails + hit.mails });
  }
  problems.push(
    ...snapshotLeaks(
      [...places].map(([column, found]) => ({ column, strong: true, ...found })),
      drawn,
    ),
  );
  const characters =
    loaded.reduce((sum, part) => sum + part.characters, 0) +
    definitions.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) problems.push({ where: 'snapshot', message: 'snapshot: it is empty' });
  const values = Math.max(0, ...loaded.map((part) => part.values));
  return answer(SNAPSHOT_CONTENT, {
    summary: `${counted(characters, 'character')} of loaded rows and definitions searched for ${counted(values, 'raw value')}`,
    measured: { characters, values },
    problems,
  });
}

function groupOf(ctx: FilesContext, target: TableId): LoadGroup {
  const group = loadGroups(ctx).find((each) => sameTable(each.target, target));
  if (group === undefined)
    throw new InternalError('nothing was loaded through this table', { where: tableKey(target) });
  return group;
}

function membersOf(group: LoadGroup, here: readonly TableFiles[]): readonly TableFiles[] {
  return here.filter((files) => group.members.some((member) => sameTable(member.table, files.table)));
}

function sumOf(
  parts: readonly { readonly target: TableId; readonly digest: WideDigest }[],
  { target }: LoadGroup,
): WideDigest | undefined {
  return summed(parts.filter((part) => sameTable(part.target, target)).map((part) => part.digest));
}

function emptyDigest(width: number): WideDigest {
  return { rows: { count: '0', low: '', high: '' }, columns: Array.from({ length: width }, () => '') };
}
