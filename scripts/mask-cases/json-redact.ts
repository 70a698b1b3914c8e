// JSON by every form of path, arrays of every shape, and free text with the row's own values: what SQL cannot say, equal everywhere.
import type { OwnColumn } from '../../lib/core/expr/nodes.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';
import type { MaskCase } from '../mask-cases.ts';

const type = (text: string, category: ColumnType['category'], more: Partial<ColumnType> = {}): ColumnType => ({
  text,
  base: text,
  category,
  ...more,
});
const TEXT = type('text', 'text');
const JSONB = type('jsonb', 'json');
const INT4 = type('int4', 'integer');

/** Documents that have broken JSON tools before. */
const DOCUMENTS = [
  null,
  '',
  '{"a":{"b":"Jane Doe","c":["x","y z",1]},"b":"Joe"}',
  '{"a":{"b":{"c":"deep one","d":null}},"list":[{"x":"Jane"},{"x":"Joe","y":2.6000000000000000},["in",["ner"]]]}',
  '[{"key":"one"},[{"key":"two"},[[{"key":"three"}]]],{"other":{"key":["four","five"]}}]',
  ' {\n\t"a" : "x" ,\r\n "a":"y" , "a" : {"b" : "z"} } ',
  '{"":"empty key","a b":"space","a.b":"dot","a[0]":"bracket","it\'s":"quote","say \\"hi\\"":"double","back\\\\slash":"b"}',
  '{"\\u0061":"escaped key a","a\\u0062":"ab","\\ud83d\\ude00":"emoji key","😀":"raw emoji key"}',
  '{"u":"\\u00e9\\u0301","s":"\\ud83d\\ude00","lone":"\\ud83d","turned":"\\ude00\\ud83d","nul":"\\u0000","slash":"a\\/b"}',
  '{"c":"\\b\\f\\n\\r\\t\\u001f\\u007f\\u2028","raw":"\u2028\u0085\u00a0é😀e\u0301"}',
  '{"n":[0,-0,1,-1,12345,123456,1e400,-1e-400,2.6000000000,100000000,0.000001234567,123456789012345678901234567890]}',
  '{"t":[true,false,null,"true","null",""],"e":[[],{},[[]],[{}]]}',
  '{"phone":"+49 30 9018200","mail":"jane.doe@corp.io","id":"123e4567-e89b-42d3-a456-426614174000","born":"1980-02-29"}',
  '{"jane.doe@corp.io":"as key","+49 30 9018200":{"nested":"v"},"1.2.3.4":[1],"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee":1,"2024-01-31":2}',
  '{"note":"{\\"a\\":{\\"b\\":\\"Jane\\"},\\"key\\":\\"k\\"}","broken":"{\\"a\\":","array":"[\\"x\\",{\\"key\\":5551234}]"}',
  '{"emails":["a@b.io","c@d.io","e@f.io"],"tags":["x"],"none":[],"mixed":[1,"two",null,[3,"4"],{"x":"5"}]}',
  '{"card":"4111 1111 1111 1111","iban":"DE89 3704 0044 0532 0130 00","ssn":"123-45-6789","ip":"8.8.8.8","v6":"fe80::1"}',
  '"just a string"',
  '"jane@corp.io"',
  '4155552671',
  '-0.5e-3',
  'true',
  'null',
  '[]',
  '{}',
  '{"a":1,}',
  '{"a" 1}',
  '[1 2]',
  '["unclosed',
  '["tab\there"]',
  '["\\x41"]',
  '01',
  '+1',
  '.5',
  '1.',
  '\ufeff{}',
  '\u00a0{}',
  'NaN',
  "{'a':'b'}",
  '{"a":"b"}}',
];
/** Deeper than a recursive reader's stack, and strings too long for one regular expression. */
const LARGE = [
  `${'{"a":'.repeat(3000)}"deep"${'}'.repeat(3000)}`,
  `${'['.repeat(10_000)}"deep"${']'.repeat(10_000)}`,
  JSON.stringify({ a: 'x'.repeat(12_000), b: `${'\\"'.repeat(6_000)}é` }),
];
const json = (options: Record<string, unknown>): MaskCase => ({
  spec: { mask: 'json', ...options },
  domain: 'doc',
  type: JSONB,
  values: DOCUMENTS,
});
const path = (text: string, spec: MaskSpec, more: Record<string, unknown> = {}): MaskCase =>
  json({ paths: { [text]: spec }, ...more });
const KEEP = { rest: { mask: 'keep' } };

const JSON_CASES: readonly MaskCase[] = [
  { ...json({}), values: [...DOCUMENTS, ...LARGE] },
  { ...json({ paths: { '$..a': { mask: 'hash', length: 6 } }, ...KEEP }), values: LARGE },
  json({ ignoreKeys: ['a', 'key', '😀', ''] }),
  json({ keepValues: ['Jane', 'x', '123456', '', '{}'] }),
  json({ keepValues: ['JANE DOE', 'deep ONE'], keepValuesCase: 'ignore' }),
  json({ nested: true }),
  json({ nested: true, paths: { '$..key': { mask: 'name' }, '$.note.a': { mask: 'hash', length: 8 } }, ...KEEP }),
  json({ nested: true, paths: { '$.note': { mask: 'hash', length: 8 }, '$.array[1]': { mask: 'keep' } } }),
  json({ rest: { mask: 'redact' } }),
  json({ rest: { mask: 'constant', value: 'gone' } }),
  json({ rest: { mask: 'null' } }),
  path('$.a.b', { mask: 'hash', length: 10 }, KEEP),
  path("$['a']['b']", { mask: 'hash', length: 10 }, KEEP),
  path('$["a"]["b"]', { mask: 'hash', length: 10 }, KEEP),
  path("root['a']['b']", { mask: 'hash', length: 10 }, KEEP),
  path("root['list'][0]['x']", { mask: 'first' }, KEEP),
  path('$.list[*].x', { mask: 'first' }, KEEP),
  path('$.list[1]', { mask: 'first' }, KEEP),
  path('$.*', { mask: 'format' }, KEEP),
  path('$.*.b', { mask: 'format' }, KEEP),
  path('$[*][*]', { mask: 'format' }, KEEP),
  path('$..key', { mask: 'name' }, KEEP),
  path("$..['key']", { mask: 'name' }, KEEP),
  path('$..[0]', { mask: 'format' }, KEEP),
  path('$..*', { mask: 'format' }, KEEP),
  path('$.a..b', { mask: 'name' }, KEEP),
  path('$..a..a', { mask: 'format' }, KEEP),
  path("$['a b']", { mask: 'format' }, KEEP),
  path("$['a.b']", { mask: 'format' }, KEEP),
  path("$['it\\'s']", { mask: 'format' }, KEEP),
  path('$["say \\"hi\\""]', { mask: 'format' }, KEEP),
  path("$['back\\\\slash']", { mask: 'format' }, KEEP),
  path("$['']", { mask: 'format' }, KEEP),
  path("$['\\u0061']", { mask: 'format' }, KEEP),
  path("$['\\ud83d\\ude00']", { mask: 'format' }, KEEP),
  path('$.😀', { mask: 'format' }, KEEP),
  path('$', { mask: 'keep' }),
  path('$', { mask: 'null' }),
  path('$', { mask: 'constant', value: 'true' }),
  path('$', { mask: 'constant', value: '0' }),
  path('$', { mask: 'number' }),
  path('$', { mask: 'number', min: 0, max: 999 }),
  path('$', { mask: 'date-shift' }),
  path('$', { mask: 'fpe' }),
  path('$', { mask: 'email', keepValues: ['Jane', '1'] }),
  path('$..emails', { mask: 'list', each: { mask: 'email' }, count: 2 }, KEEP),
  path('$..emails', { mask: 'list', each: { mask: 'email' }, count: 7 }, KEEP),
  path('$.*', { mask: 'list', each: { mask: 'format' }, count: 4, domain: 'lists' }, KEEP),
  path('$.mixed', { mask: 'list', each: { mask: 'list', each: { mask: 'name' } }, count: 9 }),
  path('$..tags', { mask: 'list', each: { mask: 'null' }, count: 3 }, KEEP),
  json({
    paths: {
      $: { mask: 'hash', length: 6 },
      '$.a': { mask: 'first' },
      '$..b': { mask: 'last' },
      '$.*.b': { mask: 'keep' },
      '$.list[*]': { mask: 'keep' },
      '$.list[0].x': { mask: 'name' },
    },
  }),
];

const list = (element: ColumnType, each: MaskSpec, values: readonly (string | null)[], more = {}): MaskCase => ({
  spec: { mask: 'list', each, ...more },
  domain: 'list',
  type: type(`${element.text}[]`, 'array', { element }),
  values,
});
const ARRAYS = [
  null,
  '{}',
  '{a}',
  '{Jane,Joe,"Jane Doe"}',
  '{NULL,null,"NULL","null",nULL}',
  '{"",a,""}',
  '{"a,b","{c}","d\\"e","f\\\\g"," h "}',
  '{a\\,b,c\\"d}',
  '{"back\\\\","end\\""}',
  '{{a,b},{c,NULL}}',
  '{{{a}},{{"b c"}}}',
  '[2:3]={a,b}',
  '[-1:0]={a,b}',
  '[1:1][0:1]={{a,b}}',
  '{é,"e\u0301","😀 x","\u00a0","\ufeff"}',
  '{"line\nbreak","tab\t"}',
  '{1,2,3}',
  '{a,,b}',
  '{a',
  '{a}}',
  '{a}{b}',
  'a,b',
  '[1:2]',
  '{"open}',
  '{a\\',
];
const LIST_CASES: readonly MaskCase[] = [
  list(TEXT, { mask: 'format' }, [...ARRAYS, `{"${'x'.repeat(12_000)}",${'y'.repeat(12_000)}}`]),
  list(TEXT, { mask: 'name' }, ARRAYS, { count: 3 }),
  list(TEXT, { mask: 'email' }, ARRAYS, { count: 1 }),
  list(TEXT, { mask: 'null' }, ARRAYS),
  list(TEXT, { mask: 'keep' }, ARRAYS),
  list(TEXT, { mask: 'hash', length: 4 }, ARRAYS, { keepValues: ['a', 'Joe', ''] }),
  list(TEXT, { mask: 'redact' }, ARRAYS),
  list(INT4, { mask: 'number', min: 0, max: 99 }, ['{1,2,3}', '{NULL,99}', '[0:1]={5,6}', '{{1},{2}}', '{}'], {
    count: 5,
  }),
  list(type('timestamptz', 'timestamptz'), { mask: 'date-shift' }, [
    '{"2024-01-31 12:34:56.789+00","infinity",NULL}',
    '{"0001-01-01 00:00:00+00"}',
  ]),
  list(JSONB, { mask: 'json' }, ['{"{\\"a\\": \\"Jane Doe\\", \\"n\\": 1234567}","[]",NULL,"\\"x\\""}']),
  list(
    type('person', 'composite', {
      fields: [
        { name: 'who', type: TEXT },
        { name: 'age', type: INT4 },
      ],
    }),
    { mask: 'composite', fields: { who: { mask: 'name' } } },
    ['{"(\\"Jane Doe\\",42)","(,)",NULL}', '{}'],
  ),
  list(type('box', 'geometric'), { mask: 'null' }, ['{(1,1),(0,0);(2,2),(1,1)}']),
];

const NOTES = [
  'Mail jane.doe@corp.io or call +1 (415) 555-2671, card 4111 1111 1111 1111.',
  'released 2024-01-31, 31.01.2024, 1/31/2024 and 2019-2023; at 2024-01-31T12:34:56.123456Z',
  'build 120.0.6099.109, v1.2.3, 10.15.7, node 20.11.1 and address 10.1.2.3',
  'paid 1,234,567.89 or 1.234.567,89 or € 1234567.89 or 1.234.567 EUR, USD 12345678',
  'id 123e4567-e89b-42d3-a456-426614174000 stays, 123e4567-e89b-42d3-a456-42661417400 does not',
  '2024-01-31 555-2671 and 31.01.2024 0170 1234567',
  'fe80::1 2001:db8::8a2e:370:7334 std::string dead::beef 12:34:56 00:1b:44:11:3a:b7',
  'https://user:secret@host.example.com/x?y=1 and https://host.example.com/1234567',
  '𝐀𝐁@corp.io jörg@müller.de ünï@例え.テスト a@b @x.io x@y.z',
  '415.555.2671 01.23.45.67.89 600 123 456 030/901820 (030) 901820 1.415.555.2671',
  'order 123456, ref 12345, code 1234567890123, 415 555 2671 212 555 123 and 1234567890123456 555 2671 0012345678901234567',
  'x'.repeat(300),
  `${'a'.repeat(200)}@corp.io`,
  '٣٤٥٦٧٨٩ are not ASCII digits',
];
const redact = (options: Record<string, unknown>, values: readonly string[] = NOTES): MaskCase => ({
  spec: { mask: 'redact', ...options },
  domain: 'notes',
  type: TEXT,
  values,
});

const COLUMNS: readonly OwnColumn[] = [
  { column: 'full_name', spec: { mask: 'name' }, domain: 'name', type: TEXT },
  { column: 'mail', spec: { mask: 'email' }, domain: 'email', type: TEXT },
  { column: 'gone', spec: { mask: 'null' }, domain: 'gone', type: TEXT },
];
const OWN: readonly (readonly [note: string, own: readonly (string | null)[]])[] = [
  ['Jane Doe called. Doe, Jane wrote; JANE DOE answered', ['Jane Doe', null, null]],
  ["Jane's mother, J. Doe, J Doe, j.doe, Doe, J. and Jane D. met", ['Jane Doe', null, null]],
  ['Janet and Does are others, Janes too; jane-doe is not', ['Jane Doe', null, null]],
  ['Doe, Jane: turned in the column', ['Doe, Jane', null, null]],
  ['jane.doe@other.io is an address, jane.doe@corp.io her own', ['Jane Doe', 'jane.doe@corp.io', null]],
  ['Jane Doe Jane Doe JaneDoe Jane  Doe', ['Jane Doe', null, null]],
  ['Mary Ann Smith-Jones, Mary Smith-Jones, M. Smith-Jones, Ann', ['Mary Ann Smith-Jones', null, null]],
  ['王小明是客户，张伟也是', ['王小明', null, '张伟']],
  ['ΣΊΣΥΦΟΣ and Σίσυφος, İstanbul and istanbul', ['Σίσυφος', null, 'İstanbul']],
  ['Nguyễn THỊ Hạnh, NGUYỄN', ['Nguyễn Thị Hạnh', null, null]],
  ['𐐀𐐁𐐂 and 𐐨𐐩𐐪', ['𐐀𐐁𐐂', null, null]],
  ['the Bank of the Sea', ['The Bank of England', null, null]],
  ['Li and Ng, li', ['Li Ng', null, null]],
  ['secret word here', [null, null, 'secret word']],
  ['aXa aa aXa', ['aXa', null, null]],
  ['xan an an', ['an an', null, null]],
  ['+1 415 555 2671', ['+1 415 555 2671', null, null]],
  ['nothing', [null, '', null]],
];

export const CASES: readonly MaskCase[] = [
  ...JSON_CASES,
  ...LIST_CASES,
  redact({}),
  redact({ identifiers: ['EMAIL_ADDRESS', 'PHONE_NUMBER'] }),
  redact({ identifiers: ['URL', 'IP_ADDRESS', 'BANK_ACCOUNT_NUMBER'] }),
  redact({ identifiers: ['IBAN', 'CREDIT_CARD_NUMBER', 'USA_SOCIAL_SECURITY_NUMBER'] }, [
    ...NOTES,
    'IBAN DE89 3704 0044 0532 0130 00, ssn 123-45-6789',
  ]),
  redact({ names: true }, [
    'Dear Mary Smith, Smith, John and James T. Kirk met Michael  Johnson',
    'mary smith, MARY SMITH, Mary and Smith, Oak Street, Zürich',
    'François Müller and José García-Márquez wrote to mary.smith@corp.io',
    'Mary\u00a0Smith, Mary\nSmith, Mary , Smith',
  ]),
  {
    spec: { mask: 'redact', own: true },
    domain: 'notes',
    type: TEXT,
    columns: COLUMNS,
    values: OWN.map(([note]) => note),
    own: OWN.map(([, own]) => own),
  },
];
