// International bank account numbers: country length and mod 97.

import { iban } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const ibanNumber: DetectorDeclaration = {
  identifier: 'IBAN',
  strength: 'certain',
  summary: 'international bank account numbers (IBAN)',
  names: ['iban', 'iban number', 'iban no', 'iban code'],
  hints: ['account', 'bank', 'konto', 'compte', 'cuenta', 'conta', 'conto', 'rekening'],
  categories: TEXT,
  value: String.raw`[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{1,4}){3,8}`,
  text: String.raw`[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?`,
  prefilter: String.raw`[A-Za-z]{2}\d{2}[ -]?[A-Za-z0-9]{4}[ -]?[A-Za-z0-9]{4}`,
  validate: iban,
  minimumShare: 0,
  chance: 0.01,
  everyRow: true,
};
