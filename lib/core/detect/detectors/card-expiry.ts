// Expiry dates of payment cards, by name.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const cardExpiry: DetectorDeclaration = {
  identifier: 'CARD_EXPIRY',
  strength: 'weak',
  summary: 'expiry dates of payment cards',
  names: [
    'card expiry',
    'card expiration',
    'card expires',
    'cc expiry',
    'cc exp',
    'cc expiration',
    'exp month',
    'exp year',
    'expiry month',
    'expiry year',
    'expiration month',
    'expiration year',
    'exp date',
    'ccexp',
    'gultig bis karte',
    'date expiration carte',
    'vencimiento tarjeta',
    'validade cartao',
    'scadenza carta',
  ],
  hints: ['expiry', 'expires', 'exp', 'expiration', 'valid', 'until', 'thru'],
  categories: [...TEXT_AND_INTEGERS, 'date'],
  value: String.raw`(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[2-4]\d`,
  minimumShare: 0.9,
};
