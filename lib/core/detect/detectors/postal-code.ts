// Postal codes: too plain to be told by value alone.

import type { DetectorDeclaration } from '../declaration.ts';
import { TEXT_AND_INTEGERS } from '../declaration.ts';

export const postalCode: DetectorDeclaration = {
  identifier: 'POSTAL_CODE',
  strength: 'weak',
  summary: 'postal codes',
  names: [
    'zip',
    'zip code',
    'zipcode',
    'postal code',
    'postalcode',
    'post code',
    'postcode',
    'postal',
    'plz',
    'postleitzahl',
    'code postal',
    'codigo postal',
    'cep',
    'codice postale',
    'kod pocztowy',
    'postnummer',
    'postnr',
    'eircode',
    'pin code',
  ],
  namesOfPeople: ['cp', 'cap'],
  categories: TEXT_AND_INTEGERS,
  value: String.raw`\d{5}(?:-\d{4})?|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{2}-\d{3}|\d{5}-\d{3}|\d{3} ?\d{2}`,
  ignoreCase: true,
  minimumShare: 1,
  besidePeople: 0.9,
};
