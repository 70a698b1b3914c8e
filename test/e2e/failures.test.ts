// What can go wrong outside of the data: one clear message, the right exit code, and never a value or a password.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CliOptions, type CliResult, jsonLines, runCli, runLine, startCli } from './support/cli.ts';
import { leftovers, newPlace, type Place, visibleResults } from './support/place.ts';
import { canariesBelow, canariesIn, openShop, type Shop } from './support/shop.ts';

const SECRET = 'tr0ub4dor-s3cret';
const Failure = z.object({ error: z.string(), message: z.string() });

let shop: Shop;
let place: Place;
beforeAll(async () => {
  shop = await openShop();
  await shop.query(`CREATE ROLE guarded LOGIN PASSWORD '${SECRET}'; CREATE ROLE reader LOGIN;
    GRANT pg_read_all_data TO guarded; GRANT SELECT ON customers, staff, products TO reader;`);
  await shop.query('CREATE DATABASE filled', 'postgres');
  await shop.query('CREATE TABLE here (id int)', 'filled');
  // The role `guarded` needs its password from now on.
  const [row] = await shop.query("SELECT current_setting('hba_file') AS path");
  await shop.query(
    `COPY (VALUES ('host all guarded all scram-sha-256'), ('host all all all trust')) TO '${String(row?.['path'])}'; SELECT pg_reload_conf();`,
  );
});
afterAll(() => shop.stop());
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

const run = (more: readonly string[], options: CliOptions = {}): Promise<CliResult> =>
  runCli(['run', '--out', place.out, '--json', ...more], { ...options, env: { ...place.env, ...options.env } });

/** URL of the shop with another user, password, host, port or database. */
function url(change: (url: URL) => void): string {
  const changed = new URL(shop.url);
  change(changed);
  return changed.href;
}

/** One clear message on stderr, the same in JSON, nothing published or left, no value and no password. */
async function expectFailure(result: CliResult, code: number, message: RegExp): Promise<void> {
  const output = result.stdout + result.stderr;
  expect([result.code, result.stderr]).toEqual([code, expect.stringMatching(message)]);
  expect(output).not.toMatch(/unexpected|this is a bug|\n\s+at /);
  expect(canariesIn(output)).toEqual([]);
  expect(output).not.toContain(SECRET);
  const failure = jsonLines(result).map((line) => Failure.safeParse(line));
  expect(failure.some((line) => line.success)).toBe(true);
  expect(visibleResults(place.out)).toEqual([]);
  expect(leftovers(place)).toEqual([]);
  expect(await canariesBelow(place.out)).toEqual([]);
}

describe('connections', () => {
  const cases: readonly [string, () => string, number, RegExp][] = [
    ['an unknown scheme', () => 'ftp://somewhere/shop', 1, /ftp/],
    ['a MySQL server that is not there', () => 'mysql://root@127.0.0.1:1/shop', 2, /connection refused/],
    ['no URL at all', () => 'shop', 1, /postgres:\/\//],
    ['an unknown host', () => 'postgres://app@no-such-host.invalid/shop', 2, /no-such-host\.invalid/],
    [
      'a refused port',
      () =>
        url((to) => {
          to.port = '1';
        }),
      2,
      /127\.0\.0\.1:1\b.*(refused|answers)/,
    ],
    [
      'a wrong password',
      () =>
        url((to) => {
          to.username = 'guarded';
          to.password = `not-${SECRET}`;
        }),
      2,
      /password is wrong/,
    ],
    [
      'no password where one is asked',
      () =>
        url((to) => {
          to.username = 'guarded';
        }),
      2,
      /asks for a password/,
    ],
    [
      'an unknown database',
      () =>
        url((to) => {
          to.pathname = '/nowhere';
        }),
      2,
      /database does not exist/,
    ],
    ['an environment variable that is not set', () => 'env:NO_SUCH_URL', 1, /NO_SUCH_URL/],
  ];
  for (const [name, source, code, message] of cases) {
    it(`says so: ${name}`, async () => expectFailure(await run(['--source', source()]), code, message));
  }

  it('takes a password inside the URL, with a warning that does not repeat it', async () => {
    const source = url((to) => {
      to.username = 'guarded';
      to.password = SECRET;
    });
    const result = await run(['--source', source]);
    expect([result.code, runLine(result).verdict]).toEqual([0, 'verified']);
    expect(result.stderr).toMatch(/warning: .*password/);
    expect(result.stdout + result.stderr).not.toContain(SECRET);
    expect(leftovers(place)).toEqual([]);
  });

  it('ends with one message when the connection is dropped in the middle of the export', async () => {
    await shop.query(
      'CREATE TABLE big AS SELECT n, repeat(md5(n::text), 40) AS filler FROM generate_series(1, 60000) AS n',
    );
    try {
      const running = startCli(['run', '--source', shop.url, '--out', place.out, '--json'], { env: place.env });
      for (let tries = 0; tries < 2000; tries += 1) {
        const ended = await shop.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'shop' AND state = 'active' AND query LIKE 'COPY%big%' AND pid <> pg_backend_pid()",
          'postgres',
        );
        if (ended.length > 0) break;
        await sleep(2);
      }
      await expectFailure(await running.ended, 2, /export public\.big: .*(closed the connection|connection was lost)/);
    } finally {
      await shop.query('DROP TABLE big');
    }
  });

  it('names every table that may not be read', async () => {
    const result = await run([
      '--source',
      url((to) => {
        to.username = 'reader';
      }),
    ]);
    await expectFailure(result, 3, /public\.orders/);
    expect(result.stderr).toContain('public.tickets');
  });
});

describe('targets', () => {
  it('refuses the source as target', async () => {
    await expectFailure(await run(['--source', shop.url, '--target', shop.url]), 2, /the target is the source itself/);
  });
  it('refuses the source as target under another name of the host', async () => {
    const other = url((to) => {
      to.hostname = 'localhost';
    });
    await expectFailure(await run(['--source', shop.url, '--target', other]), 2, /the target is the source itself/);
  });
  it('refuses a target that is not empty, and leaves it alone', async () => {
    await expectFailure(await run(['--source', shop.url, '--target', shop.urlOf('filled')]), 2, /not empty/);
    expect(await shop.query('SELECT * FROM here', 'filled')).toEqual([]);
  });
  it('refuses a target that may not be made', async () => {
    const target = url((to) => {
      to.username = 'reader';
      to.pathname = '/fresh';
    });
    await expectFailure(await run(['--source', shop.url, '--target', target]), 2, /CREATEDB|permission/);
  });
  it('says that a target server does not answer', async () => {
    const target = url((to) => {
      to.port = '1';
    });
    await expectFailure(await run(['--source', shop.url, '--target', target]), 2, /127\.0\.0\.1:1\b/);
  });
});

describe('rules files', () => {
  const withRules = (text: string): Promise<CliResult> => {
    const rules = join(place.folder, 'rules.yaml');
    writeFileSync(rules, text);
    return run(['--source', shop.url, '--rules', rules]);
  };
  it('names an unknown table with its line and the nearest name', async () => {
    await expectFailure(
      await withRules('version: 1\ntables:\n  public.custumers:\n    email: { mask: email }\n'),
      3,
      /rules\.yaml:3.*custumers[\s\S]*customers/,
    );
  });
  it('names an unknown column', async () => {
    await expectFailure(
      await withRules('version: 1\ntables:\n  public.customers:\n    e_mail: { mask: email }\n'),
      3,
      /rules\.yaml:4.*e_mail/,
    );
  });
  it('names an unknown key', async () => {
    await expectFailure(await withRules('version: 1\npolicie: guarded\n'), 3, /rules\.yaml:2.*policie/);
  });
  it('names an unknown mask', async () => {
    await expectFailure(
      await withRules('version: 1\ntables:\n  public.customers:\n    email: { mask: e-mail }\n'),
      3,
      /rules\.yaml:4.*e-mail/,
    );
  });
  it('says that the file is no YAML', async () => {
    await expectFailure(await withRules('version: [1\n'), 3, /rules\.yaml:/);
  });
  it('says that the file is missing', async () => {
    await expectFailure(
      await run(['--source', shop.url, '--rules', join(place.folder, 'none.yaml')]),
      3,
      /rules file does not exist/,
    );
  });
  it('ends, without hanging on an open connection, when the key is missing', async () => {
    await expectFailure(await run(['--source', shop.url, '--key', 'env:NO_SUCH_KEY']), 2, /NO_SUCH_KEY/);
  });
});

describe('arguments', () => {
  it('names a wrong flag', async () => {
    await expectFailure(await run(['--source', shop.url, '--polizy', 'guarded']), 1, /--polizy/);
  });
  it('names a wrong policy', async () => {
    await expectFailure(await run(['--source', shop.url, '--policy', 'loose']), 1, /loose[\s\S]*guarded/);
  });
  it('names an unknown command', async () => {
    await expectFailure(await runCli(['rum', '--json'], { env: place.env }), 1, /rum/);
  });
  it('asks for a source when none is named', async () => {
    const result = await runCli(['run', '--out', place.out, '--json'], { env: place.env, cwd: place.folder });
    await expectFailure(result, 1, /no connection is given\n.*postgres:\/\//);
  });
  it('names a configuration file that does not exist', async () => {
    await expectFailure(
      await run(['--config', join(place.folder, 'none.yaml')]),
      1,
      /configuration file does not exist/,
    );
  });
  it('refuses a password in the configuration file', async () => {
    const config = join(place.folder, 'masklake.yaml');
    writeFileSync(config, `source: postgres://app:${SECRET}@db/shop\n`);
    await expectFailure(await run(['--config', config]), 1, /must not hold a password/);
  });
});

describe('folders', () => {
  it('says that the output folder is a file', async () => {
    writeFileSync(place.out, '');
    const result = await run(['--source', shop.url]);
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining(place.out)]);
  });

  it('says that the output folder is not writable', async () => {
    const closed = join(place.folder, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    // Root may write everywhere: the program runs as nobody then.
    const options = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const result = await runCli(['run', '--source', shop.url, '--out', join(closed, 'out'), '--json'], {
      env: place.env,
      cwd: '/',
      ...options,
    });
    await expectFailure(result, 2, /not writable/);
  });

  /** A file system of a few megabytes; undefined where it cannot be mounted (no root, a container). */
  function smallDisk(megabytes: number): { readonly path: string; readonly unmount: () => void } | undefined {
    const path = join(place.folder, 'small');
    mkdirSync(path);
    const mounted =
      spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', path]).status === 0;
    return mounted ? { path, unmount: () => void spawnSync('umount', [path]) } : undefined;
  }

  // 1 MB: the raw files do not fit. 30 MB: the staged database does not (when it may lie there).
  for (const megabytes of [1, 30]) {
    it(`says that the disk is full (${megabytes} MB)`, async (test) => {
      const disk = smallDisk(megabytes);
      if (disk === undefined) return test.skip('no small file system can be mounted here');
      try {
        await shop.query(
          'CREATE TABLE wide AS SELECT n, md5(n::text) || md5((n + 1)::text) AS filler FROM generate_series(1, 40000) AS n',
        );
        const out = join(disk.path, 'out');
        const result = await runCli(['run', '--source', shop.url, '--out', out, '--json'], {
          env: { TMPDIR: disk.path },
        });
        expect([result.code, result.stderr]).toEqual([
          2,
          expect.stringMatching(/disk is full|No space left|disk space/),
        ]);
        expect(canariesIn(result.stdout + result.stderr)).toEqual([]);
        expect(visibleResults(out)).toEqual([]);
        expect(leftovers({ ...place, out, temporary: join(disk.path, 'none') })).toEqual([]);
      } finally {
        await shop.query('DROP TABLE IF EXISTS wide');
        disk.unmount();
      }
    });
  }
});
