// The lab's source: one RDS instance with two databases, the sample company and (where the shared material is) Pagila; and the values of
// theirs that must be found nowhere afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CreateDBInstanceCommand } from '@aws-sdk/client-rds';
import { z } from 'zod';
import { createSampleCompany } from '../../lib/demo/sample-company.ts';
import { debianBin } from '../engines/support/postgres-servers.ts';
import { sharedFile } from '../engines/support/schema-clone.ts';
import type { AwsLab } from './aws-lab.ts';
import { asMaster, MASTER } from './sources.ts';

const PAGILA = sharedFile('data/pagila.sql');
export const hasPagila = existsSync(PAGILA) && PAGILA.endsWith('pagila.sql');

export interface CompanyOptions {
  readonly customers: number;
  readonly orders: number;
  readonly pagila: boolean;
}

/** Creates the instance `shop` and fills it as its master user, who owns everything, as on RDS. */
export async function createCompany(lab: AwsLab, { customers, orders, pagila }: CompanyOptions): Promise<void> {
  await lab.rds.send(
    new CreateDBInstanceCommand({
      DBInstanceIdentifier: 'shop',
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      EngineVersion: '18.4',
      AllocatedStorage: 20,
      DBName: 'shop',
      MasterUsername: MASTER.user,
      MasterUserPassword: MASTER.password,
      StorageEncrypted: true,
      DeletionProtection: true,
      BackupRetentionPeriod: 7,
      Tags: [{ Key: 'team', Value: 'web' }],
    }),
  );
  await asMaster(lab, 'shop', 'shop', async (client) => {
    await createSampleCompany(client, { customers, orders });
    if (pagila) await client.query('CREATE DATABASE pagila');
  });
  if (!pagila) return;
  const { host, port } = lab.host.servers.connection('shop', 'pagila');
  const url = `postgresql://${MASTER.user}:${MASTER.password}@${host}:${port}/pagila?sslmode=require`;
  const loaded = spawnSync(
    `${debianBin()}/psql`,
    ['-qX', '-v', 'ON_ERROR_STOP=1', '-o', '/dev/null', '-d', url, '-f', PAGILA],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (loaded.status !== 0) throw new Error(`psql: ${loaded.stderr.slice(0, 2000)}`);
}

const Values = z.array(z.object({ value: z.string().min(8) }));

/** Texts of the source that identify somebody by themselves: e-mail addresses, card numbers, IBANs, notes. */
export async function canaries(lab: AwsLab, pagila: boolean): Promise<string[]> {
  const read = (database: string, sql: string): Promise<string[]> =>
    asMaster(lab, 'shop', database, async (client) =>
      Values.parse((await client.query(sql)).rows).map(({ value }) => value),
    );
  const company = await read(
    'shop',
    `SELECT email AS value FROM customers WHERE email IS NOT NULL AND length(email) > 8
     UNION SELECT work_email FROM hr.employees WHERE length(work_email) > 8
     UNION SELECT email FROM newsletter_subscribers WHERE length(email) > 8
     UNION SELECT card_number::text FROM payment_cards WHERE length(card_number::text) > 8
     UNION SELECT iban::text FROM payments WHERE length(iban::text) > 8`,
  );
  return pagila
    ? [...company, ...(await read('pagila', 'SELECT email AS value FROM customer WHERE length(email) > 8'))]
    : company;
}
