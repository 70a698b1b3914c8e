// The built-in classifier over raw Parquet: every column of every table gets a finding. Detectors are core's; this file only
// reads. All rows are searched for identifiers that validate themselves; the others see all distinct values or a stated sample.
import { ColumnScanner } from '../../core/detect/column-scanner.ts';
import { told } from '../../core/detect/judge.ts';
import { withBirthDates, withNeighbours, type YearSpread } from '../../core/detect/neighbours.ts';
import { withTravelled } from '../../core/detect/travel.ts';
import { type ColumnFinding, EMPTY_PROFILE } from '../../core/findings/detection.ts';
import type { ShapeCounts } from '../../core/findings/shape.ts';
import { type CustomDetection, NO_CUSTOM_DETECTION } from '../../core/identifiers/custom-detection.ts';
import { isPersonalKey } from '../../core/identifiers/scanner.ts';
import type { Catalog, Table, TableId } from '../../core/model/catalog.ts';
import type { TableFiles } from '../../core/model/files.ts';
import { tableKey } from '../../core/model/names.ts';
import { isRead, isTextual, readProfiles, SMALL_TABLE, textOf, type Work } from './classify-column.ts';
import { scanCustom } from './classify-custom.ts';
import { COLUMNS_AT_ONCE, groups, isGrouped, readAll, readLarge } from './classify-read.ts';
import { readShapes } from './classify-shapes.ts';
import { withSameValues } from './classify-shared.ts';
import { type DuckdbSession, readParquet } from './session.ts';

export interface ClassifyRequest {
  readonly catalog: Catalog;
  readonly tables: readonly TableFiles[];
  /** What the rules file adds to the built-in detectors. */
  readonly custom?: CustomDetection | undefined;
  /** Called after each table with its number of rows. */
  readonly onProgress?: ((table: TableId, rows: number) => void) | undefined;
}

/**
 * One finding per column of every table of the catalog, in the catalog's order. A table without files is named-only and,
 * unless it has no rows of its own, unknown.
 */
export async function classifyLake(session: DuckdbSession, request: ClassifyRequest): Promise<ColumnFinding[]> {
  const files = new Map(request.tables.map((table) => [tableKey(table.table), table]));
  const findings: ColumnFinding[] = [];
  for (const table of request.catalog.tables) {
    const exported = files.get(tableKey(table.id));
    findings.push(...(await classifyTable(session, table, exported, request.custom ?? NO_CUSTOM_DETECTION)));
    request.onProgress?.(table.id, exported?.rows ?? 0);
  }
  return withTravelled(request.catalog, await withSameValues(session, request.catalog, files, findings));
}

async function classifyTable(
  session: DuckdbSession,
  table: Table,
  exported: TableFiles | undefined,
  custom: CustomDetection,
): Promise<ColumnFinding[]> {
  const isKey = custom.identifiers.length === 0 ? undefined : (key: string): boolean => isPersonalKey(custom, key);
  const works: Work[] = table.columns.map((column) => ({
    column,
    file: exported?.columns.find((file) => file.name === column.name),
    scanner: new ColumnScanner(table.id, column, { allows: custom.allows, isPersonalKey: isKey }),
    custom: undefined,
    profile: { ...EMPTY_PROFILE, rows: exported?.rows ?? 0 },
    unknown: undefined,
    sampled: undefined,
  }));
  for (const work of works)
    if (work.file === undefined && table.kind !== 'partitioned') work.unknown = 'its values were not exported';
  const spreads = new Map<string, YearSpread>();
  const shapes = new Map<string, ShapeCounts>();
  if (exported !== undefined && exported.rows > 0 && exported.files.length > 0) {
    const source = readParquet(exported.files);
    const present = works.filter((work) => work.file !== undefined);
    for (const group of groups(present, COLUMNS_AT_ONCE)) await readProfiles(session, source, group, table.id, spreads);
    for (const group of groups(present, COLUMNS_AT_ONCE))
      for (const [column, counted] of await readShapes(session, source, group, table.id)) shapes.set(column, counted);
    const read = present.filter((work) => isRead(work) && work.profile.rows > work.profile.nulls);
    if (exported.rows <= SMALL_TABLE)
      for (const group of groups(read, COLUMNS_AT_ONCE)) await readAll(session, source, group, table.id);
    else await readLarge(session, source, read, table.id, exported.rows);
    if (custom.identifiers.length > 0) await readCustom(session, source, present, table.id, custom);
  }
  return withBirthDates(
    withNeighbours(works.map((work) => findingOf(table.id, work, shapes.get(work.column.name)))),
    spreads,
  );
}

function findingOf(table: TableId, work: Work, shapes: ShapeCounts | undefined): ColumnFinding {
  const values = work.profile.rows - work.profile.nulls;
  const own = work.scanner.finish(work.profile.distinct, isTextual(work) ? work.profile.wordy : undefined);
  const detections = work.custom === undefined ? own : told([...own, ...work.custom.finish(values)]);
  // Both may have seen the same rows.
  const allowed = Math.min(values, Math.max(work.scanner.allowedRows, work.custom?.allowedRows ?? 0));
  const vocabulary = detections.some((detection) => detection.strength !== 'weak')
    ? undefined
    : work.scanner.vocabulary();
  const documents = work.scanner.documents();
  return {
    table,
    column: work.column.name,
    detections,
    profile: work.profile,
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(allowed === 0 ? {} : { allowed }),
    ...(documents === undefined ? {} : { documents }),
    ...(work.sampled === undefined ? {} : { sampled: { values: work.sampled, of: values } }),
    ...(shapes === undefined ? {} : { shapes }),
    ...(work.unknown === undefined ? {} : { unknown: work.unknown }),
  };
}

async function readCustom(
  session: DuckdbSession,
  source: string,
  present: readonly Work[],
  table: TableId,
  custom: CustomDetection,
): Promise<void> {
  const works = present.filter((work) => work.profile.rows > work.profile.nulls);
  const asked = works.map((work) => ({ column: work.column, text: textOf(work), grouped: isGrouped(work) }));
  const scanners = await scanCustom(session, source, table, asked, custom);
  works.forEach((work, i) => {
    work.custom = scanners[i];
  });
}
