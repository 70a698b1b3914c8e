// UK national insurance numbers: two letters, six digits, one letter; not the prefixes that are never issued.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const ukNationalInsuranceNumber: DetectorDeclaration = {
  identifier: 'UK_NATIONAL_INSURANCE_NUMBER',
  strength: 'likely',
  summary: 'UK national insurance numbers',
  names: ['nino', 'ni number', 'ni no', 'national insurance', 'national insurance number'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
  text: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
  keywords: 'nino|national insurance|ni',
  validate: (text) => !/^(?:BG|GB|NK|KN|TN|NT|ZZ)/.test(text),
  minimumShare: 0.6,
};
