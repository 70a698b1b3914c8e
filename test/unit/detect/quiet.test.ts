// Things that look like numbers of people and are not: whatever the column is called, nothing acts.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import { textColumn } from './support.ts';

const N = 400;
const times = (make: (i: number, random: (below: number) => number) => string): string[] => {
  let state = 12345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 4) % below;
  };
  return Array.from({ length: N }, (_, i) => make(i, random));
};
const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
const hex = (i: number, algorithm: string): string => createHash(algorithm).update(String(i)).digest('hex');

const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  sku: times((i, r) => `SKU-${pad(r(99999), 5)}-${pick(['RED', 'BLU', 'GRN'], i)}`),
  order_no: times((i) => `ORD-2024-${pad(100000 + i, 7)}`),
  order_number: times((i) => String(4000000000000000 + i * 37)),
  tracking_code: times((_i, r) => `1Z${pad(r(999999), 6)}${pad(r(999999), 6)}${pad(r(9999), 4)}`),
  parcel: times((_i, r) => `${pad(r(9999), 4)} ${pad(r(9999), 4)} ${pad(r(9999), 4)}`),
  md5: times((i) => hex(i, 'md5')),
  sha256: times((i) => hex(i, 'sha256')),
  version: times((i) => `${i % 4}.${i % 13}.${i % 7}.${i % 29}`),
  semver: times((i) => `${i % 4}.${i % 13}.${i % 7}`),
  uuid: times((i) => hex(i, 'md5').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')),
  ean: times((_i, r) => `40${pad(r(99999), 5)}${pad(r(999999), 6)}`),
  isbn: times((_i, r) => `978-3-${pad(r(9999), 4)}-${pad(r(9999), 4)}-${r(9)}`),
  amount: times((_i, r) => `${r(9999)}.${pad(r(99), 2)}`),
  epoch: times((i) => String(1700000000 + i * 977)),
  epoch_ms: times((i) => String(1700000000000 + i * 97711)),
  status: times((i) => pick(['new', 'paid', 'shipped', 'returned'], i)),
  c1: times((i) =>
    pick(['gold', 'silver', 'bronze', 'standard', 'premium', 'basic', 'active', 'pending', 'closed', 'open'], i),
  ),
  c2: times((i) =>
    pick(
      [
        'Wireless Mouse',
        'Gaming Chair',
        'Steel Bottle',
        'Desk Lamp',
        'Running Shoes',
        'Coffee Maker',
        'Yoga Mat',
        'Phone Case',
        'Water Filter',
        'Leather Wallet',
      ],
      i,
    ),
  ),
  c3: times((i) =>
    pick(
      [
        'Germany',
        'France',
        'United States',
        'Spain',
        'Poland',
        'Sweden',
        'Brazil',
        'India',
        'Netherlands',
        'Italy',
        'New Zealand',
        'South Africa',
      ],
      i,
    ),
  ),
  c4: times(
    (i) =>
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/12${i % 9}.0.${6000 + i}.${i % 200} Safari/537.36`,
  ),
  c5: times((i) =>
    pick(
      [
        'The package arrived late and the box was damaged.',
        'Works as described, would buy again.',
        'Battery lasts about two days of normal use.',
        'Please see section 4.2 of the manual.',
      ],
      i,
    ),
  ),
  c6: times((_i, r) => pad(r(1_000_000_000), 9)),
  c7: times((_i, r) => pad(r(10_000_000_000), 10)),
  c8: times((i) => `/products/${i}/reviews?page=${i % 9}`),
  c9: times((i) => `2024-0${1 + (i % 9)}-1${i % 9} 10:00:00`),
  c10: times((i) => `icon${i}@2x.png`),
  c11: times((i) => `left-pad@1.${i % 9}.${i % 7}`),
  c12: times((i) => pick(['red', 'green', 'blue', 'amber', 'violet', 'rose', 'olive', 'ruby'], i)),
  name: times((i) =>
    pick(['Wireless Mouse', 'Gaming Chair', 'Steel Bottle', 'Desk Lamp', 'Running Shoes', 'Coffee Maker'], i),
  ),
  title: times((i) =>
    pick(
      [
        'ACADEMY DINOSAUR',
        'ACE GOLDFINGER',
        'ADAPTATION HOLES',
        'AFFAIR PREJUDICE',
        'AFRICAN EGG',
        'AGENT TRUMAN',
        'ALAMO VIDEOTAPE',
        'ALABAMA DEVIL',
      ],
      i,
    ),
  ),
  email_verified: times((i) => pick(['yes', 'no'], i)),
  phone_type: times((i) => pick(['home', 'work', 'other'], i)),
  mobile: times((i) => pick(['ios', 'android', 'web'], i)),
  file_name: times((i) => `report-${i}-final.pdf`),
  etag: times((i) => `W/"${hex(i, 'sha1').slice(0, 20)}"`),
};

describe('harmless columns', () => {
  it.each(Object.keys(HARMLESS))('%s is quiet', (name) => {
    const scanner = new ColumnScanner({ schema: 'public', name: 'products' }, textColumn(name));
    const values = HARMLESS[name] ?? [];
    for (const value of values) scanner.add(value, 1, 'both');
    const acting = scanner.finish(new Set(values).size).filter((detection) => detection.strength !== 'weak');
    expect(acting.map((detection) => `${detection.identifier}: ${detection.why}`)).toEqual([]);
  });
});
