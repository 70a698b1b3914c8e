// `npm run bench:detection [-- --rows N --share S --missed --json]`: precision and recall of the built-in classifier over labelled
// tables, overall and with opaque names, for values that were looked at while it was made and for sources that no dictionary is made from; and what it calls what.
import { groupBy } from '../../lib/core/model/group-by.ts';
import { type Judged, judgeTables, type Score, scoreOf } from './measure.ts';
import type { Split } from './source.ts';
import { labelledTables } from './tables.ts';

export interface DetectionBench {
  readonly rows: number;
  readonly share: number;
  /** Also list each column that was missed or mistaken. */
  readonly missed: boolean;
  readonly json: boolean;
  /** Only this kind of sources. */
  readonly split?: Split | undefined;
}

/** Column by column; what a person would have to review is counted, not the number of values. */
export const TARGETS = { precision: 0.95, recall: 0.97, opaqueRecall: 0.9 } as const;
const SEEDS: readonly (readonly [string, Split, number])[] = [
  ['looked at', 'seen', 1],
  ['same sources, another seed', 'seen', 2],
  ['held-out sources', 'heldOut', 3],
  ['sources that were measured only', 'untouched', 4],
];

export async function benchDetection(options: DetectionBench): Promise<number> {
  let good = true;
  for (const [label, split, seed] of SEEDS.filter(
    ([, split]) => options.split === undefined || split === options.split,
  )) {
    const judged = await judgeTables(labelledTables({ seed, split, rows: options.rows, share: options.share }));
    const parts = partsOf(judged);
    good &&= meets(parts);
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ label, ...Object.fromEntries(parts) })}\n`);
      continue;
    }
    process.stdout.write(`\n${label} (${split}, seed ${seed})\n`);
    for (const [part, score] of parts) process.stdout.write(`  ${part.padEnd(22)}${lineOf(score)}\n`);
    process.stdout.write(confusion(judged));
    if (options.missed) for (const one of judged.filter(isWrong)) process.stdout.write(describe(one));
  }
  return good ? 0 : 4;
}

export function partsOf(judged: readonly Judged[]): readonly (readonly [string, Score])[] {
  const variants = [...new Set(judged.map(({ column }) => column.variant))];
  const sources = [...new Set(judged.map(({ column }) => column.source))];
  return [
    ['overall', scoreOf(judged)],
    ...variants.map((variant): [string, Score] => [
      variant,
      scoreOf(judged.filter(({ column }) => column.variant === variant)),
    ]),
    ...sources.map((source): [string, Score] => [
      `from ${source}`,
      scoreOf(judged.filter(({ column }) => column.source === source)),
    ]),
  ];
}

export function meets(parts: readonly (readonly [string, Score])[]): boolean {
  const of = new Map(parts);
  const [overall, opaque] = [of.get('overall'), of.get('opaque')];
  if (overall === undefined || opaque === undefined) return false;
  return (
    overall.precision >= TARGETS.precision && overall.recall >= TARGETS.recall && opaque.recall >= TARGETS.opaqueRecall
  );
}

function isWrong({ column, found }: Judged): boolean {
  return found !== column.is.length > 0;
}

function lineOf(score: Score): string {
  const percent = (part: number): string => part.toFixed(3);
  return `precision ${percent(score.precision)}  recall ${percent(score.recall)}  first identifier right ${percent(score.named)}  (${score.columns} columns, ${score.missed} missed, ${score.mistaken} mistaken)`;
}

/** Per kind: how many columns were called what. */
function confusion(judged: readonly Judged[]): string {
  const rows = [...groupBy(judged, ({ column }) => column.kind)].map(([kind, columns]) => {
    const called = groupBy(columns, ({ found, identifiers }) => (found ? (identifiers[0] ?? '?') : 'nothing'));
    const counts = [...called].map(([name, ones]) => `${name} ${ones.length}`);
    return `  ${kind.padEnd(20)}${counts.join(', ')}\n`;
  });
  return ['  what is called what:\n', ...rows].join('');
}

function describe({ column, why }: Judged): string {
  const { source, locale, variant, kind, name } = column;
  return `  ${column.is.length > 0 ? 'missed' : 'mistaken'}: ${kind} ${variant} ${source}/${locale} in ${name}: ${why}\n`;
}
