// normalized: evens a value out before another mask reads it (`normalize: nfc` and `trim`). No mask that a rule may name: it hides nothing.
// A kernel because the engines' own functions disagree: about characters newer than they are, and about what white space is.
import { z } from 'zod';
import { TYPE_CATEGORIES } from '../model/catalog.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { holdsUnassigned } from './unassigned.ts';

const parameters = z.strictObject({
  ...COMMON,
  forms: z.array(z.enum(['nfc', 'trim'])).readonly(),
});

/** Space, tab, line feed, vertical tab, form feed, carriage return. */
const ENDS = /^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g;

export const normalized = defineMask<z.infer<typeof parameters>>({
  name: 'normalized',
  summary: 'Evens out the Unicode form and the white space at the ends of a value.',
  parameters,
  accepts: TYPE_CATEGORIES,
  properties: { ...ROW_MASK, idempotent: true, fixedPoints: 'possible' },
  emitsIdentifiers: [],
  capacity: () => 0,
  bind:
    ({ forms }) =>
    (value) => {
      const composed = forms.includes('nfc') && !holdsUnassigned(value) ? value.normalize('NFC') : value;
      const trimmed = forms.includes('trim') ? trim(composed) : composed;
      // Nothing but white space stays as it is: an empty text would no longer be masked.
      return trimmed === '' ? composed : trimmed;
    },
  emits: () => () => true,
});

function trim(value: string): string {
  return value.replace(ENDS, '');
}
