// Consequences of a plan over the catalog of a real server: references of every kind share mask and domain, and what a constraint of the
// schema makes of a mask is told. The limit of a row is asked of the server itself.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectCatalog } from '../../lib/adapters/postgres/inspect.ts';
import type { Catalog, Table } from '../../lib/core/model/catalog.ts';
import type { ColumnRule, PlanResult } from '../../lib/core/plan/build.ts';
import { decision, planOf } from '../unit/plan/support.ts';
import { onServer } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, createDatabase, databaseFromFile } from './support/schema-clone.ts';

const FIXTURE = fileURLToPath(new URL('../fixtures/plan-consequences.sql', import.meta.url));
const person = (mask: string, more: Record<string, unknown> = {}): ColumnRule => ({
  spec: { mask, ...more },
  why: 'a person',
});

onServer('debian')('consequences over a real catalog', () => {
  let server: TestServer;
  let catalog: Catalog;
  beforeAll(async () => {
    server = await startPostgres('debian');
    catalog = await connected(await databaseFromFile(server.url, 'consequences', FIXTURE), inspectCatalog);
  }, 180_000);
  afterAll(() => server?.stop());

  const plan = (rules: Readonly<Record<string, ColumnRule>> = {}): PlanResult =>
    planOf({ tables: catalog.tables, rules });
  const tableOf = (name: string): Table | undefined => catalog.tables.find(({ id }) => id.name === name);

  describe('references', () => {
    it.each([
      ['to a unique column in another schema', 'sales.deals.buyer', 'crm.people.email'],
      ['of a composite key, first column', 'sales.deals.seller_country', 'crm.people.country'],
      ['of a composite key, second column', 'sales.deals.seller_number', 'crm.people.number'],
      ['to the same table', 'crm.people.boss_number', 'crm.people.number'],
      ['in a circle of tables', 'crm.people.best_deal', 'sales.deals.deal'],
    ])('%s take mask and domain', (_, from, to) => {
      const result = plan();
      const [a, b] = [decision(result, from), decision(result, to)];
      expect([a.spec, a.domain]).toEqual([b.spec, b.domain]);
      expect(b).toMatchObject({ unique: true });
      expect(b.spec.mask).not.toBe('keep');
    });

    it('carry a person’s rule for one side to the other', () => {
      const result = plan({ 'sales.deals.buyer': person('hash') });
      expect(decision(result, 'crm.people.email').spec).toEqual({ mask: 'hash' });
      expect(result.blockers).toEqual([]);
    });
  });

  it('reads what unique indexes compare', () => {
    const keys = new Map(tableOf('accounts')?.uniques.map((key) => [key.name, key]));
    expect(keys.get('accounts_login')).toMatchObject({ columns: ['login'], expression: true, foldsCase: true });
    expect(keys.get('accounts_alias')).toMatchObject({ columns: ['alias'], expression: true });
    expect(keys.get('accounts_alias')).not.toHaveProperty('foldsCase');
    expect(keys.get('accounts_gone')).toMatchObject({ partial: true, predicate: [] });
    expect(keys.get('accounts_badge')).toMatchObject({ columns: ['badge'], partial: true, predicate: ['state'] });
    expect(tableOf('bookings')?.exclusions).toEqual([
      { name: 'one_at_a_time', equal: ['room'], other: ['begins', 'ends'] },
    ]);
  });

  it('tells each consequence once, at its column', () => {
    const rules = {
      'crm.visits_a.who': person('hash'),
      'crm.calls_a.who': person('hash'),
      'crm.bookings.begins': person('date-shift', { per: 'value' }),
    };
    const told = plan(rules).warnings.map(({ code, where }) => `${code} ${where}`);
    expect(told.toSorted()).toEqual([
      'CHECK_MAY_FAIL crm.bookings.tag',
      'EXCLUDE_MAY_FAIL crm.bookings.begins',
      'GENERATED_UNIQUE crm.accounts.nick_key',
      'PARTIAL_UNIQUE crm.accounts.state',
      'PARTITION_KEY crm.visits.who',
      'UNIQUE_EXPRESSION crm.accounts.alias',
    ]);
  });

  it('blocks a constant that is no label', () => {
    const { blockers } = plan({ 'crm.bookings.mood': person('constant', { value: 'merry' }) });
    expect(blockers).toMatchObject([{ code: 'NO_SUCH_LABEL', where: 'crm.bookings.mood' }]);
  });

  it('reads NULLS NOT DISTINCT where the server has it', async () => {
    const url = await createDatabase(server.url, 'nulls');
    const found = await connected(url, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        "SELECT current_setting('server_version_num')::int AS version",
      );
      if ((rows[0]?.version ?? 0) < 150_000) return undefined;
      await client.query('CREATE TABLE t (a text, UNIQUE NULLS NOT DISTINCT (a))');
      return inspectCatalog(client);
    });
    if (found === undefined) return;
    expect(found.tables[0]?.uniques).toMatchObject([{ nullsNotDistinct: true }]);
    const { blockers } = planOf({ tables: found.tables, rules: { 'public.t.a': person('null') } });
    expect(blockers).toMatchObject([{ code: 'NULLS_COLLIDE', where: 'public.t.a' }]);
  });

  it.each([
    [300, false],
    [700, true],
  ])('a row of %i hashed columns: what the plan says is what the server does', async (count, fails) => {
    const url = await createDatabase(server.url, `wide_${count}`);
    const names = Array.from({ length: count }, (_, index) => `c${index}`);
    const refused = await connected(url, async (client) => {
      await client.query(`CREATE TABLE w (${names.map((name) => `${name} text`).join(', ')})`);
      const hash = "encode(sha256(random()::text::bytea), 'hex')";
      return client.query(`INSERT INTO w SELECT ${names.map(() => hash).join(', ')}`).then(
        () => false,
        (error: { readonly code?: string }) => error.code === '54000',
      );
    });
    expect(refused).toBe(fails);
    const wide = await connected(url, inspectCatalog);
    const rules = Object.fromEntries(names.map((name) => [`public.w.${name}`, person('hash')]));
    const found = Object.fromEntries(
      names.map((name) => [`public.w.${name}`, { profile: { averageLength: 1, maxLength: 1 } }]),
    );
    const { blockers } = planOf({ tables: wide.tables, rules, found });
    expect(blockers.map(({ code }) => code)).toEqual(fails ? ['ROW_TOO_LONG'] : []);
  });
});
