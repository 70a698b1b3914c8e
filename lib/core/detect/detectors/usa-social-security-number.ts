// US social security numbers: issued areas; the dashed form, or nine digits that a name confirms.

import { usaSsn } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const usaSocialSecurityNumber: DetectorDeclaration = {
  identifier: 'USA_SOCIAL_SECURITY_NUMBER',
  strength: 'likely',
  summary: 'US social security numbers',
  names: [
    'ssn',
    'ss no',
    'ss number',
    'social security',
    'social security number',
    'social security no',
    'social sec no',
    'socialsecuritynumber',
    'ssn last',
    'tax ssn',
  ],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{3}[- ]?\d{2}[- ]?\d{4}`,
  text: String.raw`\d{3}-\d{2}-\d{4}`,
  keywords: 'ssn?|social|security|ss#|soc',
  validate: usaSsn,
  selfEvident: (text) => text.includes('-'),
  minimumShare: 0.6,
};
