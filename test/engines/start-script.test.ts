// start.mjs on a tiny clone that has nothing to install: what is compiled when, and what it says when it cannot.
import { execFile, spawn } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'mlk-start-'));
  await copyFile('start.mjs', join(clone, 'start.mjs'));
  await mkdir(join(clone, 'bin'));
  await mkdir(join(clone, 'lib'));
  await mkdir(join(clone, 'node_modules'));
  await symlink(resolve('node_modules/typescript'), join(clone, 'node_modules/typescript'));
  await write('package.json', JSON.stringify({ name: 'tiny', version: '1.0.0', type: 'module' }));
  const lock = JSON.stringify({ name: 'tiny', lockfileVersion: 3, packages: {} });
  await write('package-lock.json', lock);
  await write('node_modules/.package-lock.json', lock);
  const compilerOptions = {
    module: 'nodenext',
    target: 'ES2023',
    strict: true,
    rootDir: '.',
    types: [],
    rewriteRelativeImportExtensions: true,
  };
  await write('tsconfig.build.json', JSON.stringify({ compilerOptions, include: ['bin', 'lib'] }));
  await write('lib/word.ts', "export const word: string = 'one';\n");
  await write(
    'bin/cli.ts',
    "import { word } from '../lib/word.ts';\ndeclare const process: { argv: string[] };\ndeclare const console: { log(text: string): void };\nconsole.log(JSON.stringify([word, ...process.argv.slice(2)]));\n",
  );
});
afterEach(() => rm(clone, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await writeFile(join(clone, path), text);
}

function start(parameters: readonly string[] = [], environment: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(clone, 'start.mjs'), ...parameters],
      { env: environment },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
      },
    );
  });
}

describe('npm start on a clone', () => {
  it('compiles once, keeps stdout for the command, and passes the arguments on', async () => {
    expect(await start(['run', '--json'])).toEqual({
      code: 0,
      stdout: '["one","run","--json"]\n',
      stderr: 'masklake: compiling …\n',
    });
    expect(await start(['run'])).toEqual({ code: 0, stdout: '["one","run"]\n', stderr: '' });
  });

  it('shows the demo when nothing else is asked for', async () => {
    expect((await start()).stdout).toBe('["one","demo"]\n');
  });

  it('compiles again when a source has changed, and drops what has no source any more', async () => {
    await write('lib/old.ts', 'export const old = 1;\n');
    await start();
    await write('lib/word.ts', "export const word: string = 'two';\n");
    await rm(join(clone, 'lib/old.ts'));
    expect((await start()).stdout).toBe('["two","demo"]\n');
    expect(await readdir(join(clone, 'dist/lib'))).toEqual(['word.js']);
  });

  it('waits for another start instead of compiling into the same folder', async () => {
    const both = await Promise.all([start(['a']), start(['b'])]);
    expect(both.map((ended) => ended.stdout)).toEqual(['["one","a"]\n', '["one","b"]\n']);
    expect(both.filter((ended) => ended.stderr.includes('masklake: compiling')).length).toBe(1);
    expect((await readdir(clone)).filter((name) => name.startsWith('.masklake'))).toEqual([]);
  });

  it('goes on after a start that was killed', async () => {
    const gone = spawn('true');
    await new Promise((done) => gone.on('exit', done));
    await mkdir(join(clone, '.masklake-start'));
    await write('.masklake-start/owner', String(gone.pid));
    expect((await start()).code).toBe(0);
  });

  it('runs nothing when the sources do not compile', async () => {
    await write('lib/word.ts', 'export const word: string = 1;\n');
    const ended = await start();
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('could not be compiled');
    expect((await readdir(clone)).filter((name) => name.startsWith('.masklake') || name === 'dist')).toEqual([]);
  });

  it('says in one message that npm is missing', async () => {
    await write(
      'package-lock.json',
      JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/x': { version: '1.0.0' } } }),
    );
    // a Node of its own, with no npm beside it and none on the PATH
    await mkdir(join(clone, 'alone'));
    await symlink(process.execPath, join(clone, 'alone/node'));
    const script = await readFile(join(clone, 'start.mjs'), 'utf8');
    await write('start.mjs', script.replace('dirname(process.execPath)', JSON.stringify(join(clone, 'alone'))));
    const ended = await start([], { PATH: join(clone, 'alone') });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('npm was not found');
  });

  it('hands a signal on to what it has started, and leaves no lock', async () => {
    await rm(join(clone, 'node_modules/typescript'));
    await mkdir(join(clone, 'node_modules/typescript/bin'), { recursive: true });
    await write(
      'node_modules/typescript/bin/tsc',
      "require('node:fs').writeFileSync('slow', String(process.pid)); setTimeout(() => {}, 60_000);\n",
    );
    const child = spawn(process.execPath, [join(clone, 'start.mjs')], { stdio: 'ignore' });
    const code = new Promise((done) => child.on('exit', done));
    let pid = '';
    for (let tries = 0; tries < 2000 && pid === ''; tries++) {
      await sleep(25);
      pid = await readFile(join(clone, 'slow'), 'utf8').catch(() => '');
    }
    child.kill('SIGTERM');
    expect(await code).toBe(130);
    expect(() => process.kill(Number(pid), 0)).toThrow();
    expect((await readdir(clone)).filter((name) => name.startsWith('.masklake'))).toEqual([]);
  });

  it('says in one message that the folder may not be written', async () => {
    await chmod(clone, 0o555);
    const ended = await start();
    await chmod(clone, 0o755);
    // root may write everywhere
    if (process.getuid?.() === 0) return;
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('may not be written');
  });
});
