// German identity card numbers, by name.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const germanyNationalIdentificationNumber: DetectorDeclaration = {
  identifier: 'GERMANY_NATIONAL_IDENTIFICATION_NUMBER',
  strength: 'weak',
  summary: 'German identity card numbers',
  names: ['personalausweis', 'personalausweisnummer', 'ausweisnummer', 'ausweis nr', 'perso nr'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[CFGHJKLMNPRTVWXYZ0-9]{9}\d?`,
  text: String.raw`[CFGHJKLMNPRTVWXYZ0-9]{9}\d?`,
  keywords: 'ausweis|personalausweis',
  minimumShare: 1,
};
