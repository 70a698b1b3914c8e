// Options that every mask has: conditions on the row, NULL masked too, kept values, normalization.
import type { OwnColumn } from '../../lib/core/expr/nodes.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';
import type { MaskCase } from '../mask-cases.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const typed = (text: string, category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
  text,
  base: text,
  category,
  ...more,
});
const column = (name: string, type = TEXT): OwnColumn => ({ column: name, spec: { mask: 'keep' }, domain: name, type });

const KIND = [column('kind')];
const KINDS = ['person', 'company', 'Person', '', null];
const asked = (when: unknown, mask = 'name'): MaskCase => ({
  spec: { mask, when },
  domain: 'when',
  type: TEXT,
  columns: KIND,
  values: [...KINDS.map(() => 'Jane Doe'), ...KINDS.map(() => null), ...KINDS.map(() => '')],
  own: [...KINDS, ...KINDS, ...KINDS].map((kind) => [kind]),
});
const TWO = [column('kind'), column('age', typed('int4', 'integer'))];
const PAIRS: readonly (readonly [string | null, string | null])[] = [
  ['person', '17'],
  ['person', '18'],
  ['person', null],
  ['firm', '17'],
  ['firm', null],
  [null, '17'],
  [null, '18'],
  [null, null],
];
const both = (when: unknown): MaskCase => ({
  spec: { mask: 'format', when },
  domain: 'when two',
  type: TEXT,
  columns: TWO,
  values: PAIRS.map(() => 'Ab-12'),
  own: PAIRS,
});
const nulls = (spec: MaskSpec, type: ColumnType, values: readonly string[]): MaskCase => ({
  spec: { ...spec, nulls: 'mask' },
  domain: 'nulls',
  type,
  values: [null, ...values],
});
const WRITTEN = [
  null,
  '',
  ' ',
  '\t \r\n',
  'Zoë',
  'Zoe\u0308',
  ' Zoë ',
  '\u00a0Zoë\u00a0',
  '\u1100\u1161\u11a8',
  '\uac01',
  '\u212b',
  '\u0344x',
  'ZOË',
  '\u{1F600} \u{1D15E}',
  // Characters newer than Unicode 14, of which engines disagree.
  'e\u0301 \u{11382}\u{113C9}',
  '\u{105D2}\u0307',
  'a\u0000e\u0301',
];

export const CASES: readonly MaskCase[] = [
  asked({ column: 'kind', is: 'person' }),
  asked({ column: 'kind', in: ['person', 'Person', ''] }),
  asked({ column: 'kind', isNull: true }),
  asked({ column: 'kind', isNull: false }, 'hash'),
  asked({ not: { column: 'kind', is: 'company' } }),
  asked({ not: { not: { column: 'kind', is: 'person' } } }, 'email'),
  both({
    all: [
      { column: 'kind', is: 'person' },
      { column: 'age', is: 17 },
    ],
  }),
  both({
    any: [
      { column: 'kind', is: 'person' },
      { column: 'age', in: [17, 16] },
    ],
  }),
  both({
    not: {
      all: [
        { column: 'kind', is: 'person' },
        { column: 'age', is: 18 },
      ],
    },
  }),
  both({ not: { any: [{ column: 'kind', is: 'firm' }, { not: { column: 'age', isNull: true } }] } }),
  {
    ...asked({ column: 'kind', is: 'person' }),
    spec: { mask: 'constant', value: 'gone', when: { column: 'kind', is: 'person' } },
  },
  {
    ...asked({ column: 'kind', is: 'person' }),
    spec: {
      mask: 'hash',
      nulls: 'mask',
      keepValues: ['jane doe'],
      keepValuesCase: 'ignore',
      when: { column: 'kind', is: 'person' },
    },
  },
  nulls({ mask: 'name' }, TEXT, ['no value', 'Jane Doe']),
  nulls({ mask: 'email' }, TEXT, ['']),
  nulls({ mask: 'hash', normalize: ['nfc', 'lower'] }, TEXT, ['NO VALUE']),
  nulls({ mask: 'phone' }, TEXT, ['+1 212-736-5000']),
  nulls({ mask: 'card' }, TEXT, ['4111111111111111']),
  nulls({ mask: 'iban' }, TEXT, ['DE89370400440532013000']),
  nulls({ mask: 'national-id', kind: 'ca-sin' }, TEXT, ['046 454 286']),
  nulls({ mask: 'date-shift' }, typed('date', 'date'), ['2000-01-01']),
  nulls({ mask: 'date-shift' }, typed('timestamptz', 'timestamptz'), ['infinity']),
  nulls({ mask: 'number' }, typed('int4', 'integer'), ['1000']),
  nulls({ mask: 'number' }, typed('numeric(10,2)', 'numeric', { base: 'numeric', precision: 10, scale: 2 }), ['1.00']),
  nulls({ mask: 'uuid' }, typed('uuid', 'uuid'), ['123e4567-e89b-42d3-a456-426614174000']),
  nulls({ mask: 'ip' }, typed('inet', 'inet'), ['192.0.2.1']),
  nulls({ mask: 'binary' }, typed('bytea', 'binary'), ['\\x00', '\\x']),
  {
    spec: { mask: 'hash', keepValues: ['Boise', 'ÄRA'], keepValuesCase: 'ignore' },
    domain: 'k',
    type: TEXT,
    values: ['boise', 'BOISE', 'Boise ', 'ära', 'ÄRA', 'ÄrA', null, ''],
  },
  {
    spec: { mask: 'hash', keepValues: ['Boise'], keepValuesCase: 'exact' },
    domain: 'k',
    type: TEXT,
    values: ['boise', 'Boise'],
  },
  ...(['nfc', 'trim', 'lower'] as const).map(
    (form): MaskCase => ({ spec: { mask: 'hash', normalize: [form] }, domain: 'n', type: TEXT, values: WRITTEN }),
  ),
  { spec: { mask: 'name', normalize: ['lower', 'trim', 'nfc'] }, domain: 'n', type: TEXT, values: WRITTEN },
  { spec: { mask: 'format', normalize: ['trim'] }, domain: 'n', type: TEXT, values: WRITTEN },
];
