// Mexican CURP: eighteen letters and digits of name, date, sex, state.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const mexicoCurpNumber: DetectorDeclaration = {
  identifier: 'MEXICO_CURP_NUMBER',
  strength: 'certain',
  summary: 'Mexican CURP codes',
  names: ['curp'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])[0-3]\d[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d`,
  text: String.raw`[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])[0-3]\d[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d`,
  prefilter: String.raw`\d{6}[HMX][A-Z]{5}`,
  keywords: 'curp',
  minimumShare: 0.3,
  everyRow: true,
};
