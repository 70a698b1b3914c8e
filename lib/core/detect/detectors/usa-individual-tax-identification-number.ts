// US ITIN: nine digits from 9 with a group of 50-65, 70-88, 90-92, 94-99.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const usaIndividualTaxIdentificationNumber: DetectorDeclaration = {
  identifier: 'USA_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER',
  strength: 'weak',
  summary: 'US individual tax identification numbers',
  names: ['itin', 'individual taxpayer', 'individual tax identification number', 'taxpayer id'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}`,
  text: String.raw`9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}`,
  keywords: 'itin|taxpayer|tax id',
  minimumShare: 0.8,
};
