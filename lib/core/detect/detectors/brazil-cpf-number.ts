// Brazilian CPF: eleven digits with two check digits.

import { cpfOrCnpj } from '../checksums.ts';
import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const brazilCpfNumber: DetectorDeclaration = {
  identifier: 'BRAZIL_CPF_NUMBER',
  strength: 'likely',
  summary: 'Brazilian CPF numbers',
  names: ['cpf', 'numero cpf', 'cpf cnpj', 'nr cpf'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{3}\.?\d{3}\.?\d{3}-?\d{2}`,
  text: String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`,
  keywords: 'cpf',
  validate: cpfOrCnpj,
  minimumShare: 0.5,
  chance: 0.01,
};
