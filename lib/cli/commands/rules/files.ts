// Rules files as the actions of `masklake rules` read and write them.
import { userInfo } from 'node:os';
import { localRunStore } from '../../../adapters/local/run-store.ts';
import { RulesError, UsageError } from '../../../core/errors.ts';
import { foldRules, migrateRules, migrationNote, parseRules, type RulesFile } from '../../../core/rules/index.ts';
import type { Output } from '../../output.ts';

/** Today, `2026-11-21`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === '')
    throw new UsageError(`${what} is missing`, { hint: 'see: masklake rules --help' });
  return value;
}

/** @throws RulesError when there is no such file */
export async function readFileText(path: string): Promise<string> {
  const text = await localRunStore().readText(path);
  if (text === undefined) throw new RulesError('the file does not exist', { where: path, hint: 'check the path' });
  return text;
}

export interface ReadRules {
  /** As it stands on disk. */
  readonly text: string;
  readonly rules: RulesFile;
}

/** @throws RulesError when it is missing or no valid rules file */
export async function readRulesFile(path: string, out: Output): Promise<ReadRules> {
  const text = await readFileText(path);
  return { text, rules: parseRules(todaysText(text, path, out), path) };
}

/** The text as this program writes it: of today's version, with each table once. What was migrated is told. */
export function todaysText(text: string, path: string, out: Output): string {
  const migrated = migrateRules(text, path);
  const note = migrationNote(migrated);
  if (note !== undefined) out.note(`${path}: ${note}`);
  return foldRules(migrated.text, path);
}

/** @throws UsageError when there is a file already */
export async function writeNew(path: string, text: string): Promise<void> {
  const store = localRunStore();
  if ((await store.readText(path)) !== undefined)
    throw new UsageError('the file exists already and is not overwritten', { where: path, hint: 'name another file' });
  await store.swap(path, text);
}

/** The name given, else that of this account. @throws UsageError when the machine does not know one */
export function whoOf(by: string | undefined): string {
  if (by !== undefined && by.trim() !== '') return by;
  try {
    return userInfo().username;
  } catch {
    throw new UsageError('this machine does not know your name', { hint: 'say who decides: --by NAME' });
  }
}
