// Databases and tables of the Glue catalog: read, made, moved, deleted; only those that were published from the same source and database.
import {
  CreateDatabaseCommand,
  CreateTableCommand,
  DeleteTableCommand,
  GetDatabaseCommand,
  type GlueClient,
  paginateGetDatabases,
  paginateGetTables,
  UpdateTableCommand,
} from '@aws-sdk/client-glue';
import { EnvironmentError } from '../../../core/errors.ts';
import { CATALOG_PREFIX } from '../../../core/lake/catalog-names.ts';
import type { CatalogTable } from '../../../core/lake/catalog-table.ts';
import type { CatalogNow } from '../../../core/lake/changes.ts';
import {
  type CataloguedTable,
  cataloguedTable,
  glueTableInput,
  type LakePlace,
  PARAMETER,
  type RecordedGrant,
} from '../../../core/lake/glue-table.ts';
import { awsError } from '../rds/errors.ts';
import { PATIENT, type Patience, persist } from './persist.ts';

const ABSENT = ['EntityNotFoundException'];
const EXISTS = ['AlreadyExistsException'];

/**
 * @param database of the catalog
 * @throws EnvironmentError when the database, or a table of it, was made by somebody else
 */
export async function catalogNow(client: GlueClient, database: string, place: LakePlace): Promise<CatalogNow> {
  const asked = (): Promise<{ Database?: { Parameters?: Record<string, string> | undefined } | undefined }> =>
    client.send(new GetDatabaseCommand({ Name: database }));
  const found = await persist(asked, 'describe the database of the catalog', database, PATIENT, ABSENT);
  if (found === undefined) return { exists: false, tables: [] };
  if (found.Database?.Parameters?.[PARAMETER.source] !== place.source) throw foreign('a database', database);
  return { exists: true, tables: await tablesOf(client, database, place) };
}

async function tablesOf(client: GlueClient, database: string, place: LakePlace): Promise<readonly CataloguedTable[]> {
  const tables: CataloguedTable[] = [];
  try {
    for await (const { TableList = [] } of paginateGetTables({ client }, { DatabaseName: database }))
      for (const described of TableList) {
        const table = cataloguedTable(described, place);
        if (table === undefined) throw foreign('a table', `${database}.${described.Name ?? ''}`);
        tables.push(table);
      }
  } catch (error) {
    throw error instanceof EnvironmentError ? error : awsError('list the tables of the catalog', database, error);
  }
  return tables;
}

function foreign(what: string, where: string): EnvironmentError {
  return new EnvironmentError(`the catalog has ${what} of this name that this deployment did not publish`, {
    where,
    hint: `databases called ${CATALOG_PREFIX}… belong to the deployment: delete or rename it`,
  });
}

/** New tables of it are closed: the account's default would open them to whoever IAM lets. */
export async function createDatabase(
  client: GlueClient,
  database: string,
  { source, database: of }: LakePlace,
  patience: Patience = PATIENT,
): Promise<void> {
  const DatabaseInput = {
    Name: database,
    Description: `masked tables of database ${of} of source ${source}`,
    Parameters: { [PARAMETER.source]: source, [PARAMETER.database]: of },
    CreateTableDefaultPermissions: [],
  };
  await persist(
    () => client.send(new CreateDatabaseCommand({ DatabaseInput })),
    'make the database of the catalog',
    database,
    patience,
    EXISTS,
  );
}

/** One call: readers see the run before or this run, nothing between. */
export async function putTable(
  client: GlueClient,
  how: 'create table' | 'update table',
  table: CatalogTable,
  place: LakePlace,
  grants: readonly RecordedGrant[],
  patience: Patience = PATIENT,
): Promise<void> {
  const request = { DatabaseName: table.database, TableInput: glueTableInput(table, place, grants) };
  const where = `${table.database}.${table.name}`;
  const made =
    how === 'create table'
      ? await persist(() => client.send(new CreateTableCommand(request)), 'make the table', where, patience, EXISTS)
      : undefined;
  if (made !== undefined) return;
  // earlier versions of a table would let a reader find an older run's files
  await persist(
    () => client.send(new UpdateTableCommand({ ...request, SkipArchive: true })),
    'move the table to the new files',
    where,
    patience,
  );
}

export async function deleteTable(
  client: GlueClient,
  database: string,
  name: string,
  patience: Patience = PATIENT,
): Promise<void> {
  const request = { DatabaseName: database, Name: name };
  await persist(
    () => client.send(new DeleteTableCommand(request)),
    'delete the table of the catalog',
    `${database}.${name}`,
    patience,
    ABSENT,
  );
}

/** Databases of the catalog that were published from a source: the catalog's name, by the source's own. */
export async function publishedDatabases(client: GlueClient, source: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  try {
    for await (const { DatabaseList = [] } of paginateGetDatabases({ client }, {}))
      for (const { Name = '', Parameters = {} } of DatabaseList) {
        const of = Parameters[PARAMETER.database];
        if (Parameters[PARAMETER.source] === source && of !== undefined) found.set(Name, of);
      }
  } catch (error) {
    throw awsError('list the databases of the catalog', source, error);
  }
  return found;
}
