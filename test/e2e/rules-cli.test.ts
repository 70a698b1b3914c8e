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
  it('migrate writes a file of an older version as one of today, and shows each line', async () => {
    const draft = join(place.folder, 'draft.yaml');
    writeFileSync(
      draft,
      '# by hand\npolicy: guarded # careful\ntables:\n  public.c:\n    a: { mask: raw, value: x }\n',
    );
    const checked = await rules('check', '--rules', draft);
    expect([checked.code, checked.stderr]).toEqual([
      0,
      expect.stringContaining('is of version 0 and is read as version 1'),
    ]);
    const migrated = await rules('migrate', '--rules', draft);
    expect([migrated.code, migrated.stdout]).toEqual([
      0,
      [
        '2: the file says its version',
        '+ version: 1',
        '5: the mask raw is called constant here',
        '-     a: { mask: raw, value: x }',
        '+     a: { mask: constant, value: x }',
        `${draft}: version 0 became version 1`,
        '',
      ].join('\n'),
    ]);
    expect(readFileSync(draft, 'utf8')).toBe(
      '# by hand\nversion: 1\npolicy: guarded # careful\ntables:\n  public.c:\n    a: { mask: constant, value: x }\n',
    );
    expect((await rules('migrate', '--rules', draft)).stdout).toContain('is of version 1 already');
    writeFileSync(draft, 'version: 2\nnew: 1\n');
    const newer = await rules('check', '--rules', draft);
    expect([newer.code, newer.stderr]).toEqual([3, expect.stringContaining('this program reads up to version 1')]);
  });
  it('check names a locale that faker does not have once, in its line', async () => {
    const odd = join(place.folder, 'odd.yaml');
    writeFileSync(
      odd,
      'version: 1\nlocale: xx\ntables:\n  public.c:\n    a: first\n    b: { mask: fake, method: lorem.word, locale: zz }\n    c: { mask: fake, method: lorem.word }\n',
    );
    const { code, stderr } = await rules('check', '--rules', odd);
    expect(code).toBe(3);
    expect(stderr.match(/odd\.yaml:\d+:\d+: faker has no locale \w+/g)).toEqual([
      'odd.yaml:2:1: faker has no locale xx',
      'odd.yaml:6:5: faker has no locale zz',
    ]);
  });
  it('names the actions it knows, and what is missing', async () => {
    expect((await rules('wat')).stderr).toContain('use one of init, check, diff');
    expect((await rules('import', file)).stderr).toContain('--from rds_pg_anon');
    expect((await rules('export')).stderr).toContain('--run DIR or --rules FILE is missing');
  });
});
