// Master key bytes and the evidence signing key from variables and private files. No message ever holds a part of a key.
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { EnvironmentError, UsageError } from '../../core/errors.ts';
import { type MasterKey, masterKey } from '../../core/masks/key.ts';
import { errorCode } from '../postgres/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;
const MAKE_ONE = 'make one with: openssl rand -base64 32';

/**
 * The master key named by a rules file.
 * @param from `env:NAME` or `file:PATH`; the content is base64, or any text of 32 bytes and more after `text:`
 * @throws EnvironmentError when it is absent, readable by others or too weak; UsageError for another kind of source
 */
export function loadMasterKey(from: string, name: string, env: Environment): MasterKey {
  const secret = decodeKey(readKeyText(from, env), from);
  try {
    return masterKey(secret, name);
  } catch (error) {
    if (error instanceof RangeError) throw new EnvironmentError(error.message, { where: from, hint: MAKE_ONE });
    throw error;
  }
}

/** A key for one demo run; it exists nowhere else. */
export function ephemeralKey(name: string): MasterKey {
  return masterKey(randomBytes(32), name);
}

function readKeyText(from: string, env: Environment): string {
  if (from.startsWith('env:')) {
    const name = from.slice(4);
    const text = env[name];
    if (text === undefined || text.trim() === '') {
      throw new EnvironmentError(`the key's environment variable ${name} is not set`, { hint: MAKE_ONE });
    }
    return text;
  }
  if (from.startsWith('file:')) return readPrivateFile(from.slice(5), 'the key file');
  if (from.startsWith('secretsmanager:'))
    throw new UsageError('keys from Secrets Manager are for runs on AWS', { hint: 'use env:NAME or file:PATH here' });
  throw new UsageError(
    'the key must come from env:NAME or file:PATH, never stand in the rules file or the command line',
    { hint: MAKE_ONE },
  );
}

function decodeKey(raw: string, where: string): Uint8Array {
  const text = raw.replace(/\r?\n$/, '');
  if (text.startsWith('text:')) return new TextEncoder().encode(text.slice(5));
  const compact = text.replace(/^base64:/, '').replace(/\s+/g, '');
  // Node skips what is no base64; a mistyped key would silently become another key.
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) {
    throw new EnvironmentError('the key is not base64', {
      where,
      hint: `write text:… for a passphrase of 32 bytes and more, or ${MAKE_ONE}`,
    });
  }
  return Buffer.from(compact, 'base64');
}

/** Reads a file that only its owner may read; type and permissions are checked on the opened file itself. */
function readPrivateFile(path: string, what: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new EnvironmentError(`${what} cannot be read: ${path} (${errorCode(error) ?? 'unknown'})`, { where: path });
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw new EnvironmentError(`${what} is no plain file: ${path}`, { where: path });
    if (process.platform !== 'win32' && (status.mode & 0o077) !== 0) {
      throw new EnvironmentError(`${what} may be read by others: ${path}`, { where: path, hint: `chmod 600 ${path}` });
    }
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

/** Writes a new private file whole or not at all; false when it exists already. */
function createPrivateFile(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
  try {
    const file = openSync(aside, 'wx', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(aside, 0o600);
    // A link fails when the name is taken, and never shows a half-written key.
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw new EnvironmentError(`a key file cannot be written: ${path} (${errorCode(error) ?? 'unknown'})`, {
      where: path,
    });
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Creates 32 random bytes (base64, mode 0600) unless the file exists. @returns whether it was created */
export function ensureKeyFile(path: string): boolean {
  return createPrivateFile(path, `${randomBytes(32).toString('base64')}\n`);
}

export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly publicPem: string;
}

/** The Ed25519 pair that signs evidence; made on first use as `signing-key.pem` (0600) in the folder. */
export function ensureSigningKey(directory: string): SigningKey {
  const path = join(directory, 'signing-key.pem');
  const { privateKey: fresh } = generateKeyPairSync('ed25519');
  createPrivateFile(path, fresh.export({ type: 'pkcs8', format: 'pem' }).toString());
  const pem = readPrivateFile(path, 'the signing key');
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(pem);
  } catch {
    throw new EnvironmentError(`the signing key is not a PEM private key: ${path}`, { where: path });
  }
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new EnvironmentError(`the signing key is not Ed25519: ${path}`, { where: path });
  const publicKey = createPublicKey(privateKey);
  return { privateKey, publicKey, publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}
