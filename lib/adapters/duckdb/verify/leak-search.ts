// Raw values of masked columns, searched as substrings in the decoded content of everything the run wrote.
import { columnKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem, CheckResult } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { Check, FilesContext } from './context.ts';
import { byColumn, drawnHits, isDrawn } from './leak/drawn.ts';
import { type ColumnHit, searchFiles } from './leak/files.ts';
import { type Needles, needlesOf } from './leak/needles.ts';
import { searchRows } from './leak/row-local.ts';
import { searchText } from './leak/search.ts';

const NAME = 'leak-search';

export const leakSearch: Check = {
  name: NAME,
  proves: PROVES[NAME],
  run: async (ctx) => {
    const needles = await needlesOf(ctx);
    const files = await searchFiles(ctx, needles);
    const rows = await searchRows(ctx);
    const drawn = drawnHits(ctx, files.hits);
    const strong = files.hits.filter((hit) => hit.strong && !drawn.includes(hit));
    needles.drawn = byColumn(drawn);
    const texts = ctx.texts.filter(({ label }) => !isSchemaText(label));
    const problems = [...strong.map(leak), ...textProblems(needles, texts), ...rows.problems];
    const measured = {
      values: needles.index.size,
      selfExplaining: needles.strong,
      mayCoincide: needles.weak,
      characters: files.characters,
      texts: texts.length,
      comparedWithOwnRow: rows.compared,
      coincidencesInOwnRow: rows.coincidences,
      drawnByChance: drawn.reduce((sum, hit) => sum + hit.hits, 0),
      alsoPresentInKeptColumns: keptHits(ctx, files.hits).reduce((sum, hit) => sum + hit.hits, 0),
    };
    const summary = `${counted(needles.index.size, 'raw value')} searched in ${counted(files.characters, 'character')} of masked files and ${counted(texts.length, 'text')}; ${counted(rows.compared, 'value')} compared with their own row`;
    return answer(NAME, {
      summary,
      measured,
      problems,
      warnings: [...rows.warnings, ...drawn.map(coincidence), ...coincidences(ctx, files.hits)],
    });
  },
};

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
  const needles = await needlesOf(ctx);
  const files = await searchFiles(ctx, needles, (column) => kept.has(column));
  const tables = ctx.plan.tables.filter(({ table, columns }) =>
    columns.some(({ column }) => kept.has(columnKey(table, column))),
  );
  const rows = await searchRows({ ...ctx, plan: { ...ctx.plan, tables } });
  const found = [
    ...files.hits.filter((hit) => hit.strong).map((hit) => hit.to),
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
