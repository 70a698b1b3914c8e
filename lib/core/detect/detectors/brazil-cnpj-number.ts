// Brazilian CNPJ: fourteen digits with two check digits.

import { cpfOrCnpj } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const brazilCnpjNumber: DetectorDeclaration = {
  identifier: 'BRAZIL_CNPJ_NUMBER',
  strength: 'likely',
  summary: 'Brazilian CNPJ numbers',
  names: ['cnpj', 'numero cnpj'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{2}\.?\d{3}\.?\d{3}/?\d{4}-?\d{2}`,
  text: String.raw`\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}`,
  keywords: 'cnpj',
  validate: cpfOrCnpj,
  minimumShare: 0.5,
  chance: 0.01,
};
