// Days that are none in MySQL, and days at the end of its calendar.
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskCase } from '../mask-cases.ts';

const DATE: ColumnType = { text: 'date', base: 'date', category: 'date' };
const DATETIME: ColumnType = { text: 'datetime', base: 'datetime', category: 'timestamp' };
const INT: ColumnType = { text: 'int', base: 'int4', category: 'integer' };
const last = Array.from({ length: 12 }, (_, at) => `9999-12-${31 - at}`);

export const CASES: readonly MaskCase[] = [
  { spec: { mask: 'date-shift' }, domain: 'date', type: DATE, values: ['0000-00-00', ...last, '10000-01-01'] },
  { spec: { mask: 'date-shift', min: '9990-01-01' }, domain: 'date', type: DATE, values: last },
  {
    spec: { mask: 'date-shift' },
    domain: 'date',
    type: DATETIME,
    values: ['0000-00-00 00:00:00', '0000-00-00 00:00:00.000000', '0000-00-00 10:00:00', '9999-12-31 23:59:59'],
  },
  { spec: { mask: 'date-shift', per: 'column', max: '9999-12-31' }, domain: 'date', type: DATE, values: last },
  {
    spec: { mask: 'date-shift', per: 'column', min: '0001-01-01' },
    domain: 'date',
    type: DATE,
    values: ['0001-01-01'],
  },
  {
    spec: { mask: 'date-shift', per: 'column', max: '2038-01-18' },
    domain: 'date',
    type: DATETIME,
    values: ['2038-01-19 03:14:07', '2000-01-01 00:00:00', '0000-00-00 00:00:00', '2024-02-30 00:00:00'],
  },
  {
    spec: { mask: 'date-shift', per: 'subject', subject: 'customer', max: '9999-12-31' },
    domain: 'date',
    type: DATE,
    columns: [{ column: 'customer', spec: { mask: 'keep' }, domain: 'customer', type: INT }],
    values: [...last, '9999-12-31'],
    own: [...last.map((_, at) => [`${at >> 1}`]), [null]],
  },
  { spec: { mask: 'date-of-birth' }, domain: 'date', type: DATE, values: ['0000-00-00'] },
];
