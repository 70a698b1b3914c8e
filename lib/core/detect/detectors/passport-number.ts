// Passport numbers, by name.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const passportNumber: DetectorDeclaration = {
  identifier: 'PASSPORT_NUMBER',
  strength: 'weak',
  summary: 'passport numbers',
  names: [
    'passport',
    'passport number',
    'passport no',
    'passport num',
    'travel document',
    'reisepass',
    'reisepassnummer',
    'passnummer',
    'pass nr',
    'passeport',
    'numero de passeport',
    'pasaporte',
    'numero de pasaporte',
    'passaporte',
    'passaporto',
    'numero passaporto',
    'paspoort',
    'paspoortnummer',
    'paszport',
    'numer paszportu',
    'mrz',
  ],
  categories: TEXT_AND_INTEGERS,
  text: String.raw`[A-Z]{0,2}\d{6,9}[A-Z]?`,
  keywords: 'passport(?: (?:no|number|nr))?|reisepass|passeport|pasaporte|passaporto|paspoort|paszport',
  minimumShare: 1,
};
