// One signing key for all tests of a process.
import { generateKeyPairSync } from 'node:crypto';
import type { Signer } from '../../../lib/pipeline/context.ts';

const pair = generateKeyPairSync('ed25519');

export function testSigner(): Signer {
  return {
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}
