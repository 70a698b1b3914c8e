// A password as Postgres stores it (RFC 5803), made here so that no SQL statement, and with it no log of the server, ever holds the password.
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** Postgres's own default. */
const ITERATIONS = 4096;
const KEY_BYTES = 32;

/**
 * The text for `PASSWORD '…'`.
 * @param password ASCII letters and digits: other texts would have to be normalised first (SASLprep)
 * @throws RangeError for another password
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16)): string {
  if (!/^[A-Za-z0-9]+$/.test(password)) throw new RangeError('a password for a verifier must be letters and digits');
  const salted = pbkdf2Sync(password, salt, ITERATIONS, KEY_BYTES, 'sha256');
  const key = (name: string): Buffer => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  const server = key('Server Key').toString('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${server}`;
}
