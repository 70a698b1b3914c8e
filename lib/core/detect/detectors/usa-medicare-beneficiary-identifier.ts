// US Medicare beneficiary identifiers: eleven characters in a fixed order of letters and digits.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const usaMedicareBeneficiaryIdentifier: DetectorDeclaration = {
  identifier: 'USA_MEDICARE_BENEFICIARY_IDENTIFIER',
  strength: 'likely',
  summary: 'US Medicare beneficiary identifiers',
  names: [
    'mbi',
    'medicare beneficiary',
    'medicare beneficiary id',
    'medicare beneficiary identifier',
    'beneficiary id',
  ],
  categories: TEXT_AND_INTEGERS,
  value:
    '[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}',
  text: '[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-[AC-HJKMNP-RT-Y]{2}\\d{2}',
  keywords: 'mbi|medicare|beneficiary',
  minimumShare: 0.6,
};
