// HTTP Basic authorization: base64 of user:password.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const httpBasicAuthHeader: DetectorDeclaration = {
  identifier: 'HTTP_BASIC_AUTH_HEADER',
  strength: 'certain',
  summary: 'HTTP basic authorization headers',
  names: ['authorization', 'auth header', 'authorization header', 'basic auth'],
  categories: TEXT,
  value: '[Bb]asic [A-Za-z0-9+/]{8,}={0,2}',
  text: '[Bb]asic [A-Za-z0-9+/]{8,}={0,2}',
  markers: ['asic '],
  validate: decodesToPair,
  minimumShare: 0,
  everyRow: true,
};

/** "Basic training" is not a header: what follows must decode to printable text with a colon in it. */
function decodesToPair(text: string): boolean {
  try {
    return /^[\x20-\x7e]+:[\x20-\x7e]*$/.test(atob(text.slice(6)));
  } catch {
    return false;
  }
}
