// Every identifier that Macie reports has a mask that fits it: none falls to the one for unknown names.
import { describe, expect, it } from 'vitest';
import { identifierSpec } from '../../../lib/core/masks/identifiers.ts';

const names = (text: string): readonly string[] => text.trim().split(/\s+/);
const COUNTRIES = names('CANADA FRANCE GERMANY ITALY SPAIN UK USA');
const LICENCES = names(
  'AUSTRALIA AUSTRIA BELGIUM BULGARIA CANADA CROATIA CYPRUS CZECHIA DENMARK ESTONIA FINLAND FRANCE GERMANY GREECE HUNGARY INDIA IRELAND ITALY LATVIA LITHUANIA LUXEMBOURG MALTA NETHERLANDS POLAND PORTUGAL ROMANIA SLOVAKIA SLOVENIA SPAIN SWEDEN UK',
);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  hash: names(
    'AWS_CREDENTIALS GOOGLE_CLOUD_API_KEY HTTP_BASIC_AUTH_HEADER HTTP_COOKIE JSON_WEB_TOKEN OPENSSH_PRIVATE_KEY PGP_PRIVATE_KEY PKCS PUTTY_PRIVATE_KEY STRIPE_CREDENTIALS',
  ),
  'national-id': [
    ...COUNTRIES.map((country) => `${country}_PASSPORT_NUMBER`),
    ...LICENCES.map((country) => `${country}_DRIVERS_LICENSE`),
    ...names(`DRIVERS_LICENSE ARGENTINA_DNI_NUMBER BRAZIL_RG_NUMBER CHILE_RUT_NUMBER COLOMBIA_CITIZENSHIP_CARD_NUMBER
      CANADA_HEALTH_NUMBER EUROPEAN_HEALTH_INSURANCE_CARD_NUMBER FINLAND_EUROPEAN_HEALTH_INSURANCE_NUMBER USA_HEALTH_INSURANCE_CLAIM_NUMBER
      UK_ELECTORAL_ROLL_NUMBER UK_TAX_IDENTIFICATION_NUMBER USA_DRUG_ENFORCEMENT_AGENCY_NUMBER VEHICLE_IDENTIFICATION_NUMBER
      GERMANY_NATIONAL_IDENTIFICATION_NUMBER SPAIN_SOCIAL_SECURITY_NUMBER INDIA_PERMANENT_ACCOUNT_NUMBER`),
  ],
  iban: ['BANK_ACCOUNT_NUMBER', ...names('FRANCE GERMANY ITALY SPAIN UK').map((one) => `${one}_BANK_ACCOUNT_NUMBER`)],
  card: names('CREDIT_CARD_NUMBER CREDIT_CARD_NUMBER_(NO_KEYWORD)'),
  format: names(
    'CREDIT_CARD_MAGNETIC_STRIPE CREDIT_CARD_SECURITY_CODE LATITUDE_LONGITUDE MEDICAL_DEVICE_UDI USA_NATIONAL_DRUG_CODE USA_HEALTHCARE_PROCEDURE_CODE',
  ),
  expiry: ['CREDIT_CARD_EXPIRATION'],
  zip: ['BRAZIL_CEP_CODE'],
  phone: ['PHONE_NUMBER', ...names('BRAZIL FRANCE GERMANY ITALY SPAIN UK').map((one) => `${one}_PHONE_NUMBER`)],
};

describe.each(Object.entries(EXPECTED))('mask %s', (mask, identifiers) => {
  it.each(identifiers)('for %s', (identifier) => {
    expect(identifierSpec(identifier, 'c')?.mask).toBe(mask);
  });
});

it('Spanish numbers of foreigners and of taxpayers have the form of a DNI', () => {
  for (const identifier of ['SPAIN_NIE_NUMBER', 'SPAIN_NIF_NUMBER'])
    expect(identifierSpec(identifier, 'c')).toEqual({ mask: 'national-id', kind: 'es-dni' });
});

it('the French number of the health insurance is the NIR', () => {
  expect(identifierSpec('FRANCE_HEALTH_INSURANCE_NUMBER', 'c')).toEqual({ mask: 'national-id', kind: 'fr-nir' });
});
