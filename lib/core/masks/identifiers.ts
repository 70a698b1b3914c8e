// Which mask speaks for a data identifier (Macie's names) or, inside composite values, for a field's name.

import type { TypeCategory } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';

const EXACT: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: 'email',
  NAME: 'name',
  FULL_NAME: 'name',
  FIRST_NAME: 'first',
  LAST_NAME: 'last',
  USERNAME: 'username',
  PHONE_NUMBER: 'phone',
  CITY: 'city',
  STATE: 'state',
  ZIP_CODE: 'zip',
  STREET: 'street',
  COMPANY: 'company',
  IBAN: 'iban',
  IP_ADDRESS: 'ip',
  MAC_ADDRESS: 'mac',
  URL: 'url',
  DATE_OF_BIRTH: 'date-shift',
  CARD_EXPIRY: 'expiry',
  // Digits and letters change, length stays: nothing of these means more than its form.
  BIC: 'format',
  CARD_SECURITY_CODE: 'format',
  COORDINATES: 'format',
  DEVICE_ID: 'format',
  PHOTO: 'url',
  PKCS: 'hash',
  // Macie's other names.
  BRAZIL_CEP_CODE: 'zip',
  CREDIT_CARD_EXPIRATION: 'expiry',
  CREDIT_CARD_MAGNETIC_STRIPE: 'format',
  CREDIT_CARD_SECURITY_CODE: 'format',
  HTTP_COOKIE: 'hash',
  LATITUDE_LONGITUDE: 'format',
  MEDICAL_DEVICE_UDI: 'format',
  USA_HEALTHCARE_PROCEDURE_CODE: 'format',
  USA_NATIONAL_DRUG_CODE: 'format',
};
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/CREDIT_CARD_(?!SECURITY|EXPIRATION)|^CREDIT_CARD$/, 'card'],
  [/BANK_ACCOUNT_NUMBER$/, 'iban'],
  [/POSTAL_CODE|ZIP_CODE/, 'zip'],
  [/PHONE_NUMBER$/, 'phone'],
  [
    /SOCIAL_SECURITY|SOCIAL_INSURANCE|NATIONAL_IDENT|NATIONAL_ID|NATIONAL_REGISTER|NATIONAL_PROVIDER|PERMANENT_ACCOUNT|DRUG_ENFORCEMENT|TAXPAYER|TAX_ID|PASSPORT|DRIVERS?_LICEN|INSURANCE_NUMBER|ELECTORAL|CPF|CNPJ|RG_NUMBER|VEHICLE_IDENT|HEALTH|NHS|MEDICARE|NPI|TAX_|AADHAAR|CURP|_BSN|PESEL|_DNI|_NIE_|_NIF_|_RUT_|CITIZENSHIP_CARD|PERSONAL_NUMBER/,
    'national-id',
  ],
  [/CREDENTIAL|BASIC_AUTH|PRIVATE_KEY|SECRET|TOKEN|API_KEY|PASSWORD/, 'hash'],
];
const ADDRESS_PARTS: readonly (readonly [RegExp, string])[] = [
  [/zip|postal|postcode|plz/i, 'zip'],
  [/city|town|ort$|stadt/i, 'city'],
  [/state|province|region|county/i, 'state'],
  [/street|line_?[12]|strasse|address_?[12]$/i, 'street'],
];
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/e?-?mail/i, 'email'],
  [/phone|mobile|^tel|^fax/i, 'phone'],
  [/^first_?name|^given/i, 'first'],
  [/^(last_?name|surname|family)/i, 'last'],
  [/name$/i, 'name'],
  [/iban/i, 'iban'],
  [/ssn|national_?id/i, 'national-id'],
  ...ADDRESS_PARTS,
];

/** The mask of an identifier; the column's name says which part of an address it is. undefined when the identifier is unknown. */
export function identifierMask(identifier: string, columnName: string): string | undefined {
  if (identifier === 'ADDRESS' || identifier.endsWith('_ADDRESS_PART'))
    return match(ADDRESS_PARTS, columnName) ?? 'address';
  return EXACT[identifier] ?? match(PATTERNS, identifier);
}

/** Kinds of national-id by identifier. Those of the United States are not here: their mask without a kind is what it always was. */
const KINDS: Readonly<Record<string, string>> = {
  AUSTRALIA_TAX_FILE_NUMBER: 'au-tfn',
  BRAZIL_CNPJ_NUMBER: 'br-cnpj',
  BRAZIL_CPF_NUMBER: 'br-cpf',
  CANADA_SOCIAL_INSURANCE_NUMBER: 'ca-sin',
  FRANCE_HEALTH_INSURANCE_NUMBER: 'fr-nir',
  FRANCE_NATIONAL_IDENTIFICATION_NUMBER: 'fr-nir',
  GERMANY_TAX_IDENTIFICATION_NUMBER: 'de-steuerid',
  INDIA_AADHAAR_NUMBER: 'in-aadhaar',
  ITALY_NATIONAL_IDENTIFICATION_NUMBER: 'it-cf',
  MEXICO_CURP_NUMBER: 'mx-curp',
  NETHERLANDS_BSN_NUMBER: 'nl-bsn',
  POLAND_PESEL_NUMBER: 'pl-pesel',
  SPAIN_DNI_NUMBER: 'es-dni',
  SPAIN_NIE_NUMBER: 'es-dni',
  SPAIN_NIF_NUMBER: 'es-dni',
  SWEDEN_PERSONAL_NUMBER: 'se-pnr',
  UK_NATIONAL_INSURANCE_NUMBER: 'uk-nino',
  UK_NHS_NUMBER: 'uk-nhs',
};

/** `identifierMask` with the parameters that the identifier asks for. */
export function identifierSpec(identifier: string, columnName: string): MaskSpec | undefined {
  const mask = identifierMask(identifier, columnName);
  const kind = KINDS[identifier];
  if (mask === undefined) return undefined;
  return mask === 'national-id' && kind !== undefined ? { mask, kind } : { mask };
}

/** Whatever one makes of a position or a gender is wrong, or still says something: none, else the type's zero (ISO 5218: not known). */
const NOTHING: readonly MaskSpec[] = [{ mask: 'null' }, { mask: 'blank' }];
const NUMBERS: readonly TypeCategory[] = ['integer', 'numeric', 'float'];

/** Masks for one kind of data in columns of one category, best first, where the category's generic ones would make nonsense. */
export function categoryMasks(identifier: string, category: TypeCategory): readonly MaskSpec[] {
  const numeric = NUMBERS.includes(category);
  if (identifier === 'GENDER' && ['text', 'enum', 'integer'].includes(category)) return NOTHING;
  if (identifier === 'COORDINATES' && numeric) return NOTHING;
  // A number of four digits is a year: another one in which people live; longer ones keep their number of digits.
  if (identifier === 'DATE_OF_BIRTH' && numeric) return [{ mask: 'number', min: '1900', max: '2019' }];
  if (identifier === 'CARD_EXPIRY' && numeric) return [{ mask: 'null' }];
  return [];
}

/** The mask that a field's name suggests. */
export function nameMask(fieldName: string): string | undefined {
  return match(NAMES, fieldName);
}

function match(patterns: readonly (readonly [RegExp, string])[], text: string): string | undefined {
  return patterns.find(([pattern]) => pattern.test(text))?.[1];
}
