// Step `export` on AWS, second half: what exporters left in the raw zone becomes files as our own exporter writes them, and is held against
// the source database: every table, every row, every value of every column.

import { EnvironmentError, InternalError, VerificationError } from '../../../core/errors.ts';
import { AdoptedFile, differences } from '../../../core/export/compare.ts';
import type { TableChoice } from '../../../core/export/preflight.ts';
import { dmsFiles, loadFileName, rdsExportFiles, readerFiles } from '../../../core/export/raw-files.ts';
import type { Table, TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { hasRows } from '../../../core/plan/input.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { itemsKey, ownFolder, readFolder, readsFolder, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { adoptFile, ownColumns } from './adopt-item.ts';
import { type AdoptSource, describeSources, openAdoptSource } from './adopt-source.ts';
import { type AdoptItem, adoptedKey, RawTables, rawTablesKey } from './documents.ts';

export interface AdoptPorts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  /** DuckDB's, e.g. `1500MB`. */
  readonly memoryLimit: string;
}

/**
 * Lists what exporters left, table by table, as items for the map.
 * @throws EnvironmentError when an object belongs to no table, or a table with rows has no file
 */
export async function listRawFiles(ports: AdoptPorts, reference: RunReference): Promise<{ files: number }> {
  const { id: run } = reference;
  const items: AdoptItem[] = [];
  const names = await databasesOf(ports.runs, run);
  await describeSources(ports, reference, names);
  const databases = await Promise.all(names.map((name) => openAdoptSource(ports, reference, name)));
  const exported = await snapshotFiles(ports, databases);
  for (const database of databases) {
    const dms = await loadedFiles(ports, database);
    const rds = exported.filter((one) => one.database === database.name);
    const read = await readFiles(ports, run, database);
    const tables: RawTables = [
      ...dms.map(({ table, files }) => ({ table, files, by: 'dms' as const })),
      ...rds.map(({ table, files }) => ({ table, files, by: 'rds-export' as const })),
      ...read.map(({ table, files }) => ({ table, files, by: 'reader' as const })),
    ];
    const missing = tables.filter(({ files }) => files.length === 0);
    if (missing.length > 0)
      throw new EnvironmentError(`${missing.length} tables have rows and were not exported`, {
        where: missing
          .slice(0, 20)
          .map(({ table }) => tableKey(table))
          .join(', '),
        hint: 'set another `exporter:` for the source, or leave the tables out with `rows: none`; the manifest of an export must say which tables have no rows',
      });
    await ports.runs.writeText(rawTablesKey(run, database.name), JSON.stringify(tables));
    for (const { table, files } of tables)
      items.push(...files.map((_, file) => ({ database: database.name, table, file })));
  }
  await ports.runs.writeText(itemsKey(run, 'adopt'), JSON.stringify(items));
  return { files: items.length };
}

function tablesBy({ tables }: AdoptSource, exporter: TableChoice['by']): TableId[] {
  return tables.filter(({ by }) => by === exporter).map(({ table }) => table);
}

async function loadedFiles({ raw }: AdoptPorts, database: AdoptSource) {
  const { dmsFolder: folder } = database;
  return folder === undefined ? [] : dmsFiles(folder, await raw.list(folder), tablesBy(database, 'dms'));
}

async function readFiles({ raw }: AdoptPorts, run: string, database: AdoptSource) {
  const places = tablesBy(database, 'reader').map((table) => ({
    table,
    folder: readFolder(run, database.name, table),
  }));
  return places.length === 0 ? [] : readerFiles(await raw.list(readsFolder(run, database.name)), places);
}

async function snapshotFiles({ raw }: AdoptPorts, databases: readonly AdoptSource[]) {
  const tables = databases.flatMap((one) =>
    tablesBy(one, 'rds-export').map((table) => ({ database: one.name, table })),
  );
  const [first] = databases;
  if (first?.rdsFolder === undefined) return [];
  const objects = (await raw.list(first.rdsFolder)).filter(({ key }) => !first.besides.includes(key));
  return rdsExportFiles(first.rdsFolder, objects, tables);
}

/** One file of the list. Running it again stores the same file under the same key. */
export async function adoptItem(
  ports: AdoptPorts,
  reference: RunReference,
  item: AdoptItem,
): Promise<{ rows: number }> {
  const { id: run } = reference;
  const { database: name, table: id, file } = item;
  const database = await openAdoptSource(ports, reference, name);
  const listed = RawTables.parse(await ports.runs.readJson(rawTablesKey(run, name)));
  const raw = listed.find((one) => sameTable(one.table, id));
  const object = raw?.files[file];
  const table = database.catalog.tables.find((one) => sameTable(one.id, id));
  const choice = database.tables.find((one) => sameTable(one.table, id));
  const measured = database.measuredOf(id);
  if (raw === undefined || object === undefined || table === undefined || choice === undefined)
    throw new InternalError('the item names a file that was not listed', { where: `${tableKey(id)} ${file}` });
  const adopted = await adoptFile(
    ports.raw,
    {
      dialect: database.catalog.dialect,
      table,
      choice,
      measured,
      by: raw.by,
      rawKey: object.key,
      ownKey: ownKey(run, name, id, file),
    },
    ports.memoryLimit,
  );
  await ports.raw.writeText(adoptedKey(run, name, id, file), JSON.stringify(adopted));
  return { rows: adopted.rows };
}

function ownKey(run: string, database: string, table: TableId, file: number): string {
  return `${ownFolder(run, database, table)}${loadFileName(file)}`;
}

/**
 * Compares what was adopted with the source database and leaves the step's output.
 * @throws VerificationError that lists every difference
 */
export async function mergeAdopted(
  ports: AdoptPorts,
  reference: RunReference,
): Promise<{ tables: number; rows: number }> {
  const { id: run } = reference;
  const wrong: string[] = [];
  const outputs: { readonly name: string; readonly raw: readonly TableFiles[] }[] = [];
  for (const name of await databasesOf(ports.runs, run)) {
    const database = await openAdoptSource(ports, reference, name);
    const listed = RawTables.parse(await ports.runs.readJson(rawTablesKey(run, name)));
    const raw: TableFiles[] = [];
    for (const table of database.catalog.tables.filter(hasRows)) {
      const files = listed.find((one) => sameTable(one.table, table.id))?.files.length ?? 0;
      const adopted = await adoptedFiles(ports, run, name, table.id, files);
      const choice = choiceOf(database, table);
      const [measured, told] = [database.measuredOf(table.id), database.toldOf(table.id)];
      if (choice.by !== 'nothing') wrong.push(...differences({ choice, measured, files: adopted, told }));
      raw.push(outputOf(run, database, table, choice, adopted));
    }
    outputs.push({ name, raw });
  }
  if (wrong.length > 0)
    throw new VerificationError(`the export is not what the database holds, in ${wrong.length} places`, {
      where: wrong.slice(0, 20).join('; '),
      hint: 'start the run again with the next attempt; when it comes back, set another `exporter:` for the source',
    });
  for (const { name, raw } of outputs)
    await ports.runs.writeText(stateKey(run, name, 'export'), JSON.stringify({ raw }));
  const all = outputs.flatMap(({ raw }) => raw);
  return { tables: all.length, rows: all.reduce((sum, { rows }) => sum + rows, 0) };
}

function choiceOf({ tables }: AdoptSource, table: Table): TableChoice {
  const choice = tables.find((one) => sameTable(one.table, table.id));
  if (choice === undefined) throw new InternalError('nobody chose an exporter', { where: tableKey(table.id) });
  return choice;
}

async function adoptedFiles(
  { raw }: AdoptPorts,
  run: string,
  database: string,
  table: TableId,
  files: number,
): Promise<AdoptedFile[]> {
  const adopted: AdoptedFile[] = [];
  for (let file = 0; file < files; file += 1)
    adopted.push(AdoptedFile.parse(await raw.readJson(adoptedKey(run, database, table, file))));
  return adopted;
}

/** A table that nobody had to bring has no file: it has no rows, or no columns, or its rows are left out. */
function outputOf(
  run: string,
  database: AdoptSource,
  table: Table,
  choice: TableChoice,
  adopted: readonly AdoptedFile[],
): TableFiles {
  const measured = database.measuredOf(table.id);
  const columns =
    measured === undefined && choice.by === 'nothing'
      ? table.columns.map(({ name, type }) => ({
          name,
          sourceType: type.text,
          encoding: 'text' as const,
          duckdbType: 'VARCHAR',
        }))
      : ownColumns(table, choice, measured);
  // rows without a single column are in no file, and are counted nevertheless
  const whole = choice.by === 'nothing' && !choice.leftOut ? (measured?.rows ?? 0) : 0;
  return {
    table: table.id,
    files: adopted.map((_, file) => ownKey(run, database.name, table.id, file)),
    columns,
    rows: adopted.reduce((sum, { rows }) => sum + rows, whole),
    bytes: adopted.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
