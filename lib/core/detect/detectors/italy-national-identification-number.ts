// Italian codice fiscale: letters and digits of name, date, place and a control letter.

import { codiceFiscale } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const italyNationalIdentificationNumber: DetectorDeclaration = {
  identifier: 'ITALY_NATIONAL_IDENTIFICATION_NUMBER',
  strength: 'certain',
  summary: 'Italian fiscal codes',
  names: ['codice fiscale', 'codfisc', 'cod fiscale', 'cod fisc'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[A-Za-z]{6}\d{2}[A-EHLMPR-Ta-ehlmpr-t]\d{2}[A-Za-z]\d{3}[A-Za-z]`,
  text: String.raw`[A-Za-z]{6}\d{2}[A-EHLMPR-Ta-ehlmpr-t]\d{2}[A-Za-z]\d{3}[A-Za-z]`,
  prefilter: String.raw`[A-Za-z]{2}\d{2}[A-Za-z]\d{2}[A-Za-z]`,
  keywords: 'codice fiscale|c\\.?f',
  validate: codiceFiscale,
  minimumShare: 0.3,
  chance: 0.04,
  everyRow: true,
};
