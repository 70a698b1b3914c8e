// Norwegian national identity numbers: date, serial and two check digits.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { norwegianNumber } from '../national-checks.ts';

export const norwayNationalIdentificationNumber: DetectorDeclaration = {
  identifier: 'NORWAY_NATIONAL_IDENTIFICATION_NUMBER',
  strength: 'likely',
  summary: 'Norwegian national identity numbers',
  names: ['fodselsnummer', 'd nummer', 'personnummer'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{6} ?\d{5}`,
  text: String.raw`\d{6} ?\d{5}`,
  keywords: 'f[øo]dselsnummer|personnummer|fnr',
  validate: norwegianNumber,
  minimumShare: 0.6,
  chance: 0.01,
};
