// ip, mac: addresses in ranges reserved for tests and documentation.
import { z } from 'zod';
import { isClassShape, replaceClasses } from './classes.ts';
import { hmacHex } from './hmac.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { KeyedStream } from './stream.ts';

const V4 = /^(\d{1,3}\.){3}\d{1,3}(\/\d{1,2})?$/;
const V6 = /^[0-9a-fA-F:]*:[0-9a-fA-F:.]*(%[0-9A-Za-z]+)?(\/\d{1,3})?$/;

const ipParameters = z.strictObject({
  ...COMMON,
  /** same: IPv4 stays IPv4 (131,072 addresses); v6: all become IPv6, which is injective for practical purposes. */
  version: z.enum(['same', 'v6']).default('same'),
});

export const ip = defineMask<z.infer<typeof ipParameters>>({
  name: 'ip',
  summary:
    'Replaces an IP address: IPv4 by 198.18.0.0/15 (RFC 2544), IPv6 by 2001:db8::/32 (RFC 3849); a network prefix length stays.',
  parameters: ipParameters,
  accepts: ['inet', 'text'],
  properties: { ...ROW_MASK, injective: 'chance', keepsFormat: true },
  sharedDomain: 'ip',
  emitsIdentifiers: ['IP_ADDRESS'],
  capacity: ({ version }, type) => (version === 'same' ? 2 ** 17 : type.base === 'cidr' ? 0 : 2 ** 96),
  bind: ({ version }, { key, domain, type }) => {
    const derived = key.derive(domain);
    return (value) => {
      const digest = hmacHex(derived, value);
      const [, prefix] = value.split('/');
      const asV4 = V4.test(value);
      if (!asV4 && !V6.test(value))
        return type.category === 'inet' ? '198.18.0.1' : replaceClasses(value, new KeyedStream(derived, value));
      const masked =
        asV4 && version === 'same'
          ? v4(digest, type.base === 'cidr' ? Number(prefix ?? 32) : 32)
          : v6(digest, type.base === 'cidr' ? Number(asV4 ? 128 : (prefix ?? 128)) : 128);
      if (prefix === undefined || (asV4 && version === 'v6')) return masked;
      return `${masked}/${prefix}`;
    };
  },
  emits: (_, type) => (candidate) => {
    if (type.base === 'cidr') return /^(198|192|128|0)\.|^2001:d|^[0-9a-f:]*\//.test(candidate);
    if (!V4.test(candidate) && !V6.test(candidate)) return isClassShape(candidate);
    return /^198\.1[89]\.|^2001:db8:/.test(candidate);
  },
});

/** 17 bits of hash behind 198.18.0.0/15; bits behind `prefix` are zero, as cidr demands. */
function v4(digest: string, prefix: number): string {
  const address = 198 * 2 ** 24 + 18 * 2 ** 16 + (Number.parseInt(digest.slice(0, 8), 16) % 2 ** 17);
  const keep = 2 ** (32 - Math.min(32, Math.max(0, prefix)));
  const cut = Math.floor(address / keep) * keep;
  return [24, 16, 8, 0].map((shift) => Math.floor(cut / 2 ** shift) % 256).join('.');
}

function v6(digest: string, prefix: number): string {
  const bits = 128 - Math.min(128, Math.max(0, prefix));
  const address = (BigInt(`0x20010db8${digest.slice(0, 24)}`) >> BigInt(bits)) << BigInt(bits);
  const hex = address.toString(16).padStart(32, '0');
  return (hex.match(/.{4}/g) ?? []).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

const MAC = /^([0-9a-fA-F]{2}[:.-]?){5,7}[0-9a-fA-F]{2}$|^([0-9a-fA-F]{4}\.){2,3}[0-9a-fA-F]{4}$/;

export const mac = defineMask({
  name: 'mac',
  summary: 'Replaces a hardware address by a locally administered one; separators stay.',
  parameters: z.strictObject(COMMON),
  accepts: ['macaddr', 'text'],
  properties: { ...ROW_MASK, injective: 'chance', keepsLength: true, keepsFormat: true },
  sharedDomain: 'mac',
  emitsIdentifiers: ['MAC_ADDRESS'],
  capacity: () => 2 ** 40,
  bind: (_, { key, domain }) => {
    const derived = key.derive(domain);
    return (value) => {
      if (!MAC.test(value)) return replaceClasses(value, new KeyedStream(derived, value));
      const digits = `02${hmacHex(derived, value)}`;
      let at = 0;
      return value.replace(/[0-9a-fA-F]/g, () => digits[at++] ?? '0');
    };
  },
  emits: () => (candidate) => (MAC.test(candidate) ? candidate.startsWith('02') : isClassShape(candidate)),
});
