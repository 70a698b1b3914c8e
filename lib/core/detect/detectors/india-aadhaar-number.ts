// Indian Aadhaar numbers: twelve digits and Verhoeff.

import { verhoeff } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const indiaAadhaarNumber: DetectorDeclaration = {
  identifier: 'INDIA_AADHAAR_NUMBER',
  strength: 'weak',
  summary: 'Indian Aadhaar numbers',
  names: ['aadhaar', 'aadhar', 'aadhaar number', 'adhaar', 'uidai'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}`,
  text: String.raw`[2-9]\d{3} \d{4} \d{4}`,
  keywords: 'aadhaar|aadhar|uidai',
  validate: verhoeff,
  minimumShare: 0.6,
  chance: 0.1,
};
