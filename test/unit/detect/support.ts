// Builders for classifier tests: columns without a database.
import type { Column, ColumnType, TypeCategory } from '../../../lib/core/model/catalog.ts';

export function columnOf(name: string, type: ColumnType): Column {
  return { name, position: 1, type, nullable: true, generatedKey: false, hasDefault: false };
}

export function typeOf(category: TypeCategory): ColumnType {
  return { text: category, base: category, category };
}

export function textColumn(name: string): Column {
  return columnOf(name, typeOf('text'));
}
