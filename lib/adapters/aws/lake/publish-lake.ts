// publish, the catalog: what the run's databases look like to Athena, and who may read what of them. Done before the pointer is swapped,
// so that whoever follows the pointer finds the catalog there; repeated as a whole after a failure, it comes to the same end.
import type { GlueClient } from '@aws-sdk/client-glue';
import type { LakeFormationClient } from '@aws-sdk/client-lakeformation';
import type { ColumnAccess } from '../../../config/lake.ts';
import { type Blocker, InternalError, RefusedError } from '../../../core/errors.ts';
import { type CatalogContent, type CatalogTable, catalogContent } from '../../../core/lake/catalog-table.ts';
import { changesFor, type LakeChange } from '../../../core/lake/changes.ts';
import type { LakePlace, RecordedGrant } from '../../../core/lake/glue-table.ts';
import type { PersonaName } from '../../../core/lake/personas.ts';
import type { LakeManifest } from '../../../core/model/lake-manifest.ts';
import { columnKey, sameTable } from '../../../core/model/names.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { lakeFolder } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { catalogNow, createDatabase, deleteTable, publishedDatabases, putTable } from './catalog.ts';
import { closeToIam, grantByName, revokeByName, tagResource } from './permissions.ts';
import { PATIENT, type Patience } from './persist.ts';
import type { QueryShelf } from './saved-queries.ts';

export interface LakePorts {
  readonly glue: GlueClient;
  readonly lakeFormation: LakeFormationClient;
  /** Name of the masked bucket. */
  readonly bucket: string;
  /** ARN of each persona's role. */
  readonly principals: Readonly<Partial<Record<PersonaName, string>>>;
  /** Columns granted by name, from the configuration. */
  readonly columns: readonly ColumnAccess[];
  /** Example queries are put there; none when missing. */
  readonly queries?: QueryShelf | undefined;
  readonly patience?: Patience | undefined;
}

/** One database of a run, verified and sealed. */
export interface SealedDatabase {
  readonly manifest: LakeManifest;
  readonly plan: Plan;
}

/**
 * @throws RefusedError when the configuration grants a restricted column by name, or one that there is not
 * @throws EnvironmentError when AWS does not do what is asked; nothing is open then that was not before
 */
export async function publishLake(
  ports: LakePorts,
  run: RunReference,
  sealed: readonly SealedDatabase[],
): Promise<{ readonly tables: number }> {
  // all refusals come before the first change
  const databases = sealed.map(({ manifest, plan }) => {
    const place = placeOf(ports, run, manifest);
    const content = catalogContent(manifest, plan);
    return { place, content, plan, byName: grantsByName(ports, place, content) };
  });
  await withdrawOthers(
    ports,
    run,
    databases.map(({ content }) => content.database),
  );
  for (const { place, content, byName } of databases) {
    const now = await catalogNow(ports.glue, content.database, place);
    for (const change of changesFor(now, content, byName)) await apply(ports, place, change);
  }
  await ports.queries?.put(databases);
  return { tables: databases.reduce((sum, { content }) => sum + content.tables.length, 0) };
}

function placeOf({ bucket }: LakePorts, run: RunReference, { source, database, run: of }: LakeManifest): LakePlace {
  if (of !== run.id || source !== run.source)
    throw new InternalError('the manifest of the lake is that of another run', { where: `${of} of ${source}` });
  return { bucket, folder: lakeFolder(run.source, run.id), source, database, run: run.id };
}

/** Databases of the source that the run does not have any more: their tables would go on to show an older run. */
async function withdrawOthers(ports: LakePorts, run: RunReference, published: readonly string[]): Promise<void> {
  for (const [database, of] of await publishedDatabases(ports.glue, run.source)) {
    if (published.includes(database)) continue;
    const place = { bucket: ports.bucket, folder: '', source: run.source, database: of, run: run.id };
    const { tables } = await catalogNow(ports.glue, database, place);
    for (const { name } of tables) await deleteTable(ports.glue, database, name, ports.patience);
  }
}

async function apply(ports: LakePorts, place: LakePlace, change: LakeChange): Promise<void> {
  const { glue, lakeFormation, patience = PATIENT } = ports;
  switch (change.do) {
    case 'create database':
      return createDatabase(glue, change.database, place, patience);
    case 'close':
      return closeToIam(lakeFormation, change.on, patience);
    case 'tag':
      return tagResource(lakeFormation, change.on, change.tags, patience);
    case 'create table':
    case 'update table':
      return putTable(glue, change.do, change.table, place, change.grants, patience);
    case 'delete table':
      return deleteTable(glue, change.database, change.table, patience);
    case 'grant':
      return grantByName(lakeFormation, change.grants, patience);
    case 'revoke':
      return revokeByName(lakeFormation, change.grants, patience);
    default:
      return change satisfies never;
  }
}

/** @throws RefusedError naming every column that may not be granted */
function grantsByName(
  { principals, columns }: LakePorts,
  { source, database }: LakePlace,
  { homeSchema, tables }: CatalogContent,
): ReadonlyMap<string, readonly RecordedGrant[]> {
  const due = columns.filter((each) => each.source === source && each.database === database);
  const blockers: Blocker[] = [];
  const grants = new Map<string, RecordedGrant[]>();
  for (const access of due) {
    const id = { schema: access.schema ?? homeSchema, name: access.table };
    const table = tables.find(({ of }) => sameTable(of, id));
    const found = access.columns.map((name) => ({ name, column: table?.columns.find(({ of }) => of === name) }));
    for (const { name, column } of found) {
      const why = objection(column);
      if (why !== undefined) blockers.push(blocker(access.persona, columnKey(id, name), why));
    }
    const principal = principals[access.persona];
    if (table === undefined || principal === undefined) continue;
    const grant = { principal, columns: found.flatMap(({ column }) => column?.name ?? []) };
    grants.set(table.name, [...(grants.get(table.name) ?? []), grant]);
  }
  if (blockers.length > 0)
    throw new RefusedError(blockers, {
      where: 'aws.lake.columns',
      hint: blockers.map(({ where, message }) => `${where}: ${message}`).join('; '),
    });
  return grants;
}

function objection(column: CatalogTable['columns'][number] | undefined): string | undefined {
  if (column === undefined) return 'there is no such column: remove it from aws.lake.columns';
  return column.sensitivity === 'restricted'
    ? 'it holds personal data as it is, and nobody may read it: mask it, or remove it from aws.lake.columns'
    : undefined;
}

function blocker(persona: string, column: string, message: string): Blocker {
  return { code: 'LAKE_COLUMN', where: `${column} for ${persona}`, message, paste: '' };
}

/** The catalog forgets a run: tables that read its files are deleted, others stay. @returns how many */
export async function withdrawLake(
  { glue, bucket, patience }: Pick<LakePorts, 'glue' | 'bucket' | 'patience'>,
  { source, run }: { readonly source: string; readonly run: string },
): Promise<number> {
  let withdrawn = 0;
  for (const [database, of] of await publishedDatabases(glue, source)) {
    const place = { bucket, folder: lakeFolder(source, run), source, database: of, run };
    const { tables } = await catalogNow(glue, database, place);
    for (const table of tables.filter((each) => each.run === run)) {
      await deleteTable(glue, database, table.name, patience);
      withdrawn += 1;
    }
  }
  return withdrawn;
}
