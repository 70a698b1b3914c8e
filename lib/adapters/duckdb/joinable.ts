// How many values of one column stand in another, measured on a sample: hashes of about a thousand different values of the one are looked up
// in the whole of the other. A column is read at most once in each role, whatever the number of pairs.
import { InternalError } from '../../core/errors.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { columnKey, tableKey } from '../../core/model/names.ts';
import type { Member } from '../../core/plan/groups.ts';
import type { JoinPair, MeasuredJoin } from '../../core/plan/joins.ts';
import { type DuckdbSession, readParquet } from './session.ts';

/** About so many different values are looked up. */
const SAMPLE = 1000;
/** A share of fewer values than this says nothing. */
const FEWEST = 20;

/** Pairs of columns without files, or with too few values, are left out. */
export async function measureJoins(
  session: DuckdbSession,
  raw: readonly TableFiles[],
  pairs: readonly JoinPair[],
): Promise<readonly MeasuredJoin[]> {
  if (pairs.length === 0) return [];
  const files = new Map(raw.map((table) => [tableKey(table.table), table]));
  const numbers = new Map<string, number>();
  await session.run(
    'CREATE OR REPLACE TEMP TABLE join_samples (side INTEGER, h UBIGINT)',
    'prepare samples of columns',
  );
  try {
    const sizes = new Map<number, number>();
    for (const { from, distinct } of pairs) {
      const key = keyOf(from);
      const hash = hashOf(files, from);
      if (numbers.has(key) || hash === undefined) continue;
      const side = numbers.size;
      numbers.set(key, side);
      const every = Math.max(1, Math.round(distinct / SAMPLE));
      await session.run(
        `INSERT INTO join_samples SELECT ${side}, h FROM (SELECT DISTINCT h FROM ${hash} WHERE h % ${every} = 0 LIMIT ${2 * SAMPLE})`,
        `sample ${key}`,
      );
      sizes.set(
        side,
        await session.number(`SELECT count(*) FROM join_samples WHERE side = ${side}`, `count the sample of ${key}`),
      );
    }
    return await lookUp(session, pairs, { files, numbers, sizes });
  } finally {
    await session.run('DROP TABLE IF EXISTS join_samples', 'drop samples of columns');
  }
}

interface Samples {
  readonly files: ReadonlyMap<string, TableFiles>;
  /** Column -> number of its sample. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Number of a sample -> its values. */
  readonly sizes: ReadonlyMap<number, number>;
}

async function lookUp(session: DuckdbSession, pairs: readonly JoinPair[], samples: Samples): Promise<MeasuredJoin[]> {
  const measured: MeasuredJoin[] = [];
  const targets = new Map<string, JoinPair[]>();
  for (const pair of pairs) targets.set(keyOf(pair.to), [...(targets.get(keyOf(pair.to)) ?? []), pair]);
  for (const [key, group] of targets) {
    const first = group[0];
    const hash = first === undefined ? undefined : hashOf(samples.files, first.to);
    if (hash === undefined) continue;
    const sides = group.flatMap(({ from }) => samples.numbers.get(keyOf(from)) ?? []);
    if (sides.length === 0) continue;
    const rows = await session.all(
      `SELECT side, count(*) AS found FROM (SELECT DISTINCT s.side, s.h FROM ${hash} JOIN join_samples s USING (h) WHERE s.side IN (${sides.join(', ')})) GROUP BY side`,
      `look samples up in ${key}`,
    );
    const found = new Map(rows.map((row) => [Number(row['side']), Number(row['found'])]));
    for (const pair of group) {
      const side = samples.numbers.get(keyOf(pair.from));
      const size = side === undefined ? 0 : (samples.sizes.get(side) ?? 0);
      if (side !== undefined && size >= FEWEST) measured.push({ pair, contained: (found.get(side) ?? 0) / size });
    }
  }
  return measured;
}

function keyOf({ table, column }: Member): string {
  return columnKey(table.id, column.name);
}

/** The hashes of a column's values as a row source with one column `h`; undefined without files. */
function hashOf(files: ReadonlyMap<string, TableFiles>, { table, column }: Member): string | undefined {
  const found = files.get(tableKey(table.id));
  if (found === undefined || found.files.length === 0) return undefined;
  const at = found.columns.findIndex(({ name }) => name === column.name);
  if (at < 0) throw new InternalError('a column is missing in the files', { where: columnKey(table.id, column.name) });
  // By position: names may differ only by letter case.
  const names = found.columns.map((_, index) => `c${index}`).join(', ');
  return `(SELECT hash(CAST(c${at} AS VARCHAR)) AS h FROM ${readParquet(found.files)} AS zone(${names}) WHERE c${at} IS NOT NULL AND CAST(c${at} AS VARCHAR) <> '')`;
}
