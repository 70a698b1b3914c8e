// A database of MariaDB as statements: a database of another name made by them is the same, and holds nobody's text or name.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mysqlReaderName } from '../../lib/adapters/aws/rds/mysql-reader.ts';
import { omitObjects } from '../../lib/core/model/omit.ts';
import { type DdlStatement, objectName, type SchemaScript } from '../../lib/core/model/schema-script.ts';
import { mysqlIdent } from '../../lib/core/sql/quote.ts';
import { type MariadbServer, startMariadb } from './support/mariadb-server.ts';
import {
  copyMysql,
  copyRows,
  mysqlScript,
  ODD_MYSQL_SCHEMA,
  runMysql,
  statementsOf,
} from './support/mysql-schema-clone.ts';
import { needs } from './support/needs.ts';
import { sharedFile } from './support/schema-clone.ts';

const SAKILA = 'data/sakila-mysql-schema.sql';
const EVERYTHING = 'fixtures/mariadb-everything.sql';
const FILES = [SAKILA, EVERYTHING].map(sharedFile).filter((file) => /sakila|mariadb/.test(file));
const SHARED = FILES.length === 2 ? ['sakila', 'fx_crm', 'fx_types', 'fx_odd', 'fx odd.schema', 'fx_empty'] : [];

let server: MariadbServer;
let directory: string;
/** Of a database, with comments. */
const scripts = new Map<string, SchemaScript>();
const refused = new Map<string, readonly string[]>();
const copyOf = (database: string) => `copy of ${database}`;

needs('mariadb')('the schema of a MariaDB database', () => {
  beforeAll(async () => {
    server = await startMariadb();
    directory = mkdtempSync(join(tmpdir(), 'masklake-test-directory-'));
    chmodSync(directory, 0o777);
    for (const file of [...FILES, ODD_MYSQL_SCHEMA])
      server.load(readFileSync(file, 'utf8').replaceAll('{directory}', directory));
    for (const database of [...SHARED, 'odd']) {
      const script = await mysqlScript(server, database);
      scripts.set(database, script);
      const rows = await copyRows(server, script, database);
      refused.set(database, await copyMysql(server, script, copyOf(database), rows));
    }
  }, 180_000);
  afterAll(async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const scriptOf = (database: string): SchemaScript => {
    const script = scripts.get(database);
    if (script === undefined) throw new Error(`no script of ${database}`);
    return script;
  };
  const sqlOf = (name: string, database = 'odd'): string => {
    const found = scriptOf(database).statements.filter((statement) => objectName(statement) === name);
    if (found.length !== 1) throw new Error(`${found.length} statements of ${name}`);
    return found[0]?.sql ?? '';
  };
  const whyOmitted = (name: string) => scriptOf('odd').omitted.find((object) => objectName(object) === name)?.why;
  const inCopy = (...sql: readonly string[]) => runMysql(server, copyOf('odd'), ...sql);

  describe.each([...SHARED, 'odd'])('%s', (database) => {
    it('is recreated with its rows under another name', () => {
      expect(refused.get(database)).toEqual([]);
    });

    it('gives the same statements when the copy is read', async () => {
      const again = await mysqlScript(server, copyOf(database));
      expect(statementsOf(again)).toEqual(statementsOf(scriptOf(database)));
    });

    it('gives the same positions of sequences when the copy is read', async () => {
      const values = ({ sequences }: SchemaScript) =>
        sequences.map(({ name, ...value }) => ({ name: name.name, ...value }));
      expect(values(await mysqlScript(server, copyOf(database)))).toEqual(values(scriptOf(database)));
    });

    it('names a statement once in each kind, and only statements that come before among its needs', () => {
      const seen = new Set<string>();
      for (const statement of scriptOf(database).statements) {
        const name = objectName(statement);
        expect(seen.has(name), name).toBe(false);
        for (const need of statement.needs ?? []) expect(seen.has(need), `${name} needs ${need}`).toBe(true);
        seen.add(name);
      }
    });

    it('has no comment when comments are left out, and names each', async () => {
      const { statements, omitted } = await mysqlScript(server, database, 'omit');
      expect(JSON.stringify(statements)).not.toMatch(/CNRY-[A-Z]*COMMENT/);
      const kept = JSON.stringify(scriptOf(database).statements).includes('COMMENT-');
      if (kept) expect(omitted.map(({ kind }) => kind)).toContain('comment');
    });

    it('names no definer', () => {
      expect(JSON.stringify(scriptOf(database))).not.toMatch(/DEFINER\s*=|canary_definer|localhost/);
    });
  });

  it('keeps comments when they are wanted', () => {
    const text = JSON.stringify(scriptOf('odd').statements);
    for (const place of ['COLUMN', 'INDEX', 'TABLE', 'PARTITION', 'ROUTINE', 'EVENT'])
      expect(text).toContain(`CNRY-${place}COMMENT`);
  });

  it('never names the database, but where a string says so', () => {
    const free = scriptOf('odd')
      .statements.map(({ sql }) => sql.replaceAll(/'(?:[^'\\]|\\.|'')*'|"odd\.log"/g, "''"))
      .join('\n');
    expect(free).not.toMatch(/[`"]?odd[`"]?\.[`"]?(log|twice|pro|used_up|back)/);
  });

  it('enforces foreign keys, unique keys and checks in the copy', async () => {
    await expect(inCopy('INSERT INTO child VALUES (8, 9)')).rejects.toMatchObject({ errno: 1452 });
    await expect(inCopy('INSERT INTO odd (id, odd) VALUES (7, -1)')).rejects.toMatchObject({ errno: 4025 });
    await expect(inCopy("INSERT INTO odd (id, odd, `comment`) VALUES (7, 1, 'a\\'b\\\\c)')")).rejects.toMatchObject({
      errno: 4025,
    });
    await inCopy('INSERT INTO counts_second (id, grp) VALUES (1, 1)');
    await expect(inCopy('INSERT INTO counts_second (id, grp) VALUES (1, 2)')).rejects.toMatchObject({ errno: 1062 });
  });

  it('writes the default of a binary column so that every byte stays', async () => {
    expect(sqlOf('table odd.odd')).toContain("DEFAULT x'ff00fe'");
    await inCopy("INSERT INTO odd (id, odd, `comment`) VALUES (70, 1, 'bytes')");
    expect(await inCopy('SELECT hex(raw) AS raw, hex(raw2) AS raw2 FROM odd WHERE id = 70')).toEqual([
      { raw: 'FF00FE', raw2: '610062275C' },
    ]);
  });

  it('makes the triggers run in the order in which they ran', async () => {
    await inCopy('DELETE FROM log', "INSERT INTO odd (id, odd, `comment`) VALUES (80, 1, 'order')");
    const rows = z.array(z.object({ what: z.string() })).parse(await inCopy('SELECT what FROM log'));
    expect([...new Set(rows.map(({ what }) => what))]).toEqual(['first', 'second', 'third']);
  });

  it('keeps the sql_mode of routines, and what it makes of quotes, backslashes and bars', async () => {
    expect(await inCopy('SELECT `an"si`(1) AS text')).toEqual([{ text: expect.stringMatching(/^a\\\d+$/) }]);
  });

  it('leaves the session of the script as it was before the first setting', () => {
    const { statements } = scriptOf('odd');
    expect(statements.slice(-3).map(({ sql }) => sql)).toEqual([
      'SET NAMES utf8mb4',
      expect.stringContaining('SET SESSION sql_mode = '),
      "SET SESSION time_zone = '+00:00'",
    ]);
  });

  it('makes every event disabled, and one that ends some day so that it stays', async () => {
    const rows = await inCopy(
      'SELECT event_name AS name, status, on_completion AS keeps FROM information_schema.events WHERE event_schema = DATABASE() ORDER BY 1',
    );
    expect(rows).toEqual([
      { name: 'daily', status: 'DISABLED', keeps: 'NOT PRESERVE' },
      { name: 'ending', status: 'DISABLED', keeps: 'PRESERVE' },
      { name: 'once', status: 'DISABLED', keeps: 'PRESERVE' },
    ]);
  });

  it('keeps in the table the keys without which the server refuses it', () => {
    expect(sqlOf('table odd.counts_second')).toContain('UNIQUE KEY `leads` (`id`)');
    expect(sqlOf('table odd.counts_in_group')).toContain('KEY `in_group` (`grp`,`id`)');
    expect(sqlOf('table odd.by_its_key')).toContain('UNIQUE KEY `id` (`id`)');
    expect(sqlOf('table odd.odd')).not.toMatch(/\bKEY `/);
  });

  it('leaves out what belongs to the server or to other databases, with what depends on it, and says why', () => {
    expect(whyOmitted('merge table odd.merged')).toMatch(/rows of other tables/);
    expect(whyOmitted('view odd.of_merged')).toBe('it depends on merge table odd.merged');
    expect(whyOmitted('trigger of_merged on odd.merged')).toBe('it depends on merge table odd.merged');
    expect(whyOmitted('foreign key far_away on odd.reaches_out')).toMatch(/another database/);
    expect(whyOmitted('view odd.far_view')).toMatch(/another database/);
    expect(whyOmitted('view odd.far_call')).toMatch(/another database/);
    expect(whyOmitted('view odd.after_far')).toBe('it depends on view odd.far_view');
    expect(whyOmitted('view odd.broken')).toMatch(/does not work in the source/);
    expect(whyOmitted('table directory table odd.odd')).toMatch(/paths/);
    expect(whyOmitted('row history odd.versions')).toMatch(/versions/);
    expect(JSON.stringify(scriptOf('odd').statements)).not.toMatch(/DIRECTORY|AUTO_INCREMENT=/);
  });

  it('takes a view with the function that it calls, and holds a sequence that a table needs', () => {
    const script = scriptOf('odd');
    const gone = omitObjects(script, ['function odd.twice']).script.omitted.map(objectName);
    expect(gone).toEqual(expect.arrayContaining(['function odd.twice', 'view odd.zz', 'view odd.aa']));
    expect(omitObjects(script, ['sequence odd."back`tick seq"']).held).toHaveLength(1);
  });

  it('says which columns a key or a check is about', () => {
    const columns = (kind: string) =>
      scriptOf('odd')
        .statements.filter((one: DdlStatement) => one.kind === kind && one.table?.name === 'odd')
        .map((one) => one.columns);
    expect(columns('unique')).toEqual([['comment', 'id']]);
    expect(columns('check')).toEqual([['comment'], ['odd', 'comment']]);
  });

  it('counts the rights in the database that the copy does not get, without those of a user that a run reads with', async () => {
    const grants = async () =>
      (await mysqlScript(server, 'odd')).omitted.map(objectName).filter((name) => name.startsWith('grants '));
    server.load("CREATE USER app@'%'; GRANT SELECT, INSERT ON odd.* TO app@'%'");
    const before = await grants();
    expect(before).toEqual([expect.stringMatching(/^grants \d+ rights in odd$/)]);
    const reader = `${mysqlIdent(mysqlReaderName('shop-0123456789-1'))}@'%'`;
    server.load(
      `CREATE USER ${reader}; GRANT SELECT, SHOW VIEW ON odd.* TO ${reader}; GRANT SELECT ON odd.odd TO ${reader}`,
    );
    expect(await grants()).toEqual(before);
    server.load(`DROP USER app@'%', ${reader}`);
    expect(await grants()).not.toEqual(before);
  });

  describe('for a user with few rights', () => {
    const asReader = async (...grants: readonly string[]): Promise<SchemaScript> => {
      server.load(
        `CREATE OR REPLACE USER reader@'127.0.0.1' IDENTIFIED BY 'pw'; GRANT SELECT ON odd.* TO reader@'127.0.0.1'; ${grants.map((grant) => `GRANT ${grant} TO reader@'127.0.0.1';`).join(' ')}`,
      );
      const url = new URL(server.url('odd'));
      url.username = 'reader';
      url.password = 'pw';
      return mysqlScript(server, 'odd', 'keep', url.href);
    };
    const why = ({ omitted }: SchemaScript, name: string) => omitted.find((object) => objectName(object) === name)?.why;

    it('says that triggers, events and routines are not shown, and what to grant', async () => {
      const script = await asReader();
      for (const [kind, right] of [
        ['triggers', 'TRIGGER'],
        ['events', 'EVENT'],
        ['routines', 'EXECUTE'],
      ] as const)
        expect(why(script, `${kind} all that odd may have`)).toBe(
          `this user is shown none: grant ${right} on the database`,
        );
    });

    it('says that rights are not copied, of which it is shown its own only', async () => {
      const script = await asReader();
      expect(script.omitted.map(objectName)).toContain('grants all rights in odd');
    });

    it('asks for no right to routines that it is shown through mysql.proc', async () => {
      const script = await asReader('SELECT ON mysql.proc');
      expect(why(script, 'routines all that odd may have')).toBeUndefined();
      expect(script.statements.map(objectName)).toContain('function odd.twice');
    });

    it('says that the text of views may not be read, and what to grant', async () => {
      expect(why(await asReader(), 'view odd.zz')).toMatch(/grant SHOW VIEW/);
    });

    it('says that the text of routines may not be read, what to grant, and leaves out the views that call them', async () => {
      const script = await asReader('EXECUTE ON odd.*', 'SHOW VIEW ON odd.*');
      expect(why(script, 'function odd.twice')).toMatch(/grant (SELECT ON mysql\.proc|SHOW CREATE ROUTINE)/);
      expect(why(script, 'view odd.zz')).toBe('it depends on function odd.twice');
    });

    it('reads everything with the rights that it asked for', async () => {
      const script = await asReader('EXECUTE, SHOW VIEW, TRIGGER, EVENT ON odd.*', 'SELECT ON mysql.proc');
      const all = scriptOf('odd')
        .statements.filter(({ kind }) => kind !== 'setting')
        .map(objectName);
      expect(script.statements.filter(({ kind }) => kind !== 'setting').map(objectName)).toEqual(all);
    });
  });
});
