// Needles that are collected by one process and searched for by others: fingerprints in Parquet files, never the values. They are as
// telling as any list of hashes of personal data, so they lie where the raw files lie, and go with them.
import type { DuckDBAppender } from '@duckdb/node-api';
import { literal } from '../../../../core/sql/quote.ts';
import { isLeakAnywhere, type Rarity } from '../../../../core/verify/needle.ts';
import { type Fingerprint, fingerprintOf, NeedleIndex, spellingOf } from '../../../../core/verify/needle-index.ts';
import type { DuckdbSession } from '../../session.ts';
import { readParquet } from '../../session.ts';
import type { FilesContext } from '../context.ts';
import { keptTexts, type Needles, needleSources, readNeedles } from './needles.ts';
import { rowsOf } from './stream.ts';

/** Files of one or of many portions of a run. */
export interface RecordedFiles {
  readonly needles: readonly string[];
  /** Fingerprints of values that stay where they are because a person keeps them. */
  readonly kept: readonly string[];
}

/** A column whose values are searched for. */
export interface RecordedSource {
  readonly key: string;
  /** Of the whole table. */
  readonly rows: number;
}

/** The columns of a run whose values are searched for; their positions stand in the files. @param ctx of the whole run */
export function recordedSources(ctx: FilesContext): readonly RecordedSource[] {
  return needleSources(ctx).map(({ key, pair }) => ({ key, rows: pair.raw.rows }));
}

const RARITIES: readonly Rarity[] = ['never', 'mail', 'person'];

/**
 * Records the needles of the raw files at hand.
 * @param ctx of a part of the run @param sources `recordedSources` of the whole run @param paths of the two files to be written
 */
export async function recordNeedles(
  ctx: FilesContext,
  sources: readonly RecordedSource[],
  paths: { readonly needles: string; readonly kept: string },
): Promise<void> {
  const owners = new Map(sources.map(({ key }, at) => [key, at]));
  const here = needleSources(ctx);
  await recorded(
    ctx.session,
    'owner INTEGER, h1 INTEGER, h2 INTEGER, start INTEGER, length INTEGER, spelling INTEGER, rarity INTEGER, bounded BOOLEAN, n INTEGER',
    'SELECT owner, h1, h2, start, length, spelling, max(rarity) AS rarity, bool_and(bounded) AS bounded, sum(n)::BIGINT AS n FROM recorded GROUP BY ALL ORDER BY owner',
    paths.needles,
    (appender) =>
      readNeedles(ctx, here, (at, { text, stored, rarity, bounded, rows }) => {
        const owner = owners.get(here[at]?.key ?? '');
        if (owner === undefined) throw new RangeError('a column is not one of the run');
        appender.appendInteger(owner);
        appendFingerprint(appender, fingerprintOf(text));
        appender.appendInteger(spellingOf(stored));
        appender.appendInteger(RARITIES.indexOf(rarity));
        appender.appendBoolean(bounded);
        appender.appendInteger(rows);
        appender.endRow();
      }),
  );
  await recorded(
    ctx.session,
    'h1 INTEGER, h2 INTEGER, start INTEGER, length INTEGER',
    'SELECT DISTINCT h1, h2 FROM recorded',
    paths.kept,
    async (appender) => {
      for await (const texts of keptTexts(ctx)) {
        for (const text of texts) {
          if (text.length < SHORTEST) continue;
          appendFingerprint(appender, fingerprintOf(text));
          appender.endRow();
        }
      }
    },
  );
}

/** Shorter values are never needles. */
const SHORTEST = 6;

function appendFingerprint(appender: DuckDBAppender, { h1, h2, window, length }: Fingerprint): void {
  for (const part of [h1, h2, window, length]) appender.appendInteger(part);
}

async function recorded(
  session: DuckdbSession,
  columns: string,
  select: string,
  path: string,
  fill: (appender: DuckDBAppender) => Promise<void>,
): Promise<void> {
  const fork = await session.fork();
  try {
    await fork.run(`CREATE OR REPLACE TEMP TABLE recorded (${columns})`, 'make a temporary table');
    const appender = await fork.connection.createAppender('recorded', null, 'temp');
    try {
      await fill(appender);
    } finally {
      appender.closeSync();
    }
    await fork.run(`COPY (${select}) TO ${literal(path)} (FORMAT parquet)`, 'record what is searched for');
    await fork.run('DROP TABLE recorded', 'drop a temporary table');
  } finally {
    fork.release();
  }
}

/** Values held at once: some 60 bytes each. */
const PORTION = 4_000_000;

/** The needles of a run, from the files of all its parts. @param sources as they were when the files were written */
export async function* recordedNeedles(
  session: DuckdbSession,
  { needles, kept }: RecordedFiles,
  sources: readonly RecordedSource[],
  portion = PORTION,
): AsyncGenerator<Needles> {
  if (needles.length === 0) return;
  const but = kept.length === 0 ? '' : ` WHERE (h1, h2) NOT IN (SELECT (h1, h2) FROM ${readParquet(kept)})`;
  const spellings = `SELECT owner, h1, h2, start, length, spelling, max(rarity) AS rarity, bool_and(bounded) AS bounded, sum(n) AS n FROM ${readParquet(needles)}${but} GROUP BY ALL`;
  // The rarest spelling decides, as where values are collected one by one.
  const sql = `SELECT owner, h1, h2, start, length, max(rarity)::INTEGER, bool_and(bounded), least(min(n), 2147483647)::INTEGER FROM (${spellings}) GROUP BY ALL ORDER BY owner`;
  let index = new NeedleIndex();
  let counts = { strong: 0, weak: 0 };
  for await (const rows of rowsOf(session, sql, 'read what is searched for')) {
    for (const [owner, h1, h2, window, length, rarity, bounded, n] of rows.map((row) => row.map(Number))) {
      if (owner === undefined || h1 === undefined || h2 === undefined || window === undefined || length === undefined)
        continue;
      const strong = isLeakAnywhere(RARITIES[rarity ?? 0] ?? 'never', n ?? 0, sources[owner]?.rows ?? 0);
      index.insert({ h1, h2, window, length }, owner, strong, bounded === 1);
      counts[strong ? 'strong' : 'weak'] += 1;
    }
    if (index.size < portion) continue;
    yield { index, sources, drawn: undefined, ...counts };
    index = new NeedleIndex();
    counts = { strong: 0, weak: 0 };
  }
  yield { index, sources, drawn: undefined, ...counts };
}
