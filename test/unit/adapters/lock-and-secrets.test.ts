import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLock } from '../../../lib/adapters/local/lock.ts';
import { ensureKeyFile, ensureSigningKey, ephemeralKey, loadMasterKey } from '../../../lib/adapters/local/secrets.ts';
import { LockedError, MasklakeError } from '../../../lib/core/errors.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'masklake-local-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const info = { run: 'r1', started: '2026-11-21T00:00:00Z' };
const holder = (over: object) =>
  JSON.stringify({ pid: 1, host: hostname(), ...info, processStart: '', token: 'a'.repeat(24), ...over });
const lockFile = () => join(dir, 'shop.lock');

describe('acquireLock', () => {
  it('excludes a second run and tells who holds it, until release', async () => {
    const lock = await acquireLock(dir, 'shop', info);
    const second = acquireLock(dir, 'shop', { ...info, run: 'r2' });
    await expect(second).rejects.toThrow(LockedError);
    await expect(second).rejects.toThrow(new RegExp(`run r1 .*process ${process.pid}, since 2026`));
    lock.release();
    expect(readdirSync(dir)).toEqual([]);
    (await acquireLock(dir, 'shop', info)).release();
  });
  it('takes over from a dead process and hands back its run', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(lockFile(), holder({ pid: dead, run: 'dead' }));
    const lock = await acquireLock(dir, 'shop', info);
    expect(lock.unfinished).toEqual(['dead']);
    expect(readdirSync(dir)).toEqual(['shop.lock']);
    lock.release();
  });
  it('goes on naming dead runs until what they left is settled', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(lockFile(), holder({ pid: dead, run: 'second', unfinished: ['first'] }));
    const lock = await acquireLock(dir, 'shop', info);
    expect(lock.unfinished).toEqual(['first', 'second']);
    expect(readFileSync(lockFile(), 'utf8')).toContain('"first","second"');
    lock.settled();
    expect(readFileSync(lockFile(), 'utf8')).toContain('"unfinished":[]');
    lock.release();
    expect(readdirSync(dir)).toEqual([]);
  });
  it.runIf(existsSync('/proc/self/stat'))('takes over when the pid was reused by another process', async () => {
    const other = spawn('sleep', ['30'], { stdio: 'ignore' });
    writeFileSync(lockFile(), holder({ pid: other.pid, run: 'dead', processStart: 'boot/1' }));
    const lock = await acquireLock(dir, 'shop', info);
    other.kill();
    expect(lock.unfinished).toEqual(['dead']);
  });
  it('lets exactly one of many take over', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(lockFile(), holder({ pid: dead }));
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => acquireLock(dir, 'shop', { ...info, run: `r${index}` })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  });
  it('removes what runs that died while they took it wrote beside it, and nothing of a living one', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const token = (digit: string) => digit.repeat(24);
    const aside = (pid: number | undefined, digit: string) => `${lockFile()}.${pid}.${token(digit)}`;
    writeFileSync(aside(dead, 'a'), holder({ pid: dead }));
    writeFileSync(aside(dead, 'b'), '{"half');
    writeFileSync(aside(process.pid, 'c'), holder({ pid: process.pid, processStart: '' }));
    writeFileSync(aside(process.pid, 'd'), '{"half');
    const lock = await acquireLock(dir, 'shop', info);
    const left = [lockFile(), aside(process.pid, 'c'), aside(process.pid, 'd')];
    expect(readdirSync(dir).sort()).toEqual(left.map((path) => path.slice(dir.length + 1)));
    lock.release();
  });

  it('is taken over also when a run died while it took over', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const first = holder({ pid: dead, run: 'first' });
    writeFileSync(lockFile(), first);
    writeFileSync(`${lockFile()}.${'a'.repeat(24)}.claim`, holder({ pid: dead, run: 'second' }));
    const lock = await acquireLock(dir, 'shop', info);
    expect([lock.unfinished, readdirSync(dir)]).toEqual([['first'], ['shop.lock']]);
    lock.release();
  });

  it('never takes over from another host or an unreadable lock', async () => {
    writeFileSync(lockFile(), holder({ host: 'elsewhere', pid: 999_999 }));
    await expect(acquireLock(dir, 'shop', info)).rejects.toThrow(/on elsewhere/);
    writeFileSync(lockFile(), 'torn');
    await expect(acquireLock(dir, 'shop', info)).rejects.toThrow(/cannot be understood/);
  });
  it('keeps a hostile name inside the folder', async () => {
    const lock = await acquireLock(dir, '../../x', info);
    expect(readdirSync(dir)).toHaveLength(1);
    lock.release();
  });
});

describe('keys', () => {
  it('makes a private key file once and loads it', async () => {
    const path = join(dir, 'keys', 'shop.key');
    expect(ensureKeyFile(path)).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(ensureKeyFile(path)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await loadMasterKey(`file:${path}`, 'shop', {})).id).toBe(
      (await loadMasterKey('env:K', 'shop', { K: text })).id,
    );
    expect(readdirSync(join(dir, 'keys'))).toEqual(['shop.key']);
  });
  it('refuses a key file that others may read', async () => {
    const path = join(dir, 'k');
    ensureKeyFile(path);
    chmodSync(path, 0o640);
    await expect(loadMasterKey(`file:${path}`, 'k', {})).rejects.toThrow(/may be read by others/);
  });
  it.each([
    ['no base64', 'env:K', 'CANARY not base64!'],
    ['short', 'env:K', 'text:CANARY'],
    ['not random', 'env:K', `text:${'a'.repeat(40)}`],
    ['unset', 'env:K', ''],
    ['a few words', 'env:K', 'text:CANARY correct horse battery staple and more'],
    ['base64 with a digit too many', 'env:K', `CANARY${'dGhpcyBvbmUgaXMgbG9uZyBlbm91Z2gg'.repeat(2)}xyz`],
    ['written in place', 'CANARY', ''],
  ])('refuses a key that is %s without repeating it', async (_, from, value) => {
    const error: unknown = await loadMasterKey(from, 'k', { K: value }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MasklakeError);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain('CANARY');
  });
  it('takes a declared text of 32 random characters and more, and makes ephemeral keys that differ', async () => {
    const text = 'text:q7Zp!x0Lr2mVd9@Ks4Tg#Yb6Nw8Hc1Jf';
    expect((await loadMasterKey('env:K', 'k', { K: text })).id).toMatch(/^k#/);
    expect((await loadMasterKey('ephemeral', 'demo', {})).id).not.toBe(ephemeralKey('demo').id);
    expect(ephemeralKey('demo').id).not.toBe(ephemeralKey('demo').id);
  });
  it('keeps one signing key per folder', () => {
    const first = ensureSigningKey(dir);
    expect(ensureSigningKey(dir).publicPem).toBe(first.publicPem);
    expect(statSync(join(dir, 'signing-key.pem')).mode & 0o777).toBe(0o600);
  });
});
