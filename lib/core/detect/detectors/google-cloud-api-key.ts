// Keys of Google Cloud.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const googleCloudApiKey: DetectorDeclaration = {
  identifier: 'GOOGLE_CLOUD_API_KEY',
  strength: 'certain',
  summary: 'Google Cloud keys',
  names: ['google api key', 'google cloud key', 'gcp key', 'firebase key'],
  categories: TEXT_AND_INTEGERS,
  value: 'AIza[A-Za-z0-9_-]{35}',
  text: 'AIza[A-Za-z0-9_-]{35}',
  markers: ['AIza'],
  minimumShare: 0,
  everyRow: true,
};
