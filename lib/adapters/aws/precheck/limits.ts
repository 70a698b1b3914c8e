// Limits of an account that a run can meet, beyond those that RDS tells of itself: Lambda, Glue, DMS, exports of RDS. Quotas are known by the
// names that AWS's documents and Service Quotas print, and what is not told there is a finding, not a number of our own.
import {
  type DatabaseMigrationServiceClient,
  DescribeAccountAttributesCommand,
  paginateDescribeReplicationConfigs,
} from '@aws-sdk/client-database-migration-service';
import { GetAccountSettingsCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { paginateDescribeExportTasks, type RDSClient } from '@aws-sdk/client-rds';
import {
  paginateListAWSDefaultServiceQuotas,
  paginateListServiceQuotas,
  type ServiceQuota,
  type ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import type { Deployment } from '../../../config/deployment.ts';
import { mayUse } from '../../../core/export/exporter.ts';
import { type AccountFinding, asked, finding } from './finding.ts';

export interface LimitClients {
  readonly lambda: LambdaClient;
  readonly quotas: ServiceQuotasClient;
  readonly dms: DatabaseMigrationServiceClient;
  readonly rds: RDSClient;
}

export async function checkLimits(clients: LimitClients, deployment: Deployment): Promise<readonly AccountFinding[]> {
  const exporters = deployment.sources.map(({ exporter }) => exporter);
  const groups = await Promise.all([
    asked('Lambda', () => concurrency(clients.lambda)),
    asked('quotas of Glue', () => glue(clients.quotas, deployment)),
    exporters.some((each) => mayUse(each, 'dms')) ? asked('quotas of DMS', () => dms(clients, deployment)) : [],
    exporters.some((each) => mayUse(each, 'rds-export')) ? asked('exports of RDS', () => exportTasks(clients.rds)) : [],
  ]);
  return groups.flat();
}

/** Calls that a map of a run makes at once: lib/constructs/bindings.ts. */
const MAP_CALLS = 50;
/** What functions with DuckDB ask for: lib/constructs/pipeline.ts. New accounts may have no more, and Service Quotas does not tell. */
const MEBIBYTES = 3008;

/** https://docs.aws.amazon.com/lambda/latest/dg/limits.html: new accounts have reduced concurrency and memory quotas. */
async function concurrency(client: LambdaClient): Promise<readonly AccountFinding[]> {
  const check = 'Lambda';
  const { AccountLimit: limit } = await client.send(new GetAccountSettingsCommand({}));
  const all = limit?.ConcurrentExecutions;
  if (all === undefined) return [finding(check, 'warn', 'does not say how many functions may run at once')];
  // what other functions have reserved is theirs alone
  const free = limit?.UnreservedConcurrentExecutions ?? all;
  const detail = `${free} of ${all} concurrent executions are not reserved; a run makes up to ${MAP_CALLS} calls at once, with ${MEBIBYTES} MB of memory`;
  return free >= MAP_CALLS
    ? [finding(check, 'ok', detail)]
    : [
        finding(
          check,
          'warn',
          detail,
          'raise the quota “Concurrent executions” of Lambda in Service Quotas: refused calls are made again, so that runs are slow, and other functions of the account are refused meanwhile. A new account has 10, and 3008 MB a function, which is enough',
        ),
      ];
}

/** At a time, of one run: lib/constructs/bindings.ts. */
const JOB_RUNS = 3;

async function glue(client: ServiceQuotasClient, { sources }: Deployment): Promise<readonly AccountFinding[]> {
  // one worker of the type that the job has is one DPU
  const workers = Math.max(...sources.map(({ sizes }) => sizes.glueWorkers));
  const quotas = await quotasOf(client, 'glue');
  return [
    compared('quotas of Glue', quotas, 'Max concurrent job runs per account', JOB_RUNS * sources.length, JOB_RUNS),
    compared(
      'quotas of Glue',
      quotas,
      'Max task DPUs per account',
      JOB_RUNS * workers * sources.length,
      JOB_RUNS * workers,
    ),
  ];
}

/** @param all what runs of all sources at once take @param one what one run takes */
function compared(
  check: string,
  quotas: ReadonlyMap<string, number>,
  name: string,
  all: number,
  one: number,
): AccountFinding {
  const value = quotas.get(name);
  if (value === undefined)
    return finding(check, 'warn', `Service Quotas does not tell of “${name}”`, `a run takes up to ${one}`);
  const detail = `${name}: ${value}; a run takes up to ${one} for large tables, all sources at once ${all}`;
  if (value >= all) return finding(check, 'ok', detail);
  return finding(
    check,
    value < one ? 'fail' : 'warn',
    detail,
    'raise it in Service Quotas, or raise sizes.glueAbove, so that fewer tables go to Glue',
  );
}

/** Values by name: those of the account, and AWS's own where the account has none. */
async function quotasOf(client: ServiceQuotasClient, ServiceCode: string): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const note = (quotas: readonly ServiceQuota[] = []): void => {
    for (const { QuotaName, Value } of quotas)
      if (QuotaName !== undefined && Value !== undefined) found.set(QuotaName, Value);
  };
  for await (const { Quotas } of paginateListAWSDefaultServiceQuotas({ client }, { ServiceCode })) note(Quotas);
  for await (const { Quotas } of paginateListServiceQuotas({ client }, { ServiceCode })) note(Quotas);
  return found;
}

/** Of one database: source and target. */
const ENDPOINTS = 2;

async function dms({ dms: client, quotas }: LimitClients, { sources }: Deployment): Promise<readonly AccountFinding[]> {
  const check = 'quotas of DMS';
  const { AccountQuotas = [] } = await client.send(new DescribeAccountAttributesCommand({}));
  const endpoints = AccountQuotas.find(({ AccountQuotaName }) => AccountQuotaName === 'Endpoints');
  const free = (endpoints?.Max ?? 0) - (endpoints?.Used ?? 0);
  const need = ENDPOINTS * sources.length;
  return [
    endpoints === undefined
      ? finding(
          check,
          'warn',
          'DMS does not tell how many endpoints there may be',
          `a run makes ${ENDPOINTS} a database`,
        )
      : finding(
          check,
          free < ENDPOINTS ? 'fail' : free < need ? 'warn' : 'ok',
          `endpoints: ${free} of ${endpoints.Max} free; a run makes ${ENDPOINTS} for each database of its server`,
          free < need ? 'raise the quota, or delete endpoints that are not needed' : undefined,
        ),
    await serverless(check, client, quotas, sources.length),
  ];
}

/** https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Limits.html has the row “Serverless replications”. */
async function serverless(
  check: string,
  client: DatabaseMigrationServiceClient,
  service: ServiceQuotasClient,
  need: number,
): Promise<AccountFinding> {
  let used = 0;
  for await (const { ReplicationConfigs = [] } of paginateDescribeReplicationConfigs({ client }, {}))
    used += ReplicationConfigs.length;
  const quotas = await quotasOf(service, 'dms');
  const max = [...quotas].find(([name]) => /^serverless replications/i.test(name))?.[1];
  const detail = `serverless replications: there are ${used}${max === undefined ? ', and Service Quotas does not tell how many there may be' : ` of ${max}`}; a run makes one for each database of its server`;
  if (max === undefined || max - used >= need) return finding(check, 'ok', detail);
  return finding(
    check,
    max - used < 1 ? 'fail' : 'warn',
    detail,
    'raise the quota, or delete replications that are not needed',
  );
}

/** Of a region at a time: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ExportSnapshot.html. */
const EXPORT_TASKS = 5;

async function exportTasks(client: RDSClient): Promise<readonly AccountFinding[]> {
  const check = 'exports of RDS';
  let running = 0;
  for await (const { ExportTasks = [] } of paginateDescribeExportTasks({ client }, {}))
    running += ExportTasks.filter(({ Status = '' }) => /^(starting|in_progress|canceling)$/i.test(Status)).length;
  const detail = `${running} of ${EXPORT_TASKS} tasks are under way; a run starts one when DMS would lose something of a table`;
  return running < EXPORT_TASKS
    ? [finding(check, 'ok', detail)]
    : [finding(check, 'warn', detail, 'wait until one of them ends before the next run')];
}
