// Periods of MariaDB, and keys in which they do not overlap: read, masked so that they hold, and named when a person's masks break them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { objectName } from '../../lib/core/model/schema-script.ts';
import type { ColumnRule } from '../../lib/core/plan/build.ts';
import type { MaskSpec, Plan } from '../../lib/core/plan/plan.ts';
import type { LoadResult } from '../../lib/ports/staged-database.ts';
import { decision, planOf } from '../unit/plan/support.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { type ExportedMysql, exportMysql, stageBeside } from './support/mysql-stage.ts';
import { needs } from './support/needs.ts';

const STAYS = `CREATE DATABASE stays; USE stays;
CREATE TABLE booking (room int, guest varchar(60), d1 date, d2 date, PERIOD FOR stay (d1, d2), UNIQUE (room, stay WITHOUT OVERLAPS));
CREATE TABLE shift (who int, begins datetime(3), \`ends \`\`at\` datetime(3), PERIOD FOR \`at \`\`work\` (begins, \`ends \`\`at\`),
  PRIMARY KEY (who, \`at \`\`work\` WITHOUT OVERLAPS));
CREATE TABLE open_end (id int PRIMARY KEY, a date, b date, PERIOD FOR valid (a, b));
CREATE TABLE plain (id int PRIMARY KEY, a date, b date, n int, CHECK (a < b), UNIQUE back (n, b, a)) WITH SYSTEM VERSIONING;`;

const person = (spec: MaskSpec): ColumnRule => ({ spec, why: 'a person' });
const EACH: MaskSpec = { mask: 'date-shift', per: 'value' };

let server: MariadbServer;
let from: ExportedMysql;

const tableOf = (name: string) => from.catalog.tables.find(({ id }) => id.name === name);

/** The plan as if columns had been masked so: their rows break what they break. */
function masking(plan: Plan, table: string, columns: readonly string[], spec: MaskSpec): Plan {
  return {
    ...plan,
    tables: plan.tables.map((one) => ({
      ...one,
      columns: one.columns.map((each) =>
        one.table.name === table && columns.includes(each.column) ? { ...each, spec } : each,
      ),
    })),
  };
}

/** Rows that break a period or a key of `to`, with its table masked so. */
async function loadBroken(name: string, rows: string, schema: string, spec: MaskSpec): Promise<LoadResult> {
  server.load(`CREATE DATABASE ${name}_a; USE ${name}_a; ${rows}; CREATE DATABASE ${name}_b; USE ${name}_b; ${schema}`);
  const [source, to] = [await exportMysql(server, `${name}_a`), await exportMysql(server, `${name}_b`)];
  const stage = await stageBeside(server, to, name);
  try {
    const masked = source.masked.map((files) => ({ ...files, table: { ...files.table, schema: `${name}_b` } }));
    return await stage.load({ ...to, plan: masking(to.plan, 't', ['a', 'b'], spec), masked });
  } finally {
    await stage.dispose();
    for (const one of [source, to]) one.close();
  }
}

needs('mariadb')('a period of MariaDB', () => {
  beforeAll(async () => {
    server = await startMariadb({ 'local-infile': '1' });
    server.load(STAYS);
    from = await exportMysql(server, 'stays');
  }, 60_000);
  afterAll(async () => {
    from?.close();
    await server?.stop();
  });

  it('is read with the key in which it does not overlap', () => {
    expect(tableOf('booking')?.exclusions).toEqual([
      { name: 'room', equal: ['room'], other: ['d1', 'd2'], key: 'unique' },
    ]);
    expect(tableOf('shift')?.exclusions).toEqual([
      { name: 'PRIMARY', equal: ['who'], other: ['begins', 'ends `at'], key: 'primary key' },
    ]);
    expect(tableOf('open_end')?.exclusions).toBeUndefined();
    expect(tableOf('open_end')?.checks).toMatchObject([{ name: 'valid', period: true }]);
  });

  it('is not seen in a CHECK and a key that look like one', () => {
    expect(tableOf('plain')?.checks.map(({ period }) => period)).toEqual([undefined]);
    expect(tableOf('plain')?.exclusions).toBeUndefined();
  });

  it('is asked for by its columns when the key is added', () => {
    const key = from.script.statements.find((statement) => objectName(statement) === 'unique room on stays.booking');
    expect(key?.columns).toEqual(['room', 'd1', 'd2']);
  });

  it.each([
    ['booking', 'd1', 'd2'],
    ['shift', 'begins', 'ends `at'],
    ['open_end', 'a', 'b'],
  ])('of %s moves by one amount, and nothing is told', (table, begin, end) => {
    const tables = from.catalog.tables.filter(({ id }) => id.name === table);
    const result = planOf({ tables, policy: 'allowlist', known: [`stays.${table}`] });
    const quoted = (name: string) => (name === 'ends `at' ? `"${name}"` : name);
    const [one, other] = [begin, end].map((name) => decision(result, `stays.${table}.${quoted(name)}`));
    expect(one).toMatchObject({ spec: { mask: 'date-shift', per: 'column', max: '9999-12-31' } });
    expect([other?.spec, other?.domain]).toEqual([one?.spec, one?.domain]);
    expect(result.blockers).toEqual([]);
    expect(result.warnings.filter(({ code }) => code.endsWith('_MAY_FAIL'))).toEqual([]);
  });

  it('that a person’s mask may break is told with a line under which it holds', () => {
    const tables = from.catalog.tables.filter(({ id }) => id.name === 'open_end');
    const toldFor = (rules: Readonly<Record<string, ColumnRule>>) =>
      planOf({ tables, rules }).warnings.map(({ code, where, paste }) => [code, where, paste]);
    const shift = '{ mask: date-shift, days: 180, per: column, max: 9999-12-31 }';
    expect(toldFor({ 'stays.open_end.a': person(EACH), 'stays.open_end.b': person(EACH) })).toEqual([
      ['CHECK_MAY_FAIL', 'stays.open_end.a', `stays.open_end: { a: ${shift} }`],
      ['CHECK_MAY_FAIL', 'stays.open_end.b', `stays.open_end: { b: ${shift} }`],
    ]);
    expect(toldFor({ 'stays.open_end.a': person(EACH), 'stays.open_end.b': person({ mask: 'keep' }) })).toEqual([
      ['CHECK_MAY_FAIL', 'stays.open_end.a', expect.stringContaining('keep:')],
    ]);
    const further: MaskSpec = { mask: 'date-shift', per: 'column', days: 30 };
    const near: MaskSpec = { mask: 'date-shift', per: 'column' };
    expect(toldFor({ 'stays.open_end.a': person(further), 'stays.open_end.b': person(near) })).toHaveLength(2);
    expect(toldFor({ 'stays.open_end.a': person(near), 'stays.open_end.b': person(near) })).toEqual([]);
  });

  it('that masked rows break is a blocker by its name, with lines for both of its columns', async () => {
    const rows = "CREATE TABLE t (id int, a date, b date); INSERT INTO t VALUES (1, '2024-02-01', '2024-01-01')";
    const schema = 'CREATE TABLE t (id int, a date, b date, PERIOD FOR valid (a, b))';
    const { blockers } = await loadBroken('turned', rows, schema, EACH);
    expect(blockers.map(({ code, message }) => [code, message])).toEqual([
      [
        'CONSTRAINT_BROKEN',
        'period valid on turned_b.t was refused (error 4025); masked columns: a: date-shift, b: date-shift',
      ],
    ]);
    expect(blockers[0]?.paste.split('\n')).toEqual([
      expect.stringMatching(/^turned_b.t: \{ a: .*per: column/),
      expect.stringMatching(/^turned_b.t: \{ b: .*per: column/),
    ]);
  });

  it('that overlaps another in a key is a blocker that names the masked columns', async () => {
    const rows =
      "CREATE TABLE t (id int, a date, b date); INSERT INTO t VALUES (1, '2024-01-01', '2024-03-01'), (1, '2024-02-01', '2024-04-01')";
    const schema =
      'CREATE TABLE t (id int, a date, b date, PERIOD FOR valid (a, b), UNIQUE k (id, valid WITHOUT OVERLAPS))';
    const { blockers } = await loadBroken('over', rows, schema, EACH);
    expect(blockers.map(({ code, message, paste }) => [code, message, paste])).toEqual([
      [
        'CONSTRAINT_BROKEN',
        'unique k on over_b.t was refused (error 1062); masked columns: a: date-shift, b: date-shift',
        'omit: [ unique k on over_b.t ]',
      ],
    ]);
  });
});
