// Dutch citizen service numbers: nine digits and the eleven-test.

import { bsn } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const netherlandsBsnNumber: DetectorDeclaration = {
  identifier: 'NETHERLANDS_BSN_NUMBER',
  strength: 'weak',
  summary: 'Dutch citizen service numbers (BSN)',
  names: ['bsn', 'burgerservicenummer', 'sofinummer', 'sofi nummer'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{9}|\d{4}\.\d{2}\.\d{3}`,
  text: String.raw`\d{9}|\d{4}\.\d{2}\.\d{3}`,
  keywords: 'bsn|burgerservicenummer|sofi',
  validate: bsn,
  minimumShare: 0.6,
  chance: 0.09,
};
