// Indian permanent account numbers (PAN): five letters, of which the fourth is a kind of holder, four digits, a letter.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const indiaPermanentAccountNumber: DetectorDeclaration = {
  identifier: 'INDIA_PERMANENT_ACCOUNT_NUMBER',
  strength: 'likely',
  summary: 'Indian permanent account numbers',
  names: ['permanent account number', 'pan number', 'pan no', 'pan card', 'income tax pan'],
  categories: TEXT_AND_INTEGERS,
  value: '[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]',
  text: '[A-Z]{3}[ABCFGHJLPT][A-Z][0-9]{4}[A-Z]',
  keywords: 'pan|permanent account',
  minimumShare: 0.7,
};
