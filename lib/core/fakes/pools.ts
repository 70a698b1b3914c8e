// The value pools that fakes pick from: frozen, content-addressed, part of the program. Never built at run time.
import { createHash } from 'node:crypto';
import city from './pools/city.ts';
import company from './pools/company.ts';
import first from './pools/first.ts';
import last from './pools/last.ts';
import state from './pools/state.ts';
import street from './pools/street.ts';
import word from './pools/word.ts';

export interface Pool {
  /** `name@` and 12 hex digits of the SHA-256 of the entries: recorded in evidence. */
  readonly id: string;
  readonly entries: readonly string[];
  has(entry: string): boolean;
}

const SOURCES = { first, last, street, city, state, company, word } as const;
const cache = new Map<string, Pool>();

/** @throws RangeError for a name that is no pool */
export function pool(name: string): Pool {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const body = new Map<string, string>(Object.entries(SOURCES)).get(name);
  if (body === undefined)
    throw new RangeError(`no pool is called ${name}; there are ${Object.keys(SOURCES).join(', ')}`);
  const entries = Object.freeze(body.split('\n'));
  const members = new Set(entries);
  const made: Pool = Object.freeze({
    id: `${name}@${createHash('sha256').update(body).digest('hex').slice(0, 12)}`,
    entries,
    has: (entry: string) => members.has(entry),
  });
  cache.set(name, made);
  return made;
}

/** Ids of all pools, for the plan's metadata and for evidence. */
export function poolIds(): readonly string[] {
  return Object.keys(SOURCES).map((name) => pool(name).id);
}
