import { describe, expect, it } from 'vitest';
import {
  cachingSha2PasswordHash,
  nativePasswordHash,
  sha256Crypt,
} from '../../../../lib/adapters/mysql/password-hash.ts';

describe('a password as MySQL stores it', () => {
  // hashcat's example hashes 300 and 7401, whose password is `hashcat`
  it('is the published hash for mysql_native_password', () => {
    expect(nativePasswordHash('hashcat')).toBe('*FCF7C1B8749CF99D88E5F34271D636178FB5D130');
  });

  it('is the published hash for caching_sha2_password', () => {
    const salt = Buffer.from('F9CC98CE08892924F50A213B6BC571A2C11778C5', 'hex');
    const digest = Buffer.from(
      '625479393559393965414D45316477456B484F41316E64484742577A2E3162785353526B7554584647562F',
      'hex',
    );
    const expected = `$A$005$${Buffer.concat([salt, digest]).toString('latin1')}`;
    expect(cachingSha2PasswordHash('hashcat', salt)).toBe(expected);
  });

  it.each([
    ['Hello world!', 'saltstring', '5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5'],
    ['correcthorse', '8cZ9zPFLRxER8bEK', 'Hk8/9k1.Hmjo1JuAQs1NiaZQRPWnaYO4PDHUzDM/Cb1'],
    // openssl passwd -5
    ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN', 'saltsaltsaltsalt', 'Zfa72/7zp5aaN79j2dTmXLnIHwJuIl0EbrjOanNeg.5'],
    ['a', 'short', '26OgkZnNPH/fhIJiNDSUG8GpRVc3tG42gPClFWxDDA2'],
  ])('has the digest of crypt: %s', (password, salt, digest) => {
    expect(sha256Crypt(Buffer.from(password), Buffer.from(salt))).toBe(digest);
  });

  it('has another salt each time, that needs no quoting', () => {
    const [one, other] = [cachingSha2PasswordHash('x'), cachingSha2PasswordHash('x')];
    expect(one).toMatch(/^\$A\$005\$[-_A-Za-z0-9]{20}[./A-Za-z0-9]{43}$/);
    expect(one).not.toBe(other);
  });

  it('is refused with a salt of another length', () => {
    expect(() => cachingSha2PasswordHash('x', Buffer.from('short'))).toThrow(RangeError);
  });
});
