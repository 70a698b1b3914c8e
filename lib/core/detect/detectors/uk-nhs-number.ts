// UK NHS numbers: ten digits, mod 11. ISBN-10 passes the same check.

import { nhs } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { isbn10WithX } from '../isbn.ts';

export const ukNhsNumber: DetectorDeclaration = {
  identifier: 'UK_NHS_NUMBER',
  strength: 'weak',
  summary: 'UK NHS numbers',
  names: ['nhs', 'nhs number', 'nhs no'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`,
  text: String.raw`\d{3}[ -]\d{3}[ -]\d{4}`,
  keywords: 'nhs|patient',
  validate: nhs,
  refutes: isbn10WithX,
  minimumShare: 0.6,
  chance: 0.09,
};
