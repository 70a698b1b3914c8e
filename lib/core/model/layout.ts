// Where things lie below the output folder (or bucket): one function per thing, names only as percent-encoded segments.
import type { TableId } from './catalog.ts';
import { pathSegment } from './names.ts';

export interface Layout {
  readonly work: (run: string) => string;
  readonly raw: (run: string) => string;
  readonly pendingLake: (run: string) => string;
  readonly lake: (source: string, run: string) => string;
  readonly lakeOf: (source: string) => string;
  readonly pointer: (source: string) => string;
  readonly run: (run: string) => string;
  readonly runs: string;
  readonly pendingSnapshot: (run: string) => string;
  readonly snapshot: (source: string, run: string) => string;
  readonly rules: (source: string) => string;
  readonly key: (source: string) => string;
  readonly keys: string;
  readonly locks: string;
}

/** @param out root folder without trailing slash */
export function layout(out: string): Layout {
  const segment = pathSegment;
  return {
    work: (run) => `${out}/work/${segment(run)}`,
    raw: (run) => `${out}/lake/raw/${segment(run)}`,
    pendingLake: (run) => `${out}/lake/.pending-${segment(run)}`,
    lake: (source, run) => `${out}/lake/masked/${segment(source)}/${segment(run)}`,
    lakeOf: (source) => `${out}/lake/masked/${segment(source)}`,
    pointer: (source) => `${out}/lake/masked/${segment(source)}/current`,
    run: (run) => `${out}/runs/${segment(run)}`,
    runs: `${out}/runs`,
    pendingSnapshot: (run) => `${out}/snapshots/.pending-${segment(run)}`,
    snapshot: (source, run) => `${out}/snapshots/${segment(source)}-${segment(run)}`,
    rules: (source) => `${out}/rules/${segment(source)}.yaml`,
    key: (source) => `${out}/keys/${segment(source)}.key`,
    keys: `${out}/keys`,
    locks: `${out}/locks`,
  };
}

/** Name of a database's manifest in a lake that holds several databases. */
export function manifestName(database: string): string {
  return `manifests/${pathSegment(database)}.json`;
}

/** `<db>/<schema>/<table>`: DMS's folder layout. */
export function tableFolder(database: string, table: TableId): string {
  return `${pathSegment(database)}/${pathSegment(table.schema)}/${pathSegment(table.name)}`;
}
