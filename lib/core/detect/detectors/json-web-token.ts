// JSON web tokens: two or three base64url parts that start as a JSON object does.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const jsonWebToken: DetectorDeclaration = {
  identifier: 'JSON_WEB_TOKEN',
  strength: 'certain',
  summary: 'JSON web tokens',
  names: ['jwt', 'id token', 'json web token'],
  categories: TEXT,
  value: String.raw`eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*`,
  text: String.raw`eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*`,
  markers: ['eyJ'],
  minimumShare: 0,
  everyRow: true,
};
