// A catalog table as Glue's API takes it, and what is read back from it: where its files are, which run they are of, and what its columns
// were tagged with when it was last published.
import { z } from 'zod';
import { pathSegment } from '../model/names.ts';
import { type CatalogTable, columnComment } from './catalog-table.ts';
import { MOST_RESTRICTIVE, SENSITIVITIES } from './sensitivity.ts';
import { IDENTIFIER_GROUPS, type TagSet } from './tags.ts';

/** Where the files of one run of a source lie. */
export interface LakePlace {
  readonly bucket: string;
  /** Key of the run's folder, ending in a slash: `lake/masked/<source>/<run>/`. */
  readonly folder: string;
  readonly source: string;
  /** Name of the database in the source. */
  readonly database: string;
  readonly run: string;
}

/** Parameters by which a table is known as ours. Names of Glue parameters may hold a colon. */
export const PARAMETER = {
  source: 'masklake:source',
  database: 'masklake:database',
  run: 'masklake:run',
  grants: 'masklake:grants',
} as const;

export interface GlueColumn {
  readonly Name: string;
  readonly Type: string;
  readonly Comment: string;
  readonly Parameters: Record<string, string>;
}

/** TableInput of CreateTable and UpdateTable. */
export interface GlueTableInput {
  readonly Name: string;
  readonly Description: string;
  readonly TableType: 'EXTERNAL_TABLE';
  readonly Parameters: Record<string, string>;
  readonly PartitionKeys: { Name: string; Type: string }[];
  readonly StorageDescriptor: {
    readonly Columns: GlueColumn[];
    readonly Location: string;
    readonly InputFormat: string;
    readonly OutputFormat: string;
    readonly SerdeInfo: { readonly SerializationLibrary: string; readonly Parameters: Record<string, string> };
  };
}

/** @param grants columns that were granted by name, for the next publication to take back */
export function glueTableInput(
  table: CatalogTable,
  place: LakePlace,
  grants: readonly RecordedGrant[] = [],
): GlueTableInput {
  const location = `s3://${place.bucket}/${place.folder}${table.folder}`;
  return {
    Name: table.name,
    Description: `masked rows of ${pathSegment(table.of.schema)}.${pathSegment(table.of.name)}, run ${place.run}`,
    TableType: 'EXTERNAL_TABLE',
    Parameters: {
      EXTERNAL: 'TRUE',
      classification: 'parquet',
      // Athena's planner takes it from here
      numRows: String(table.rows),
      [PARAMETER.source]: place.source,
      [PARAMETER.database]: place.database,
      [PARAMETER.run]: place.run,
      [PARAMETER.grants]: JSON.stringify(grants),
      ...projection(table, location),
    },
    PartitionKeys: table.partitions === undefined ? [] : [{ Name: table.partitions.column, Type: 'string' }],
    StorageDescriptor: {
      Columns: table.columns.map((column) => ({
        Name: column.name,
        Type: column.type,
        Comment: columnComment(table.of, column),
        Parameters: { sensitivity: column.sensitivity, identifier: column.identifier },
      })),
      Location: location,
      InputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
      OutputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
      SerdeInfo: {
        SerializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe',
        Parameters: {
          'serialization.format': '1',
          ...(table.byPosition ? { 'parquet.column.index.access': 'true' } : {}),
        },
      },
    },
  };
}

/** Partitions as a formula in the table itself: they move with it, in one call. */
function projection({ partitions }: CatalogTable, location: string): Record<string, string> {
  if (partitions === undefined) return {};
  const { column, values } = partitions;
  return {
    'projection.enabled': 'true',
    [`projection.${column}.type`]: 'enum',
    [`projection.${column}.values`]: values.join(','),
    'storage.location.template': `${location}\${${column}}/`,
  };
}

export const RecordedGrant = z.object({ principal: z.string(), columns: z.array(z.string()).readonly() });
export type RecordedGrant = z.infer<typeof RecordedGrant>;

/** A table as it stands in the catalog. */
export interface CataloguedTable {
  readonly name: string;
  readonly run: string | undefined;
  /** Tags that each column was given when it was last published; a column whose tags are not known counts as closed. */
  readonly columns: ReadonlyMap<string, TagSet>;
  readonly grants: readonly RecordedGrant[];
}

const Described = z.object({
  Name: z.string(),
  Parameters: z.record(z.string(), z.string()).default({}),
  PartitionKeys: z.array(z.object({ Name: z.string() })).default([]),
  StorageDescriptor: z.object({
    Columns: z
      .array(
        z.object({
          Name: z.string(),
          Parameters: z
            .object({ sensitivity: z.enum(SENSITIVITIES), identifier: z.enum(IDENTIFIER_GROUPS) })
            .catch({ sensitivity: MOST_RESTRICTIVE, identifier: 'unknown' }),
        }),
      )
      .default([]),
  }),
});

/**
 * Reads a table of GetTables.
 * @returns undefined when the table is not one that was published from this source and database: it is never touched
 */
export function cataloguedTable(
  described: unknown,
  { source, database }: Pick<LakePlace, 'source' | 'database'>,
): CataloguedTable | undefined {
  const parsed = Described.safeParse(described);
  if (!parsed.success) return undefined;
  const { Name, Parameters, PartitionKeys, StorageDescriptor } = parsed.data;
  if (Parameters[PARAMETER.source] !== source || Parameters[PARAMETER.database] !== database) return undefined;
  return {
    name: Name,
    run: Parameters[PARAMETER.run],
    columns: new Map<string, TagSet>([
      ...StorageDescriptor.Columns.map((column) => [column.Name, column.Parameters] as const),
      ...PartitionKeys.map((key) => [key.Name, PARTITION_TAGS] as const),
    ]),
    grants: recordedGrants(Parameters[PARAMETER.grants]),
  };
}

/** Names of partitions are names of tables, which whoever may read one of their columns sees anyway. */
export const PARTITION_TAGS: TagSet = { sensitivity: 'open', identifier: 'none' };

function recordedGrants(text: string | undefined): readonly RecordedGrant[] {
  if (text === undefined) return [];
  try {
    return z.array(RecordedGrant).catch([]).parse(JSON.parse(text));
  } catch {
    return [];
  }
}
