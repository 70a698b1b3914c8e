// The export of the snapshot by RDS itself: no instance and no network, one task for all databases of a run.
import {
  CancelExportTaskCommand,
  DescribeExportTasksCommand,
  type ExportTask,
  type RDSClient,
  StartExportTaskCommand,
} from '@aws-sdk/client-rds';
import { EnvironmentError } from '../../../core/errors.ts';
import type { TableId } from '../../../core/model/catalog.ts';
import type { DialectName } from '../../../core/model/dialect.ts';
import { awsError, awsErrorName, unless } from '../rds/errors.ts';
import { findSnapshot } from '../rds/snapshots.ts';
import { rdsExportFolder } from '../run-keys.ts';
import { type RunReference, snapshotCopyFor } from '../run-reference.ts';
import { exportTaskName, type RdsResult } from './documents.ts';

export interface SnapshotExportPlace {
  readonly rawBucket: string;
  readonly rawKeyArn: string;
  /** RDS writes to S3 as this role. */
  readonly exportRoleArn: string;
}

/** What RDS takes as one list of tables. */
const MAX_LIST_BYTES = 200 * 1024;
const GONE = ['ExportTaskNotFound'];

export interface SnapshotExport {
  readonly run: RunReference;
  readonly tables: readonly { readonly dialect: DialectName; readonly database: string; readonly table: TableId }[];
  readonly place: SnapshotExportPlace;
}

/**
 * Starts the export, or looks how far it is.
 * @returns its result when it is complete; undefined while it is under way
 * @throws EnvironmentError when RDS gave up on it
 */
export async function advanceExport(client: RDSClient, job: SnapshotExport): Promise<RdsResult | undefined> {
  const name = exportTaskName(job.run.id);
  const task = await findTask(client, name);
  switch (task?.Status) {
    case undefined:
      await start(client, job);
      return undefined;
    case 'COMPLETE':
      // a warning names what RDS left out: what matters of it is missing when the files are counted
      return { task: name, warned: (task.WarningMessage ?? '') !== '' };
    case 'FAILED':
    case 'CANCELED':
    case 'CANCELING':
      throw new EnvironmentError(`RDS did not export the snapshot: the task is ${task.Status}, ${causeOf(task)}`, {
        where: name,
        hint: 'aws rds describe-export-tasks says why; set `exporter: dms` when the snapshot cannot be exported',
      });
    default:
      return undefined;
  }
}

/** One pass of taking the export back. @returns whether nothing is written any more */
export async function cancelExport(client: RDSClient, run: string): Promise<boolean> {
  const name = exportTaskName(run);
  const status = (await findTask(client, name))?.Status;
  if (status === undefined || ['COMPLETE', 'FAILED', 'CANCELED'].includes(status)) return true;
  const request = new CancelExportTaskCommand({ ExportTaskIdentifier: name });
  if (status !== 'CANCELING')
    await unless(client.send(request), [...GONE, 'InvalidExportTaskState'], 'cancel the export of the snapshot', name);
  return false;
}

async function findTask(client: RDSClient, name: string): Promise<ExportTask | undefined> {
  const request = new DescribeExportTasksCommand({ ExportTaskIdentifier: name });
  return (await unless(client.send(request), GONE, 'describe the export of the snapshot', name))?.ExportTasks?.[0];
}

async function start(client: RDSClient, { run, tables, place }: SnapshotExport): Promise<void> {
  const name = exportTaskName(run.id);
  // what belongs to another account was copied before it was restored
  const snapshot =
    (await findSnapshot(client, snapshotCopyFor(run.id))) ?? (await findSnapshot(client, run.snapshotId));
  if (snapshot === undefined)
    throw new EnvironmentError('there is no snapshot here to export, and an export of it is needed', {
      where: run.snapshotId,
      hint: 'was it deleted? Of a cluster in another account there is one only if it is encrypted: one that is not is restored without a copy',
    });
  const list = tables.map((one) => listed(one.dialect, one));
  if (Buffer.byteLength(list.join(',')) > MAX_LIST_BYTES)
    throw new EnvironmentError(`RDS takes no list of ${list.length} tables to export`, {
      where: name,
      hint: 'leave tables out with `rows: none`, or mask columns that DMS loses with `mask: null`',
    });
  try {
    await client.send(
      new StartExportTaskCommand({
        ExportTaskIdentifier: name,
        SourceArn: snapshot.arn,
        S3BucketName: place.rawBucket,
        S3Prefix: rdsExportFolder(run.id).replace(/\/$/, ''),
        IamRoleArn: place.exportRoleArn,
        KmsKeyId: place.rawKeyArn,
        ExportOnly: list,
      }),
    );
  } catch (error) {
    if (awsErrorName(error) !== 'ExportTaskAlreadyExists') throw awsError('export the snapshot', name, error);
  }
}

/** As `ExportOnly` names a table: a database of MySQL and MariaDB has no schemas. */
function listed(
  dialect: DialectName,
  { database, table }: Pick<SnapshotExport['tables'][number], 'database' | 'table'>,
): string {
  switch (dialect) {
    case 'postgres':
      return `${database}.${table.schema}.${table.name}`;
    case 'mysql':
    case 'mariadb':
      return `${database}.${table.name}`;
    default:
      return dialect satisfies never;
  }
}

/** RDS's messages can name what they failed on: only what they are about. */
function causeOf({ FailureCause = '' }: ExportTask): string {
  if (/kms|key/i.test(FailureCause)) return 'it may not use a key';
  if (/role|permission|access|denied|authoriz/i.test(FailureCause)) return 'its role may not do what it must';
  if (/LOB|large|size/i.test(FailureCause)) return 'a value is too large for it';
  return 'for a reason that it gives in its own words only';
}
