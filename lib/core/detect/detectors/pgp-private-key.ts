// PGP private keys.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const pgpPrivateKey: DetectorDeclaration = {
  identifier: 'PGP_PRIVATE_KEY',
  strength: 'certain',
  summary: 'PGP private keys',
  names: ['pgp key', 'pgp private key', 'gpg key'],
  categories: TEXT,
  text: '-----BEGIN PGP PRIVATE KEY BLOCK-----',
  markers: ['-----BEGIN'],
  minimumShare: 0,
  everyRow: true,
};
