// Danish CPR numbers: a date of birth and four digits.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { danishNumber } from '../national-checks.ts';

export const denmarkNationalIdentificationNumber: DetectorDeclaration = {
  identifier: 'DENMARK_NATIONAL_IDENTIFICATION_NUMBER',
  strength: 'weak',
  summary: 'Danish CPR numbers',
  names: ['cpr', 'cpr nummer', 'cpr number', 'cprnr', 'cpr nr'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{6}-\d{4}`,
  text: String.raw`\d{6}-\d{4}`,
  keywords: 'cpr(?:[- ]?n(?:umme)?r)?',
  validate: danishNumber,
  minimumShare: 0.9,
  chance: 0.12,
};
