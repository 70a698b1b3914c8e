// What a plan says of a MariaDB database can be done: each line that leaves something out names an object of its schema.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { objectName } from '../../lib/core/model/schema-script.ts';
import { buildPlan } from '../../lib/core/plan/build.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';
import { parseRules } from '../../lib/core/rules/parse.ts';
import { joinPastes } from '../../lib/core/rules/paste.ts';
import { findingsOf } from '../unit/plan/support.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import { type ExportedMysql, exportMysql } from './support/mysql-stage.ts';
import { needs } from './support/needs.ts';

const SCHEMA = `CREATE DATABASE told; USE told;
CREATE TABLE t (code varchar(40), mail varchar(90), note varchar(90) NOT NULL CHECK (note LIKE 'a%'), a date, b date,
  PERIOD FOR valid (a, b), PRIMARY KEY (code(10)), UNIQUE KEY \`by ''mail\` (mail(20)), UNIQUE KEY once (note, valid WITHOUT OVERLAPS));`;

const MASKS: Readonly<Record<string, MaskSpec>> = {
  code: { mask: 'hash' },
  mail: { mask: 'email' },
  note: { mask: 'hash' },
  a: { mask: 'date-shift', per: 'value' },
  b: { mask: 'date-shift', per: 'value' },
};

let server: MariadbServer;
let from: ExportedMysql;

needs('mariadb')('warnings of a plan for MariaDB', () => {
  beforeAll(async () => {
    server = await startMariadb();
    server.load(SCHEMA);
    from = await exportMysql(server, 'told');
  }, 60_000);
  afterAll(async () => {
    from?.close();
    await server?.stop();
  });

  it('leave out what the schema has, and keep what stands and falls with the table', () => {
    const { warnings } = buildPlan({
      source: 'told',
      catalog: from.catalog,
      findings: findingsOf(from.catalog.tables),
      rules: {
        forColumn: (_, { name }) => ({ spec: MASKS[name] ?? { mask: 'keep' }, why: 'a person' }),
        knowsTable: () => true,
        unjudged: () => undefined,
      },
      rowsFor: () => 'all',
      policy: 'guarded',
      keyId: 'k#00000000',
      locale: 'en',
      rowCounts: new Map([['told.t', 10]]),
    });
    const told = warnings.map(({ code, where }) => `${code} ${where}`).toSorted();
    expect(told).toEqual([
      'CHECK_MAY_FAIL told.t.a',
      'CHECK_MAY_FAIL told.t.b',
      'CHECK_MAY_FAIL told.t.note',
      'EXCLUDE_MAY_FAIL told.t.a',
      'EXCLUDE_MAY_FAIL told.t.b',
      'UNIQUE_EXPRESSION told.t.code',
      'UNIQUE_EXPRESSION told.t.mail',
    ]);
    const rules = parseRules(`version: 1\n${joinPastes(warnings.map(({ paste }) => paste))}\n`, 'r');
    const objects = from.script.statements.map(objectName);
    expect(rules.omit).toHaveLength(3);
    expect(rules.omit.filter((name) => !objects.includes(name))).toEqual([]);
    expect(rules.tables.get('told.t')?.columns.get('code')).toMatchObject({ kind: 'keep' });
  });
});
