// Swedish personal numbers: date of birth, serial, Luhn.

import { swedishPersonalNumber } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const swedenPersonalNumber: DetectorDeclaration = {
  identifier: 'SWEDEN_PERSONAL_NUMBER',
  strength: 'likely',
  summary: 'Swedish personal numbers',
  names: ['personnummer', 'person nr', 'personnr', 'samordningsnummer'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`(?:19|20)?\d{6}[-+]?\d{4}`,
  text: String.raw`(?:19|20)?\d{2}(?:0[1-9]|1[0-2])[0-3]\d[-+]\d{4}`,
  keywords: 'personnummer|pnr|personnr',
  validate: swedishPersonalNumber,
  minimumShare: 0.8,
  chance: 0.04,
};
