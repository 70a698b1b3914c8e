// blank: an empty but valid value of the type, for types that no other mask can say and that may not be NULL.
import { z } from 'zod';
import { text } from '../expr/nodes.ts';
import { type ColumnType, TYPE_CATEGORIES } from '../model/catalog.ts';
import { blankGeometry } from './blank-geometry.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

export const blank = defineMask({
  name: 'blank',
  summary: 'Replaces every value by an empty one of its type, such as 0, {}, empty, (0,0).',
  parameters: z.strictObject(COMMON),
  accepts: TYPE_CATEGORIES,
  properties: { ...ROW_MASK, idempotent: true, fixedPoints: 'possible' },
  emitsIdentifiers: [],
  capacity: (_, type) => (blankOf(type) === undefined ? 0 : 1),
  expression: (_, { type }) => text(blankOf(type) ?? null),
  emits: (_, type) => (candidate) => candidate === blankOf(type),
});

const GEOMETRIC: Readonly<Record<string, string>> = {
  point: '(0,0)',
  line: '{1,0,0}',
  lseg: '[(0,0),(0,0)]',
  box: '(0,0),(0,0)',
  path: '((0,0))',
  polygon: '((0,0))',
  circle: '<(0,0),0>',
};

/** Types without a category of their own. */
const OTHER: Readonly<Record<string, string>> = {
  jsonpath: '$',
  ltree: 'x',
  lquery: 'x',
  ltxtquery: 'x',
  cube: '(0)',
  refcursor: 'x',
};

/** The literal, or undefined when the type has none that is known. */
export function blankOf(type: ColumnType): string | undefined {
  switch (type.category) {
    case 'integer':
    case 'numeric':
    case 'float':
    case 'money':
      return '0';
    case 'oid':
      return type.base.startsWith('reg') && !type.base.startsWith('regoper') ? '-' : '0';
    case 'boolean':
      return 'false';
    case 'text':
      return 'x';
    case 'date':
      return '1970-01-01';
    case 'time':
      return type.base === 'timetz' ? '00:00:00+00' : '00:00:00';
    case 'timestamp':
      return '1970-01-01 00:00:00';
    case 'timestamptz':
      return '1970-01-01 00:00:00+00';
    case 'interval':
      return '00:00:00';
    case 'uuid':
      return '00000000-0000-8000-a000-000000000000';
    case 'json':
      return '{}';
    case 'xml':
      return '<masked/>';
    case 'binary':
      return '\\x00';
    case 'inet':
      return '198.18.0.0';
    case 'macaddr':
      return type.base === 'macaddr8' ? '02:00:00:00:00:00:00:00' : '02:00:00:00:00:00';
    case 'array':
      return '{}';
    case 'enum':
      return type.enumLabels?.[0];
    case 'composite':
      return `(${','.repeat(Math.max(0, (type.fields?.length ?? 1) - 1))})`;
    case 'range':
      return type.base.includes('multirange') ? '{}' : 'empty';
    case 'textsearch':
      return type.base === 'tsquery' ? "'x'" : "'x'";
    case 'geometric':
      return GEOMETRIC[type.base];
    case 'bit':
      return type.base === 'varbit' ? '0' : '0'.repeat(type.maxLength ?? 1);
    case 'keyvalue':
      return '"x"=>NULL';
    case 'other':
      return OTHER[type.base] ?? blankGeometry(type.base);
  }
}
