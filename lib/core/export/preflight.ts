// Before anything is exported: which exporter brings which table without losing a value, or what a person must decide. Pure: it reads the
// catalog, what was measured and the rules.
import { z } from 'zod';
import type { Blocker } from '../errors.ts';
import { DMS_LIMITS, type DmsSettings } from '../model/canonical/dms.ts';
import { exportersOf } from '../model/canonical/exporters.ts';
import { columnLoss } from '../model/canonical/losses.ts';
import { sourceSqlOf } from '../model/canonical/source-sql.ts';
import { type Catalog, type Column, type Table, TableId } from '../model/catalog.ts';
import { columnKey, sameTable, tableKey } from '../model/names.ts';
import { hasRows } from '../plan/input.ts';
import { conditionOf, type RowSelection } from '../plan/plan.ts';
import { pasteColumn, pasteNoRows } from '../rules/paste.ts';
import { Exporter, type ExporterChoice, type ForeignExporter, mayUse, READER_BYTES } from './exporter.ts';
import type { MeasuredColumn, MeasuredTable } from './measure.ts';

/** `nothing`: the table has no rows, or no columns, or the rules leave its rows out: nobody has to bring it. */
export const TableChoice = z
  .object({
    table: TableId,
    by: z.enum([...Exporter.options, 'nothing']),
    /** Why not DMS; empty when DMS brings it. */
    because: z.array(z.string()).readonly(),
    /** Columns whose rule is `mask: null`: their values are never needed, and none are taken over. */
    unneeded: z.array(z.string()).readonly(),
    /** Its rows are not wanted: the rules say so, or nobody has decided yet. Whether it has any does not matter then. */
    leftOut: z.boolean(),
    /** The rules' condition (SQL) on the rows that are wanted; all of them without. */
    where: z.string().optional(),
  })
  .readonly();
export type TableChoice = z.infer<typeof TableChoice>;

export interface Preflight {
  readonly tables: readonly TableChoice[];
  /** With these DMS cuts no value of the tables it brings. */
  readonly settings: DmsSettings;
  readonly blockers: readonly Blocker[];
}

export interface PreflightRequest {
  readonly catalog: Catalog;
  readonly measured: readonly MeasuredTable[];
  readonly rowsFor: (table: string) => RowSelection;
  /** The rules make every value NULL. */
  readonly isNulled: (table: TableId, column: Column) => boolean;
  readonly exporter: ExporterChoice;
}

/** DMS's own defaults, below which nothing is gained. */
const LEAST: DmsSettings = { lobKilobytes: 32, varcharBytes: 8000 };

export function preflight(request: PreflightRequest): Preflight {
  const decided = request.catalog.tables.filter(hasRows).map((table) => decide(request, table));
  return {
    tables: decided.map(({ choice }) => choice),
    settings: settingsFor(
      request,
      decided.filter(({ choice }) => choice.by === 'dms'),
    ),
    blockers: decided.flatMap(({ blockers }) => blockers),
  };
}

interface Decided {
  readonly table: Table;
  readonly choice: TableChoice;
  readonly blockers: readonly Blocker[];
}

function decide(request: PreflightRequest, table: Table): Decided {
  const where = tableKey(table.id);
  const rows = request.rowsFor(where);
  const condition = conditionOf(rows);
  const choose = (
    by: TableChoice['by'],
    because: readonly string[] = [],
    blockers: readonly Blocker[] = [],
  ): Decided => ({
    table,
    choice: {
      table: table.id,
      by,
      because,
      unneeded: unneeded(request, table),
      leftOut: rows === 'none',
      ...(condition === undefined ? {} : { where: condition }),
    },
    blockers,
  });
  if (rows === 'none') return choose('nothing');
  const allowed = Exporter.options
    .filter((exporter) => mayUse(request.exporter, exporter))
    .filter((exporter) => condition === undefined || exporter === 'reader');
  if (allowed.length === 0) {
    const message = `rows are chosen by a condition, which the reader alone can apply, and the source has \`exporter: ${request.exporter}\``;
    return choose('nothing', [], [{ code: 'EXPORT_CONDITION', where, message, paste: pasteNoRows(table.id) }]);
  }
  const measured = request.measured.find((one) => sameTable(one.table, table.id) && one.where === condition);
  if (measured === undefined) {
    const message = 'nobody has measured what an export would lose of it';
    return choose('nothing', [], [{ code: 'EXPORT_UNMEASURED', where, message, paste: pasteNoRows(table.id) }]);
  }
  if (measured.rows === 0 || table.columns.length === 0) return choose('nothing');
  const losses: Readonly<Record<Exporter, readonly Blocker[]>> = {
    dms: lossesBy('dms', request, table, measured),
    'rds-export': lossesBy('rds-export', request, table, measured),
    reader: tooLarge(table),
  };
  const because = [
    ...(condition === undefined ? [] : ['rows are chosen by a condition']),
    ...losses.dms.map(({ message }) => message),
  ];
  const by = allowed.find((exporter) => losses[exporter].length === 0);
  if (by !== undefined) return choose(by, by === 'dms' ? [] : because);
  return choose(
    'nothing',
    because,
    least(
      table,
      allowed.map((exporter) => losses[exporter]),
    ),
  );
}

/** The losses that cost people least: curing those of one exporter is enough, and a line that leaves rows out costs every value. */
function least(table: Table, losses: readonly (readonly Blocker[])[]): readonly Blocker[] {
  const leavesRowsOut = (blockers: readonly Blocker[]): number =>
    Number(blockers.some(({ paste }) => paste === pasteNoRows(table.id)));
  const [best = []] = losses.toSorted(
    (one, other) => leavesRowsOut(one) - leavesRowsOut(other) || one.length - other.length,
  );
  return best;
}

function unneeded(request: PreflightRequest, table: Table): string[] {
  return table.columns.filter((column) => request.isNulled(table.id, column)).map(({ name }) => name);
}

/** The reader loses no value; what it cannot do is read for longer than a function lives. */
function tooLarge({ id, bytes }: Table): Blocker[] {
  if (bytes <= READER_BYTES) return [];
  const size = `it has ${Math.ceil(bytes / 1024 ** 2)} MiB, and the reader takes up to ${READER_BYTES / 1024 ** 2} MiB of a table`;
  return [{ code: 'EXPORT_TOO_LARGE', where: tableKey(id), message: `reader: ${size}`, paste: pasteNoRows(id) }];
}

/** Everything that this exporter would lose, as blockers. */
function lossesBy(
  exporter: ForeignExporter,
  request: PreflightRequest,
  table: Table,
  measured: MeasuredTable,
): Blocker[] {
  const { dialect } = request.catalog;
  const { dms, rdsExport } = exportersOf(dialect);
  const decoder = exporter === 'dms' ? dms(DMS_LIMITS) : rdsExport;
  const whole = decoder.leavesOut(table) ?? (exporter === 'dms' ? withChildren(request.catalog, table) : undefined);
  const losses: Blocker[] = [];
  if (whole !== undefined)
    losses.push({
      code: 'EXPORT_LOSES',
      where: tableKey(table.id),
      message: `${exporter}: ${whole}`,
      paste: pasteNoRows(table.id),
    });
  for (const column of table.columns) {
    const counted = measured.columns.find((one) => one.column === column.name);
    const lost = lostValues(exporter, counted);
    if (lost === 0 || request.isNulled(table.id, column)) continue;
    losses.push({
      code: 'EXPORT_LOSES',
      where: columnKey(table.id, column.name),
      message: `${exporter} would lose ${lost === undefined ? 'values' : `${lost} values`}: ${columnLoss(column, decoder, sourceSqlOf(dialect))?.reason ?? 'it was not measured'}`,
      paste: column.nullable ? pasteColumn(table.id, column.name, { mask: 'null' }) : pasteNoRows(table.id),
    });
  }
  return losses;
}

/** Undefined when nobody has counted. */
function lostValues(exporter: ForeignExporter, measured: MeasuredColumn | undefined): number | undefined {
  return exporter === 'dms' ? measured?.lostByDms : measured?.lostByRdsExport;
}

/** DMS reads a table without ONLY: the rows of tables that inherit from it would come twice. */
function withChildren(catalog: Catalog, table: Table): string | undefined {
  return catalog.tables.some(({ inherits }) => inherits.some((parent) => sameTable(parent, table.id)))
    ? 'the rows of tables that inherit from it would come twice'
    : undefined;
}

function settingsFor(request: PreflightRequest, tables: readonly Decided[]): DmsSettings {
  const { dmsSize } = exportersOf(request.catalog.dialect);
  const largest = (setting: keyof DmsSettings): number =>
    tables
      .flatMap(({ table, choice }) => {
        const measured = request.measured.find((one) => sameTable(one.table, table.id));
        return table.columns
          .filter(({ name, type }) => dmsSize(type)?.setting === setting && !choice.unneeded.includes(name))
          .map(({ name }) => measured?.columns.find((one) => one.column === name)?.bytes ?? 0);
      })
      .reduce((most, bytes) => Math.max(most, bytes), 0);
  return {
    lobKilobytes: Math.max(LEAST.lobKilobytes, Math.ceil(largest('lobKilobytes') / 1024)),
    varcharBytes: Math.max(LEAST.varcharBytes, largest('varcharBytes')),
  };
}
