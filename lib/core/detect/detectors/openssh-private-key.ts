// OpenSSH private keys.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const opensshPrivateKey: DetectorDeclaration = {
  identifier: 'OPENSSH_PRIVATE_KEY',
  strength: 'certain',
  summary: 'OpenSSH private keys',
  names: ['ssh key', 'ssh private key'],
  categories: TEXT,
  text: '-----BEGIN OPENSSH PRIVATE KEY-----',
  markers: ['-----BEGIN'],
  minimumShare: 0,
  everyRow: true,
};
