// Which written keys are taken, and which are refused as weak.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeKeyText, weaknessOf } from '../../../lib/core/masks/key-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

describe('a written key', () => {
  it('means the same bytes as standard and URL base64, wrapped or not, with padding or not', () => {
    const secret = randomBytes(33);
    const standard = secret.toString('base64');
    const wrapped = `${standard.slice(0, 20)}\n${standard.slice(20)}\n`;
    for (const written of [standard, secret.toString('base64url'), `base64:${standard}`, wrapped, `${standard}\r\n`])
      expect(Buffer.from(decodeKeyText(written))).toEqual(secret);
  });

  it('keeps every character of a declared text, spaces at the end too', () => {
    const text = `${Array.from(randomBytes(40), (byte) => SIGNS[byte % 62]).join('')}  `;
    expect(Buffer.from(decodeKeyText(`text:${text}\n`)).toString()).toBe(text);
  });

  it('is refused when a character is lost or doubled, never read as another key', () => {
    const standard = randomBytes(32).toString('base64').replace('=', '');
    expect(() => decodeKeyText(`${standard}ab`)).toThrow(/not base64/);
    expect(() => decodeKeyText(`${standard}!`)).toThrow(/not base64/);
  });
});

describe('a weak key', () => {
  it.each([
    ['too short', randomBytes(31)],
    ['one byte', new Uint8Array(32)],
    ['a block repeated', Buffer.alloc(64, randomBytes(17))],
    ['counted up', Uint8Array.from({ length: 48 }, (_, at) => at * 7)],
    ['counted down', Uint8Array.from({ length: 32 }, (_, at) => 200 - at)],
    ['few different bytes', Uint8Array.from(randomBytes(64), (byte) => byte % 11)],
    ['the alphabet', bytes('abcdefghijklmnopqrstuvwxyz0123456789')],
    ['a passphrase of words', bytes('CorrectHorseBatteryStaple, and some more')],
    ['base64 of a passphrase', Buffer.from('correct horse battery staple and more')],
    ['a password with a year', bytes('Production-Masking-Secret-2026!!')],
  ])('%s is refused', (_, secret) => {
    expect(weaknessOf(secret)).toBeDefined();
  });

  it('is not what openssl, Secrets Manager or a password manager make', () => {
    for (let draw = 0; draw < 2000; draw += 1) {
      const drawn = randomBytes(64);
      expect(weaknessOf(drawn.subarray(0, 32))).toBeUndefined();
      expect(weaknessOf(bytes(Array.from(drawn, (byte) => SIGNS[byte % 62]).join('')))).toBeUndefined();
      expect(weaknessOf(bytes(drawn.toString('hex')))).toBeUndefined();
    }
  });
});
