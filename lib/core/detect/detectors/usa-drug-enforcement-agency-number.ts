// Registration numbers of the US Drug Enforcement Administration.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';
import { drugEnforcement } from '../national-checks.ts';

export const usaDrugEnforcementAgencyNumber: DetectorDeclaration = {
  identifier: 'USA_DRUG_ENFORCEMENT_AGENCY_NUMBER',
  strength: 'weak',
  summary: 'DEA registration numbers',
  names: ['dea', 'dea number', 'dea no', 'dea registration'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}`,
  text: String.raw`[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}`,
  keywords: 'dea',
  validate: drugEnforcement,
  minimumShare: 0.9,
  chance: 0.1,
};
