// A password as MySQL and MariaDB store it, made here so that no SQL statement, and with it no log of the server, ever holds the password.
import { createHash, randomBytes } from 'node:crypto';

/** MySQL's own default. */
const ROUNDS = 5000;
const SALT_BYTES = 20;

/** The text for `mysql_native_password`. The server keeps no salt with it: only a long random password is safe behind it. */
export function nativePasswordHash(password: string): string {
  return `*${sha('sha1', sha('sha1', Buffer.from(password)))
    .toString('hex')
    .toUpperCase()}`;
}

/**
 * The text for `caching_sha2_password`: `$A$`, thousands of rounds, salt and digest. The digest is that of `crypt` with SHA-256, but for
 * the salt, of which `crypt` takes 16 bytes at most.
 * Sources: U. Drepper, Unix crypt using SHA-256 and SHA-512; MySQL 8.4 source, sha2_password_common.cc
 * @param salt 20 bytes; none of its own is `$` or NUL
 */
export function cachingSha2PasswordHash(password: string, salt: Buffer = newSalt()): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt must have ${SALT_BYTES} bytes`);
  return `$A$${String(ROUNDS / 1000).padStart(3, '0')}$${salt.toString('latin1')}${sha256Crypt(Buffer.from(password), salt)}`;
}

/** Letters, digits, `-` and `_`: nothing that a statement would have to quote. */
function newSalt(): Buffer {
  return Buffer.from(randomBytes((SALT_BYTES / 4) * 3).toString('base64url'));
}

/** The last part of what `crypt` answers, 43 characters. */
export function sha256Crypt(password: Buffer, salt: Buffer): string {
  const both = sha('sha256', password, salt, password);
  const first = [password, salt, repeated(both, password.length)];
  for (let bits = password.length; bits > 0; bits >>= 1) first.push(bits & 1 ? both : password);
  let digest = sha('sha256', ...first);
  const p = repeated(sha('sha256', ...Array<Buffer>(password.length).fill(password)), password.length);
  const s = repeated(sha('sha256', ...Array<Buffer>(16 + (digest[0] ?? 0)).fill(salt)), salt.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const odd = round % 2 === 1;
    const parts = [odd ? p : digest];
    if (round % 3 !== 0) parts.push(s);
    if (round % 7 !== 0) parts.push(p);
    digest = sha('sha256', ...parts, odd ? digest : p);
  }
  return printed(digest);
}

function sha(algorithm: 'sha1' | 'sha256', ...parts: readonly Buffer[]): Buffer {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The bytes again and again, up to a length. */
function repeated(bytes: Buffer, length: number): Buffer {
  return Buffer.alloc(length, bytes);
}

const DIGITS = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Three bytes are four digits, the lowest six bits first, in crypt's own order of bytes. */
function printed(digest: Buffer): string {
  const byte = (at: number): number => digest[at] ?? 0;
  const groups = Array.from({ length: 10 }, (_, group) => {
    const [high = 0, middle = 0, low = 0] = [0, 1, 2].map((at) => byte(group + 10 * ((at + 2 * group) % 3)));
    return digits((high << 16) | (middle << 8) | low, 4);
  });
  return groups.join('') + digits((byte(31) << 8) | byte(30), 3);
}

function digits(value: number, count: number): string {
  return Array.from({ length: count }, (_, at) => DIGITS[(value >> (6 * at)) & 63]).join('');
}
