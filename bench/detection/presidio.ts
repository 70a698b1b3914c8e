// `npm run bench -- --presidio [--share S]`: the same labelled columns before the built-in classifier and before Presidio, whose virtual
// environment is made in the cache folder when it is missing. Pattern mode: Presidio's language models are no Python packages.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Judged, judgeTables, type Score, scoreOf } from './measure.ts';
import type { Split } from './source.ts';
import { labelledTables, type Variant } from './tables.ts';

const PACKAGE = 'presidio-analyzer==2.2.366';
const VENV = resolve('node_modules/.cache/masklake/presidio');
/** Values of one column that Presidio is asked about: all different ones up to this number. */
const MOST_VALUES = 40;
const WHOLE: readonly Variant[] = ['named', 'opaque', 'misleading'];
const ROWS = 120;
const MEGABYTES = 256;

/** Kinds that a recognizer of Presidio's pattern mode is made for. */
const PATTERNS = new Set(
  'email phone card iban ipv4 ipv6 mac us-ssn us-npi us-mbi uk-nhs uk-nino es-dni it-cf pl-pesel in-aadhaar in-pan au-tfn au-medicare fi-hetu'.split(
    ' ',
  ),
);

const Answer = z.object({ found: z.array(z.array(z.string())), seconds: z.number() });

export async function benchPresidio(share: number): Promise<number> {
  const python = pythonWithPresidio();
  for (const split of ['seen', 'heldOut', 'untouched'] as const satisfies readonly Split[]) {
    const all = await judgeTables(labelledTables({ seed: 21, split, rows: ROWS, share }));
    const ours = all.filter(({ column }) => WHOLE.includes(column.variant));
    const theirs = askPresidio(python, ours);
    process.stdout.write(`\n${split}: ${ours.length} columns\n`);
    const parts: readonly (readonly [string, (one: Judged) => boolean])[] = [
      ['all columns', () => true],
      [
        'kinds that its patterns know, and harmless ones',
        ({ column }) => column.is.length === 0 || PATTERNS.has(column.kind),
      ],
      ...WHOLE.map((variant) => [variant, (one: Judged) => one.column.variant === variant] as const),
    ];
    for (const [name, belongs] of parts) {
      const line = (score: Score): string =>
        `precision ${score.precision.toFixed(3)} recall ${score.recall.toFixed(3)}`;
      const [mine, other] = [scoreOf(ours.filter(belongs)), scoreOf(theirs.filter(belongs))];
      process.stdout.write(
        `  ${name.padEnd(50)}masklake ${line(mine)}   Presidio, patterns only, no NER model: ${line(other)}\n`,
      );
    }
  }
  return 0;
}

function pythonWithPresidio(): string {
  const python = resolve(VENV, 'bin/python');
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', VENV], { stdio: 'inherit' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', PACKAGE], { stdio: 'inherit' });
  }
  return python;
}

/** What Presidio makes of the same columns. */
function askPresidio(python: string, ours: readonly Judged[]): readonly Judged[] {
  const asked = ours.map(({ column }) => ({
    values: [...new Set(column.values.filter((value) => value !== null))].slice(0, MOST_VALUES),
  }));
  const output = execFileSync(python, [resolve('bench/detection/presidio.py')], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: MEGABYTES * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const { found, seconds } = Answer.parse(JSON.parse(output));
  process.stdout.write(`Presidio: ${seconds.toFixed(0)} s\n`);
  return ours.map((one, i) => ({ ...one, found: (found[i] ?? []).length > 0, identifiers: found[i] ?? [], why: '' }));
}
