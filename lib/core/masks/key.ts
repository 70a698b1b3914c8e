// Keys are capabilities: an object with a public id that derives one key per domain. No plan, log or SQL text holds key bytes.
import { createHash, hkdfSync } from 'node:crypto';

export interface MasterKey {
  /** Public: names the key in plans, Parquet metadata and evidence. */
  readonly id: string;
  /** 32 bytes for this domain: HKDF-SHA256 (RFC 5869) with the domain as info. */
  derive(domain: string): Uint8Array;
}

const SALT = 'masklake/v1';

/**
 * Makes the capability from secret bytes.
 * @param secret at least 32 bytes, random
 * @param name the key's name in the rules file; the id is `name#` and 8 hex digits that depend on the secret
 */
export function masterKey(secret: Uint8Array, name: string): MasterKey {
  if (secret.byteLength < 32)
    throw new RangeError(`a master key needs at least 32 random bytes, found ${secret.byteLength}`);
  if (new Set(secret).size < 8) throw new RangeError('the master key is not random: fewer than 8 distinct bytes');
  const derive = (domain: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, SALT, domain, 32));
  const check = createHash('sha256').update(derive('key id')).digest('hex').slice(0, 8);
  return { id: `${name}#${check}`, derive };
}
