// Loading part by part, as functions do it, leaves what loading in one go leaves; a part that is repeated, that dies in the middle or
// that nobody waits for changes nothing.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyItem } from '../../lib/adapters/load/recorded-load.ts';
import { neededFor, phasePositions } from '../../lib/adapters/load/statement-order.ts';
import { connectTarget } from '../../lib/adapters/postgres/connect.ts';
import { parseConnection } from '../../lib/adapters/postgres/connection-options.ts';
import { copyOnce } from '../../lib/adapters/postgres/load/recorded-copy.ts';
import { ensureStatements, recordedLoad } from '../../lib/adapters/postgres/load/recorded-statements.ts';
import { openRecords, statementRecords } from '../../lib/adapters/postgres/load/records.ts';
import { loadDatabase } from '../../lib/adapters/postgres/load.ts';
import { UnfinishedError } from '../../lib/core/errors.ts';
import { objectName } from '../../lib/core/model/schema-script.ts';
import { type Exported, exportDatabase, inSession, loadInParts, NEVER, rowCounts } from './support/loaded-parts.ts';
import { needs } from './support/needs.ts';
import { startPostgres, type TestServer } from './support/postgres-servers.ts';
import { connected, createDatabase, databaseFromFile, dumped, ODD_SCHEMA } from './support/schema-clone.ts';

const describe = needs('debian-postgres');
const SHOP = join(import.meta.dirname, '../fixtures/small-shop.sql');

let server: TestServer;
const open: Exported[] = [];
beforeAll(async () => {
  server = await startPostgres('debian', { max_connections: '60' });
});
afterAll(async () => {
  for (const each of open) each.close();
  await server?.stop();
});

async function exported(url: string): Promise<Exported> {
  const made = await exportDatabase(url);
  open.push(made);
  return made;
}

/** The same content loaded in one go. */
async function whole(name: string, content: Exported) {
  const url = await createDatabase(server.url, name);
  const connect = () => connectTarget(parseConnection(url, {}));
  const client = await connect();
  try {
    return {
      url,
      report: await loadDatabase(client, content.session, connect, { ...content, scratchDirectory: content.folder }),
    };
  } finally {
    await client.end();
  }
}

describe.each([
  ['a small shop', SHOP, 'shop'],
  ['odd objects', ODD_SCHEMA, 'odd'],
])('%s', (_, file, name) => {
  let content: Exported;
  let inOneGo: Awaited<ReturnType<typeof whole>>;
  beforeAll(async () => {
    content = await exported(await databaseFromFile(server.url, name, file));
    inOneGo = await whole(`${name}_whole`, content);
  });

  it.each([
    ['one after the other', { times: 1, concurrency: 1 }],
    ['at the same time, each part three times', { times: 3, concurrency: 6 }],
  ])('is loaded in parts %s as in one go', async (_how, options) => {
    const url = await createDatabase(server.url, `${name}_parts_${options.concurrency}`);
    const loaded = await loadInParts(url, content, options);
    expect(loaded.blockers).toEqual(inOneGo.report.blockers);
    expect(loaded.rows).toBe(inOneGo.report.rows);
    expect(loaded.run.map(objectName)).toEqual(inOneGo.report.script.statements.map(objectName));
    expect(dumped(url)).toEqual(dumped(inOneGo.url));
    expect(await rowCounts(url, content)).toEqual(await rowCounts(inOneGo.url, content));
  });
});

describe('a statement that outlives its caller', () => {
  const SLOW = `CREATE TABLE public.t (id int); INSERT INTO public.t SELECT generate_series(1, 3);
    CREATE SEQUENCE public.calls;
    CREATE FUNCTION public.slow(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
      'BEGIN PERFORM pg_catalog.pg_sleep(0.5), pg_catalog.nextval(''public.calls''); RETURN $1; END';
    CREATE INDEX slow_index ON public.t (public.slow(id));`;
  let content: Exported;
  let position: number;

  async function staged(name: string): Promise<string> {
    const url = await createDatabase(server.url, name);
    await inSession(url, async (client) => {
      await openRecords(client, async () => true);
      await ensureStatements(client, content, phasePositions(content, 'before-data'), NEVER);
      await client.query('INSERT INTO public.t SELECT generate_series(1, 3)');
    });
    return url;
  }

  beforeAll(async () => {
    const source = await createDatabase(server.url, 'slow');
    await connected(source, (client) => client.query(SLOW));
    content = await exported(source);
    position = content.script.statements.findIndex(({ kind }) => kind === 'index');
  });

  it('goes on in the server and is found done, without being run again', async () => {
    const url = await staged('slow_left');
    const positions = neededFor(content.script.statements, position);
    const call = (milliseconds: number) =>
      inSession(url, (client) => ensureStatements(client, content, positions, AbortSignal.timeout(milliseconds)));
    await expect(call(300)).rejects.toBeInstanceOf(UnfinishedError);
    await call(60_000);
    // once for each of three rows; a sequence counts what was rolled back, too
    const { rows } = await connected(url, (client) =>
      client.query<{ n: string }>('SELECT last_value::text AS n FROM calls'),
    );
    expect(rows[0]?.n).toBe('3');
    const records = await inSession(url, (client) => statementRecords(client));
    expect(records.get(position)?.outcome).toBe('run');
    expect(dumped(url).join('\n')).toContain('slow_index');
  });

  it('is waited for by callers that come meanwhile, and is run by one of them alone', async () => {
    const url = await staged('slow_shared');
    const positions = neededFor(content.script.statements, position);
    const call = () => inSession(url, (client) => ensureStatements(client, content, positions, NEVER));
    await Promise.all([call(), call(), call()]);
    const { rows } = await connected(url, (client) =>
      client.query<{ n: string }>("SELECT count(*)::text AS n FROM pg_class WHERE relname LIKE 'slow_index%'"),
    );
    expect(rows[0]?.n).toBe('1');
  });
});

describe('what the database refuses', () => {
  it('becomes the blockers of loading in one go, and what needs it leaves with it', async () => {
    const source = await createDatabase(server.url, 'refused');
    await connected(source, (client) =>
      client.query(`CREATE TABLE public.a (id int PRIMARY KEY, n int CHECK (n > 0)); CREATE TABLE public.b (a int REFERENCES public.a);
        INSERT INTO public.a SELECT g, g FROM generate_series(1, 5) g; INSERT INTO public.b SELECT 1`),
    );
    const sound = await exported(source);
    // the rows of a come twice: its key is refused, and with it what refers to it
    const broken: Exported = {
      ...sound,
      masked: sound.masked.map((table) =>
        table.table.name === 'a' ? { ...table, files: [...table.files, ...table.files], rows: table.rows * 2 } : table,
      ),
    };
    const { report } = await whole('refused_whole', broken);
    expect(report.blockers.map(({ code }) => code)).toEqual(['CONSTRAINT_BROKEN']);
    const loaded = await loadInParts(await createDatabase(server.url, 'refused_parts'), broken, {
      times: 2,
      concurrency: 3,
    });
    expect(loaded.blockers).toEqual(report.blockers);
    expect(loaded.run.map(objectName)).toEqual(report.script.statements.map(objectName));
  });
});

describe('a file that is copied', () => {
  it('again after its caller died in the middle is in the table once', async () => {
    const source = await createDatabase(server.url, 'copied');
    await connected(source, (client) =>
      client.query('CREATE TABLE public.t (id int); INSERT INTO public.t SELECT generate_series(1, 1000)'),
    );
    const content = await exported(source);
    const url = await createDatabase(server.url, 'copied_once');
    const [files] = content.masked;
    const [plan] = content.plan.tables;
    const [table] = content.catalog.tables;
    if (files === undefined || plan === undefined || table === undefined) throw new Error('no table');
    const scratchDirectory = join(content.folder, 'copied');
    mkdirSync(scratchDirectory);
    const load = { scratchDirectory, files, plan, table };
    const item = copyItem(load, 0);
    const path = files.files[0] ?? '';
    await inSession(url, async (client) => {
      await openRecords(client, async () => true);
      await ensureStatements(client, content, phasePositions(content, 'before-data'), NEVER);
    });
    // dies holding its transaction: rows are in, nothing is committed, nobody closes the session
    const dead = await connectTarget(parseConnection(url, {}));
    await dead.query(`SET application_name = 'masklake copy ${item}'`);
    await dead.query('BEGIN');
    await dead.query('INSERT INTO public.t SELECT 7');
    for (let time = 0; time < 2; time += 1)
      expect(await inSession(url, (client) => copyOnce(client, content.session, load, item, path))).toBe(1000);
    await dead.end().catch(() => undefined);
    const { rows } = await connected(url, (client) => client.query<{ n: string }>('SELECT count(*)::text AS n FROM t'));
    expect(rows[0]?.n).toBe('1000');
    expect((await inSession(url, (client) => recordedLoad(client, content))).rows).toBe(1000);
  });

  it('into a database that holds something else is refused', async () => {
    const url = await databaseFromFile(server.url, 'not_empty', SHOP);
    await expect(inSession(url, (client) => openRecords(client, async () => false))).rejects.toThrow(/not empty/);
  });
});
