// The language of fakes. English comes from the pools of the program; any other locale from pools that were made for the rules file,
// whose ids the plan names.
import { z } from 'zod';
import { InternalError } from '../errors.ts';
import { hasPool, pool } from '../fakes/pools.ts';
import type { EntryForm, PoolRequest } from '../fakes/request.ts';

/** English as the program's own pools have it. */
const BUILT_IN = new Set(['en', 'en_US']);

export function isBuiltIn(locale: string | undefined): boolean {
  return locale === undefined || BUILT_IN.has(locale);
}

/** As in the rules file: `de`, `fr_CA`. */
export const Locale = z.string().regex(/^[a-z]{2,3}(_[A-Za-z]{2,8})*$/, 'must be a locale such as en or de_CH');

/** What of a person or a place a locale has a pool for, and the faker method that fills it. */
const METHODS = {
  first: 'person.firstName',
  last: 'person.lastName',
  firstAscii: 'person.firstName',
  lastAscii: 'person.lastName',
  streetLine: 'location.streetAddress',
  city: 'location.city',
  state: 'location.state',
  zip: 'location.zipCode',
  company: 'company.name',
} as const;
export type LocaleRole = keyof typeof METHODS;
/** Where English has no pool of the role's own form, the mask puts the value together itself. */
const BUILT_IN_POOLS: Readonly<Record<LocaleRole, string>> = {
  first: 'first',
  last: 'last',
  firstAscii: 'first',
  lastAscii: 'last',
  streetLine: 'street',
  city: 'city',
  state: 'state',
  zip: 'zip',
  company: 'company',
};
/** The longest that the e-mail mask makes room for. */
const ASCII: Partial<Record<LocaleRole, number>> = { firstAscii: 11, lastAscii: 13 };
const SIZE: Partial<Record<LocaleRole, number>> = { streetLine: 3000, zip: 3000 };
const LONGEST = 40;

/** Parameters of a mask whose fakes have a language. */
export const LOCALE = {
  /** Language of the fakes, as in faker; default: that of the rules file. */
  locale: Locale.optional(),
  /** Ids of the pools of that language. The plan fills them in. */
  pools: z.record(z.string(), z.string()).optional(),
};

export interface LocaleParameters {
  readonly locale?: string | undefined;
  readonly pools?: Readonly<Record<string, string>> | undefined;
}

/** What the mask asks of the rules file's pools: nothing in English. */
export function localePools(
  roles: readonly LocaleRole[],
  { locale }: LocaleParameters,
): Readonly<Record<string, PoolRequest>> {
  if (locale === undefined || isBuiltIn(locale)) return {};
  return Object.fromEntries(roles.map((role) => [role, requestFor(role, locale)]));
}

function requestFor(role: LocaleRole, locale: string): PoolRequest {
  const letters = ASCII[role];
  const form: EntryForm = {
    category: 'text',
    ...(letters === undefined ? { maxLength: LONGEST } : { asciiWord: letters }),
  };
  return { from: 'faker', method: METHODS[role], locale, size: SIZE[role] ?? 1000, form };
}

/**
 * Name of the pool of a role: the program's own in English.
 * @throws InternalError before the plan has filled in the pools of another locale
 */
export function poolName(role: LocaleRole, { locale, pools }: LocaleParameters): string {
  if (isBuiltIn(locale)) return BUILT_IN_POOLS[role];
  const id = pools?.[role];
  if (id === undefined) throw new InternalError(`the pool ${role} of locale ${locale} was not prepared`);
  return id;
}

/** Entries of a role's pool; an estimate while there is none yet. */
export function poolSize(role: LocaleRole, parameters: LocaleParameters): number {
  const name = isBuiltIn(parameters.locale) ? BUILT_IN_POOLS[role] : parameters.pools?.[role];
  return name !== undefined && hasPool(name) ? pool(name).entries.length : (SIZE[role] ?? 1000);
}

/** An entry of the role's pool, or the beginning of one that was cut to `maxLength`. */
export function inPool(
  role: LocaleRole,
  candidate: string,
  parameters: LocaleParameters,
  maxLength: number | undefined,
): boolean {
  return isEntry(poolName(role, parameters), candidate, maxLength);
}

/** As inPool, for a pool by its name. */
export function isEntry(name: string, candidate: string, maxLength: number | undefined): boolean {
  const { has, entries } = pool(name);
  if (has(candidate)) return true;
  return (
    maxLength !== undefined &&
    Array.from(candidate).length === maxLength &&
    entries.some((entry) => entry.startsWith(candidate))
  );
}
