// Bank identifier codes (SWIFT).

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

/** ISO 3166-1, and XK. */
const COUNTRIES =
  'A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW]';

export const bic: DetectorDeclaration = {
  identifier: 'BIC',
  strength: 'weak',
  summary: 'bank identifier codes',
  names: ['bic', 'swift', 'swift code', 'bic code', 'swift bic', 'bic swift'],
  categories: TEXT,
  value: `[A-Z]{4}(?:${COUNTRIES})[A-Z0-9]{2}(?:[A-Z0-9]{3})?`,
  minimumShare: 0.9,
};
