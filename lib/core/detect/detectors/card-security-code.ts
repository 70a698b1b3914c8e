// Card security codes: three or four digits, by name only.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const cardSecurityCode: DetectorDeclaration = {
  identifier: 'CARD_SECURITY_CODE',
  strength: 'weak',
  summary: 'card security codes',
  names: [
    'cvv',
    'cvc',
    'cvn',
    'card security code',
    'card verification',
    'card verification value',
    'security code',
    'prufziffer karte',
    'kartenprufnummer',
    'cryptogramme',
    'codigo de seguridad',
    'codigo de seguranca',
    'codice di sicurezza',
  ],
  namesOfPeople: ['csc', 'cid'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{3,4}`,
  minimumShare: 1,
};
