// email: first.last and a piece of keyed hash at a reserved domain (RFC 2606). The hash makes it injective for practical purposes.
import { z } from 'zod';
import { asciiLower, concat, hmac, pick, substr, text } from '../expr/nodes.ts';
import { pool } from '../fakes/pools.ts';
import type { ColumnType } from '../model/catalog.ts';
import { LOCALE, localePools, poolName } from './locale.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';

const parameters = z.strictObject({
  ...COMMON,
  ...LOCALE,
  /** Hex digits of hash in the address; fewer when maxLength leaves no room. */
  hex: z.int().min(4).max(24).default(16),
  /** Must be reserved for examples, so that no mail ever leaves. */
  host: z
    .string()
    .regex(
      /^([a-z0-9-]+\.)*(example\.(com|org|net)|[a-z0-9-]+\.(test|invalid|example))$/,
      'must be a reserved domain such as example.com or mail.test',
    )
    .default('example.com'),
});
type Parameters = z.infer<typeof parameters>;

/** How many hash digits and how much of `first.last.` fit. */
function room(of: Parameters, type: ColumnType): { readonly hex: number; readonly name: number } {
  const most = of.maxLength ?? (type.category === 'text' ? type.maxLength : undefined) ?? 254;
  const local = Math.min(64, most - of.host.length - 1);
  const hex = Math.max(0, Math.min(of.hex, local));
  return { hex, name: Math.max(0, local - hex - 1) };
}

export const email = defineMask<Parameters>({
  name: 'email',
  summary: 'Replaces an e-mail address by first.last.hash at example.com; injective for practical purposes.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, injective: 'chance', keepsFormat: true },
  sharedDomain: 'email',
  emitsIdentifiers: ['EMAIL_ADDRESS', 'NAME'],
  capacity: (of, type) => 16 ** room(of, type).hex,
  pools: (of) => localePools(['firstAscii', 'lastAscii'], of),
  expression: (of, { input, domain, type }) => {
    const digest = hmac(domain, input);
    const { hex, name } = room(of, type);
    const hashed = concat(substr(digest, 27, hex), text(`@${of.host}`));
    if (name < 3) return hashed;
    const first = asciiLower(pick(poolName('firstAscii', of), digest, 1));
    // first.last is at most 25 characters; cutting it could leave a dot at the end, which no address may have.
    if (name < 25) return concat(substr(first, 1, name), text('.'), hashed);
    return concat(first, text('.'), asciiLower(pick(poolName('lastAscii', of), digest, 14)), text('.'), hashed);
  },
  emits: (of, type) => {
    const { hex, name } = room(of, type);
    const firsts = new Set(pool(poolName('firstAscii', of)).entries.map((entry) => entry.toLowerCase().slice(0, name)));
    const shape = new RegExp(
      `^${name < 3 ? '' : name < 25 ? '([a-z]+)\\.' : '([a-z]+)\\.[a-z]+\\.'}[0-9a-f]{${hex}}@${of.host.replaceAll('.', '\\.')}$`,
    );
    return (candidate) => {
      const match = shape.exec(candidate);
      return match !== null && (match[1] === undefined || firsts.has(match[1]));
    };
  },
});
