// US National Provider Identifiers: ten digits, Luhn after 80840.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { nationalProvider } from '../national-checks.ts';

export const usaNationalProviderIdentifier: DetectorDeclaration = {
  identifier: 'USA_NATIONAL_PROVIDER_IDENTIFIER',
  strength: 'weak',
  summary: 'US National Provider Identifiers',
  names: ['npi', 'npi number', 'provider npi', 'national provider', 'national provider identifier'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[12]\d{9}`,
  text: String.raw`[12]\d{9}`,
  keywords: 'npi|provider',
  validate: nationalProvider,
  minimumShare: 0.9,
  chance: 0.1,
};
