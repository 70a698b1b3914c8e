// Which exporter brings which table, and what DMS is asked to do so that nothing is lost.
import { describe, expect, it } from 'vitest';
import {
  type DmsJob,
  dmsNames,
  replicationConfig,
  sourceEndpoint,
  targetEndpoint,
} from '../../../lib/adapters/aws/export/dms-requests.ts';
import { tableMappings } from '../../../lib/core/export/dms-task.ts';
import { READER_BYTES } from '../../../lib/core/export/exporter.ts';
import type { MeasuredColumn, MeasuredTable } from '../../../lib/core/export/measure.ts';
import { type PreflightRequest, preflight } from '../../../lib/core/export/preflight.ts';
import type { Table } from '../../../lib/core/model/catalog.ts';
import { catalog, column, INT4, of, primary, TEXT, table } from '../plan/support.ts';

const NUMERIC = of('numeric');
const ARRAY = of('array', { element: TEXT });

function measured(
  one: Table,
  columns: Readonly<Record<string, Partial<MeasuredColumn>>> = {},
  rows = 5,
): MeasuredTable {
  return {
    table: one.id,
    rows,
    columns: one.columns.map(({ name }) => ({
      column: name,
      values: rows,
      content: '0',
      asText: 0,
      lostByDms: 0,
      lostByRdsExport: 0,
      bytes: 0,
      ...columns[name],
    })),
  };
}

function choose(tables: readonly Table[], more: Partial<PreflightRequest> = {}) {
  return preflight({
    catalog: catalog(...tables),
    measured: tables.map((one) => measured(one)),
    rowsFor: () => 'all',
    isNulled: () => false,
    exporter: 'auto',
    ...more,
  });
}

describe('the preflight of an export', () => {
  const plain = table('plain', [column('id', INT4), column('note')], { uniques: primary('id') });
  const prices = table('prices', [column('id', INT4), column('price', NUMERIC)]);

  it('takes DMS where nothing is lost', () => {
    expect(choose([plain]).tables.map(({ by }) => by)).toEqual(['dms']);
  });

  it('takes the export of the snapshot where DMS would lose values, and says why', () => {
    const { tables } = choose([prices], { measured: [measured(prices, { price: { lostByDms: 3 } })] });
    expect(tables).toMatchObject([
      { by: 'rds-export', because: ['dms would lose 3 values: numeric without precision becomes DECIMAL(28,6)'] },
    ]);
  });

  it('minds losses of types that have no value', () => {
    expect(choose([prices]).tables.map(({ by }) => by)).toEqual(['dms']);
  });

  it('refuses when the only exporter that is allowed loses values', () => {
    const request = { measured: [measured(prices, { price: { lostByDms: 3 } })], exporter: 'dms' as const };
    expect(choose([prices], request).blockers).toMatchObject([
      { code: 'EXPORT_LOSES', where: 'public.prices.price', paste: 'public.prices: { price: { mask: "null" } }' },
    ]);
  });

  it('takes the reader where both would lose values, and a condition on rows', () => {
    const lossy = [measured(prices, { price: { lostByDms: 3, lostByRdsExport: 1 } })];
    expect(choose([prices], { measured: lossy }).tables.map(({ by }) => by)).toEqual(['reader']);
    const some = { rowsFor: () => ({ where: 'id > 1' }), measured: [{ ...measured(plain), where: 'id > 1' }] };
    expect(choose([plain], some).tables).toMatchObject([
      { by: 'reader', where: 'id > 1', because: ['rows are chosen by a condition'] },
    ]);
  });

  it('gives the reader no table that a function cannot read in its life', () => {
    const large = { ...prices, bytes: READER_BYTES + 1 };
    const lossy = [measured(large, { price: { lostByDms: 3, lostByRdsExport: 1 } })];
    expect(choose([large], { measured: lossy }).blockers).toMatchObject([{ code: 'EXPORT_LOSES' }]);
    expect(choose([large], { exporter: 'reader' }).blockers).toMatchObject([
      { code: 'EXPORT_TOO_LARGE', where: 'public.prices', paste: 'public.prices: { rows: none }' },
    ]);
  });

  it('refuses a condition where the reader is not allowed, and rows that were measured by another one', () => {
    const rowsFor = () => ({ where: 'id > 1' });
    expect(choose([plain], { rowsFor, exporter: 'dms' }).blockers).toMatchObject([{ code: 'EXPORT_CONDITION' }]);
    expect(choose([plain], { rowsFor }).blockers).toMatchObject([{ code: 'EXPORT_UNMEASURED' }]);
    const other = [{ ...measured(plain), where: 'id > 2' }];
    expect(choose([plain], { rowsFor, measured: other }).blockers).toMatchObject([{ code: 'EXPORT_UNMEASURED' }]);
    expect(choose([plain], { measured: other }).blockers).toMatchObject([{ code: 'EXPORT_UNMEASURED' }]);
  });

  it('does not mind values that the rules make NULL', () => {
    const request = {
      measured: [measured(prices, { price: { lostByDms: 3 } })],
      isNulled: (_: unknown, { name }: { name: string }) => name === 'price',
    };
    expect(choose([prices], request).tables).toMatchObject([{ by: 'dms', unneeded: ['price'] }]);
  });

  it('never gives DMS an array without a primary key, nor a parent whose children have rows', () => {
    const listed = table('listed', [column('tags', ARRAY)]);
    const child = table('child', [column('id', INT4)], { inherits: [plain.id] });
    expect(choose([listed]).tables.map(({ by }) => by)).toEqual(['rds-export']);
    expect(choose([plain, child]).tables.map(({ by }) => by)).toEqual(['rds-export', 'dms']);
  });

  it('brings no table without rows, without columns, or left out by the rules', () => {
    const empty = { measured: [measured(plain, {}, 0)] };
    expect(choose([plain], empty).tables.map(({ by }) => by)).toEqual(['nothing']);
    expect(choose([table('none', [])]).tables.map(({ by }) => by)).toEqual(['nothing']);
    const [left] = choose([plain], { rowsFor: () => 'none' }).tables;
    expect(left).toMatchObject({ by: 'nothing', leftOut: true });
    expect(choose([plain], empty).tables).toMatchObject([{ leftOut: false }]);
  });

  it('refuses a table that nobody measured', () => {
    expect(choose([plain], { measured: [] }).blockers).toMatchObject([{ code: 'EXPORT_UNMEASURED' }]);
  });

  it('sizes the settings by the largest value that DMS is to bring, and not by what another exporter brings', () => {
    const varchar = of('text', { base: 'varchar' });
    const names = table('names', [column('name', varchar)]);
    const large = measured(plain, { note: { bytes: 1024 * 1024 + 1 } });
    const long = measured(names, { name: { bytes: 9001 } });
    expect(choose([plain, names], { measured: [large, long] }).settings).toEqual({
      lobKilobytes: 1025,
      varcharBytes: 9001,
    });
    expect(choose([plain], { measured: [large], exporter: 'rds-export' }).settings.lobKilobytes).toBe(32);
  });
});

describe('what DMS is asked', () => {
  const job: DmsJob = {
    run: 'shop-0123456789-1',
    database: 'Shop DB',
    engine: 'postgres',
    choices: {
      settings: { lobKilobytes: 640, varcharBytes: 9000 },
      tables: [
        { table: { schema: 'public', name: 'a_b%' }, by: 'dms', because: [], unneeded: ['c_d'], leftOut: false },
        { table: { schema: 'public', name: 'other' }, by: 'rds-export', because: ['x'], unneeded: [], leftOut: false },
      ],
    },
    place: {
      rawBucket: 'raw',
      accountId: '111122223333',
      rawKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/k',
      s3RoleArn: 'arn:aws:iam::111122223333:role/s3',
      secretRoleArn: 'arn:aws:iam::111122223333:role/secret',
      subnetGroup: 'group',
      securityGroup: 'sg-1',
    },
    tags: [],
  };

  it('are exactly the tables that it was chosen for, by names without wildcards', () => {
    const { rules } = JSON.parse(replicationConfig(job, { source: 's', target: 't' }).TableMappings ?? '');
    expect(rules).toEqual([
      {
        'rule-type': 'selection',
        'rule-id': '1',
        'rule-name': '1',
        'rule-action': 'explicit',
        'object-locator': { 'schema-name': 'public', 'table-name': 'a_b%' },
      },
      {
        'rule-type': 'transformation',
        'rule-id': '2',
        'rule-name': '2',
        'rule-action': 'remove-column',
        'rule-target': 'column',
        'object-locator': { 'schema-name': 'public', 'table-name': 'a[_]b[%]', 'column-name': 'c[_]d' },
      },
    ]);
    expect(tableMappings([])).toBe('{"rules":[]}');
  });

  it('is to stop rather than to cut, skip or log a row', () => {
    const settings = JSON.parse(replicationConfig(job, { source: 's', target: 't' }).ReplicationSettings ?? '');
    expect(settings).toMatchObject({
      TargetMetadata: { LimitedSizeLobMode: true, FullLobMode: false, LobMaxSize: 640 },
      Logging: { EnableLogging: false },
      ErrorBehavior: {
        DataErrorPolicy: 'STOP_TASK',
        DataTruncationErrorPolicy: 'STOP_TASK',
        TableErrorPolicy: 'STOP_TASK',
      },
    });
    expect(sourceEndpoint(job)).toMatchObject({
      DatabaseName: 'Shop DB',
      ExtraConnectionAttributes: 'unboundedVarcharMaxSize=9000',
      PostgreSQLSettings: {
        SecretsManagerSecretId: 'masklake/shop-0123456789-1/source',
        FailTasksOnLobTruncation: true,
        MapBooleanAsBoolean: true,
        TrimSpaceInChar: false,
      },
    });
  });

  const certificateArn = 'arn:aws:dms:eu-central-1:111122223333:cert:RDS';
  const mysqlJob: DmsJob = { ...job, engine: 'mysql', place: { ...job.place, certificateArn } };

  it.each([
    ['postgres', 'postgres'],
    ['aurora-postgresql', 'aurora-postgresql'],
    ['mysql', 'mysql'],
    ['aurora-mysql', 'aurora'],
    ['mariadb', 'mariadb'],
  ] as const)('knows %s by its own name: %s', (engine, name) => {
    expect(sourceEndpoint({ ...mysqlJob, engine }).EngineName).toBe(name);
  });

  it('of MySQL is to check the authority of the server, and is told no database and nothing that runs or moves anything', () => {
    const endpoint = sourceEndpoint(mysqlJob);
    expect(endpoint).toMatchObject({ SslMode: 'verify-ca', CertificateArn: certificateArn });
    expect(endpoint).not.toHaveProperty('DatabaseName');
    expect(endpoint).not.toHaveProperty('PostgreSQLSettings');
    expect(endpoint.MySQLSettings).toEqual({
      SecretsManagerSecretId: 'masklake/shop-0123456789-1/source',
      SecretsManagerAccessRoleArn: 'arn:aws:iam::111122223333:role/secret',
    });
  });

  it('of MySQL is refused where a deployment has no authority to check', () => {
    expect(() => sourceEndpoint({ ...job, engine: 'mariadb' })).toThrow('no certificate of RDS for DMS');
  });

  it('is to write whole microseconds, under our key, into the folder of the run and database', () => {
    expect(targetEndpoint(job).S3Settings).toMatchObject({
      BucketFolder: 'shop-0123456789-1/dms/Shop%20DB',
      DataFormat: 'parquet',
      ParquetTimestampInMillisecond: false,
      EncryptionMode: 'sse-kms',
      ServerSideEncryptionKmsKeyId: job.place.rawKeyArn,
      IncludeOpForFullLoad: false,
      ExpectedBucketOwner: '111122223333',
    });
  });

  it('has names that DMS accepts, whatever the database is called, and no password', () => {
    for (const name of Object.values(dmsNames('shop-0123456789-1', '../; DROP')))
      expect(name).toMatch(/^[a-z](-?[a-z0-9])*$/);
    const text = JSON.stringify([sourceEndpoint(job), targetEndpoint(job)]);
    expect(text).not.toMatch(/"(Username|Password|ServerName)"/);
  });
});
