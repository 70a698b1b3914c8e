// Spanish DNI and NIE: eight digits and a control letter.

import { spanishId } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const spainDniNumber: DetectorDeclaration = {
  identifier: 'SPAIN_DNI_NUMBER',
  strength: 'likely',
  summary: 'Spanish identity numbers (DNI, NIE)',
  names: ['dni', 'nie', 'documento nacional', 'documento de identidad', 'numero de identidad', 'cedula'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`(?:\d{8}|[XYZ] ?-?\d{7})[- ]?[A-HJ-NP-TV-Z]`,
  text: String.raw`(?:\d{8}|[XYZ] ?-?\d{7})[- ]?[A-HJ-NP-TV-Z]`,
  keywords: 'dni|nif|nie|documento|identidad',
  validate: spanishId,
  minimumShare: 0.5,
  chance: 0.045,
};
