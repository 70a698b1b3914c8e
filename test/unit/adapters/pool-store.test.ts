// Pools beside the rules file: drawn once, read ever after, refused when they were changed or lost.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPools, type PoolStore } from '../../../lib/adapters/local/pool-store.ts';
import { pool } from '../../../lib/core/fakes/pools.ts';
import type { FakerRequest, PoolRequest } from '../../../lib/core/fakes/request.ts';

let folder: string;
let store: PoolStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-pools-'));
  store = openPools(join(folder, 'shop.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const faker = (method: string, more: Partial<FakerRequest> = {}): PoolRequest => ({
  from: 'faker',
  method,
  locale: 'en',
  size: 40,
  form: { category: 'text' },
  ...more,
});
const generator = (module: string, name = 'default'): PoolRequest => ({
  from: 'module',
  module,
  export: name,
  args: { prefix: 'P' },
  locale: 'en',
  size: 40,
  form: { category: 'text' },
});
const filesOf = (): string[] => readdirSync(join(folder, 'pools')).sort();

describe('a pool', () => {
  it('is drawn alike wherever it is drawn', async () => {
    const other = openPools(join(folder, 'other', 'shop.yaml'));
    const request = faker('person.jobTitle', { locale: 'de' });
    expect(await store.prepare(request)).toBeUndefined();
    expect(await other.prepare(request)).toBeUndefined();
    expect(other.idOf(request)).toBe(store.idOf(request));
  });

  it('is read and not drawn when it is there', async () => {
    const request = faker('commerce.productName');
    await store.prepare(request);
    const index = join(folder, 'pools', 'index.json');
    const kept = readFileSync(index, 'utf8').replace(/"faker": "[^"]+"/, '"faker": "1.0.0"');
    writeFileSync(index, kept);
    const later = openPools(join(folder, 'shop.yaml'));
    expect(await later.prepare(request)).toBeUndefined();
    expect(later.idOf(request)).toBe(store.idOf(request));
    expect(readFileSync(index, 'utf8')).toBe(kept);
  });

  it('whose file is lost is drawn again only when it comes out as it was', async () => {
    const request = faker('commerce.productName');
    await store.prepare(request);
    const id = store.idOf(request) ?? '';
    rmSync(join(folder, 'pools', `${id}.txt`));
    expect(await openPools(join(folder, 'shop.yaml')).prepare(request)).toBeUndefined();
    expect(filesOf()).toEqual([`${id}.txt`, 'index.json']);
    const index = join(folder, 'pools', 'index.json');
    writeFileSync(index, readFileSync(index, 'utf8').replace(/_[0-9a-f]{16}"/, '_0123456789abcdef"'));
    const problem = await openPools(join(folder, 'shop.yaml')).prepare(request);
    expect(problem).toContain('type: masklake pools refresh --yes');
  });

  it('whose file was changed is refused', async () => {
    const id = 'changed_0123456789abcdef';
    mkdirSync(join(folder, 'pools'));
    writeFileSync(join(folder, 'pools', `${id}.txt`), 'other\nentries\n');
    expect(await store.load(id)).toContain('does not hold the entries');
    expect(await store.load('missing_0123456789abcdef')).toContain('there is no pool');
    expect(await store.load('../../etc/passwd')).toContain('there is no pool');
  });

  it.each([
    [faker('commerce.productNam'), 'did you mean commerce.productName?'],
    [faker('comerce.productName'), 'did you mean commerce.productName?'],
    [faker('constructor.constructor'), 'faker has no method'],
    [faker('person.jobTitle', { locale: 'de_XX' }), 'it has de, de_AT, de_CH'],
    [faker('location.nearbyGPSCoordinate'), 'kind list'],
    [faker('person.jobTitle', { form: { category: 'date' } }), 'no value for date columns'],
    [
      faker('number.int', { form: { category: 'text', maxLength: 1 }, options: { min: 10 } }),
      'of at most 1 characters',
    ],
  ])('of %j cannot be made, and the reason says what to write', async (request, why) => {
    expect(await store.prepare(request)).toContain(why);
  });

  it('holds what a generator function, or a function, of a module gives', async () => {
    const text = `export default function* (args, { random }) { for (;;) yield args.prefix + Math.floor(random() * 1e6); }
export const one = (args, { faker }) => faker.word.noun();`;
    writeFileSync(join(folder, 'sku.mjs'), text);
    const requests = [generator('./sku.mjs'), generator('./sku.mjs', 'one')];
    for (const request of requests) {
      expect(await store.prepare(request)).toBeUndefined();
      expect(pool(store.idOf(request) ?? '').entries).toHaveLength(40);
    }
    expect((await store.list()).every((record) => record.sha256?.length === 64)).toBe(true);
  });

  it('is never drawn by a module outside of the rules folder, links included', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'masklake-outside-'));
    writeFileSync(join(outside, 'evil.mjs'), 'globalThis.masklakeEvil = true; export default () => "x";');
    symlinkSync(join(outside, 'evil.mjs'), join(folder, 'link.mjs'));
    for (const module of ['./link.mjs', `./../${outside.split('/').at(-1)}/evil.mjs`, './missing.mjs'])
      expect(await store.prepare(generator(module))).toContain('is not a file in the folder of the rules file');
    expect('masklakeEvil' in globalThis).toBe(false);
    rmSync(outside, { recursive: true });
  });

  it('of a module that fails is refused without its words', async () => {
    writeFileSync(join(folder, 'bad.mjs'), 'export default () => { throw new Error("canary-77"); };');
    const problem = await store.prepare(generator('./bad.mjs'));
    expect(problem).toContain('failed');
    expect(problem).not.toContain('canary');
  });
});
