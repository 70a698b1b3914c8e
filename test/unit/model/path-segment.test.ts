import { describe, expect, it } from 'vitest';
import { pathSegment } from '../../../lib/core/model/names.ts';

describe('a name as a path segment', () => {
  it('of 63 bytes, as long as Postgres has them, can be decoded', () => {
    const name = 'ä'.repeat(31);
    expect(decodeURIComponent(pathSegment(name))).toBe(name);
  });

  it('of any length is short enough for a file system, and another name has another segment', () => {
    const [one, other] = ['表'.repeat(64), `${'表'.repeat(63)}a`].map(pathSegment);
    for (const segment of [one, other]) expect(segment).toMatch(/^[A-Za-z0-9_%-]{1,160}~[0-9a-f]{24}$/);
    expect(one).not.toBe(other);
  });
});
