// Spanish DNI: eight digits and a control letter. The NIE of foreigners is another identifier.

import { spanishId } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const spainDniNumber: DetectorDeclaration = {
  identifier: 'SPAIN_DNI_NUMBER',
  strength: 'likely',
  summary: 'Spanish identity numbers (DNI)',
  names: ['dni', 'documento nacional', 'documento de identidad', 'numero de identidad', 'cedula'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{8}[- ]?[A-HJ-NP-TV-Z]`,
  text: String.raw`\d{8}[- ]?[A-HJ-NP-TV-Z]`,
  keywords: 'dni|nif|documento|identidad',
  validate: spanishId,
  minimumShare: 0.5,
  chance: 0.045,
};
