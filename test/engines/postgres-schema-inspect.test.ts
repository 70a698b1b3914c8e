// The catalog read from a real server says what later steps rely on: types under domains, keys, what the database computes, rights.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inspectCatalog } from '../../lib/adapters/postgres/inspect.ts';
import type { Catalog, Column, Table } from '../../lib/core/model/catalog.ts';
import { onServer } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, createDatabase, databaseFromFile, databaseUrl, ODD_SCHEMA } from './support/schema-clone.ts';

const MORE = `
CREATE EXTENSION citext;
CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE DOMAIN nd AS text COLLATE nocase;
CREATE TABLE kinds (c citext, n nd, na varchar(9)[], num numeric(8,-2), bits bit(5), q "char", k uuid DEFAULT gen_random_uuid() UNIQUE, k2 uuid DEFAULT gen_random_uuid(), s serial, h integer,
  Lower text, low text);
CREATE UNIQUE INDEX on_expression ON kinds (lower(Lower), h) WHERE low IS NOT NULL;
CREATE ROLE inspect_reader LOGIN;
GRANT SELECT ON kinds TO inspect_reader;
GRANT USAGE ON SCHEMA a, z TO inspect_reader;
GRANT SELECT (n, t) ON a.by_function TO inspect_reader;
GRANT SELECT (v) ON a.side TO inspect_reader`;

for (const kind of ['debian', 'embedded'] as const)
  onServer(kind)(`the catalog of the ${kind} server`, () => {
    let server: TestServer;
    let catalog: Catalog;
    beforeAll(async () => {
      server = await startPostgres(kind);
      const url =
        kind === 'debian'
          ? await databaseFromFile(server.url, 'odd', ODD_SCHEMA)
          : await createDatabase(server.url, 'odd');
      await connected(url, async (client) => {
        if (kind === 'embedded') await client.query(readFileSync(ODD_SCHEMA, 'utf8'));
        await client.query('SET search_path = public');
        await client.query(MORE);
        catalog = await inspectCatalog(client);
      });
    }, 180_000);
    afterAll(() => server?.stop());

    const table = (schema: string, name: string): Table => {
      const found = catalog.tables.find(({ id }) => id.schema === schema && id.name === name);
      if (found === undefined) throw new Error(`no table ${name}`);
      return found;
    };
    const column = (schema: string, name: string, columnName: string): Column => {
      const found = table(schema, name).columns.find((candidate) => candidate.name === columnName);
      if (found === undefined) throw new Error(`no column ${columnName}`);
      return found;
    };
    const odd = 'T " able';

    it('resolves domains over domains with their checks, length, default and NOT NULL', () => {
      const { type, nullable, hasDefault } = column('a', odd, 'd');
      expect(type).toMatchObject({
        text: 'z.d1',
        base: 'varchar',
        category: 'text',
        maxLength: 20,
        domain: 'z.d1',
        domainNotNull: true,
      });
      expect(type.domainChecks).toHaveLength(2);
      expect({ nullable, hasDefault }).toEqual({ nullable: false, hasDefault: true });
    });

    it('opens composites, arrays of them, enums and ranges', () => {
      const labels = ["it's", '', '{"x"}', 'größer 🙂', 'back\\slash'];
      const pair = column('a', odd, 'p').type;
      expect(pair).toMatchObject({
        category: 'composite',
        fields: [
          { name: 'le ft', type: { category: 'enum', enumLabels: labels } },
          { name: 'right' },
          { name: 'list', type: { category: 'array', element: { category: 'numeric', precision: 7, scale: 2 } } },
        ],
      });
      expect(column('a', odd, 'pa').type).toMatchObject({
        text: 'a.pair[]',
        category: 'array',
        element: { text: 'a.pair', category: 'composite' },
      });
      expect(column('a', odd, 'r').type.category).toBe('range');
      expect(column('a', odd, 'rm').type.category).toBe('range');
      expect(column('a', odd, 'm').type.category).toBe('other');
    });

    it('knows case-insensitive columns, modifiers and short types', () => {
      expect(column('public', 'kinds', 'c').type).toMatchObject({
        base: 'citext',
        category: 'text',
        caseInsensitive: true,
      });
      expect(column('public', 'kinds', 'n').type).toMatchObject({
        category: 'text',
        caseInsensitive: true,
        domain: 'public.nd',
      });
      expect(column('public', 'kinds', 'na').type).toMatchObject({
        category: 'array',
        element: { text: 'character varying(9)', maxLength: 9 },
      });
      expect(column('public', 'kinds', 'num').type).toMatchObject({ precision: 8, scale: -2 });
      expect(column('public', 'kinds', 'bits').type).toMatchObject({ category: 'bit', maxLength: 5 });
      expect(column('public', 'kinds', 'q').type).toMatchObject({ category: 'text', maxLength: 1 });
    });

    it('calls a key generated only when the database makes its values and a key covers it', () => {
      expect(column('a', odd, 'id')).toMatchObject({ identity: 'always', generatedKey: true });
      expect(column('a', odd, 'no;2').generatedKey).toBe(true);
      expect(column('public', 'kinds', 'k').generatedKey).toBe(true);
      expect(column('public', 'kinds', 'k2').generatedKey).toBe(false);
      expect(column('public', 'kinds', 's').generatedKey).toBe(false);
    });

    it('says what generated columns are computed from', () => {
      expect(column('a', odd, 'gen')).toMatchObject({ hasDefault: false, generated: { from: ['Quo"te'] } });
    });

    it('finds the columns of unique indexes, expressions included and predicates not', () => {
      expect(table('public', 'kinds').uniques.find((key) => key.name === 'on_expression')).toEqual({
        name: 'on_expression',
        columns: ['h', 'lower'],
        primary: false,
        expression: true,
        partial: true,
        foldsCase: true,
        predicate: [],
      });
      const key = table('a', odd).uniques.find(({ name }) => name === 'ix "q" %s');
      expect([...(key?.columns ?? [])].sort()).toEqual(['Quo"te', 'id']);
    });

    it('finds foreign keys, composite and of partitions, and those not validated', () => {
      expect(table('a', 'by_function').foreignKeys).toEqual([
        {
          name: 'f"k',
          columns: ['t'],
          references: { schema: 'a', name: odd },
          referencedColumns: ['id'],
          validated: true,
        },
        {
          name: 'self',
          columns: ['n'],
          references: { schema: 'a', name: odd },
          referencedColumns: ['id'],
          validated: false,
        },
      ]);
      for (const name of ['refers', 'refers_all']) {
        expect(
          table('z', name).foreignKeys.map((key) => [key.columns, key.references.name, key.referencedColumns]),
        ).toEqual([[['id', 'h'], 'keyed', ['id', 'h']]]);
      }
    });

    it('tells partitions, their keys, inheritance and tables without columns', () => {
      expect(table('z', 'parts')).toMatchObject({ kind: 'partitioned', partitionKey: ['id', 'at'] });
      expect(table('z', 'parts_rest')).toMatchObject({
        kind: 'partitioned',
        parent: { schema: 'z', name: 'parts' },
        partitionKey: ['k'],
        inherits: [],
      });
      expect(table('z', 'parts b')).toMatchObject({ kind: 'partition', parent: { schema: 'z', name: 'parts' } });
      expect(table('z', 'parts b').columns.map(({ name, position }) => [name, position])).toEqual([
        ['k', 1],
        ['at', 2],
        ['id', 3],
      ]);
      expect(table('a', 'both_of').inherits).toEqual([
        { schema: 'a', name: 'low' },
        { schema: 'a', name: 'side' },
      ]);
      expect(table('a', 'no_columns').columns).toEqual([]);
      expect(table('a', 'remote').kind).toBe('foreign');
      expect(table('a', 'top').rowSecurity).toBe(true);
    });

    it('with few rights reads the same catalog and knows what it may not read', async () => {
      const seen = await connected(databaseUrl(server.url, 'odd', 'inspect_reader'), inspectCatalog);
      expect(
        seen.tables
          .filter(({ readable }) => readable)
          .map(({ id }) => id.name)
          .sort(),
      ).toEqual(['by_function', 'kinds']);
      const rest = (tables: readonly Table[]) => tables.map(({ readable: _, ...others }) => others);
      expect(rest(seen.tables)).toEqual(rest(catalog.tables));
      expect(seen.objects).toEqual(catalog.objects);
    });
  });
