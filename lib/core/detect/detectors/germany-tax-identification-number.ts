// German tax ids: eleven digits, ISO 7064 mod 11,10.

import { germanTaxId } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const germanyTaxIdentificationNumber: DetectorDeclaration = {
  identifier: 'GERMANY_TAX_IDENTIFICATION_NUMBER',
  strength: 'weak',
  summary: 'German tax identification numbers',
  names: ['steuer id', 'steuerid', 'idnr', 'steueridentifikationsnummer', 'steuerliche identifikationsnummer'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[1-9]\d ?\d{3} ?\d{3} ?\d{3}`,
  text: String.raw`[1-9]\d ?\d{3} ?\d{3} ?\d{3}`,
  keywords: 'steuer|identifikationsnummer|idnr|tin',
  validate: germanTaxId,
  minimumShare: 0.6,
  chance: 0.1,
};
