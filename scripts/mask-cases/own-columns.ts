// Masks that read other columns of the row: the row's own values become the fakes that their columns get.
import type { OwnColumn } from '../../lib/core/expr/nodes.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskCase } from '../mask-cases.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const COLUMNS: readonly OwnColumn[] = [
  { column: 'full_name', spec: { mask: 'name' }, domain: 'name', type: TEXT },
  { column: 'mail', spec: { mask: 'email' }, domain: 'email', type: TEXT },
  { column: 'kept', spec: { mask: 'keep' }, domain: 'kept', type: TEXT },
];

export const CASES: readonly MaskCase[] = [
  {
    spec: { mask: 'redact', own: ['full_name', 'mail', 'kept'] },
    domain: 'notes',
    type: TEXT,
    columns: COLUMNS,
    values: [
      null,
      'JANE DOE wrote from j.doe@corp.io',
      'Doe called; blue is his colour',
      '😀 Łukasz Żółć at 10.1.2.3',
      'nobody',
    ],
    own: [
      ['Jane Doe', 'j.doe@corp.io', null],
      ['Jane Doe', 'j.doe@corp.io', null],
      ['Jane Doe', null, 'blue'],
      ['Łukasz Żółć', '', null],
      [null, null, null],
    ],
  },
];
