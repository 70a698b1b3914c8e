// AWS access key ids (and the secret beside them, by name).

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const awsCredentials: DetectorDeclaration = {
  identifier: 'AWS_CREDENTIALS',
  strength: 'certain',
  summary: 'AWS access keys',
  names: ['aws secret', 'aws secret access key', 'aws access key', 'aws access key id', 'secret access key'],
  categories: TEXT,
  value: '(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}',
  text: '(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}',
  minimumShare: 0,
  everyRow: true,
};
