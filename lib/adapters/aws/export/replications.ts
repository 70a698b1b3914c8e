// A full load by DMS Serverless, from nothing to nothing: each call of `advance` does what is next. A replication cannot be started afresh
// and its statistics vanish with it, so that it is made for one run, read, and deleted before the run goes on.
import {
  CreateEndpointCommand,
  CreateReplicationConfigCommand,
  type DatabaseMigrationServiceClient,
  DeleteEndpointCommand,
  DeleteReplicationConfigCommand,
  DescribeEndpointsCommand,
  DescribeReplicationConfigsCommand,
  DescribeReplicationsCommand,
  type Endpoint,
  paginateDescribeEndpoints,
  paginateDescribeReplicationConfigs,
  paginateDescribeReplicationTableStatistics,
  type Replication,
  StartReplicationCommand,
  StopReplicationCommand,
  type TableStatistics,
} from '@aws-sdk/client-database-migration-service';
import { EnvironmentError } from '../../../core/errors.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { awsError, awsErrorName, unless } from '../rds/errors.ts';
import { type DmsJob, dmsNames, dmsPrefix, replicationConfig, sourceEndpoint, targetEndpoint } from './dms-requests.ts';
import type { DmsResult } from './documents.ts';

const GONE = ['ResourceNotFound'];
/** The thing is still being made or unmade: ask again later. */
const NOT_YET = ['InvalidResourceState'];
const FINISHED = 'Stop Reason FULL_LOAD_ONLY_FINISHED';
const LOADED = 'Table completed';

/**
 * Makes, starts and watches the replication.
 * @returns its result when every table is loaded; undefined while it is under way
 * @throws EnvironmentError when DMS failed, stopped early, or did not load a table
 */
export async function advance(client: DatabaseMigrationServiceClient, job: DmsJob): Promise<DmsResult | undefined> {
  const where = dmsNames(job.run, job.database).replication;
  const arn = (await findConfig(client, where)) ?? (await createConfig(client, job));
  if (arn === undefined) return undefined;
  const replication = await findReplication(client, arn);
  switch (replication?.Status) {
    case undefined:
    case 'created':
    case 'ready':
      await unless(
        client.send(
          new StartReplicationCommand({ ReplicationConfigArn: arn, StartReplicationType: 'start-replication' }),
        ),
        NOT_YET,
        'start the replication',
        where,
      );
      return undefined;
    case 'failed':
      throw new EnvironmentError(`DMS could not load the database: ${failureOf(replication)}`, {
        where: job.database,
        hint: 'what DMS says in full may quote data and is not kept: start the run again and look at the replication while it runs, or set `exporter: rds-export`',
      });
    case 'stopped':
      return resultOf(await statistics(client, arn, where), replication, job);
    default:
      return undefined;
  }
}

/** Deletes what a finished replication was made of. @returns whether everything is gone or going */
export async function remove(client: DatabaseMigrationServiceClient, run: string, database: string): Promise<boolean> {
  const names = dmsNames(run, database);
  const arn = await findConfig(client, names.replication);
  if (arn !== undefined) {
    await deleteConfig(client, arn, names.replication);
    return false;
  }
  const endpoints = await Promise.all([names.source, names.target].map((name) => findEndpoint(client, name)));
  const deleted = await Promise.all(endpoints.map((endpoint) => deleteEndpoint(client, endpoint)));
  return deleted.every(Boolean);
}

/** One pass of taking back everything that a run made in DMS, whatever state it is in. @returns whether nothing is left */
export async function removeAll(client: DatabaseMigrationServiceClient, run: string): Promise<boolean> {
  const prefix = dmsPrefix(run);
  const configs: { readonly name: string; readonly arn: string }[] = [];
  const endpoints: Endpoint[] = [];
  try {
    for await (const page of paginateDescribeReplicationConfigs({ client }, {}))
      for (const { ReplicationConfigIdentifier: name = '', ReplicationConfigArn: arn } of page.ReplicationConfigs ?? [])
        if (name.startsWith(prefix) && arn !== undefined) configs.push({ name, arn });
    for await (const page of paginateDescribeEndpoints({ client }, {}))
      endpoints.push(...(page.Endpoints ?? []).filter((one) => one.EndpointIdentifier?.startsWith(prefix) === true));
  } catch (error) {
    throw awsError('list the replications', prefix, error);
  }
  for (const { name, arn } of configs) await takeBack(client, arn, name);
  if (configs.length > 0) return false;
  const deleted = await Promise.all(endpoints.map((endpoint) => deleteEndpoint(client, endpoint)));
  return deleted.every(Boolean);
}

/** One that runs cannot be deleted, and one that does not run cannot be stopped. */
async function takeBack(client: DatabaseMigrationServiceClient, arn: string, name: string): Promise<void> {
  switch ((await findReplication(client, arn))?.Status) {
    case undefined:
    case 'created':
    case 'ready':
    case 'stopped':
    case 'failed':
      return deleteConfig(client, arn, name);
    case 'stopping':
    case 'deleting':
      return;
    default: {
      const request = new StopReplicationCommand({ ReplicationConfigArn: arn });
      // while it is being provisioned it may not be stoppable yet
      await unless(client.send(request), [...NOT_YET, ...GONE], 'stop the replication', name);
    }
  }
}

async function createConfig(client: DatabaseMigrationServiceClient, job: DmsJob): Promise<string | undefined> {
  const { replication } = dmsNames(job.run, job.database);
  const source = await endpointArn(client, job, sourceEndpoint);
  const target = await endpointArn(client, job, targetEndpoint);
  try {
    const request = new CreateReplicationConfigCommand(replicationConfig(job, { source, target }));
    return (await client.send(request)).ReplicationConfig?.ReplicationConfigArn;
  } catch (error) {
    const name = awsErrorName(error);
    if (name === 'ResourceAlreadyExists') return findConfig(client, replication);
    if (NOT_YET.includes(name)) return undefined;
    throw awsError('create the replication', replication, error);
  }
}

/** Makes an endpoint, or finds the one that an earlier call made. */
async function endpointArn(
  client: DatabaseMigrationServiceClient,
  job: DmsJob,
  request: typeof sourceEndpoint,
): Promise<string> {
  const message = request(job);
  const name = message.EndpointIdentifier ?? '';
  const created = await unless(
    client.send(new CreateEndpointCommand(message)),
    ['ResourceAlreadyExists'],
    'create the endpoint',
    name,
  );
  const arn = (created?.Endpoint ?? (await findEndpoint(client, name)))?.EndpointArn;
  if (arn === undefined) throw new EnvironmentError('DMS answered without the ARN of an endpoint', { where: name });
  return arn;
}

async function findEndpoint(client: DatabaseMigrationServiceClient, name: string): Promise<Endpoint | undefined> {
  const request = new DescribeEndpointsCommand({ Filters: [{ Name: 'endpoint-id', Values: [name] }] });
  return (await unless(client.send(request), GONE, 'describe the endpoint', name))?.Endpoints?.[0];
}

async function findConfig(client: DatabaseMigrationServiceClient, name: string): Promise<string | undefined> {
  const request = new DescribeReplicationConfigsCommand({
    Filters: [{ Name: 'replication-config-id', Values: [name] }],
  });
  const found = await unless(client.send(request), GONE, 'describe the replication', name);
  return found?.ReplicationConfigs?.[0]?.ReplicationConfigArn;
}

async function findReplication(client: DatabaseMigrationServiceClient, arn: string): Promise<Replication | undefined> {
  const request = new DescribeReplicationsCommand({ Filters: [{ Name: 'replication-config-arn', Values: [arn] }] });
  return (await unless(client.send(request), GONE, 'describe the replication', arn))?.Replications?.[0];
}

async function deleteConfig(client: DatabaseMigrationServiceClient, arn: string, name: string): Promise<void> {
  const request = new DeleteReplicationConfigCommand({ ReplicationConfigArn: arn });
  await unless(client.send(request), [...GONE, ...NOT_YET], 'delete the replication', name);
}

async function deleteEndpoint(
  client: DatabaseMigrationServiceClient,
  endpoint: Endpoint | undefined,
): Promise<boolean> {
  const { EndpointArn: arn, EndpointIdentifier: name = '', Status } = endpoint ?? {};
  if (arn === undefined || Status === 'deleting') return true;
  const request = new DeleteEndpointCommand({ EndpointArn: arn });
  try {
    await client.send(request);
    return true;
  } catch (error) {
    if (GONE.includes(awsErrorName(error))) return true;
    // still named by a replication that is being deleted
    if (NOT_YET.includes(awsErrorName(error))) return false;
    throw awsError('delete the endpoint', name, error);
  }
}

async function statistics(
  client: DatabaseMigrationServiceClient,
  arn: string,
  where: string,
): Promise<readonly TableStatistics[]> {
  const found: TableStatistics[] = [];
  try {
    const request = { ReplicationConfigArn: arn };
    for await (const page of paginateDescribeReplicationTableStatistics({ client }, request))
      found.push(...(page.ReplicationTableStatistics ?? []));
  } catch (error) {
    throw awsError('tell the statistics of the replication', where, error);
  }
  return found;
}

/** A replication that stopped is complete only when each table that it was given is. */
function resultOf(found: readonly TableStatistics[], replication: Replication, job: DmsJob): DmsResult {
  const reason = replication.StopReason ?? '';
  if (reason !== FINISHED)
    throw new EnvironmentError(
      `DMS stopped before the end (${/^Stop Reason [A-Z_]+$/.exec(reason)?.[0] ?? 'without a known reason'})`,
      {
        where: job.database,
        hint: 'start the run again with the next attempt, or set `exporter: rds-export`',
      },
    );
  const tables = job.choices.tables
    .filter(({ by }) => by === 'dms')
    .map(({ table }) => {
      const told = found.find((one) => sameTable({ schema: one.SchemaName ?? '', name: one.TableName ?? '' }, table));
      return {
        table,
        state: told?.TableState ?? 'unknown',
        rows: told?.FullLoadRows ?? 0,
        errors: told?.FullLoadErrorRows ?? 0,
      };
    });
  const wrong = tables.filter(({ state, errors }) => state !== LOADED || errors > 0);
  if (wrong.length > 0 || (replication.ReplicationStats?.TablesErrored ?? 0) > 0)
    throw new EnvironmentError(
      `DMS did not load ${wrong.length === 0 ? 'a table that it was not asked for' : `${wrong.length} of ${tables.length} tables`}`,
      {
        where: wrong
          .slice(0, 20)
          .map(({ table, state }) => `${tableKey(table)} (${stateName(state)})`)
          .join(', '),
        hint: 'leave the table out with `rows: none`, or set `exporter: rds-export`',
      },
    );
  return { stopReason: reason, tables: tables.map(({ table, state, rows }) => ({ table, state, rows })) };
}

const STATES = [
  'Table does not exist',
  'Before load',
  'Full load',
  LOADED,
  'Table cancelled',
  'Table error',
  'Table is being reloaded',
];

function stateName(state: string): string {
  return STATES.includes(state) ? state : 'unknown state';
}

/** DMS's messages can quote rows: only what they are about. */
function failureOf({ FailureMessages = [] }: Replication): string {
  const text = FailureMessages.join(' ');
  if (/trunc|lob/i.test(text)) return 'a large value was not taken whole';
  if (/connect|endpoint|network|login|password|ssl/i.test(text)) return 'it could not use one of its endpoints';
  if (/capacity|memory|resource|provision|subnet/i.test(text)) return 'it had no capacity';
  return 'for a reason that it gives in its own words only';
}
