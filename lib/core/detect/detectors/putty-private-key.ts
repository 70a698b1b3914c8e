// PuTTY private keys.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const puttyPrivateKey: DetectorDeclaration = {
  identifier: 'PUTTY_PRIVATE_KEY',
  strength: 'certain',
  summary: 'PuTTY private keys',
  names: ['putty key', 'ppk'],
  categories: TEXT,
  text: String.raw`PuTTY-User-Key-File-\d`,
  markers: ['PuTTY'],
  minimumShare: 0,
  everyRow: true,
};
