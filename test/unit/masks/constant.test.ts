// A constant is one value of its column's type, or the plan refuses it: the run could only fail.
import { describe, expect, it } from 'vitest';
import { fitMask } from '../../../lib/core/masks/fit.ts';
import type { ColumnType, TypeCategory } from '../../../lib/core/model/catalog.ts';

const of = (category: TypeCategory, base: string, more: Partial<ColumnType> = {}): ColumnType => ({
  text: base,
  base,
  category,
  ...more,
});
const TYPES = {
  int2: of('integer', 'int2'),
  numeric: of('numeric', 'numeric', { precision: 5, scale: 2 }),
  unbounded: of('numeric', 'numeric'),
  float8: of('float', 'float8'),
  bool: of('boolean', 'bool'),
  date: of('date', 'date'),
  timestamp: of('timestamp', 'timestamp'),
  timestamptz: of('timestamptz', 'timestamptz'),
  uuid: of('uuid', 'uuid'),
  json: of('json', 'jsonb'),
  inet: of('inet', 'inet'),
  array: of('array', '_int4'),
  text: of('text', 'text'),
};
const problem = (type: keyof typeof TYPES, value: string): string | undefined =>
  fitMask({ mask: 'constant', value }, TYPES[type], { unique: false, rows: 5, nullable: true });

describe('a constant', () => {
  it.each([
    ['int2', '-32768'],
    ['numeric', '-999.99'],
    ['unbounded', '123456789012345678901234567890.5'],
    ['float8', '1.5e-3'],
    ['bool', 'false'],
    ['date', '2000-02-29'],
    ['timestamp', '2000-01-31 23:59:59.123456'],
    ['timestamptz', '2000-01-31 12:00:00+00'],
    ['uuid', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'],
    ['json', '"text"'],
    ['inet', '2001:db8::/32'],
    ['array', '[2:3]={1,2}'],
    ['text', 'anything'],
  ] as const)('that %s reads is taken', (type, value) => {
    expect(problem(type, value)).toBeUndefined();
  });

  it.each([
    ['int2', '32768'],
    ['int2', 'abc'],
    ['numeric', '1000'],
    ['numeric', '1.005'],
    ['float8', '1e999'],
    ['bool', 'maybe'],
    ['date', '2001-02-29'],
    ['date', '2000-01-01 10:00:00'],
    ['timestamp', '2000-01-31 24:00:00'],
    ['timestamp', '2000-01-31 12:00:00+00'],
    ['timestamptz', 'yesterday'],
    ['uuid', 'x'],
    ['json', '{'],
    ['inet', 'host.test'],
    ['array', '1,2'],
  ] as const)('that %s cannot read is refused without its text', (type, value) => {
    expect(problem(type, value)).toMatch(/cannot read the constant: write /);
    if (value.length > 5) expect(problem(type, value)).not.toContain(value);
  });
});
