// What Lake Formation and Glue know after a list of API calls, and what follows from it: may this principal read this column? Made from
// the calls alone and from AWS's own rules, not from the plan or the personas: tests hold it against them.
import { z } from 'zod';
import { InternalError } from '../errors.ts';

/** A call as an SDK or CloudFormation makes it. */
export interface RecordedCall {
  readonly operation: string;
  readonly params: unknown;
}

const Principal = z.object({ DataLakePrincipalIdentifier: z.string() });
const Conditions = z.array(z.object({ TagKey: z.string(), TagValues: z.array(z.string()) }));
const Resource = z.object({
  Catalog: z.object({}).optional(),
  Database: z.object({ Name: z.string() }).optional(),
  Table: z
    .object({ DatabaseName: z.string(), Name: z.string().optional(), TableWildcard: z.object({}).optional() })
    .optional(),
  TableWithColumns: z
    .object({
      DatabaseName: z.string(),
      Name: z.string(),
      ColumnNames: z.array(z.string()).optional(),
      ColumnWildcard: z.object({ ExcludedColumnNames: z.array(z.string()).optional() }).optional(),
    })
    .optional(),
  DataLocation: z.object({ ResourceArn: z.string() }).optional(),
  LFTag: z.object({ TagKey: z.string() }).optional(),
  LFTagPolicy: z.object({ ResourceType: z.enum(['DATABASE', 'TABLE']), Expression: Conditions }).optional(),
});
type Resource = z.infer<typeof Resource>;
const Grant = z.object({ Principal, Resource, Permissions: z.array(z.string()) });
type Grant = z.infer<typeof Grant>;
const Entries = z.object({ Entries: z.array(Grant) });
const DefaultPermissions = z.array(z.object({ Principal: Principal.optional() }));
const SettingsCall = z.object({
  DataLakeSettings: z.object({
    CreateDatabaseDefaultPermissions: DefaultPermissions.optional(),
    CreateTableDefaultPermissions: DefaultPermissions.optional(),
  }),
});
const TableInput = z.object({
  Name: z.string(),
  PartitionKeys: z.array(z.object({ Name: z.string() })).default([]),
  StorageDescriptor: z.object({ Columns: z.array(z.object({ Name: z.string() })), Location: z.string() }),
});
const TableCall = z.object({ DatabaseName: z.string(), TableInput });
const TagCall = z.object({
  Resource,
  LFTags: z.array(z.object({ TagKey: z.string(), TagValues: z.array(z.string()) })),
});

type Tags = ReadonlyMap<string, string>;
interface RecordedTable {
  readonly location: string;
  readonly columns: readonly string[];
  readonly tags: Tags;
  readonly columnTags: ReadonlyMap<string, Tags>;
}
interface RecordedDatabase {
  /** New tables are open to whoever IAM lets. */
  readonly opensTables: boolean;
  readonly tags: Tags;
  readonly tables: ReadonlyMap<string, RecordedTable>;
}

export interface LakeRecord {
  readonly databases: ReadonlyMap<string, RecordedDatabase>;
  readonly grants: readonly Grant[];
  /** ARNs of locations that Lake Formation governs. */
  readonly locations: readonly string[];
  /** The account's defaults: new databases and tables are open to whoever IAM lets. */
  readonly opens: { readonly databases: boolean; readonly tables: boolean };
}

const EVERYONE = 'IAM_ALLOWED_PRINCIPALS';

/** An account in which nobody has touched Lake Formation: IAM decides everything. */
export const UNTOUCHED: LakeRecord = {
  databases: new Map(),
  grants: [],
  locations: [],
  opens: { databases: true, tables: true },
};

/** Calls that change nothing of what is judged here. */
const WITHOUT_EFFECT = /^(Get|List|Describe|Search|BatchGet|CreateLFTag$|UpdateLFTag$)/;

/** @throws InternalError for a call that it does not know: what it does could open something */
export function afterCall(record: LakeRecord, { operation, params }: RecordedCall): LakeRecord {
  switch (operation) {
    case 'RegisterResource':
      return {
        ...record,
        locations: [...record.locations, z.object({ ResourceArn: z.string() }).parse(params).ResourceArn],
      };
    case 'PutDataLakeSettings':
      return { ...record, opens: opensBy(SettingsCall.parse(params).DataLakeSettings) };
    case 'CreateDatabase':
      return created(record, params);
    case 'CreateTable':
      return createdTable(record, TableCall.parse(params));
    case 'UpdateTable':
      return updatedTable(record, TableCall.parse(params));
    case 'DeleteTable': {
      const { DatabaseName, Name } = z.object({ DatabaseName: z.string(), Name: z.string() }).parse(params);
      return changed(record, DatabaseName, ({ tables, ...rest }) => ({
        ...rest,
        tables: new Map([...tables].filter(([name]) => name !== Name)),
      }));
    }
    case 'AddLFTagsToResource':
      return tagged(record, TagCall.parse(params));
    case 'GrantPermissions':
      return { ...record, grants: [...record.grants, Grant.parse(params)] };
    case 'BatchGrantPermissions':
      return { ...record, grants: [...record.grants, ...Entries.parse(params).Entries] };
    case 'RevokePermissions':
      return revoked(record, [Grant.parse(params)]);
    case 'BatchRevokePermissions':
      return revoked(record, Entries.parse(params).Entries);
    default:
      if (WITHOUT_EFFECT.test(operation)) return record;
      throw new InternalError(`what ${operation} does to permissions is not known`);
  }
}

export interface ColumnPlace {
  readonly database: string;
  readonly table: string;
  readonly column: string;
}

/** Whether the principal may select the column, through Athena or any other engine that asks Lake Formation. */
export function mayRead(record: LakeRecord, principal: string, { database, table, column }: ColumnPlace): boolean {
  const found = record.databases.get(database)?.tables.get(table);
  if (found === undefined || !found.columns.includes(column)) return false;
  // Lake Formation does not stand in the way where it does not govern
  if (!governed(record, found.location)) return true;
  const tags = effectiveTags(record, database, table, column);
  return record.grants.some(
    ({ Principal: { DataLakePrincipalIdentifier: who }, Resource: resource, Permissions }) =>
      (who === principal || who === EVERYONE) &&
      Permissions.some((permission) => permission === 'SELECT' || permission === 'ALL') &&
      covers(resource, { database, table, column }, tags),
  );
}

/** Tags of the database, overridden by the table's, overridden by the column's. */
export function effectiveTags(record: LakeRecord, database: string, table: string, column: string): Tags {
  const holder = record.databases.get(database);
  const found = holder?.tables.get(table);
  return new Map([...(holder?.tags ?? []), ...(found?.tags ?? []), ...(found?.columnTags.get(column) ?? [])]);
}

function governed({ locations }: LakeRecord, location: string): boolean {
  const arn = location.replace(/^s3:\/\//, 'arn:aws:s3:::');
  return locations.some((each) => arn === each || arn.startsWith(each.endsWith('/') ? each : `${each}/`));
}

/** A permission on a database says nothing of its tables' rows. */
function covers(resource: Resource, { database, table, column }: ColumnPlace, tags: Tags): boolean {
  const { Table, TableWithColumns, LFTagPolicy } = resource;
  if (LFTagPolicy !== undefined)
    return (
      LFTagPolicy.ResourceType === 'TABLE' &&
      LFTagPolicy.Expression.length > 0 &&
      LFTagPolicy.Expression.every(({ TagKey, TagValues }) => TagValues.includes(tags.get(TagKey) ?? ''))
    );
  if (Table !== undefined)
    return Table.DatabaseName === database && (Table.TableWildcard !== undefined || Table.Name === table);
  if (TableWithColumns === undefined) return false;
  const { DatabaseName, Name, ColumnNames, ColumnWildcard } = TableWithColumns;
  if (DatabaseName !== database || Name !== table) return false;
  if (ColumnNames !== undefined) return ColumnNames.includes(column);
  return ColumnWildcard !== undefined && ColumnWildcard.ExcludedColumnNames?.includes(column) !== true;
}

/** What is left out may be open. */
function opensBy(settings: z.infer<typeof SettingsCall>['DataLakeSettings']): LakeRecord['opens'] {
  return {
    databases: settings.CreateDatabaseDefaultPermissions?.length !== 0,
    tables: settings.CreateTableDefaultPermissions?.length !== 0,
  };
}

function created(record: LakeRecord, params: unknown): LakeRecord {
  const { DatabaseInput } = z
    .object({
      DatabaseInput: z.object({ Name: z.string(), CreateTableDefaultPermissions: DefaultPermissions.optional() }),
    })
    .parse(params);
  const { Name, CreateTableDefaultPermissions: given } = DatabaseInput;
  const opensTables = given === undefined ? record.opens.tables : given.length > 0;
  const databases = new Map(record.databases).set(Name, { opensTables, tags: new Map(), tables: new Map() });
  const grants = record.opens.databases ? [...record.grants, open({ Database: { Name } })] : record.grants;
  return { ...record, databases, grants };
}

function open(resource: Resource): Grant {
  return { Principal: { DataLakePrincipalIdentifier: EVERYONE }, Resource: resource, Permissions: ['ALL'] };
}

function createdTable(record: LakeRecord, { DatabaseName, TableInput: input }: z.infer<typeof TableCall>): LakeRecord {
  const opens = record.databases.get(DatabaseName)?.opensTables !== false;
  const made = changed(record, DatabaseName, (database) => ({
    ...database,
    tables: new Map(database.tables).set(input.Name, { ...shape(input), tags: new Map(), columnTags: new Map() }),
  }));
  if (!opens) return made;
  return { ...made, grants: [...made.grants, open({ Table: { DatabaseName, Name: input.Name } })] };
}

/** A column that is gone and comes again keeps nothing; one that stays keeps its tags. */
function updatedTable(record: LakeRecord, { DatabaseName, TableInput: input }: z.infer<typeof TableCall>): LakeRecord {
  return changedTable(record, DatabaseName, input.Name, ({ tags, columnTags }) => {
    const next = shape(input);
    return { ...next, tags, columnTags: new Map([...columnTags].filter(([name]) => next.columns.includes(name))) };
  });
}

function shape(input: z.infer<typeof TableInput>): Pick<RecordedTable, 'location' | 'columns'> {
  const { Columns, Location } = input.StorageDescriptor;
  return { location: Location, columns: [...Columns, ...input.PartitionKeys].map(({ Name }) => Name) };
}

function tagged(record: LakeRecord, { Resource: resource, LFTags }: z.infer<typeof TagCall>): LakeRecord {
  const added = (before: Tags = new Map()): Tags =>
    new Map([...before, ...LFTags.map(({ TagKey, TagValues }) => [TagKey, TagValues[0] ?? ''] as const)]);
  const { Database, Table, TableWithColumns } = resource;
  if (Database !== undefined)
    return changed(record, Database.Name, (database) => ({ ...database, tags: added(database.tags) }));
  if (Table?.Name !== undefined)
    return changedTable(record, Table.DatabaseName, Table.Name, (table) => ({ ...table, tags: added(table.tags) }));
  if (TableWithColumns?.ColumnNames === undefined)
    throw new InternalError('tags were added to something that is no database, table or column');
  const { DatabaseName, Name, ColumnNames } = TableWithColumns;
  return changedTable(record, DatabaseName, Name, (table) => ({
    ...table,
    columnTags: new Map([
      ...table.columnTags,
      ...ColumnNames.map((column) => [column, added(table.columnTags.get(column))] as const),
    ]),
  }));
}

function revoked(record: LakeRecord, ended: readonly Grant[]): LakeRecord {
  const label = ({ Principal: who, Resource: what }: Grant): string => JSON.stringify([who, what]);
  return {
    ...record,
    grants: record.grants.flatMap((grant) => {
      const taken = ended.filter((each) => label(each) === label(grant)).flatMap(({ Permissions }) => Permissions);
      const left = grant.Permissions.filter((permission) => !taken.includes(permission));
      return left.length === 0 ? [] : [{ ...grant, Permissions: left }];
    }),
  };
}

function changed(
  record: LakeRecord,
  name: string,
  change: (database: RecordedDatabase) => RecordedDatabase,
): LakeRecord {
  const database = record.databases.get(name);
  if (database === undefined) throw new InternalError('a call speaks of a database that there is not', { where: name });
  return { ...record, databases: new Map(record.databases).set(name, change(database)) };
}

function changedTable(
  record: LakeRecord,
  database: string,
  name: string,
  change: (table: RecordedTable) => RecordedTable,
): LakeRecord {
  return changed(record, database, (holder) => {
    const table = holder.tables.get(name);
    if (table === undefined)
      throw new InternalError('a call speaks of a table that there is not', { where: `${database}.${name}` });
    return { ...holder, tables: new Map(holder.tables).set(name, change(table)) };
  });
}
