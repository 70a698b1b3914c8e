import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnKey, displayIdentifier, tableKey } from '../../../lib/core/model/names.ts';
import { parseColumnKey, parseColumnName, parseTableKey } from '../../../lib/core/rules/index.ts';

const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('rows', 'a"b', 'a.b', '', '../x', '/*', '\n', '""'),
);

describe('names in rules files', () => {
  it('reads back every table key that tableKey writes', () => {
    fc.assert(
      fc.property(name, name, (schema, table) => {
        expect(parseTableKey(tableKey({ schema, name: table }))).toEqual({ schema, name: table });
      }),
    );
  });
  it('reads back every column key', () => {
    fc.assert(
      fc.property(name, name, name, (schema, table, column) => {
        expect(parseColumnKey(columnKey({ schema, name: table }, column))).toEqual({
          table: { schema, name: table },
          column,
        });
        expect(parseColumnName(displayIdentifier(column))).toBe(column);
      }),
    );
  });
  it('refuses names that are not two parts or whose quotes do not close', () => {
    for (const text of ['customers', 'a.b.c', '"a.b', 'a.', '.b', '"a"x.b', ''])
      expect(parseTableKey(text)).toBeUndefined();
  });
});
