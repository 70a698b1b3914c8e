// What no MariaDB of ours can show of the exporters: types of MySQL alone, and what is left out by name.
import { describe, expect, it } from 'vitest';
import { columnType, type TypeRow } from '../../../lib/adapters/mysql/types.ts';
import { DMS_LIMITS } from '../../../lib/core/model/canonical/dms.ts';
import { exportersOf } from '../../../lib/core/model/canonical/exporters.ts';
import { columnLoss } from '../../../lib/core/model/canonical/losses.ts';
import { sourceSqlOf } from '../../../lib/core/model/canonical/source-sql.ts';
import { type ColumnType, TYPE_CATEGORIES } from '../../../lib/core/model/catalog.ts';
import { column, of, table } from '../plan/support.ts';

const MYSQL = exportersOf('mysql');
const SQL = sourceSqlOf('mysql');
const BOTH = [MYSQL.dms(DMS_LIMITS), MYSQL.rdsExport];

function mysqlType(columnTypeText: string, more: Partial<TypeRow> = {}): ColumnType {
  const dataType = /^[a-z]+/.exec(columnTypeText)?.[0] ?? '';
  const nothing = { characters: null, precision: null, scale: null, collation: null };
  return columnType({ dataType, columnType: columnTypeText, ...nothing, ...more }, false);
}

describe('exports of MySQL', () => {
  it('lose whole what is no type of MySQL', () => {
    const own = new Set([
      'integer',
      'numeric',
      'float',
      'bit',
      'date',
      'timestamp',
      'time',
      'text',
      'json',
      'enum',
      'binary',
    ]);
    for (const category of TYPE_CATEGORIES.filter((one) => !own.has(one)))
      for (const decoder of BOTH)
        expect([category, decoder.decode(of(category), 'VARCHAR').exact]).toEqual([category, false]);
  });

  it('lose vectors, which nobody documents', () => {
    const vector = column('v', mysqlType('vector(3)'));
    for (const decoder of BOTH)
      expect(columnLoss(vector, decoder, SQL)).toMatchObject({ sourceCondition: '`v` IS NOT NULL' });
  });

  it('take the type itself for JSON: its own bytes are UTF-8', () => {
    const json = column('j', mysqlType('json'));
    expect(MYSQL.dmsSize(json.type)?.bytes('j')).toContain('utf8mb4');
    expect(columnLoss(json, MYSQL.rdsExport, SQL)).toBeUndefined();
  });

  it.each([
    ['datetime', 'MICROSECOND(`at`) % 1000 <> 0'],
    ['datetime(5)', 'MICROSECOND(`at`) % 1000 <> 0'],
    ['datetime(6)', 'MICROSECOND(`at`) <> 0'],
    ['timestamp(3)', 'MICROSECOND(`at`) <> 0'],
  ])('by DMS: %s has the fractions that are documented for it', (type, condition) => {
    expect(columnLoss(column('at', mysqlType(type)), MYSQL.dms(), SQL)?.sourceCondition).toContain(condition);
  });

  it('quote a name as MySQL does', () => {
    const condition = columnLoss(column('a`b', mysqlType('date')), MYSQL.dms(), SQL)?.sourceCondition;
    expect(condition).toContain('`a``b`');
    expect(SQL.from({ schema: 'd`b', name: 't' })).toBe('`d``b`.`t`');
  });

  it('leave out what DMS is documented not to take', () => {
    const dms = MYSQL.dms();
    expect(dms.leavesOut(table('plain', ['a']))).toBeUndefined();
    for (const odd of [
      table("it's", ['a']),
      table('back`tick', ['a']),
      table('plain', ["a'b"]),
      table('a/b', ['a']),
      table('plain', ['a'], { systemVersioned: true }),
    ])
      expect(dms.leavesOut(odd)).toBeDefined();
    const invisible = column('hidden', mysqlType('int'), { invisible: true });
    expect(columnLoss(invisible, dms, SQL)).toMatchObject({ sourceCondition: '`hidden` IS NOT NULL' });
    expect(columnLoss(invisible, MYSQL.rdsExport, SQL)).toBeUndefined();
  });
});
