// Polish PESEL: date of birth, serial, check digit.

import { pesel } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const polandPeselNumber: DetectorDeclaration = {
  identifier: 'POLAND_PESEL_NUMBER',
  strength: 'likely',
  summary: 'Polish PESEL numbers',
  names: ['pesel', 'numer pesel', 'nr pesel'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{11}`,
  text: String.raw`\d{11}`,
  keywords: 'pesel',
  validate: pesel,
  minimumShare: 0.8,
  chance: 0.03,
};
