// A key's life as a user sees it: made, named, used, changed. What a run writes holds no key; what is masked is not masked again.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { masterKey } from '../../lib/core/masks/key.ts';
import { decodeKeyText } from '../../lib/core/masks/key-text.ts';
import { Plan } from '../../lib/core/plan/plan.ts';
import { keySpellings, keysIn } from '../engines/support/key-spellings.ts';
import { type CliResult, jsonLines, type RunLine, runCli, runLine } from './support/cli.ts';
import { decodedTexts, filesBelow, newPlace, type Place } from './support/place.ts';
import { openShop, type Shop } from './support/shop.ts';

const Made = z.strictObject({ file: z.string(), id: z.string() });
const Named = z.strictObject({ id: z.string(), from: z.string() });
const Rotated = z.strictObject({
  source: z.string(),
  rules: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  written: z.boolean(),
  columns: z.array(z.strictObject({ column: z.string(), mask: z.string(), domain: z.string(), changes: z.boolean() })),
  lostJoins: z.array(
    z.strictObject({
      domain: z.string(),
      columns: z.array(z.string()),
      source: z.string(),
      otherColumns: z.array(z.string()),
    }),
  ),
  snapshotsRestorable: z.boolean(),
});

let shop: Shop;
let place: Place;
let file: string;
let first: RunLine;
beforeAll(async () => {
  shop = await openShop();
  place = newPlace();
  file = join(place.folder, 'shop.key');
  expect((await cli('keys', 'new', '--out', file)).code).toBe(0);
  const ran = await cli('run', '--source', shop.url, '--target', shop.urlOf('dev'), ...keyed(), '--json');
  expect(ran.stderr).toBe('');
  first = runLine(ran);
});
afterAll(async () => {
  place?.remove();
  await shop?.stop();
});

const keyed = (): string[] => ['--key', `file:${file}`, '--out', place.out];
function cli(...args: string[]): Promise<CliResult> {
  return runCli(args, { env: place.env, cwd: place.folder });
}
function planOf(): Plan {
  return Plan.parse(JSON.parse(readFileSync(join(place.out, 'runs', first.run, 'plan.json'), 'utf8')));
}

describe('masklake keys', () => {
  it('new makes a private file, prints only its id, and overwrites nothing', async () => {
    const path = join(place.folder, 'other.key');
    const made = await cli('keys', 'new', '--out', path, '--json');
    const text = readFileSync(path, 'utf8');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(made.stdout + made.stderr).not.toContain(text.trim());
    const again = await cli('keys', 'new', '--out', path);
    expect([again.code, readFileSync(path, 'utf8')]).toEqual([2, text]);
    const named = Named.parse(
      jsonLines(await cli('keys', 'id', '--key', `file:${path}`, '--id', 'other', '--json'))[0],
    );
    expect(named.id).toBe(Made.parse(jsonLines(made)[0]).id);
  });

  it('rotate says what changes, and changes only the key entry of the rules', async () => {
    const next = join(place.folder, 'next.key');
    await cli('keys', 'new', '--out', next);
    const before = `# reviewed by Ann\n${readFileSync(first.rules, 'utf8')}key: { id: shop, from: "file:${file}" } # 2026\n`;
    writeFileSync(first.rules, before);
    const rotate = ['keys', 'rotate', '--rules', first.rules, '--to', `file:${next}`, '--out', place.out, '--json'];
    const [said] = jsonLines(await cli(...rotate, '--dry-run'));
    expect(readFileSync(first.rules, 'utf8')).toBe(before);
    const [done] = jsonLines(await cli(...rotate));
    const rotated = Rotated.parse(done);
    expect(said).toEqual({ ...rotated, written: false });
    const changes = new Map(rotated.columns.map(({ mask, changes: changed }) => [mask, changed]));
    expect([changes.get('email'), changes.get('keep')]).toEqual([true, false]);
    expect(readFileSync(first.rules, 'utf8')).toBe(before.replace(`"file:${file}"`, `file:${next}`));
    const named = Named.parse(jsonLines(await cli('keys', 'id', '--rules', first.rules, '--json'))[0]);
    expect(named.id).toBe(rotated.to);
    const same = await cli(...rotate);
    expect([same.code, same.stderr]).toEqual([1, expect.stringContaining('the new key is the present one')]);
    writeFileSync(first.rules, before.replace(/^key: .*\n/m, ''));
  });
});

describe('a run', () => {
  it('leaves no key, no derived key and no pad in anything it writes or prints', async () => {
    const secret = decodeKeyText(readFileSync(file, 'utf8'));
    const domains = new Set(planOf().tables.flatMap((table) => table.columns.map((column) => column.domain)));
    const spellings = keySpellings(secret, masterKey(secret, 'shop'), [...domains]);
    const written = filesBelow(place.out).filter((path) => !path.startsWith('rules/'));
    expect(written.map((path) => path.replace(/.*\./, ''))).toEqual(
      expect.arrayContaining(['gz', 'html', 'json', 'jsonl', 'parquet']),
    );
    for (const path of written) {
      const bytes = readFileSync(join(place.out, path));
      expect([path, keysIn(bytes, spellings)]).toEqual([path, []]);
      if (path.endsWith('.gz')) expect([path, keysIn(gunzipSync(bytes), spellings)]).toEqual([path, []]);
    }
    for (const { file: decoded, text } of await decodedTexts(place.out))
      expect([decoded, keysIn(text, spellings)]).toEqual([decoded, []]);
  });

  it('names the key by its public id in plan and evidence', () => {
    const evidence = readFileSync(join(place.out, 'runs', first.run, 'evidence.json'), 'utf8');
    expect(evidence).toContain(planOf().keyId);
  });
});

describe('a masked database', () => {
  it.each([['run'], ['mask'], ['plan']])('is refused as the source of %s', async (command) => {
    const result = await cli(command, '--source', shop.urlOf('dev'), '--out', join(place.folder, 'again'), '--json');
    expect(result.code).toBe(3);
    expect(result.stdout + result.stderr).toContain('masked already');
  });

  it('is left out of --all-databases', async () => {
    await shop.query('CREATE DATABASE empty');
    await shop.query('ALTER DATABASE shop ALLOW_CONNECTIONS false', 'postgres');
    const out = join(place.folder, 'every');
    const result = await cli('run', '--source', shop.urlOf('postgres'), '--all-databases', '--out', out, '--quiet');
    await shop.query('ALTER DATABASE shop ALLOW_CONNECTIONS true', 'postgres');
    expect(result.stderr).toContain('database "dev": left out, an earlier run made it');
    expect(result.stderr).toContain('database "empty"\n');
    expect(result.stderr).not.toContain('masked already');
  });

  it('that was restored from a snapshot is refused, too', async () => {
    await shop.query('CREATE DATABASE restored');
    const snapshot = first.snapshot ?? '';
    const restored = await cli('restore', snapshot, '--target', shop.urlOf('restored'));
    expect(restored.code).toBe(0);
    const result = await cli('run', '--source', shop.urlOf('restored'), '--out', join(place.folder, 'third'));
    expect([result.code, result.stderr]).toEqual([3, expect.stringContaining('masked already')]);
  });
});
