// Rules in a bucket: opened as on a laptop, written back only over what was read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStoredRules, RulesChangedError } from '../../../lib/adapters/aws/rules/stored-rules.ts';
import type { ObjectStore } from '../../../lib/ports/object-store.ts';
import { CUSTOMERS, emptyBuckets } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'masklake-stored-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let opened = 0;
const KEY = 'rules/shop/app.yaml';
const TEXT = 'version: 1\ntables:\n  public.customers:\n    contact: { mask: email }\n';

function open(store: ObjectStore, policy?: 'flagged' | 'guarded') {
  opened += 1;
  const at = { folder: join(folder, `${opened}`), today: '2026-11-21' };
  return openStoredRules({ store, bucket: 'rules-bucket', source: 'shop', database: 'app', policy, ...at });
}

async function bucketWith(objects: Readonly<Record<string, string>>): Promise<ObjectStore> {
  const { rules } = emptyBuckets();
  for (const [key, text] of Object.entries(objects)) await rules.writeText(key, text);
  return rules;
}

describe('rules in a bucket', () => {
  it('are written back as a new version', async () => {
    const store = await bucketWith({ [KEY]: TEXT });
    const { rules } = await open(store);
    await rules.save(`${TEXT}# more\n`);
    expect((await store.readText(KEY))?.text).toBe(`${TEXT}# more\n`);
  });

  it('are made when there are none', async () => {
    const store = await bucketWith({});
    await (await open(store)).rules.save(TEXT);
    expect((await store.readText(KEY))?.text).toBe(TEXT);
  });

  it.each([
    ['changed', { [KEY]: TEXT }],
    ['made', {}],
  ])('are not written over what somebody else %s meanwhile', async (_, before) => {
    const store = await bucketWith(before);
    const { rules } = await open(store);
    await store.writeText(KEY, `${TEXT}# theirs\n`);
    await expect(rules.save(`${TEXT}# ours\n`)).rejects.toBeInstanceOf(RulesChangedError);
    expect((await store.readText(KEY))?.text).toBe(`${TEXT}# theirs\n`);
  });

  it('of other databases and sources are not read', async () => {
    const store = await bucketWith({
      [KEY]: TEXT,
      'rules/shop/other.yaml': 'version: 99\n',
      'rules/shoes/app.yaml': 'version: 99\n',
    });
    expect((await open(store)).rules.rules.tables.size).toBe(1);
  });

  it('read identifiers and approvals beside them', async () => {
    const identifier = 'name: loyalty card\nregex: "LC-[0-9]{6}"\nmask: format\n';
    const store = await bucketWith({
      [KEY]: `${TEXT}identifiers: [ ./identifiers/card.yaml ]\n`,
      'rules/shop/identifiers/card.yaml': identifier,
    });
    expect((await open(store)).custom.identifiers.map(({ name }) => name)).toEqual(['loyalty card']);
  });

  it('tell errors with their place in the bucket, not on a disk', async () => {
    const store = await bucketWith({ [KEY]: 'version: 1\ntabels: {}\n' });
    const error: unknown = await open(store).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'RulesError',
      where: expect.stringContaining('s3://rules-bucket/rules/shop/app.yaml'),
    });
    expect(JSON.stringify(error) + String(error)).not.toContain(folder);
  });

  it('that need approval are not changed: the proposal stands beside them, and the blocker names the bucket', async () => {
    const approved = `approval: required\nauthor: ada\n${TEXT}`;
    const store = await bucketWith({ [KEY]: approved });
    const { rules } = await open(store);
    const { blockers } = rules.lookup(CUSTOMERS);
    expect(blockers).toMatchObject([{ code: 'APPROVAL', where: 's3://rules-bucket/rules/shop/app.yaml' }]);
    expect(JSON.stringify(blockers)).not.toContain(folder);
    const plan = { version: 1, source: 'shop', policy: 'guarded', keyId: 'k', locale: 'en', tables: [] } as const;
    await rules.save(rules.updated({ ...plan, tables: [tablePlan()] }, [], 'run-1'));
    expect((await store.readText(KEY))?.text).toBe(approved);
    expect((await store.readText('rules/shop/app.proposed.yaml'))?.text).toContain('note:');
  });

  it.each([
    ['flagged', 2],
    ['guarded', 1],
  ] as const)(
    'that were approved with another policy than the deployment has (%s) are refused',
    async (policy, count) => {
      const store = await bucketWith({ [KEY]: `approval: required\nauthor: ada\n${TEXT}` });
      expect((await open(store, policy)).rules.lookup(CUSTOMERS).blockers).toHaveLength(count);
    },
  );

  it('beside a key that is no path are refused', async () => {
    const store = await bucketWith({ [KEY]: TEXT });
    const list: ObjectStore['list'] = async () => [{ key: 'rules/shop/../../etc/x', bytes: 1, etag: '' }];
    await expect(open({ ...store, list })).rejects.toMatchObject({ name: 'RulesError' });
  });

  it('never run a module that lies beside them', async () => {
    const ran = 'globalThis.CANARY_RAN = true; export default () => "x";';
    const store = await bucketWith({ [KEY]: TEXT, 'rules/shop/generators/sku.mjs': ran });
    const { pools } = await open(store);
    const form = { category: 'text' } as const;
    const request = {
      from: 'module',
      module: './generators/sku.mjs',
      export: 'default',
      locale: 'en',
      size: 8,
      form,
    } as const;
    expect(await pools.prepare(request)).toContain('no module runs on AWS');
    expect(globalThis).not.toHaveProperty('CANARY_RAN');
  });

  it('store pools before the index that names them, and both before the rules', async () => {
    const store = await bucketWith({ [KEY]: TEXT });
    const written: string[] = [];
    const writeText: ObjectStore['writeText'] = (key, ...rest) => {
      written.push(key);
      return store.writeText(key, ...rest);
    };
    const { rules, pools } = await open({ ...store, writeText });
    const form = { category: 'text' } as const;
    const request = { from: 'faker', method: 'commerce.department', locale: 'en', size: 8, form } as const;
    expect(await pools.prepare(request)).toBeUndefined();
    await rules.save(`${TEXT}# more\n`);
    expect(written.map((key) => key.replace(/pools\/.*\.txt$/, 'pools/<id>.txt'))).toEqual([
      'rules/shop/pools/<id>.txt',
      'rules/shop/pools/index.json',
      KEY,
    ]);
  });
});

function tablePlan() {
  const type = { text: 'text', base: 'text', category: 'text' } as const;
  const note = {
    column: 'note',
    type,
    nullable: true,
    spec: { mask: 'redact' },
    domain: 'd',
    unique: false,
    sensitive: true,
  };
  const columns = [{ ...note, identifiers: [], decidedBy: 'policy' as const, why: 'x', generated: false }];
  return { table: { schema: 'public', name: 'customers' }, rows: 'all' as const, columns };
}
