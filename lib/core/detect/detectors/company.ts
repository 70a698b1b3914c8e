// Employers of people; a company alone is not a person.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT } from '../declaration.ts';

export const company: DetectorDeclaration = {
  identifier: 'COMPANY',
  strength: 'weak',
  summary: 'names of companies',
  names: [
    'company',
    'company name',
    'employer',
    'employer name',
    'organisation name',
    'organization name',
    'org name',
    'business name',
    'trading name',
    'firma',
    'firmenname',
    'arbeitgeber',
    'entreprise',
    'raison sociale',
    'employeur',
    'empresa',
    'razon social',
    'razao social',
    'azienda',
    'ragione sociale',
    'datore di lavoro',
    'bedrijf',
    'bedrijfsnaam',
    'werkgever',
    'pracodawca',
    'foretag',
    'arbetsgivare',
  ],
  categories: TEXT,
  minimumShare: 1,
};
