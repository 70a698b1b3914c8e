// The actions of `masklake rules` on files, as a person uses them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, runCli } from './support/cli.ts';
import { newPlace, type Place } from './support/place.ts';

let place: Place;
let file: string;
beforeAll(() => {
  place = newPlace();
  file = join(place.folder, 'shop.yaml');
});
afterAll(() => place.remove());
const rules = (...args: string[]) => runCli(['rules', ...args], { env: place.env, cwd: place.folder });

describe('masklake rules', () => {
  it('init writes a file that is valid, with the schema beside it, and overwrites none', async () => {
    expect((await rules('init', '--name', 'shop', '--rules', file)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/masklake-rules\.schema\.json\n/);
    expect(existsSync(join(place.folder, 'masklake-rules.schema.json'))).toBe(true);
    expect((await rules('check', '--rules', file)).code).toBe(0);
    expect((await rules('init', '--name', 'shop', '--rules', file)).code).toBe(1);
  });
  it('add and diff: a weakening needs a name, is marked, and does not fail the diff', async () => {
    const old = join(place.folder, 'old.yaml');
    expect((await rules('add', 'public.c.email', '--mask', '{ mask: email, hex: 8 }', '--rules', file)).code).toBe(0);
    writeFileSync(old, readFileSync(file));
    const nobody = await rules('add', 'public.c.email', '--keep', 'a reason', '--rules', file);
    expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining('--by NAME')]);
    expect(readFileSync(file)).toEqual(readFileSync(old));
    expect((await rules('add', 'public.c.email', '--keep', 'a reason', '--by', 'jo', '--rules', file)).code).toBe(0);
    const diff = await rules('diff', old, file);
    expect([diff.code, diff.stdout]).toEqual([
      0,
      expect.stringContaining('! weaker    public.c.email: mask email becomes kept by jo'),
    ]);
    expect(jsonLines(await rules('diff', old, file, '--json')).at(-1)).toMatchObject({ weaker: 1 });
  });
  it('names the actions it knows, and what is missing', async () => {
    expect((await rules('wat')).stderr).toContain('use one of init, check, diff');
    expect((await rules('import', file)).stderr).toContain('--from rds_pg_anon');
    expect((await rules('export')).stderr).toContain('--run DIR or --rules FILE is missing');
  });
});
