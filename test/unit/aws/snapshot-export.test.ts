// What RDS is asked to export of a snapshot.
import {
  DescribeDBSnapshotsCommand,
  DescribeExportTasksCommand,
  RDSClient,
  StartExportTaskCommand,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { advanceExport } from '../../../lib/adapters/aws/export/snapshot-export.ts';
import type { DialectName } from '../../../lib/core/model/dialect.ts';
import { AwsError, RUN } from './support.ts';

const SNAPSHOT = {
  DBSnapshotIdentifier: RUN.snapshotId,
  DBSnapshotArn: `arn:aws:rds:eu-central-1:111122223333:snapshot:${RUN.snapshotId}`,
  DBInstanceIdentifier: 'shop',
  Status: 'available',
  Engine: 'mysql',
  EngineVersion: '8.0.40',
};
const PLACE = { rawBucket: 'raw', rawKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/1', exportRoleArn: 'arn' };

async function asked(dialect: DialectName, schema: string): Promise<readonly string[] | undefined> {
  let list: readonly string[] | undefined;
  const send = async (command: unknown): Promise<unknown> => {
    if (command instanceof DescribeExportTasksCommand) throw new AwsError('ExportTaskNotFound');
    if (command instanceof StartExportTaskCommand) {
      list = command.input.ExportOnly;
      return {};
    }
    if (command instanceof DescribeDBSnapshotsCommand && command.input.DBSnapshotIdentifier === RUN.snapshotId)
      return { DBSnapshots: [SNAPSHOT] };
    throw new AwsError('DBSnapshotNotFound');
  };
  const client = Object.assign(new RDSClient({ region: 'eu-central-1' }), { send });
  const tables = [{ dialect, database: 'shop', table: { schema, name: 'orders' } }];
  expect(await advanceExport(client, { run: RUN, tables, place: PLACE })).toBeUndefined();
  return list;
}

describe('an export of a snapshot', () => {
  it('names a table of Postgres by database, schema and name', async () => {
    expect(await asked('postgres', 'sales')).toEqual(['shop.sales.orders']);
  });

  it.each(['mysql', 'mariadb'] as const)('names a table of %s by database and name', async (dialect) => {
    expect(await asked(dialect, 'shop')).toEqual(['shop.orders']);
  });
});
