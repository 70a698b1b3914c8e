// Keys, checks and foreign keys of a table: each is added when the rows are there.
import { displayIdentifier, tableKey } from '../../../../core/model/names.ts';
import { type DdlStatement, type OmittedObject, objectName } from '../../../../core/model/schema-script.ts';
import { mysqlIdent } from '../../../../core/sql/quote.ts';
import { isOwn } from '../database-name.ts';
import type { SchemaSource } from '../source.ts';
import {
  columnCheck,
  columnsIn,
  type Item,
  keyPeriod,
  type Period,
  type Reference,
  referenceOf,
} from '../table-text.ts';
import { textOf } from '../tokens.ts';

export interface Part {
  readonly statement: DdlStatement;
  /** Of a foreign key. */
  readonly references?: Reference | undefined;
}

/** `name on table`, as people read it. */
export function itemName(source: SchemaSource, table: string, { name }: Item): string {
  return `${displayIdentifier(name)} on ${tableKey(source.id(table))}`;
}

/**
 * The statement that follows the rows; undefined for what stands in the table itself.
 * @param periods of the table
 */
export function partOf(
  source: SchemaSource,
  table: string,
  item: Item,
  periods: readonly Period[],
): Part | OmittedObject | undefined {
  const id = source.id(table);
  const alter = `ALTER TABLE ${mysqlIdent(table)}`;
  const make = (
    kind: string,
    columns: readonly string[],
    change: string,
    needs: readonly string[] = [],
  ): DdlStatement => ({
    phase: 'after-data',
    kind,
    object: itemName(source, table, item),
    table: id,
    columns,
    needs: [...new Set([`table ${tableKey(id)}`, ...needs])],
    sql: `${alter} ${change}`,
  });
  const text = textOf(item.tokens);
  switch (item.kind) {
    case 'column': {
      // A column's own check is a part of its definition, and named as the column.
      const check = columnCheck(item);
      return check === undefined ? undefined : { statement: make('check', check.columns, `MODIFY COLUMN ${text}`) };
    }
    case 'primary key':
    case 'period':
      return undefined;
    case 'unique':
    case 'index':
    case 'check':
      return { statement: make(item.kind, keyColumns(item, periods), `ADD ${text}`) };
    case 'foreign key': {
      const references = referenceOf(item);
      if (references?.database !== undefined && !isOwn(source.own, references.database))
        return {
          kind: item.kind,
          object: itemName(source, table, item),
          why: 'it refers to another database, which is no part of the copy',
        };
      const needs = references === undefined ? [] : [`table ${tableKey(source.id(references.table))}`];
      return { statement: make(item.kind, columnsIn(item), `ADD ${text}`, needs), references };
    }
  }
}

/** In the key stands the name of a period; its columns are begin and end. */
function keyColumns(item: Item, periods: readonly Period[]): readonly string[] {
  const period = keyPeriod(item);
  const columns = periods.find(({ name }) => name === period)?.columns;
  return columnsIn(item).flatMap((name) => (name === period && columns !== undefined ? columns : name));
}

/** Keys of all tables, then checks, then foreign keys, which need keys on both sides. */
export function inOrder(parts: readonly Part[]): readonly DdlStatement[] {
  const of = (...kinds: readonly string[]) => parts.filter(({ statement }) => kinds.includes(statement.kind));
  const keys = of('unique', 'index').map(({ statement }) => statement);
  const foreign = of('foreign key').map((part) => withKey(part, keys));
  return [...keys, ...of('check').map(({ statement }) => statement), ...foreign];
}

/** A foreign key needs a key over the columns that it refers to; when it is none of `keys`, it stands in the table. */
function withKey({ statement, references }: Part, keys: readonly DdlStatement[]): DdlStatement {
  const key = keys.find(
    ({ table, columns = [] }) =>
      table?.name === references?.table && references?.columns.every((column, at) => columns[at] === column),
  );
  return key === undefined ? statement : { ...statement, needs: [...(statement.needs ?? []), objectName(key)] };
}
