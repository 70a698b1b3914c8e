// Bank identifier codes (SWIFT).

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const bic: DetectorDeclaration = {
  identifier: 'BIC',
  strength: 'weak',
  summary: 'bank identifier codes',
  names: ['bic', 'swift', 'swift code', 'bic code', 'swift bic', 'bic swift'],
  categories: TEXT,
  value:
    '[A-Z]{4}(?:AT|BE|BG|BR|CA|CH|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|US)[A-Z0-9]{2}(?:[A-Z0-9]{3})?',
  minimumShare: 0.95,
};
