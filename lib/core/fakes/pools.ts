// The value pools that fakes pick from: frozen and content-addressed. Some are part of the program; others were made once for a rules
// file and are added here, from where they were stored, before a mask is lowered. A pool is never built while masking.
import { createHash } from 'node:crypto';
import { EnvironmentError } from '../errors.ts';
import city from './pools/city.ts';
import company from './pools/company.ts';
import first from './pools/first.ts';
import last from './pools/last.ts';
import state from './pools/state.ts';
import street from './pools/street.ts';
import word from './pools/word.ts';

export interface Pool {
  /** `name@` and 12 hex digits of the SHA-256 of the entries (of an added pool: its id): recorded in evidence. */
  readonly id: string;
  readonly entries: readonly string[];
  has(entry: string): boolean;
}

const SOURCES = { first, last, street, city, state, company, word } as const;
const cache = new Map<string, Pool>();
/** Fit for a file's name and for an SQL variable's. */
const ADDED_ID = /^[a-z][a-z0-9_]{0,47}_[0-9a-f]{16}$/;

/**
 * @param name of a pool of the program, or the id of one that was added
 * @throws RangeError for a name that is no pool
 */
export function pool(name: string): Pool {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const body = new Map<string, string>(Object.entries(SOURCES)).get(name);
  if (body === undefined)
    throw new RangeError(`no pool is called ${name}; there are ${Object.keys(SOURCES).join(', ')}`);
  return remember(name, `${name}@${sha256(body).slice(0, 12)}`, body.split('\n'));
}

/** True for pools of the program and for those that were added. */
export function hasPool(name: string): boolean {
  return cache.has(name) || Object.hasOwn(SOURCES, name);
}

/** Ids of all pools of the program, for the plan's metadata and for evidence. */
export function poolIds(): readonly string[] {
  return Object.keys(SOURCES).map((name) => pool(name).id);
}

/** The id of a pool with these entries: what they are for, and 16 hex digits of the SHA-256 of the entries in their order. */
export function poolIdOf(purpose: string, entries: readonly string[]): string {
  const slug = purpose
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, 48);
  return `${slug === '' ? 'pool' : slug}_${sha256(entries.join('\n')).slice(0, 16)}`;
}

/**
 * Adds a stored pool, so that `pool(id)` finds it; adding it again changes nothing.
 * @throws EnvironmentError when the entries are not those that the id names
 */
export function addPool({ id, entries }: { readonly id: string; readonly entries: readonly string[] }): Pool {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const broken = entries.length === 0 || entries.some((entry) => entry === '' || entry.includes('\n'));
  if (broken || !ADDED_ID.test(id) || !id.endsWith(`_${sha256(entries.join('\n')).slice(0, 16)}`))
    throw new EnvironmentError('a pool of fakes does not hold the entries that its name stands for', {
      where: id,
      hint: 'put the file back as it was when it was made (line ends included)',
    });
  return remember(id, id, entries);
}

function remember(name: string, id: string, entries: readonly string[]): Pool {
  const members = new Set(entries);
  const made: Pool = Object.freeze({
    id,
    entries: Object.freeze([...entries]),
    has: (entry: string) => members.has(entry),
  });
  cache.set(name, made);
  return made;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
