// Keys of Stripe.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const stripeCredentials: DetectorDeclaration = {
  identifier: 'STRIPE_CREDENTIALS',
  strength: 'certain',
  summary: 'Stripe keys',
  names: ['stripe key', 'stripe secret', 'stripe api key', 'stripe secret key'],
  categories: TEXT_AND_INTEGERS,
  value: '[rs]k_(?:live|test)_[A-Za-z0-9]{16,}',
  text: '[rs]k_(?:live|test)_[A-Za-z0-9]{16,}',
  markers: ['k_live_', 'k_test_'],
  minimumShare: 0,
  everyRow: true,
};
