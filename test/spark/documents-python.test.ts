// Python against TypeScript where documents are deep or long, and where notes hold the row's own values.
import { expect, it } from 'vitest';
import { bindMask } from '../../lib/core/masks/bind.ts';
import { randomFor } from '../../lib/demo/random.ts';
import { needs } from '../engines/support/needs.ts';
import { vectorKey, vectorSecret } from '../vectors/read.ts';
import { type MaskUse, maskInPython, type Row } from './support/python-masks.ts';

const TEXT = { text: 'text', base: 'text', category: 'text' } as const;
const JSONB = { text: 'jsonb', base: 'jsonb', category: 'json' } as const;
const ARRAY = { text: 'text[]', base: 'text[]', category: 'array', element: TEXT } as const;
const ROWS = 5_000;

const MANY = 'ab1,'.repeat(250_000);
const JSON_USE: MaskUse = {
  spec: { mask: 'json', nested: true, paths: { '$..a': { mask: 'hash', length: 8 }, '$..b..c': { mask: 'keep' } } },
  domain: 'd',
  type: JSONB,
};
const LARGE: readonly (readonly [name: string, use: MaskUse, value: string])[] = [
  ['10,000 levels of arrays and objects', JSON_USE, `${'{"a":['.repeat(5_000)}"x"${']}'.repeat(5_000)}`],
  ['many leaves below 10,000 levels', JSON_USE, `${'['.repeat(10_000)}${'"x",'.repeat(20_000)}0${']'.repeat(10_000)}`],
  ['a string of a megabyte', JSON_USE, JSON.stringify({ x: 'word \\ " é😀 '.repeat(80_000) })],
  [
    'strings in strings',
    JSON_USE,
    Array.from({ length: 9 }).reduce<string>((text) => JSON.stringify({ c: text }), '{"a":"x"}'),
  ],
  [
    'numbers, of which some hashes read as numbers with an exponent',
    { ...JSON_USE, spec: { mask: 'json', paths: { '$[*]': { mask: 'hash', length: 6 } } } },
    `[${Array.from({ length: 5_000 }, (_, at) => `${at}, ${at}e${at % 400}, ${at}.5E-${at}`).join(', ')}]`,
  ],
  [
    'an array of a megabyte',
    { spec: { mask: 'list', each: { mask: 'format' } }, domain: 'd', type: ARRAY },
    `{${MANY}x}`,
  ],
  [
    'a text of a megabyte',
    { spec: { mask: 'redact', names: true }, domain: 'd', type: TEXT },
    'Jane Doe, 030 901820 a@b.io '.repeat(36_000),
  ],
];

const NOTES: MaskUse = {
  spec: { mask: 'redact', own: true, names: true },
  domain: 'notes',
  type: TEXT,
  columns: [
    { column: 'name', spec: { mask: 'name' }, domain: 'name', type: TEXT },
    { column: 'mail', spec: { mask: 'email' }, domain: 'email', type: TEXT },
  ],
};
const NAMES = [
  'Jane Doe',
  'Doe, Jane',
  'Łukasz Żółć',
  'Σίσυφος',
  'Nguyễn Thị Hạnh',
  '王小明',
  '𐐀𐐁 𐐂𐐃𐐄',
  'Li Ng',
  'The Bank',
  'aXa aXa',
  'x',
];
const BETWEEN = [
  ' ',
  ', ',
  '',
  "'s ",
  '-',
  '\n',
  '. ',
  '@corp.io ',
  '\u00a0',
  '😀',
  'e\u0301',
  '(',
  ' 030 901820 ',
  ' J. ',
  'ǅ',
];

function notes(): readonly Row[] {
  const random = randomFor(7, 'notes');
  const changed = (text: string): string => {
    if (random.chance(0.2)) return text.toUpperCase();
    if (random.chance(0.2)) return text.split(/[ ,]+/).reverse().join(', ');
    if (random.chance(0.2)) return text.slice(random.between(0, 2), random.between(3, text.length + 3));
    return text;
  };
  return Array.from({ length: ROWS }, (): Row => {
    const [name, other] = [random.pick(NAMES), random.pick(NAMES)];
    const parts = Array.from(
      { length: random.between(1, 8) },
      () => changed(random.pick([name, name, other])) + random.pick(BETWEEN),
    );
    return [
      parts.join('') || 'x',
      random.chance(0.1) ? null : name,
      random.chance(0.5) ? null : `${other.slice(0, 3)}@corp.io`,
    ];
  });
}

needs('python')('documents and notes in Python and in TypeScript', () => {
  const rows = notes();
  const uses = [...LARGE.map(([, use, value]) => ({ ...use, rows: [[value] as const] })), { ...NOTES, rows }];
  const outputs = maskInPython(vectorSecret, uses);

  it.each(LARGE.map(([name], at) => [name, at] as const))('agree on %s', (_, at) => {
    const [, use, value] = LARGE[at] ?? expect.fail();
    const masked = bindMask(use.spec, { ...use, key: vectorKey })(value);
    expect(masked).not.toBe('{}');
    expect(outputs[at]?.[0] === masked).toBe(true);
  });

  it(`agree on ${ROWS} notes with the row's own values`, () => {
    const mask = bindMask(NOTES.spec, { ...NOTES, key: vectorKey });
    const found = outputs.at(-1) ?? [];
    const different = rows.flatMap(([note, ...own], at) => {
      const masked = mask(note, own);
      return masked === found[at] ? [] : [{ note, own, typescript: masked, python: found[at] }];
    });
    expect(different.slice(0, 3)).toEqual([]);
  });
});
