// Australian tax file numbers: nine digits, mod 11.

import { australianTfn } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const australiaTaxFileNumber: DetectorDeclaration = {
  identifier: 'AUSTRALIA_TAX_FILE_NUMBER',
  strength: 'weak',
  summary: 'Australian tax file numbers',
  names: ['tfn', 'tax file number'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{3} ?\d{3} ?\d{3}`,
  text: String.raw`\d{3} \d{3} \d{3}`,
  keywords: 'tfn|tax file',
  validate: australianTfn,
  minimumShare: 0.6,
  chance: 0.09,
};
