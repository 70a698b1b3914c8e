// Documents and arrays that would not fit, `..key` without its dollar, and own values of columns whose masks have no function of one value.
import type { OwnColumn } from '../../lib/core/expr/nodes.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskCase } from '../mask-cases.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const SHORT: ColumnType = { ...TEXT, text: 'character varying(24)', maxLength: 24 };
const JSONB: ColumnType = { text: 'jsonb', base: 'jsonb', category: 'json' };
const COLUMNS: readonly OwnColumn[] = [
  { column: 'profile', spec: { mask: 'json', paths: { '$.a': { mask: 'email' } } }, domain: 'profile', type: JSONB },
  {
    column: 'tag',
    spec: { mask: 'custom', sql: { duckdb: 'substr(:hash, 1, 8)', spark: 'substr(:hash, 1, 8)' } },
    domain: 'tag',
    type: TEXT,
  },
];

export const CASES: readonly MaskCase[] = [
  {
    spec: { mask: 'json', rest: { mask: 'hash', length: 8 } },
    domain: 'short document',
    type: SHORT,
    values: [null, '', '{"a":"x"}', '{"a":"x","b":"y"}', '{"😀":"x","bc":1}', '{"a":[1,2,3,4,5,6,7]} ', 'no json'],
  },
  {
    spec: { mask: 'list', each: { mask: 'hash', length: 8 } },
    domain: 'short array',
    type: SHORT,
    values: [null, '', '{}', '{a}', '{a,b}', '{a,b,c}', '{{a},{b}}', '{NULL,NULL,NULL,NULL}', 'no array'],
  },
  {
    spec: { mask: 'json', paths: { '..a': { mask: 'email' } }, rest: { mask: 'keep' } },
    domain: 'every level',
    type: JSONB,
    values: ['{"a":"x","b":{"a":["y",{"c":"z"}]},"c":"kept"}', '[{"a":"x"}]', '"a"'],
  },
  {
    spec: { mask: 'redact', own: ['profile', 'tag'] },
    domain: 'notes of all kinds',
    type: TEXT,
    columns: COLUMNS,
    values: ['tagged Zebra: see {"a":"b"}', 'zebra crossing', 'nothing of it'],
    own: [
      ['{"a":"b"}', 'Zebra'],
      [null, 'Zebra'],
      ['', null],
    ],
  },
];
