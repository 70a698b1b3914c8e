// One text per document (RFC 8785): sorted names, no blanks, ECMAScript numbers. What is hashed and signed is this text.
import { InternalError } from '../errors.ts';

/** @throws InternalError for what JSON cannot hold (functions, bigint, NaN); members that are undefined are left out */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new InternalError('a number that JSON cannot hold', { where: 'canonical JSON' });
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object')
    throw new InternalError(`JSON cannot hold a ${typeof value}`, { where: 'canonical JSON' });
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // RFC 8785 sorts by UTF-16 code units, as the comparison operator does.
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
