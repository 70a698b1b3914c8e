// Spanish NIE, the number of foreigners: X, Y or Z, seven digits and the control letter of the DNI.

import { spanishId } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const spainNieNumber: DetectorDeclaration = {
  identifier: 'SPAIN_NIE_NUMBER',
  strength: 'likely',
  summary: 'Spanish numbers of foreigners (NIE)',
  names: ['nie', 'numero de identidad de extranjero'],
  categories: TEXT,
  value: String.raw`[XYZ] ?-?\d{7}[- ]?[A-HJ-NP-TV-Z]`,
  text: String.raw`[XYZ] ?-?\d{7}[- ]?[A-HJ-NP-TV-Z]`,
  keywords: 'nie|nif|documento|identidad|extranjero',
  validate: spanishId,
  minimumShare: 0.3,
  chance: 0.045,
};
