// Databases to try everything on: our own shop, and the shared material where that is there.
import { existsSync, readFileSync } from 'node:fs';
import type { MariadbServer } from './mariadb-server.ts';
import { sharedFile } from './schema-clone.ts';

const FILES = ['data/sakila-mysql-schema.sql', 'data/sakila-mysql-data.sql', 'fixtures/mariadb-everything.sql'].map(
  sharedFile,
);
// where a shared file is not there, one of Postgres stands for it
const SHARED = FILES.filter((file) => existsSync(file) && /sakila|mariadb/.test(file));

/** The shop of test/fixtures, in this database. */
export const SHOP = 'own shop';

/** What `loadMaterial` loads. */
export const DATABASES: readonly string[] = [
  SHOP,
  ...(SHARED.length === FILES.length ? ['sakila', 'fx_crm', 'fx_types', 'fx_odd', 'fx odd.schema', 'fx_empty'] : []),
];

export function loadMaterial(server: MariadbServer): void {
  server.load(`CREATE DATABASE \`${SHOP}\` CHARACTER SET utf8mb4`);
  for (const name of ['mysql-shop', 'mysql-ends-of-time'])
    server.load(readFileSync(new URL(`../../fixtures/${name}.sql`, import.meta.url), 'utf8'), SHOP);
  if (DATABASES.length > 1) for (const file of SHARED) server.load(readFileSync(file, 'utf8'));
}
