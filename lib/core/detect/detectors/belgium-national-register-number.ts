// Belgian national register numbers: date of birth, serial, check modulo 97.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { belgianNumber } from '../national-checks.ts';

export const belgiumNationalRegisterNumber: DetectorDeclaration = {
  identifier: 'BELGIUM_NATIONAL_REGISTER_NUMBER',
  strength: 'likely',
  summary: 'Belgian national register numbers',
  names: [
    'rijksregisternummer',
    'rijksregister',
    'insz',
    'numero national',
    'registre national',
    'niss',
    'national register number',
  ],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}`,
  text: String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}`,
  validate: belgianNumber,
  minimumShare: 0.5,
  chance: 0.01,
};
