// No row's own raw value survives in any other column of its own row. How often that happens by chance is measured, not guessed:
// by the same comparison against other rows.
import { z } from 'zod';
import { counted } from '../../../../core/verify/answer.ts';
import { isCoincidence, tailProbability } from '../../../../core/verify/chance.ts';
import { CheckProblem } from '../../../../core/verify/check.ts';
import type { FilesContext } from '../context.ts';
import { type ColumnPair, isMasked, sideBySide, type TablePair, tablePairs, textOf } from '../zone.ts';
import { isMovedAsOne } from './moved-as-one.ts';
import { isPersonal } from './needles.ts';

export const RowLocalSearch = z.object({
  /** Values compared with their own row. */
  compared: z.number().int(),
  /** Found in the own row as often as in other rows. */
  coincidences: z.number().int(),
  problems: z.array(CheckProblem),
  warnings: z.array(CheckProblem),
});
export type RowLocalSearch = z.infer<typeof RowLocalSearch>;

/** Something of a row that must not be found in it again: a column, or a full name made of two. */
interface Candidate {
  readonly label: string;
  /** Lower-cased text over r0, r1, … */
  readonly text: string;
  readonly own: readonly ColumnPair[];
  readonly personal: boolean;
}

const FILLED_IN_PLACE = new Set(['redact', 'json', 'list', 'composite', 'keyvalue']);
const NOT_COMPARED = new Set([
  'boolean',
  'enum',
  'json',
  'array',
  'composite',
  'keyvalue',
  'time',
  'interval',
  'bit',
  'range',
  'geometric',
  'textsearch',
  'xml',
]);
/** Rows further on that serve as strangers. */
const SHIFTS = [1, 2, 3, 5, 8, 13, 21, 34];
/** Prior weight of "by chance in no more than one of so many rows", for words that may stand anywhere. */
const PRIOR_ROWS = 10_000;
const PLAIN_LIMIT = 1e-3;

/** Compares every table, one pass per pair of files; only columns with a hit are looked at closely. */
export async function searchRows(ctx: FilesContext): Promise<RowLocalSearch> {
  const total: RowLocalSearch = { compared: 0, coincidences: 0, problems: [], warnings: [] };
  for (const pair of tablePairs(ctx)) {
    const candidates = candidatesOf(ctx, pair);
    if (candidates.length === 0 || pair.raw.files.length === 0 || pair.raw.files.length !== pair.masked.files.length)
      continue;
    const found = await countRows(ctx, pair, candidates);
    for (const [index, candidate] of candidates.entries()) {
      total.compared += found[index]?.compared ?? 0;
      if ((found[index]?.hits ?? 0) > 0) await lookClosely(ctx, pair, candidate, total);
    }
  }
  return total;
}

function candidatesOf(ctx: FilesContext, pair: TablePair): Candidate[] {
  const masked = pair.columns.filter(
    (column) =>
      isMasked(column.plan) &&
      !FILLED_IN_PLACE.has(column.plan.spec.mask) &&
      !NOT_COMPARED.has(column.plan.type.category),
  );
  const single = masked.map((column) => ({
    label: column.key,
    text: rawText(column),
    own: [column],
    personal: isPersonal(ctx, pair, column),
  }));
  return [...single, ...fullNames(masked)];
}

function rawText(column: ColumnPair): string {
  return `lower(trim(${textOf(`r${column.rawAt}`, column.raw)}))`;
}

const FIRST = /first|given|fore|vorname|prenom/i;
const LAST = /last|sur|family|nachname|apellido/i;

/** `first last` and `last, first`, where two columns hold the halves of a name. */
function fullNames(masked: readonly ColumnPair[]): Candidate[] {
  const named = masked.filter(
    (column) => column.plan.type.category === 'text' && /name|vor|nom|apell|first|last/i.test(column.plan.column),
  );
  const first = named.find((column) => FIRST.test(column.plan.column));
  const last = named.find((column) => LAST.test(column.plan.column) && column !== first);
  if (first === undefined || last === undefined) return [];
  const [a, b] = [rawText(first), rawText(last)];
  const label = `${first.key} with ${last.plan.column}`;
  return [
    { label, text: `(${a} || ' ' || ${b})`, own: [first, last], personal: true },
    { label, text: `(${b} || ', ' || ${a})`, own: [first, last], personal: true },
  ];
}

/** Long enough to mean something: 8 characters, or 6 with a blank or an at sign; not one character repeated. */
function meaningful(text: string): string {
  return `(length(${text}) >= 8 OR (length(${text}) >= 6 AND (contains(${text}, ' ') OR contains(${text}, '@')))) AND ${text} <> repeat(left(${text}, 1), length(${text}))`;
}

interface RowCount {
  readonly compared: number;
  readonly hits: number;
}

const CANDIDATES_PER_QUERY = 50;

async function countRows(ctx: FilesContext, pair: TablePair, candidates: readonly Candidate[]): Promise<RowCount[]> {
  const totals = candidates.map(() => ({ compared: 0, hits: 0 }));
  const all = `concat_ws(chr(31), ${pair.columns
    .map((column) => `coalesce(${textOf(`m${column.maskedAt}`, column.masked)}, '')`)
    .join(', ')})`;
  for (let file = 0; file < pair.raw.files.length; file += 1) {
    for (let from = 0; from < candidates.length; from += CANDIDATES_PER_QUERY) {
      const part = candidates.slice(from, from + CANDIDATES_PER_QUERY);
      const inner = part.map((candidate, index) => `${candidate.text} AS t${index}`).join(', ');
      const select = part
        .map(
          (_, index) =>
            `count(*) FILTER (WHERE ${meaningful(`t${index}`)}) AS c${index}, count(*) FILTER (WHERE ${meaningful(`t${index}`)} AND contains(everything, t${index})) AS h${index}`,
        )
        .join(', ');
      const sql = `SELECT ${select} FROM (SELECT lower(${all}) AS everything, ${inner} FROM ${sideBySide(pair, file)})`;
      const row = (await ctx.session.all(sql, `search rows of ${pair.key} for their own values`))[0] ?? {};
      part.forEach((_, index) => {
        const total = totals[from + index];
        if (total === undefined) return;
        total.compared += Number(row[`c${index}`] ?? 0);
        total.hits += Number(row[`h${index}`] ?? 0);
      });
    }
  }
  return totals;
}

interface Close {
  specific: number;
  plain: number;
}

async function lookClosely(
  ctx: FilesContext,
  pair: TablePair,
  candidate: Candidate,
  total: { coincidences: number; problems: CheckProblem[]; warnings: CheckProblem[] },
): Promise<void> {
  const all = pair.columns.filter((column) => !(candidate.own.length > 1 && candidate.own.includes(column)));
  const [found = []] = await closeCounts(ctx, pair, candidate, all, [0]);
  // Strangers are only asked about columns in which something was found.
  const hit = all.flatMap((target, index) => {
    const here = found[index];
    return here === undefined || here.specific + here.plain === 0 ? [] : [{ target, here }];
  });
  if (hit.length === 0) return;
  const targets = hit.map(({ target }) => target);
  const others = await closeCounts(ctx, pair, candidate, targets, SHIFTS);
  for (const [index, { target, here }] of hit.entries()) {
    const strangers = others.map((counts) => counts[index] ?? { specific: 0, plain: 0 });
    if (byChance(ctx, pair, candidate, target, here, strangers) || (await isMovedAsOne(ctx, pair, target))) {
      total.coincidences += here.specific + here.plain;
      continue;
    }
    const rows = here.specific + here.plain;
    const message = `${candidate.label}: the row's own raw value stands in ${target.key} (${target.plan.spec.mask}) in ${counted(rows, 'row')}`;
    // What a person keeps stands there by that decision.
    const kept = !isMasked(target.plan) && target.plan.decidedBy === 'rule';
    (candidate.personal && !kept ? total.problems : total.warnings).push({ where: target.key, message });
  }
}

function byChance(
  ctx: FilesContext,
  pair: TablePair,
  candidate: Candidate,
  target: ColumnPair,
  here: Close,
  strangers: readonly Close[],
): boolean {
  const mean = (pick: (counts: Close) => number): number =>
    strangers.reduce((sum, counts) => sum + pick(counts), 0) / strangers.length;
  const fakes = isMasked(target.plan) ? fakesByChance(ctx, pair, candidate) : 0;
  const specific = isCoincidence(
    here.specific,
    Math.max(
      mean((counts) => counts.specific),
      fakes,
    ),
  );
  const rows = pair.raw.rows;
  const prior = (rows * (mean((counts) => counts.plain) * SHIFTS.length + 1)) / (rows * SHIFTS.length + PRIOR_ROWS);
  return specific && tailProbability(here.plain, Math.max(prior, fakes)) >= PLAIN_LIMIT;
}

/** A fake drawn for the same row may be the value itself: once in as many rows as the mask has outputs. */
function fakesByChance(ctx: FilesContext, pair: TablePair, candidate: Candidate): number {
  return candidate.own.reduce((rows, column) => {
    if (ctx.maskEmits(column.plan.spec, column.plan.type) === undefined) return 0;
    return rows / Math.max(1, ctx.maskCapacity(column.plan.spec, column.plan.type));
  }, pair.raw.rows);
}

/** Hits by shift and target, for raw rows beside the masked rows that many places before them; one pass over each pair of files. */
async function closeCounts(
  ctx: FilesContext,
  pair: TablePair,
  candidate: Candidate,
  targets: readonly ColumnPair[],
  shifts: readonly number[],
): Promise<Close[][]> {
  const totals = shifts.map(() => targets.map(() => ({ specific: 0, plain: 0 })));
  const texts = targets.map((target, at) => `lower(${textOf(`m${target.maskedAt}`, target.masked)}) AS m${at}`);
  const columns = shifts.flatMap((shift, k) =>
    targets.map((target, at) => `${targetText(candidate, target, `m${at}`, shift)} AS x${k}_${at}`),
  );
  const specific = `(contains(t, ' ') OR contains(t, '@') OR regexp_matches(t, '[0-9].*[a-z]|[a-z].*[0-9]'))`;
  const counts = shifts.flatMap((_, k) =>
    targets.flatMap((_, at) => [
      `count(*) FILTER (WHERE contains(x${k}_${at}, t) AND specific) AS s${k}_${at}`,
      `count(*) FILTER (WHERE contains(x${k}_${at}, t) AND NOT specific) AS p${k}_${at}`,
    ]),
  );
  for (let file = 0; file < pair.raw.files.length; file += 1) {
    const rows = `SELECT ${candidate.text} AS t, ${texts.join(', ')} FROM ${sideBySide(pair, file)}`;
    const beside = `SELECT t, ${specific} AS specific, ${columns.join(', ')} FROM (${rows})`;
    const sql = `SELECT ${counts.join(', ')} FROM (${beside}) WHERE ${meaningful('t')}`;
    const row = (await ctx.session.all(sql, `look closely at ${pair.key}`))[0] ?? {};
    for (const [k, totalsOfShift] of totals.entries()) {
      for (const [at, total] of totalsOfShift.entries()) {
        total.specific += Number(row[`s${k}_${at}`] ?? 0);
        total.plain += Number(row[`p${k}_${at}`] ?? 0);
      }
    }
  }
  return totals;
}

/** The own column counts only where it differs from the raw value: equal cells are `cell-by-cell`'s business. */
function targetText(candidate: Candidate, target: ColumnPair, text: string, shift: number): string {
  const own = candidate.own.includes(target);
  if (shift === 0) return own ? `CASE WHEN ${text} IS DISTINCT FROM t THEN ${text} END` : text;
  return own ? "''" : `lag(${text}, ${shift}) OVER ()`;
}
