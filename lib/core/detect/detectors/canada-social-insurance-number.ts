// Canadian social insurance numbers: nine digits and Luhn.

import { luhn, varied } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const canadaSocialInsuranceNumber: DetectorDeclaration = {
  identifier: 'CANADA_SOCIAL_INSURANCE_NUMBER',
  strength: 'weak',
  summary: 'Canadian social insurance numbers',
  names: ['sin', 'social insurance', 'social insurance number', 'numero d assurance sociale', 'nas'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[1-79]\d{2}[- ]?\d{3}[- ]?\d{3}`,
  text: String.raw`[1-79]\d{2}[- ]\d{3}[- ]\d{3}`,
  keywords: 'sin|social insurance|assurance sociale',
  validate: (text) => luhn(text) && varied(text),
  minimumShare: 0.6,
  chance: 0.1,
};
