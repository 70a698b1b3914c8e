// Spanish social security numbers: province, serial, modulo 97.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { spanishSocialSecurity } from '../national-checks.ts';

export const spainSocialSecurityNumber: DetectorDeclaration = {
  identifier: 'SPAIN_SOCIAL_SECURITY_NUMBER',
  strength: 'likely',
  summary: 'Spanish social security numbers',
  names: ['numero de seguridad social', 'numero seguridad social', 'seguridad social', 'nuss', 'naf'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{2}[ /-]?\d{8}[ /-]?\d{2}`,
  text: String.raw`\d{2}[ /-]\d{8}[ /-]\d{2}`,
  keywords: 'seguridad social|nuss|naf',
  validate: spanishSocialSecurity,
  minimumShare: 0.7,
  chance: 0.01,
};
