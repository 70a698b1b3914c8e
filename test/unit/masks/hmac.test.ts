import { createHash, createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hmacBytes, hmacHex } from '../../../lib/core/masks/hmac.ts';
import { KeyedStream } from '../../../lib/core/masks/stream.ts';

const TEXTS = ['', 'a', 'Jürgen', '😀'.repeat(700), '\ud800 alone', 'x'.repeat(5000), 'after a long one', '\0'];

describe('the HMAC of kernels', () => {
  it("is node:crypto's HMAC-SHA256, whatever was hashed before", () => {
    for (const length of [1, 16, 32, 64]) {
      const key = new Uint8Array(randomBytes(length));
      for (const text of TEXTS) {
        const expected = createHmac('sha256', key).update(text, 'utf8').digest();
        expect(hmacHex(key, text)).toBe(expected.toString('hex'));
        expect(hmacBytes(key, text)).toBe(expected.toString('latin1'));
      }
    }
  });

  it('refuses a key longer than a block, which RFC 2104 would hash first', () => {
    expect(() => hmacHex(new Uint8Array(65), 'a')).toThrow(RangeError);
  });

  it('feeds a stream: the HMAC, then SHA-256 of it and a counter; streams that take turns do not mix', () => {
    const key = new Uint8Array(randomBytes(32));
    const expected = (text: string): number[] => {
      const seed = createHmac('sha256', key).update(text, 'utf8').digest();
      const more = [0, 1].map((at) =>
        createHash('sha256')
          .update(seed)
          .update(Buffer.from([0, 0, 0, at]))
          .digest(),
      );
      return [...Buffer.concat([seed, ...more])];
    };
    const [one, two] = [new KeyedStream(key, 'one'), new KeyedStream(key, 'two')];
    const drawn = Array.from({ length: 96 }, () => [one.byte(), two.byte()] as const);
    expect(drawn.map(([byte]) => byte)).toEqual(expected('one'));
    expect(drawn.map(([, byte]) => byte)).toEqual(expected('two'));
  });
});
