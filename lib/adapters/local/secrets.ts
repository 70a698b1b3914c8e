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
import { decodeKeyText } from '../../core/masks/key-text.ts';
import { errorCode } from '../postgres/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;
const MAKE_ONE = 'make one with: openssl rand -base64 32';

/**
 * The master key named by a rules file or `--key`.
 * @param from `env:NAME`, `file:PATH`, `secretsmanager:NAME-or-ARN` or `ephemeral`; the content is base64, or text after `text:`
 * @throws EnvironmentError when it is absent, readable by others or too weak; UsageError for another kind of source
 */
export async function loadMasterKey(from: string, name: string, env: Environment): Promise<MasterKey> {
  if (from === 'ephemeral') return ephemeralKey(name);
  if (from.startsWith('secretsmanager:')) {
    // Loaded only here: the library takes a tenth of a second, and most runs have no use for it.
    const { openSecretsManager, keyFromSecret } = await import('../aws/secret-key.ts');
    const secret = from.slice('secretsmanager:'.length);
    const client = openSecretsManager(secret);
    try {
      return await keyFromSecret(client, secret, name);
    } finally {
      client.destroy();
    }
  }
  try {
    return masterKey(decodeKeyText(readKeyText(from, env)), name);
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
  throw new UsageError(
    'the key must come from env:NAME, file:PATH or secretsmanager:NAME, never stand in the rules file or the command line',
    { hint: MAKE_ONE },
  );
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
