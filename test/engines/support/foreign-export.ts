// One database, exported by us and by stand-ins for AWS's exporters, with everything that the pipeline on AWS does in between. Buckets are
// folders; the stand-ins are independent of our decoders.
import { execFile } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type AdoptPorts, adoptItem, listRawFiles, mergeAdopted } from '../../../lib/adapters/aws/export/adopt.ts';
import { AdoptItem, type DmsResult, dmsResultKey, exportTaskName } from '../../../lib/adapters/aws/export/documents.ts';
import { measureDatabase } from '../../../lib/adapters/aws/export/measure.ts';
import type { Ask } from '../../../lib/adapters/aws/export/measure-parts.ts';
import { listReads, ReadItem, readTable } from '../../../lib/adapters/aws/export/read.ts';
import { type ChoosePorts, chooseExporters, readChoices } from '../../../lib/adapters/aws/export/start.ts';
import { databasesKey, dmsFolder, itemsKey, rdsExportFolder, stateKey } from '../../../lib/adapters/aws/run-keys.ts';
import { namesOf, type RunReference } from '../../../lib/adapters/aws/run-reference.ts';
import { ExportState } from '../../../lib/adapters/aws/workbench/state-documents.ts';
import { type DuckdbSession, readParquet } from '../../../lib/adapters/duckdb/session.ts';
import { isMysql, parseMysqlConnection } from '../../../lib/adapters/mysql/connection-options.ts';
import { connectMysqlSource } from '../../../lib/adapters/mysql/session.ts';
import { openMysqlSource } from '../../../lib/adapters/mysql/source.ts';
import { connectSource } from '../../../lib/adapters/postgres/connect.ts';
import { parseConnection } from '../../../lib/adapters/postgres/connection-options.ts';
import { queryText } from '../../../lib/adapters/postgres/session.ts';
import { openPostgresSource } from '../../../lib/adapters/postgres/source.ts';
import type { ExporterChoice } from '../../../lib/core/export/exporter.ts';
import type { Catalog } from '../../../lib/core/model/catalog.ts';
import type { TableFiles } from '../../../lib/core/model/files.ts';
import type { ColumnRule } from '../../../lib/core/plan/build.ts';
import type { RowSelection } from '../../../lib/core/plan/plan.ts';
import { literal } from '../../../lib/core/sql/quote.ts';
import type { ObjectStore } from '../../../lib/ports/object-store.ts';
import type { SourceDatabase } from '../../../lib/ports/source-database.ts';
import { pythonPackages } from '../../lab/python.ts';
import { folderStore } from './folder-store.ts';

const EXPORTERS = join(import.meta.dirname, '../../fixtures/exporters');
const ID = 'shop-0123456789-1';
export const RUN: RunReference = {
  id: ID,
  source: 'shop',
  from: 'snapshot',
  snapshotId: 'rds:shop-2026-11-21',
  snapshotKind: 'instance',
  ...namesOf(ID),
  approval: false,
};

const DmsManifest = z.object({
  stop_reason: z.string(),
  tables: z.array(z.object({ schema: z.string(), table: z.string(), state: z.string(), full_load_rows: z.number() })),
});
const RdsManifest = z.object({
  tables: z.array(z.object({ schema: z.string(), table: z.string(), folder: z.string().nullable() })),
});

export interface ForeignRules {
  readonly rowsFor?: (table: string) => RowSelection;
  /** What they said when the database was measured; the same when missing. */
  readonly measuredFor?: (table: string) => RowSelection;
  /** By `table.column`. */
  readonly columns?: Readonly<Record<string, ColumnRule>>;
}

/** Asks a MySQL or MariaDB database as `inspect` does. */
export async function askingMysql(url: string, use: (ask: Ask) => Promise<unknown>): Promise<void> {
  const session = await connectMysqlSource(parseMysqlConnection(url, {}));
  const row = z.record(z.string(), z.string().nullable());
  await use((sql, doing) => session.rows(sql, row, doing)).finally(() => session.end());
}

export class ForeignExport {
  readonly #url: string;
  readonly #folder: string;
  readonly #session: DuckdbSession;
  readonly ports: AdoptPorts;
  catalog: Catalog | undefined;
  rules: ChoosePorts['rules'] = () => Promise.reject(new Error('nothing was chosen yet'));
  /** @param raw folders stand for buckets unless this is given */
  constructor(url: string, folder: string, session: DuckdbSession, raw?: ObjectStore) {
    this.#url = url;
    this.#folder = folder;
    this.#session = session;
    mkdirSync(folder, { recursive: true });
    this.ports = {
      runs: folderStore(join(folder, 'runs')),
      raw: raw ?? folderStore(join(folder, 'raw')),
      memoryLimit: '500MB',
    };
  }

  /** As on a laptop; also leaves what `inspect` leaves. */
  async local(rowsFor: (table: string) => RowSelection = () => 'all'): Promise<readonly TableFiles[]> {
    const source = await this.#open();
    try {
      this.catalog = await source.catalog();
      const { database } = this.catalog;
      const state = { catalog: this.catalog, script: await source.schema() };
      await this.ports.runs.writeText(databasesKey(ID), JSON.stringify([database]));
      await this.ports.runs.writeText(stateKey(ID, database, 'inspect'), JSON.stringify(state));
      return await source.exportTables({
        catalog: this.catalog,
        rowsFor,
        directory: join(this.#folder, 'local'),
        scratch: join(this.#folder, 'scratch'),
        onProgress: () => undefined,
      });
    } finally {
      await source.close();
    }
  }

  #open(): Promise<SourceDatabase> {
    const session = async () => this.#session;
    return isMysql(this.#url, {})
      ? openMysqlSource({ connection: parseMysqlConnection(this.#url, {}), comments: 'drop' }, session)
      : openPostgresSource({ connection: parseConnection(this.#url, {}), readers: 1, comments: 'drop' }, session);
  }

  /** Asks the source database as `inspect` does. */
  async #asking(use: (ask: Ask) => Promise<unknown>): Promise<void> {
    if (isMysql(this.#url, {})) {
      await askingMysql(this.#url, use);
    } else {
      const client = await connectSource(parseConnection(this.#url, {}));
      await use((sql, doing) => queryText(client, sql, doing)).finally(() => client.end());
    }
  }

  get #known(): Catalog {
    if (this.catalog === undefined) throw new Error('nothing was read yet');
    return this.catalog;
  }

  async choose(exporter: ExporterChoice, rules: ForeignRules = {}): Promise<void> {
    const { rowsFor = () => 'all', measuredFor = rowsFor, columns = {} } = rules;
    const { raw, runs } = this.ports;
    await this.#asking((ask) =>
      measureDatabase({ run: ID, catalog: this.#known, rowsFor: measuredFor, ask, raw, runs }),
    );
    const lookup = {
      forColumn: ({ name: table }: { name: string }, { name }: { name: string }) => columns[`${table}.${name}`],
    };
    const store = {
      path: 'rules/shop.yaml',
      rowsFor,
      lookup: () => ({ lookup }),
    };
    this.rules = async () => store;
    await chooseExporters({ ...this.ports, rules: this.rules, exporter }, RUN);
  }

  choices() {
    return readChoices(this.ports.runs, ID, this.#known.database);
  }

  async #python(script: string, parameters: readonly string[]): Promise<unknown> {
    const packages = await pythonPackages(join(EXPORTERS, 'requirements.txt'));
    const { stdout } = await promisify(execFile)(
      'python3',
      [join(EXPORTERS, script), this.#url, join(this.#folder, 'raw'), ...parameters],
      { env: { PATH: process.env['PATH'], PYTHONPATH: packages }, maxBuffer: 1 << 28 },
    );
    return JSON.parse(stdout);
  }

  /** What DMS was chosen for. @param faults of the stand-in */
  async loadByDms(...faults: readonly string[]): Promise<DmsResult | undefined> {
    const { tables, settings } = await this.choices();
    const names = tables.filter(({ by }) => by === 'dms').map(({ table }) => `${table.schema}.${table.name}`);
    if (names.length === 0) return undefined;
    const { database } = this.#known;
    const manifest = DmsManifest.parse(
      await this.#python('dms_like_export.py', [
        ...['--folder', dmsFolder(ID, database), '--lob-kb', String(settings.lobKilobytes), '--compression', 'gzip'],
        ...['--max-file-kb', '256', '--map-boolean', '--strict'],
        ...names.flatMap((name) => ['--table', name]),
        ...faults.flatMap((fault) => ['--fault', fault]),
      ]),
    );
    const result = {
      stopReason: manifest.stop_reason,
      tables: manifest.tables.map(({ schema, table, state, full_load_rows: rows }) => ({
        table: { schema, name: table },
        state,
        rows,
      })),
    };
    await this.ports.runs.writeText(dmsResultKey(ID, database), JSON.stringify(result));
    return result;
  }

  /** What the export of the snapshot was chosen for: the stand-in exports everything, the rest is thrown away. */
  async exportSnapshot(...faults: readonly string[]): Promise<void> {
    const { tables } = await this.choices();
    const wanted = new Set(
      tables.filter(({ by }) => by === 'rds-export').map(({ table }) => `${table.schema}.${table.name}`),
    );
    if (wanted.size === 0) return;
    const parameters = ['--prefix', rdsExportFolder(ID), '--export-id', exportTaskName(ID), '--side-files'];
    const manifest = RdsManifest.parse(
      await this.#python('rds_export_like.py', [...parameters, ...faults.flatMap((fault) => ['--fault', fault])]),
    );
    for (const { schema, table, folder } of manifest.tables)
      if (folder !== null && !wanted.has(`${schema}.${table}`))
        rmSync(join(this.#folder, 'raw', folder), { recursive: true });
  }

  /** What the reader was chosen for. */
  async read(): Promise<void> {
    const ports = { ...this.ports, source: () => this.#open() };
    await listReads(ports, RUN);
    const items = z.array(ReadItem).parse(await this.ports.runs.readJson(itemsKey(ID, 'read')));
    // a call that died is called again
    for (const item of [...items, ...items]) await readTable(ports, RUN, item, new AbortController().signal);
  }

  /** The whole of step `adopt`; files are paths where buckets are folders. */
  async adopt(run: RunReference = RUN): Promise<readonly TableFiles[]> {
    const { runs } = this.ports;
    await listRawFiles(this.ports, run);
    const items = z.array(AdoptItem).parse(await runs.readJson(itemsKey(ID, 'adopt')));
    for (const item of items) await adoptItem(this.ports, run, item);
    await mergeAdopted(this.ports, run);
    const { raw } = ExportState.parse(await runs.readJson(stateKey(ID, this.#known.database, 'export')));
    return raw.map((table) => ({ ...table, files: table.files.map((key) => join(this.#folder, 'raw', key)) }));
  }

  /** Replaces one file of an exporter by what this list selects of it. */
  async rewrite(key: string, select: string): Promise<void> {
    const file = join(this.#folder, 'raw', key);
    const other = `${file}.other`;
    await this.#session.run(
      `COPY (SELECT ${select} FROM ${readParquet([file])}) TO ${literal(other)} (FORMAT parquet)`,
      'rewrite',
    );
    renameSync(other, file);
  }

  /** Everything but what the source says and what was chosen. */
  forget(): void {
    for (const folder of ['dms', 'rds', 'read', 'own'])
      rmSync(join(this.#folder, 'raw', ID, folder), { recursive: true, force: true });
  }
}
