// Private keys in PEM form (PKCS #1, #8, SEC 1).

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const pkcs: DetectorDeclaration = {
  identifier: 'PKCS',
  strength: 'certain',
  summary: 'private keys',
  names: ['rsa key', 'rsa private key', 'pem key', 'tls key'],
  categories: TEXT,
  text: '-----BEGIN (?:RSA |EC |DSA |ENCRYPTED )?PRIVATE KEY-----',
  markers: ['-----BEGIN'],
  minimumShare: 0,
  everyRow: true,
};
