// Files that a rules file names: custom identifiers and words of allow lists. Only files below the rules file's own folder are read, and
// the identifiers that come with the program, by name.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { detectorOf } from '../../core/detect/registry.ts';
import { type Blocker, EnvironmentError, RulesError } from '../../core/errors.ts';
import { LARGEST_WORD_FILE, type LoadedAllowList, parseWords } from '../../core/identifiers/allow-list.ts';
import {
  type CustomDetection,
  customDetection,
  type SearchedIdentifier,
} from '../../core/identifiers/custom-detection.ts';
import type { CustomIdentifier } from '../../core/identifiers/schema.ts';
import { parseCustomIdentifier, type RulesFile } from '../../core/rules/index.ts';
import type { AllowListRule, IdentifierRule } from '../../core/rules/rules.ts';
import { fileError } from './errors.ts';

const SHIPPED = 'masklake:';
const LARGEST_IDENTIFIER_FILE = 256 * 1024;

export interface OpenedDetection {
  readonly custom: CustomDetection;
  readonly identifiers: readonly CustomIdentifier[];
  readonly allowLists: readonly LoadedAllowList[];
  /** Where approval is required: files whose content the approved text does not fix. */
  readonly blockers: readonly Blocker[];
}

/**
 * Reads every file that the rules name under `identifiers:` and `allowLists:`.
 * @throws RulesError with file, line and what to write
 */
export async function openDetection(rules: RulesFile): Promise<OpenedDetection> {
  const blockers: Blocker[] = [];
  const searched: SearchedIdentifier[] = [];
  for (const rule of rules.identifiers) searched.push(await openIdentifier(rules, rule, blockers));
  const names = new Set<string>();
  for (const [index, { identifier }] of searched.entries()) {
    if (names.has(identifier.name))
      throw new RulesError(`two custom identifiers are called ${identifier.name}`, {
        where: placeOf(rules, rules.identifiers[index] ?? { line: 1, character: 1 }),
        hint: 'remove one of the two, or change its name',
      });
    names.add(identifier.name);
  }
  const allowLists: LoadedAllowList[] = [];
  for (const rule of rules.allowLists) allowLists.push(await openAllowList(rules, rule, blockers));
  const identifiers = searched.map(({ identifier }) => identifier);
  return { custom: customDetection(searched, allowLists), identifiers, allowLists, blockers };
}

/** The rules with every default that names a custom identifier taken as such: its name may stand in a file that is read later. */
export function withIdentifierNames(rules: RulesFile, { identifiers }: OpenedDetection): RulesFile {
  const names = new Set(identifiers.map(({ name }) => name));
  const defaults = rules.defaults.map((rule) =>
    rule.kind === 'type' && names.has(rule.pattern) ? { ...rule, kind: 'identifier' as const } : rule,
  );
  return { ...rules, defaults };
}

function placeOf(rules: RulesFile, { line, character }: { readonly line: number; readonly character: number }): string {
  return `${rules.file}:${line}:${character}`;
}

async function openIdentifier(
  rules: RulesFile,
  rule: IdentifierRule,
  blockers: Blocker[],
): Promise<SearchedIdentifier> {
  const { from } = rule;
  if (typeof from === 'object' && 'name' in from) return { identifier: from, searched: true };
  if (typeof from === 'string' && from.startsWith(SHIPPED)) {
    const identifier = await shippedIdentifier(from.slice(SHIPPED.length), placeOf(rules, rule));
    // What the classifier has a detector of its own for is found by it, with more than an expression.
    return { identifier, searched: detectorOf(identifier.name) === undefined };
  }
  const path = typeof from === 'string' ? from : from.file;
  const { text, file } = await readNamed(rules, rule, path, LARGEST_IDENTIFIER_FILE);
  const expected = typeof from === 'string' ? undefined : from.sha256;
  checkContent({
    rules,
    rule,
    path,
    text,
    expected,
    blockers,
    paste: (sha) => `- { file: ${path}, sha256: "${sha}" }`,
  });
  return { identifier: parseCustomIdentifier(text, file), searched: true };
}

async function openAllowList(rules: RulesFile, rule: AllowListRule, blockers: Blocker[]): Promise<LoadedAllowList> {
  const { name, description, words, regex, sha256 } = rule.list;
  if (words === undefined) return { name, description, regex: regex ?? '' };
  const { text, file } = await readNamed(rules, rule, words, LARGEST_WORD_FILE);
  const paste = (sha: string): string => `- { name: ${JSON.stringify(name)}, words: ${words}, sha256: "${sha}" }`;
  checkContent({ rules, rule, path: words, text, expected: sha256, blockers, paste });
  return { name, description, entries: parseWords(text, file) };
}

interface Content {
  readonly rules: RulesFile;
  readonly rule: { readonly line: number; readonly character: number };
  readonly path: string;
  readonly text: string;
  readonly expected: string | undefined;
  readonly blockers: Blocker[];
  readonly paste: (sha256: string) => string;
}

/** Approved is the text of the rules file: what it only points at must not change behind it. */
function checkContent({ rules, rule, path, text, expected, blockers, paste }: Content): void {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const where = placeOf(rules, rule);
  if (expected !== undefined && expected !== sha256)
    throw new RulesError(`${path} is not the file that the rules name: its SHA-256 differs`, {
      where,
      hint: `look at what changed in it; then write: ${paste(sha256)}`,
    });
  if (expected === undefined && rules.approval !== undefined)
    blockers.push({
      code: 'APPROVAL',
      where,
      message: `approval is required, and ${path} could change after it: name its content too; write: ${paste(sha256)}`,
      paste: '',
    });
}

/** A file below the rules file's folder, wherever links lead. */
async function readNamed(
  rules: RulesFile,
  rule: { readonly line: number; readonly character: number },
  path: string,
  largest: number,
): Promise<{ readonly text: string; readonly file: string }> {
  const where = placeOf(rules, rule);
  const folder = resolve(dirname(rules.file));
  const file = resolve(folder, path);
  const outside = (): RulesError =>
    new RulesError(`${path} does not lie below the folder of the rules file`, {
      where,
      hint: `put it below ${folder} and write its path from there`,
    });
  if (!isBelow(folder, file)) throw outside();
  try {
    const real = await realpath(file);
    if (!isBelow(await realpath(folder), real)) throw outside();
    const { size } = await stat(real);
    if (size > largest)
      throw new RulesError(`${path} has ${size} bytes; at most ${largest} are read`, { where, hint: 'shorten it' });
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real)), file };
  } catch (error) {
    if (error instanceof RulesError) throw error;
    if (error instanceof TypeError)
      throw new RulesError(`${path} is no UTF-8 text`, { where, hint: 'save it as UTF-8' });
    throw missing(error, path, where, folder);
  }
}

function missing(error: unknown, path: string, where: string, folder: string): unknown {
  const known = fileError(error, `read ${path}`);
  return known === undefined
    ? error
    : new RulesError(known.message, { where, hint: `write its path from ${folder}, or ${SHIPPED} and a shipped name` });
}

function isBelow(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

async function shippedIdentifier(name: string, where: string): Promise<CustomIdentifier> {
  const folder = shippedFolder();
  const names = await shippedIdentifiers();
  if (!names.includes(name))
    throw new RulesError(`no identifier called ${name} comes with the program`, {
      where,
      hint: `write one of ${names.map((known) => `${SHIPPED}${known}`).join(', ')}, or the path of a file`,
    });
  const file = join(folder, `${name}.yaml`);
  return parseCustomIdentifier(await readFile(file, 'utf8'), file);
}

/** Names of the identifiers that come with the program. */
export async function shippedIdentifiers(): Promise<readonly string[]> {
  const files = await readdir(shippedFolder());
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

/** `identifiers/` of the program, which runs from its sources or from a folder that they were built into. */
function shippedFolder(): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const folder = join(at, 'identifiers');
    if (existsSync(join(folder, 'account-number.yaml'))) return folder;
    if (dirname(at) === at)
      throw new EnvironmentError('the identifiers that come with the program are missing', {
        hint: 'install it again: the folder `identifiers` belongs beside `dist`',
      });
  }
}
