// The staged database as checks and the snapshot see it, wherever it stands: loading, its catalog, its rows as a file.
import type { SchemaScript } from '../../core/model/schema-script.ts';
import type { StagedDatabase } from '../../ports/staged-database.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import { inspectMysql } from './inspect.ts';
import { loadMysql } from './load.ts';
import type { MysqlWriter } from './session.ts';
import { writeMysqlSnapshot } from './snapshot-file.ts';
import { loadedMysql } from './verify/loaded-database.ts';

export type Duckdb = () => Promise<DuckdbSession>;

export interface Place {
  readonly label: string;
  readonly session: MysqlWriter;
  /** One more session on the same database. */
  readonly connect: () => Promise<MysqlWriter>;
  /** @param script as it was run; undefined when nothing was */
  readonly promote: (script: SchemaScript | undefined) => Promise<void>;
  readonly dispose: () => Promise<void>;
}

/** A staged database of which the session is open. @param database the source's name, which the staged catalog has too */
export function stage(duckdb: Duckdb, database: string, place: Place): StagedDatabase {
  const { session, connect } = place;
  const loaded = loadedMysql(session, database);
  let script: SchemaScript | undefined;
  let disposed: Promise<void> | undefined;
  return {
    label: place.label,
    loaded,
    load: async (request) => {
      const target = { session, connect, loaded };
      const report = await loadMysql(target, await duckdb(), { ...request, scratchDirectory: request.scratch });
      script = report.script;
      return report;
    },
    catalog: () => inspectMysql(session, database),
    writeSnapshot: async ({ script: written, catalog, path }) =>
      writeMysqlSnapshot(session, { script: written, path, tables: catalog.tables }),
    promote: () => place.promote(script),
    dispose: () => {
      disposed ??= place.dispose();
      return disposed;
    },
  };
}
