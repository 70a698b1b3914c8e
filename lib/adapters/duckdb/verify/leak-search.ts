// Raw values of masked columns, searched as substrings in the decoded content of everything the run wrote.
import { z } from 'zod';
import { columnKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import { CheckProblem, type CheckResult } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { dividedCheck, type FilesContext } from './context.ts';
import { byColumn, drawnHits, isDrawn } from './leak/drawn.ts';
import { ColumnHit, joinedHits, searchFiles } from './leak/files.ts';
import { type Needles, needlePortions, needlesOf } from './leak/needles.ts';
import { RowLocalSearch, searchRows } from './leak/row-local.ts';
import { searchText } from './leak/search.ts';

const NAME = 'leak-search';

/** What was found in some of the files, or in some of the texts. */
const LeakPart = z.object({
  /** Of the whole run. */
  values: z.object({ all: z.number().int(), strong: z.number().int(), weak: z.number().int() }),
  characters: z.number().int(),
  hits: z.array(ColumnHit).readonly(),
  rows: RowLocalSearch,
  texts: z.number().int(),
  problems: z.array(CheckProblem),
});
export type LeakPart = z.infer<typeof LeakPart>;

export const leakSearch = dividedCheck({
  name: NAME,
  proves: PROVES[NAME],
  part: LeakPart,
  gather: async (ctx): Promise<LeakPart> => {
    const texts = ctx.texts.filter(({ label }) => !isSchemaText(label));
    const values = { all: 0, strong: 0, weak: 0 };
    const problems: CheckProblem[] = [];
    const hits: ColumnHit[] = [];
    let characters = 0;
    for await (const needles of needlePortions(ctx)) {
      values.all += needles.index.size;
      values.strong += needles.strong;
      values.weak += needles.weak;
      const files = await searchFiles(ctx, needles);
      needles.drawn = byColumn(drawnHits(ctx, files.hits));
      // the last portion may be empty
      characters = Math.max(characters, files.characters);
      hits.push(...files.hits);
      problems.push(...textProblems(needles, texts));
    }
    return { values, characters, hits: joinedHits(hits), rows: await searchRows(ctx), texts: texts.length, problems };
  },
  judge: (ctx, parts) => {
    const { values, characters, hits, texts, problems, rows } = joined(parts);
    const drawn = drawnHits(ctx, hits);
    const strong = hits.filter((hit) => hit.strong && !drawn.includes(hit));
    const measured = {
      values: values.all,
      selfExplaining: values.strong,
      mayCoincide: values.weak,
      characters,
      texts,
      comparedWithOwnRow: rows.compared,
      coincidencesInOwnRow: rows.coincidences,
      drawnByChance: drawn.reduce((sum, hit) => sum + hit.hits, 0),
      alsoPresentInKeptColumns: keptHits(ctx, hits).reduce((sum, hit) => sum + hit.hits, 0),
    };
    const summary = `${counted(values.all, 'raw value')} searched in ${counted(characters, 'character')} of masked files and ${counted(texts, 'text')}; ${counted(rows.compared, 'value')} compared with their own row`;
    return answer(NAME, {
      summary,
      measured,
      problems: [...strong.map(leak), ...problems, ...rows.problems],
      warnings: [...rows.warnings, ...drawn.map(coincidence), ...coincidences(ctx, hits)],
    });
  },
});

/** Every part searched for the same values, in files and texts of its own. */
function joined(parts: readonly LeakPart[]): LeakPart {
  const sum = (pick: (part: LeakPart) => number): number => parts.reduce((total, part) => total + pick(part), 0);
  const most = (pick: (part: LeakPart) => number): number => Math.max(0, ...parts.map(pick));
  return {
    values: {
      all: most(({ values }) => values.all),
      strong: most(({ values }) => values.strong),
      weak: most(({ values }) => values.weak),
    },
    characters: sum((part) => part.characters),
    hits: joinedHits(parts.flatMap((part) => part.hits)),
    texts: sum((part) => part.texts),
    problems: parts.flatMap((part) => part.problems),
    rows: {
      compared: sum(({ rows }) => rows.compared),
      coincidences: sum(({ rows }) => rows.coincidences),
      problems: parts.flatMap(({ rows }) => rows.problems),
      warnings: parts.flatMap(({ rows }) => rows.warnings),
    },
  };
}

/** By column of the source: how often its values stand in the masked files because a mask has drawn them. */
export function drawnIn(ctx: FilesContext, parts: readonly LeakPart[]): ReadonlyMap<string, number> {
  return byColumn(drawnHits(ctx, joined(parts).hits));
}

/** The search of the files alone, for a lake published earlier: rows of the source may have moved, so none is compared with its own. */
export async function searchLake(ctx: FilesContext): Promise<CheckResult> {
  const needles = await needlesOf(ctx);
  const files = await searchFiles(ctx, needles);
  return answer(NAME, {
    summary: `${counted(needles.index.size, 'raw value')} of the source searched in ${counted(files.characters, 'character')} of the lake`,
    measured: { values: needles.index.size, characters: files.characters },
    problems: files.hits.filter((hit) => hit.strong && !isDrawn(ctx, hit)).map(leak),
  });
}

/** Types that can hold what is searched for; kept numbers and dates were judged by their values. */
const TEXTS = new Set(['text', 'json', 'xml', 'array', 'composite', 'keyvalue', 'binary', 'other']);

/**
 * Columns that the plan keeps, without a person's word, though they hold raw values of masked columns. Asked before anything is
 * loaded, so that a refusal can name them; `leak-search` itself reads everything again later.
 */
export async function searchKept(ctx: FilesContext): Promise<readonly string[]> {
  const kept = new Set(
    ctx.plan.tables.flatMap((table) =>
      table.columns
        .filter(({ spec, decidedBy, type }) => spec.mask === 'keep' && decidedBy !== 'rule' && TEXTS.has(type.category))
        .map(({ column }) => columnKey(table.table, column)),
    ),
  );
  if (kept.size === 0) return [];
  const hits: ColumnHit[] = [];
  for await (const needles of needlePortions(ctx))
    hits.push(...(await searchFiles(ctx, needles, (column) => kept.has(column))).hits);
  const tables = ctx.plan.tables.filter(({ table, columns }) =>
    columns.some(({ column }) => kept.has(columnKey(table, column))),
  );
  const rows = await searchRows({ ...ctx, plan: { ...ctx.plan, tables } });
  const found = [
    ...hits.filter((hit) => hit.strong).map((hit) => hit.to),
    ...rows.problems.map((problem) => problem.where),
  ];
  return [...new Set(found.filter((column) => kept.has(column)))];
}

/** Texts of the schema are `schema-text`'s business. */
export function isSchemaText(label: string): boolean {
  return label.startsWith('schema');
}

function coincidence(hit: ColumnHit): CheckProblem {
  return {
    where: hit.to,
    message: `${hit.to}: the mask drew what is also a value of ${hit.from} (${counted(hit.hits, 'place')}), as rarely as chance does`,
  };
}

function leak(hit: ColumnHit): CheckProblem {
  return { where: hit.to, message: `${hit.to}: holds raw values of ${hit.from} in ${counted(hit.hits, 'place')}` };
}

/** Strong hits in texts, as problems. */
export function textProblems(needles: Needles, texts: FilesContext['texts']): CheckProblem[] {
  return texts.flatMap(({ label, text }) =>
    searchText(needles, text)
      .filter((hit) => hit.strong)
      .map((hit) => ({
        where: label,
        message: `${label}: holds raw values of ${hit.column} in ${counted(hit.hits, 'place')}`,
      })),
  );
}

/** What texts hold that are about to be written: a line each, never a value. */
export async function leaksIn(ctx: FilesContext, texts: FilesContext['texts']): Promise<readonly string[]> {
  const problems: CheckProblem[] = [];
  for await (const needles of needlePortions(ctx)) problems.push(...textProblems(needles, texts));
  return problems.map(({ message }) => message);
}

/** Words that also stand in columns judged harmless: counted, since they were there before anything was masked. */
function keptHits(ctx: FilesContext, hits: readonly ColumnHit[]): ColumnHit[] {
  const kept = new Set(ctx.plan.tables.flatMap((table) => keptKeys(table)));
  return hits.filter((hit) => !hit.strong && kept.has(hit.to));
}

function keptKeys(table: FilesContext['plan']['tables'][number]): string[] {
  return table.columns
    .filter((column) => column.spec.mask === 'keep')
    .map((column) => columnKey(table.table, column.column));
}

const SHOWN = 20;

function coincidences(ctx: FilesContext, hits: readonly ColumnHit[]): CheckProblem[] {
  const kept = keptHits(ctx, hits).sort((a, b) => b.hits - a.hits);
  const shown = kept.slice(0, SHOWN).map((hit) => ({
    where: hit.to,
    message: `${hit.to}: kept, and holds words that are also values of ${hit.from} (${counted(hit.hits, 'place')}); names that are words of the language do`,
  }));
  return kept.length > SHOWN
    ? [...shown, { where: '', message: `${kept.length - SHOWN} more pairs of columns share words` }]
    : shown;
}
