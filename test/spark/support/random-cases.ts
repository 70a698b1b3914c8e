// Random values for every kernel: each is made from one of the kernel's examples by small changes, or is any text at all, so that most
// land near the borders of what the kernel recognizes. The seed is fixed.

import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import { type Random, randomFor } from '../../../lib/demo/random.ts';
import type { MaskUse } from './python-masks.ts';

export interface RandomCase extends MaskUse {
  readonly examples: readonly string[];
}

const column = (text: string, category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
  text,
  base: text,
  category,
  ...more,
});
const TEXT = column('text', 'text');
const use = (mask: string, examples: readonly string[], more: object = {}, type = TEXT): RandomCase => ({
  spec: { mask, ...more },
  domain: mask,
  type,
  examples,
});

const DATES = ['1984-02-29', '2001-01-01T10:00:00Z', '12345-12-31 23:59:59.123456+05:30', '0001-01-01', 'infinity'];
const NUMBERS = [
  '0',
  '-7',
  '1999999999',
  '-2147483648',
  '9223372036854775807',
  '12.30',
  '-0.05',
  '1e+300',
  '123456e-7',
];
const ROW = column('pair', 'composite', {
  fields: [
    { name: 'label', type: TEXT },
    { name: 'mail', type: TEXT },
    { name: 'born', type: column('date', 'date') },
  ],
});

export const RANDOM_CASES: readonly RandomCase[] = [
  use('binary', ['\\x00ff10', '\\x', 'abc'], {}, column('bytea', 'binary')),
  use('card', ['4111 1111 1111 1111', '378282246310005', '5555-5555-5555-4444']),
  use(
    'composite',
    ['(a,b,2020-02-29)', '("x ""y\\\\z",j@corp.io,)', '(,,)'],
    { fields: { mail: { mask: 'email' }, born: { mask: 'date-shift' } } },
    ROW,
  ),
  use('date-of-birth', [...DATES, '31.12.1999', '1/2/1960']),
  use('date-of-birth', DATES, { age: 'none' }, column('date', 'date')),
  use('date-shift', DATES),
  use('date-shift', DATES, { per: 'column', days: 36_500 }, column('timestamptz', 'timestamptz')),
  use('expiry', ['04/27', '12-2031', '1/99', '0427']),
  use('format', ['Łukasz Żółć', 'AB-1234', '张伟 ①½', '😀 e\u0301 ǅ']),
  use('format', ['Łukasz Żółć', 'AB-1234'], { maxLength: 5 }),
  use('fpe', ['AB-1234-xy', '123456789', 'zz']),
  use('fpe', ['GATTACAGATTACA', 'ACGT'], { alphabet: 'ACGT' }),
  use('iban', ['DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819']),
  use('ip', ['8.8.8.8', '10.0.0.0/8', '2001:4860:4860::8888', 'fe80::1%eth0/64']),
  use('ip', ['8.8.8.0/24', '2001:4860::/32'], {}, column('cidr', 'inet')),
  use('ip', ['8.8.8.8', '::1/128'], { version: 'v6' }),
  use(
    'json',
    [
      '{"a": {"b": "Jane Doe"}, "n": 123456.50, "l": [true, null, "j@corp.io"]}',
      '["2020-02-29", "8.8.8.8", ""]',
      '{"\\u0065": "\\ud83d\\ude00 x", "lone": "\\ud83d y", "k": "\\/\\n"}',
      '1e400',
    ],
    { paths: { '$.a.b': { mask: 'name' }, '$.l[*]': { mask: 'email' } }, ignoreKeys: ['n'] },
    column('jsonb', 'json'),
  ),
  use(
    'json',
    [
      '{"a":[{"b":"Jane"},[["b",{"b":123456}]]],"x":{"b":{"a":"y"}}}',
      '{"s":"{\\"b\\":\\"Jane\\",\\"l\\":[1,2]}","l":["a","b",3]}',
    ],
    {
      nested: true,
      rest: { mask: 'format' },
      keepValues: ['b', '1'],
      paths: {
        '$..b': { mask: 'name' },
        '$.x': { mask: 'fpe' },
        '$..l': { mask: 'list', each: { mask: 'number' }, count: 3 },
        '$.a[1]..b': { mask: 'keep' },
      },
    },
    column('jsonb', 'json'),
  ),
  use('list', ['{a,"b c",NULL}', '[2:3]={{x},{"y\\"z"}}', '{}'], { each: { mask: 'format' } }),
  use('list', ['{a,"b c",NULL}', '[2:3]={x,"y\\"z"}', '{}'], { each: { mask: 'email' }, count: 4, keepValues: ['a'] }),
  use('mac', ['08:00:2b:01:02:03', '0800.2b01.0203', '08-00-2b-01-02-03-04-05']),
  use('national-id', ['123-45-6789', '123 45 6789', '123456789']),
  use('number', NUMBERS, {}, column('int4', 'integer')),
  use('number', NUMBERS, { min: 0, max: 9 }, column('int8', 'integer')),
  use('number', NUMBERS, { min: '-500', max: '123456789012' }, column('int8', 'integer')),
  use('number', NUMBERS, {}, column('numeric(10,2)', 'numeric', { base: 'numeric', precision: 10, scale: 2 })),
  use('number', NUMBERS, {}, column('float8', 'float')),
  use('partial', ['abcdefgh', '****', '😀😀😀'], { first: 2, last: 1 }),
  use('phone', ['(415) 555-2671', '+1 212-736-5000', '+44 20 7946 0958', '030/901820 ext. 12', 'Büro 12345']),
  use('redact', [
    'Mail jane.doe@corp.io or call +1 (415) 555-2671, card 4111 1111 1111 1111.',
    'IBAN DE89 3704 0044 0532 0130 00 from 8.8.8.8 and 2001:4860:4860::8888',
    'See https://user:pw@host.example/x?y, ssn 123-45-6789, order 20240131999',
  ]),
  use(
    'redact',
    [
      'On 2024-01-31 12:34:56.789 or 31.1.2024, v120.0.6099.109 for € 1.234.567,89 or 12345678 USD, 2019-2023',
      '123e4567-e89b-42d3-a456-426614174000 of Mary Q. Smith, García-Márquez, José; 415 555 2671 212 555 123',
    ],
    { names: true },
  ),
  use('text', ['Call me tomorrow, please.', 'two\nlines\r\nhere', 'x']),
];

const ANY = [
  ...'0123456789abcxyzABCXYZ+-./:,;()[]{}"\\\'%@#* eE',
  ...'\0\t\n\r\v\f\x1c\x85\u00a0\u2003\u2028\u2029\u3000\ufeff\u200b',
  ...'éßİıſǅÄçžЖжΩω张伟が한עא१٣①½²Ⅷ€™«»¿…—🄰𝟘𝒜😀👨‍👩‍👧e\u0301\u0300\u{10ffff}\ue000\u0378',
];

/** `count` values, never empty. */
export function randomValues({ examples, ...of }: RandomCase, count: number): readonly string[] {
  const random = randomFor(20_261, JSON.stringify(of));
  return Array.from({ length: count }, () => randomValue(examples, random));
}

function randomValue(examples: readonly string[], random: Random): string {
  const chars = random.chance(0.1)
    ? Array.from({ length: random.between(1, 40) }, () => random.pick(ANY))
    : Array.from(random.pick(examples));
  for (let at = 0; at < chars.length; at += 1)
    if (/^[0-9]$/.test(chars[at] ?? '') && random.chance(0.6)) chars[at] = random.digits(1);
  while (random.chance(0.4)) {
    const at = random.between(0, chars.length);
    switch (random.between(0, 3)) {
      case 0:
        chars.splice(at, random.between(1, 3));
        break;
      case 1:
        chars.splice(at, 0, ...chars.slice(random.between(0, chars.length)));
        break;
      default:
        chars.splice(at, random.between(0, 1), random.pick(ANY));
    }
  }
  return chars.length === 0 ? 'x' : chars.slice(0, 200).join('');
}
