// Numbers of Australian Medicare cards.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { australianMedicare } from '../national-checks.ts';

export const australiaMedicareNumber: DetectorDeclaration = {
  identifier: 'AUSTRALIA_MEDICARE_NUMBER',
  strength: 'weak',
  summary: 'Australian Medicare numbers',
  names: ['medicare', 'medicare number', 'medicare no', 'medicare card'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]?\d)?`,
  text: String.raw`[2-6]\d{3} \d{5} \d`,
  keywords: 'medicare',
  validate: australianMedicare,
  minimumShare: 0.6,
  chance: 0.05,
};
