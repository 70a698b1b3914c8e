// Finnish personal identity codes: date, serial and a character modulo 31.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { finnishCode } from '../national-checks.ts';

export const finlandNationalIdentificationNumber: DetectorDeclaration = {
  identifier: 'FINLAND_NATIONAL_IDENTIFICATION_NUMBER',
  strength: 'likely',
  summary: 'Finnish personal identity codes',
  names: ['hetu', 'henkilotunnus', 'personbeteckning', 'finnish id'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`,
  text: String.raw`\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]`,
  validate: finnishCode,
  minimumShare: 0.4,
  chance: 0.03,
};
