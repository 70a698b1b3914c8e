// Detections travel: along foreign keys, between a partitioned table and its parts, up and down inheritance,
// and into columns that the database computes from others.
import type { ColumnFinding, Detection } from '../findings/detection.ts';
import type { Catalog, Table, TableId } from '../model/catalog.ts';
import { columnKey, tableKey } from '../model/names.ts';
import { told } from './judge.ts';

/** Findings with the detections that reach a column from elsewhere added; a column's own detections always stay. */
export function withTravelled(catalog: Catalog, findings: readonly ColumnFinding[]): ColumnFinding[] {
  const byColumn = new Map(findings.map((finding) => [columnKey(finding.table, finding.column), finding]));
  const routes = [...relatives(catalog), ...references(catalog), ...computed(catalog)];
  // A chain of references is as long as the schema makes it; each round carries detections one step further.
  for (let round = 0; round < MOST_STEPS; round++) {
    let moved = false;
    for (const route of routes) moved = follow(route, byColumn) || moved;
    if (!moved) break;
  }
  return findings.map((finding) => byColumn.get(columnKey(finding.table, finding.column)) ?? finding);
}

const MOST_STEPS = 12;

interface Route {
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

function follow(route: Route, byColumn: Map<string, ColumnFinding>): boolean {
  const from = byColumn.get(route.from);
  const to = byColumn.get(route.to);
  if (from === undefined || to === undefined || route.from === route.to) return false;
  const own = new Set(
    to.detections
      .filter((detection) => detection.strength !== 'weak')
      .map((detection) => `${detection.identifier} ${detection.jsonPath ?? ''}`),
  );
  const arriving: Detection[] = from.detections
    .filter(
      (detection) => detection.strength !== 'weak' && !own.has(`${detection.identifier} ${detection.jsonPath ?? ''}`),
    )
    .map((detection) => ({
      ...detection,
      table: to.table,
      column: to.column,
      hits: 0,
      of: to.profile.rows - to.profile.nulls,
      why: route.because,
    }));
  if (arriving.length === 0) return false;
  byColumn.set(route.to, { ...to, detections: told([...to.detections, ...arriving]) });
  return true;
}

function references(catalog: Catalog): Route[] {
  return catalog.tables.flatMap((table) =>
    table.foreignKeys.flatMap((key) =>
      key.columns.flatMap((column, i) => {
        const referenced = key.referencedColumns[i];
        if (referenced === undefined) return [];
        const from = columnKey(key.references, referenced);
        return [{ from, to: columnKey(table.id, column), because: `references ${from}, where it was found` }];
      }),
    ),
  );
}

function computed(catalog: Catalog): Route[] {
  return catalog.tables.flatMap((table) =>
    table.columns.flatMap((column) =>
      (column.generated?.from ?? []).map((source) => ({
        from: columnKey(table.id, source),
        to: columnKey(table.id, column.name),
        because: `computed from ${columnKey(table.id, source)}, where it was found`,
      })),
    ),
  );
}

/** Both ways between a table and its partition parent and the tables that it inherits from, column by column of one name. */
function relatives(catalog: Catalog): Route[] {
  const byName = new Map(catalog.tables.map((table) => [tableKey(table.id), table]));
  return catalog.tables.flatMap((table) =>
    parentsOf(table).flatMap((id) => {
      const parent = byName.get(tableKey(id));
      const shared =
        parent === undefined
          ? []
          : table.columns.filter((column) => parent.columns.some((other) => other.name === column.name));
      return shared.flatMap(({ name }) => {
        const [above, below] = [columnKey(id, name), columnKey(table.id, name)];
        return [
          { from: below, to: above, because: `found in ${tableKey(table.id)}, a part of this table` },
          { from: above, to: below, because: `found in a table of the same family (${tableKey(id)})` },
        ];
      });
    }),
  );
}

function parentsOf(table: Table): readonly TableId[] {
  return table.parent === undefined ? table.inherits : [table.parent, ...table.inherits];
}
