// Column names in nine languages, and names that only look like those of personal columns.
import { describe, expect, it } from 'vitest';
import { nameWords, readName } from '../../../lib/core/detect/column-names.ts';

const says = (name: string, table = 't'): string | undefined => readName(name, table, 'text').says[0];

describe('readName', () => {
  it('splits camel case, separators, accents and digits', () => {
    expect(nameWords('homeAddress2')).toEqual(['home', 'address']);
    expect(nameWords('E-Mail')).toEqual(['e', 'mail']);
    expect(nameWords('Prénom')).toEqual(['prenom']);
    expect(nameWords('"; DROP TABLE x; --')).toEqual(['drop', 'table', 'x']);
  });

  it.each([
    ['email', 'EMAIL_ADDRESS'],
    ['user_email_address', 'EMAIL_ADDRESS'],
    ['E-Mail', 'EMAIL_ADDRESS'],
    ['custEmail', 'EMAIL_ADDRESS'],
    ['courriel', 'EMAIL_ADDRESS'],
    ['correo_electronico', 'EMAIL_ADDRESS'],
    ['vorname', 'FIRST_NAME'],
    ['prénom', 'FIRST_NAME'],
    ['imię', 'FIRST_NAME'],
    ['voornaam', 'FIRST_NAME'],
    ['förnamn', 'FIRST_NAME'],
    ['firstName', 'FIRST_NAME'],
    ['nachname', 'LAST_NAME'],
    ['apellidos', 'LAST_NAME'],
    ['cognome', 'LAST_NAME'],
    ['nazwisko', 'LAST_NAME'],
    ['efternamn', 'LAST_NAME'],
    ['sobrenome', 'LAST_NAME'],
    ['telefonnummer', 'PHONE_NUMBER'],
    ['mobile_e164', 'PHONE_NUMBER'],
    ['celular', 'PHONE_NUMBER'],
    ['home_phone', 'PHONE_NUMBER'],
    ['geburtsdatum', 'DATE_OF_BIRTH'],
    ['date_de_naissance', 'DATE_OF_BIRTH'],
    ['födelsedatum', 'DATE_OF_BIRTH'],
    ['dob', 'DATE_OF_BIRTH'],
    ['strasse', 'ADDRESS'],
    ['address2', 'ADDRESS'],
    ['ulica', 'ADDRESS'],
    ['indirizzo', 'ADDRESS'],
    ['ip_address', 'IP_ADDRESS'],
    ['mac_address', 'MAC_ADDRESS'],
    ['plz', 'POSTAL_CODE'],
    ['kod_pocztowy', 'POSTAL_CODE'],
    ['haslo', 'CREDENTIAL'],
    ['password', 'CREDENTIAL'],
    ['user_pass', 'CREDENTIAL'],
    ['user_activation_key', 'CREDENTIAL'],
    ['password_hash', 'PASSWORD_HASH'],
    ['ssn', 'USA_SOCIAL_SECURITY_NUMBER'],
    ['personnummer', 'SWEDEN_PERSONAL_NUMBER'],
    ['pesel', 'POLAND_PESEL_NUMBER'],
    ['codice_fiscale', 'ITALY_NATIONAL_IDENTIFICATION_NUMBER'],
    ['customer_name', 'NAME'],
    ['cvv', 'CARD_SECURITY_CODE'],
    ['iban', 'IBAN'],
    ['benutzername', 'USERNAME'],
  ])('%s says %s', (name, identifier) => {
    expect(says(name)).toBe(identifier);
  });

  it.each([
    'email_verified',
    'is_email',
    'phone_type',
    'email_sent_at',
    'product_name',
    'file_name',
    'address_id',
    'hostname',
    'placeholder',
    'description',
    'status',
    'city_code',
    'table_name',
  ])('%s says nothing', (name) => {
    expect(says(name)).toBeUndefined();
  });

  it('reads a bare name by its table', () => {
    expect(says('name', 'customers')).toBe('NAME');
    expect(says('name', 'products')).toBeUndefined();
  });

  it('does not take a table of cities for addresses of people', () => {
    expect(says('city', 'city')).toBeUndefined();
    expect(says('city', 'address')).toBe('CITY');
  });

  it('looks at the type: a boolean is nobody’s e-mail', () => {
    expect(readName('email', 'users', 'boolean').says).toEqual([]);
  });
});
