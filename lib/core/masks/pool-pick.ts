// Fakes from one pool that was made for the rules file: what `fake` and `custom` have in common.
import { z } from 'zod';
import { InternalError } from '../errors.ts';
import { concat, hmac, never, pick, substr, type TextExpr, text } from '../expr/nodes.ts';
import { hasPool, pool } from '../fakes/pools.ts';
import type { ColumnType, TypeCategory } from '../model/catalog.ts';
import { isEntry, Locale } from './locale.ts';
import type { CommonParameters } from './mask.ts';

/** Types whose values an entry can be. */
export const PICKED_TYPES: readonly TypeCategory[] = [
  'text',
  'integer',
  'numeric',
  'float',
  'boolean',
  'date',
  'timestamp',
  'timestamptz',
  'uuid',
  'inet',
];

/** Parameters of a mask that picks from a pool of its own. */
export const PICKING = {
  /** Language of the fakes, as in faker; default: that of the rules file. */
  locale: Locale.optional(),
  /** Distinct fakes to draw; the generator may have fewer. */
  size: z.int().min(2).max(100_000).default(2000),
  /** With `unique`: hex digits of hash behind the fake; fewer when maxLength leaves no room. */
  hex: z.int().min(4).max(24).default(16),
  /** Id of the pool. The plan fills it in; in a rules file it pins that pool. */
  pool: z.string().optional(),
};
type Picking = CommonParameters & {
  readonly size: number;
  readonly hex: number;
  readonly pool?: string | undefined;
};

/** Below this many entries "never the value itself" would tell what the value was: two states would simply be swapped. */
const MAY_AVOID = 50;

function poolOf(of: Picking): string {
  if (of.pool === undefined) throw new InternalError('the pool of a fake was not prepared');
  return of.pool;
}

function longestOf(of: Picking, type: ColumnType): number | undefined {
  return of.maxLength ?? (type.category === 'text' ? type.maxLength : undefined);
}

/** Digits of hash and characters of the fake before them; undefined when the fake stands alone. */
function suffix(of: Picking, type: ColumnType): { readonly digits: number; readonly room: number } | undefined {
  if (of.unique !== true || type.category !== 'text') return undefined;
  const longest = longestOf(of, type) ?? Number.POSITIVE_INFINITY;
  const digits = Math.min(of.hex, longest);
  const room = longest - digits - 1;
  return { digits, room: room < 3 ? 0 : room };
}

/** Distinct outputs: entries, or with `unique` hashes. */
export function pickCapacity(of: Picking, type: ColumnType): number {
  const tail = suffix(of, type);
  if (tail !== undefined) return 16 ** tail.digits;
  return of.pool !== undefined && hasPool(of.pool) ? pool(of.pool).entries.length : of.size;
}

export function pickExpression(of: Picking, domain: string, input: TextExpr, type: ColumnType): TextExpr {
  const [name, digest, tail] = [poolOf(of), hmac(domain, input), suffix(of, type)];
  if (tail === undefined)
    return pool(name).entries.length < MAY_AVOID ? pick(name, digest, 1) : never((step) => pick(name, digest, 1, step));
  const hashed = substr(digest, 27, tail.digits);
  if (tail.room === 0) return hashed;
  const fake = pick(name, digest, 1);
  return concat(Number.isFinite(tail.room) ? substr(fake, 1, tail.room) : fake, text('-'), hashed);
}

export function pickEmits(of: Picking, type: ColumnType): (candidate: string) => boolean {
  const [name, tail] = [poolOf(of), suffix(of, type)];
  if (tail === undefined) return (candidate) => isEntry(name, candidate, longestOf(of, type));
  const shape = new RegExp(`^${tail.room === 0 ? '' : '(.+)-'}[0-9a-f]{${tail.digits}}$`, 'su');
  return (candidate) => {
    const match = shape.exec(candidate);
    if (match === null) return false;
    return match[1] === undefined || isEntry(name, match[1], Number.isFinite(tail.room) ? tail.room : undefined);
  };
}
