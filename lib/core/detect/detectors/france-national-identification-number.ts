// French NIR (numéro de sécurité sociale): 13 digits and a key modulo 97.

import { frenchNir } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const franceNationalIdentificationNumber: DetectorDeclaration = {
  identifier: 'FRANCE_NATIONAL_IDENTIFICATION_NUMBER',
  strength: 'certain',
  summary: 'French social security numbers (NIR)',
  names: ['nir', 'insee', 'numero de securite sociale', 'num secu', 'securite sociale', 'numero secu', 'nss'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
  text: String.raw`[1-478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
  prefilter: String.raw`\d{13}|\d \d\d \d\d \d[\dAB] \d{3}`,
  keywords: 'nir|insee|s[ée]curit[ée] sociale|s[ée]cu',
  validate: frenchNir,
  minimumShare: 0.3,
  chance: 0.01,
  everyRow: true,
};
