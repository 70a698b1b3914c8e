// Files that the rules name: only below the rules file's folder, checked before anything runs, fixed by their SHA-256 where approval is required.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDetection, shippedIdentifiers, withIdentifierNames } from '../../../lib/adapters/files/identifiers.ts';
import { detectorOf } from '../../../lib/core/detect/registry.ts';
import { parseRules } from '../../../lib/core/rules/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-identifiers-'));
  mkdirSync(join(folder, 'rules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = 'name: badge\nregex: "B-[0-9]{4}"\nmask: hash\n';
const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, 'rules', name), text);
const rulesOf = (text: string) => parseRules(`version: 1\n${text}\n`, join(folder, 'rules', 'shop.yaml'));
const open = (text: string) => openDetection(rulesOf(text));

describe('openDetection', () => {
  it('takes files, shipped identifiers and identifiers in place', async () => {
    write('badge.yaml', FILE);
    const { identifiers, custom } = await open(
      'identifiers: [ ./badge.yaml, "masklake:account-number", { name: c, regex: "C[0-9]" } ]',
    );
    expect(identifiers.map(({ name }) => name)).toEqual(['badge', 'account-number', 'c']);
    expect([...custom.masks]).toEqual([
      ['badge', { mask: 'hash' }],
      ['account-number', { mask: 'fpe', alphabet: 'classes' }],
    ]);
  });

  it('leaves to the built-in detectors what they find themselves', async () => {
    const { identifiers, custom } = await open('identifiers: [ "masklake:email-address" ]');
    expect(identifiers.map(({ name }) => name)).toEqual(['EMAIL_ADDRESS']);
    expect(custom.identifiers).toEqual([]);
  });

  it('reads words, and names a list by its file', async () => {
    write('public.txt', 'Info@shop.example\n');
    const { custom } = await open('allowLists: [ ./public.txt, { name: test data, regex: "T-[0-9]+" } ]');
    expect(custom.allowLists).toEqual(['public', 'test data']);
    expect(['info@SHOP.example', 'T-12', 'T-', 'x'].map((text) => custom.allows?.(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['identifiers: [ ../badge.yaml ]', /does not lie below/],
    ['identifiers: [ /etc/hostname ]', /does not lie below/],
    ['identifiers: [ ./link.yaml ]', /does not lie below/],
    ['identifiers: [ ./none.yaml ]', /could not finish/],
    ['identifiers: [ "masklake:nothing" ]', /no identifier called nothing/],
    ['identifiers: [ { name: a, regex: x }, { name: a, regex: y } ]', /two custom identifiers/],
    ['allowLists: [ ./binary.txt ]', /no UTF-8/],
    [
      'allowLists: [ { name: a, words: ./public.txt, sha256: "0000000000000000000000000000000000000000000000000000000000000000" } ]',
      /SHA-256 differs/,
    ],
  ])('%s is refused with its line', async (text, message) => {
    writeFileSync(join(folder, 'badge.yaml'), FILE);
    symlinkSync(join(folder, 'badge.yaml'), join(folder, 'rules', 'link.yaml'));
    write('binary.txt', new Uint8Array([0xff, 0xfe, 0x41]));
    write('public.txt', 'a\n');
    await expect(open(text)).rejects.toThrow(message);
    await expect(open(text)).rejects.toMatchObject({
      code: 'RULES',
      where: expect.stringMatching(/shop\.yaml:2:\d+$/),
    });
  });

  it('says file and line of what is wrong in an identifier file', async () => {
    write('badge.yaml', 'name: badge\nregex: "(B)"\n');
    await expect(open('identifiers: [ ./badge.yaml ]')).rejects.toThrow(
      /badge\.yaml:2:8: regex is not .*capturing group/,
    );
  });

  it('where approval is required, refuses files that could change after it, with the line that fixes their content', async () => {
    write('badge.yaml', FILE);
    write('public.txt', 'a\n');
    const text = 'approval: required\nidentifiers: [ ./badge.yaml, "masklake:username" ]\nallowLists: [ ./public.txt ]';
    const { blockers } = await open(text);
    const sha256 = createHash('sha256').update(FILE).digest('hex');
    expect(blockers.map(({ message }) => message)).toEqual([
      expect.stringContaining(`- { file: ./badge.yaml, sha256: "${sha256}" }`),
      expect.stringContaining('- { name: "public", words: ./public.txt, sha256: '),
    ]);
    const fixed = `approval: required\nidentifiers: [ { file: ./badge.yaml, sha256: "${sha256}" } ]`;
    expect((await open(fixed)).blockers).toEqual([]);
  });

  it('lets defaults name an identifier that stands in a file', async () => {
    write('badge.yaml', FILE);
    const rules = rulesOf('identifiers: [ ./badge.yaml ]\ndefaults: { badge: hash }');
    expect(rules.defaults[0]?.kind).toBe('type');
    expect(withIdentifierNames(rules, await openDetection(rules)).defaults[0]).toMatchObject({
      kind: 'identifier',
      pattern: 'badge',
    });
  });
});

describe('every shipped identifier', () => {
  it('is valid, and has the name under which the classifier finds the same', async () => {
    const names = await shippedIdentifiers();
    const { identifiers } = await open(`identifiers: [ ${names.map((name) => `"masklake:${name}"`).join(', ')} ]`);
    expect(identifiers.filter(({ name }) => detectorOf(name) === undefined).map(({ name }) => name)).toEqual([
      'account-number',
    ]);
    expect(names).toEqual([
      'account-number',
      'email-address',
      'first-name',
      'ip-address',
      'last-name',
      'mac-address',
      'username',
    ]);
  });
});
