// Each detector by examples: what it takes as a whole value, what it refuses. Numbers are published test numbers or in reserved ranges.
import { describe, expect, it } from 'vitest';
import { EVERY_ROW_DETECTORS, EVERY_ROW_PREFILTER, findSpans, matchValue } from '../../../lib/core/detect/matcher.ts';
import { DETECTORS, detectorOf } from '../../../lib/core/detect/registry.ts';

interface Examples {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const BASIC = `Basic ${btoa('alice:open sesame')}`;
const JWT = `${btoa('{"alg":"HS256"}').replaceAll('=', '')}.${btoa('{"sub":"123"}').replaceAll('=', '')}.c2lnbmF0dXJl`;

const EXAMPLES: Readonly<Record<string, Examples>> = {
  EMAIL_ADDRESS: {
    yes: ['ann@example.org', 'a.b+c@sub.example.co.uk', 'jürgen@exämple.de', 'mailto:x@example.com'],
    no: ['ann@example', 'icon@2x.png', 'left-pad@1.2.3', 'git@github.com', '@ann', 'a b@example.org'],
  },
  CREDIT_CARD_NUMBER: {
    yes: ['4111111111111111', '4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '6011111111111117'],
    no: ['4111111111111112', '1234567890123456', '4111 1111-11111111', '0000000000000000'],
  },
  IBAN: {
    yes: ['DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32', 'FR1420041010050500013M02606'],
    no: ['DE89370400440532013001', 'XX89370400440532013000', 'DE8937040044'],
  },
  USA_SOCIAL_SECURITY_NUMBER: {
    yes: ['219-09-9999', '219099999'],
    no: ['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '219-09-999'],
  },
  USA_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER: { yes: ['912-70-1234'], no: ['912-49-1234', '812-70-1234'] },
  CANADA_SOCIAL_INSURANCE_NUMBER: { yes: ['130 692 544', '130692544'], no: ['130 692 545'] },
  UK_NATIONAL_INSURANCE_NUMBER: { yes: ['AB123456C', 'AB 12 34 56 C'], no: ['BG123456C', 'AB123456E', 'QQ123456C'] },
  UK_NHS_NUMBER: { yes: ['943 476 5919'], no: ['943 476 5918', '1111111111'] },
  GERMANY_TAX_IDENTIFICATION_NUMBER: { yes: ['86095742719', '86 095 742 719'], no: ['86095742710', '06095742719'] },
  FRANCE_NATIONAL_IDENTIFICATION_NUMBER: {
    yes: ['255081416802538', '2 55 08 14 168 025 38'],
    no: ['255081416802539', '955081416802538'],
  },
  CITY: { yes: ['Amsterdam', 'São Paulo', 'Краснодар', 'New York'], no: ['Discount', '12345'] },
  FINLAND_NATIONAL_IDENTIFICATION_NUMBER: { yes: ['131052-308T'], no: ['131052-308U', '991352-308T'] },
  NORWAY_NATIONAL_IDENTIFICATION_NUMBER: { yes: ['01010750160'], no: ['01010750161', '99010750160'] },
  DENMARK_NATIONAL_IDENTIFICATION_NUMBER: { yes: ['070761-4285'], no: ['991361-4285', '0707614285'] },
  BELGIUM_NATIONAL_REGISTER_NUMBER: { yes: ['85.07.30-033.28', '17073003384'], no: ['85.07.30-033.29'] },
  AUSTRALIA_MEDICARE_NUMBER: { yes: ['2123 45670 1'], no: ['2123 45671 1', '1123 45670 1'] },
  USA_NATIONAL_PROVIDER_IDENTIFIER: { yes: ['1234567893'], no: ['1234567894', '3234567893'] },
  USA_DRUG_ENFORCEMENT_AGENCY_NUMBER: { yes: ['AB1234563'], no: ['AB1234564', 'ZB1234563'] },
  USA_MEDICARE_BENEFICIARY_IDENTIFIER: {
    yes: ['1EG4-TE5-MK73', '1EG4TE5MK73'],
    no: ['1SG4-TE5-MK73', '0EG4-TE5-MK73'],
  },
  INDIA_PERMANENT_ACCOUNT_NUMBER: { yes: ['ABCPE1234F'], no: ['ABCDE1234F', 'abcpe1234f'] },
  SPAIN_SOCIAL_SECURITY_NUMBER: { yes: ['28 12345678 40', '281234567840'], no: ['28 12345678 41', '99 12345678 40'] },
  GOOGLE_CLOUD_API_KEY: { yes: [`AIza${'x'.repeat(35)}`], no: ['AIza', 'AIzaxxxx'] },
  STRIPE_CREDENTIALS: { yes: [`sk_live_${'x'.repeat(24)}`], no: ['sk_live_x', 'task_test_xxxxxxxxxxxxxxxxx'] },
  SPAIN_DNI_NUMBER: { yes: ['12345678Z', '12345678-Z'], no: ['12345678A', 'X1234567L'] },
  SPAIN_NIE_NUMBER: { yes: ['X1234567L', 'X-1234567-L'], no: ['X1234567M', '12345678Z'] },
  ITALY_NATIONAL_IDENTIFICATION_NUMBER: { yes: ['RSSMRA85T10A562S'], no: ['RSSMRA85T10A562T'] },
  NETHERLANDS_BSN_NUMBER: { yes: ['111222333'], no: ['111222334'] },
  POLAND_PESEL_NUMBER: { yes: ['44051401359'], no: ['44051401358', '44991401359'] },
  SWEDEN_PERSONAL_NUMBER: { yes: ['811218-9876', '198112189876'], no: ['811218-9875', '811318-9876'] },
  BRAZIL_CPF_NUMBER: { yes: ['529.982.247-25', '52998224725'], no: ['529.982.247-26', '111.111.111-11'] },
  BRAZIL_CNPJ_NUMBER: { yes: ['11.222.333/0001-81'], no: ['11.222.333/0001-82'] },
  INDIA_AADHAAR_NUMBER: { yes: ['2341 2341 2346'], no: ['2341 2341 2347', '1341 2341 2346'] },
  MEXICO_CURP_NUMBER: { yes: ['HEGG560427MVZRRL04'], no: ['HEGG561327MVZRRL04', 'HEGG560427QVZRRL04'] },
  AUSTRALIA_TAX_FILE_NUMBER: { yes: ['123 456 782'], no: ['123 456 783'] },
  VEHICLE_IDENTIFICATION_NUMBER: { yes: ['1M8GDM9AXKP042788'], no: ['1M8GDM9A0KP042788', '11111111111111111'] },
  PHONE_NUMBER: {
    yes: ['+49 30 901820', '(202) 555-0143', '+1-202-555-0143', '020 7946 0712'],
    no: ['2024-01-05', '192.0.2.44', '12.50', '12345', '978-3-16-148410-0'],
  },
  NAME: {
    yes: [
      'Mary Smith',
      'Smith, Mary',
      'Dr. Jürgen Müller',
      'María García López',
      'Anna van den Berg',
      '王冬梅',
      'Новиков Никита Феликсович',
      '佐藤 健',
    ],
    no: ['Turner Inc', 'Open the valve', 'Wireless Mouse', 'New Zealand', 'Mary', 'Gaming Chair Deluxe'],
  },
  FIRST_NAME: { yes: ['Mary', 'JOSÉ', 'Jean-Pierre', 'Łukasz', 'Катерина', '美咲'], no: ['gold', 'pending', 'X1'] },
  LAST_NAME: {
    yes: ['Smith', 'van den Berg', 'GARCÍA', 'Kowalska', 'Иванова', '佐藤', '김'],
    no: ['shipped', 'premium', 'purple'],
  },
  ADDRESS: {
    yes: [
      '12 Oak Street',
      '221B Baker St',
      '12 rue de la Paix',
      'Hauptstraße 12a',
      'Calle Mayor 3',
      'Kerkstraat 7',
      'ул. Ленина, д. 5',
      '서울특별시 강남구 테헤란로 12',
    ],
    no: ['Oak Street', 'Order 17 was late.', 'iPhone 15', '2024-01-02', '12 apples', 'version 12'],
  },
  IP_ADDRESS: {
    yes: ['192.0.2.44', '2001:db8::8:bee8', '198.51.100.7/32'],
    no: ['1.2.3.4', '127.0.0.1', '256.1.1.99', '10:30:00'],
  },
  MAC_ADDRESS: {
    yes: ['00:00:5e:00:53:01', '00-00-5E-00-53-01', '0000.5e00.5301'],
    no: ['00:00:5e:00:53', '00:00:00:00:00:00'],
  },
  COORDINATES: { yes: ['52.51627, 13.37770', '(52.51627,13.37770)'], no: ['1.5, 2.5', '52.51627'] },
  BIC: { yes: ['DEUTDEFF', 'DEUTDEFF500'], no: ['PRODUCTS', 'DEUTDEF'] },
  TAX_ID: { yes: ['DE123456789', 'ATU12345678'], no: ['DE12345678', 'ZZ123456789'] },
  POSTAL_CODE: { yes: ['12345', '12345-6789', 'SW1A 1AA', '1012 AB', '00-950'], no: ['ABC', '123456'] },
  DATE_OF_BIRTH: { yes: ['1980-02-29', '29.02.1980'], no: ['1880-02-29', '2024-13-01'] },
  CARD_EXPIRY: { yes: ['07/26', '12/2030'], no: ['13/26', '07/16'] },
  CARD_SECURITY_CODE: { yes: ['123', '1234'], no: ['12', 'abc'] },
  DEVICE_ID: { yes: ['352099001761481'], no: ['352099001761482'] },
  GENDER: { yes: ['f', 'Female', 'divers', 'mężczyzna'], no: ['gold', 'ff'] },
  BANK_ACCOUNT_NUMBER: { yes: ['0532013000', '12-3456-78901'], no: ['abc', '12'] },
  PASSWORD_HASH: {
    yes: [
      `$2b$12$${'a'.repeat(53)}`,
      `$wp$2y$10$${'a'.repeat(53)}`,
      `$P$B${'a'.repeat(30)}`,
      '$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaGhhc2g',
      `pbkdf2_sha256$600000$salt$${'A'.repeat(43)}=`,
    ],
    no: ['$12.50', 'd41d8cd98f00b204e9800998ecf8427e', '$2b$12$short', '$P$Bshort'],
  },
  CREDENTIAL: {
    yes: [`ghp_${'a'.repeat(36)}`, 'postgres://app:hunter2@db.example'],
    no: ['https://example.org/path', 'sk_live_', 'mailto:x@example.com'],
  },
  AWS_CREDENTIALS: { yes: ['AKIAIOSFODNN7EXAMPLE'], no: ['AKIAIOSFODNN7', 'akiaiosfodnn7example'] },
  JSON_WEB_TOKEN: { yes: [JWT], no: ['eyJhbGciOiJIUzI1NiJ9', 'abc.def.ghi'] },
  HTTP_BASIC_AUTH_HEADER: { yes: [BASIC], no: ['Basic electricity', 'Basic bm9jb2xvbmhlcmU='] },
};

const IN_TEXT: Readonly<Record<string, string>> = {
  OPENSSH_PRIVATE_KEY: '-----BEGIN OPENSSH PRIVATE KEY-----',
  PGP_PRIVATE_KEY: '-----BEGIN PGP PRIVATE KEY BLOCK-----',
  PKCS: '-----BEGIN RSA PRIVATE KEY-----',
  PUTTY_PRIVATE_KEY: 'PuTTY-User-Key-File-2: ssh-rsa',
};

describe('detectors', () => {
  it('have distinct identifiers and no capturing group, look-around or back-reference that RE2 or Macie would refuse', () => {
    expect(new Set(DETECTORS.map((detector) => detector.identifier)).size).toBe(DETECTORS.length);
    for (const { identifier, value, text, prefilter } of DETECTORS) {
      for (const source of [value, text, prefilter]) {
        const bare = (source ?? '').replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
        expect(/\((?!\?:)/.test(bare), `${identifier}: ${bare}`).toBe(false);
        expect(/\\[1-9]/.test(source ?? ''), identifier).toBe(false);
      }
    }
  });

  it.each(Object.entries(EXAMPLES))('%s takes its own and refuses others', (identifier, { yes, no }) => {
    const detector = detectorOf(identifier);
    if (detector === undefined) throw new Error(`no detector ${identifier}`);
    expect(yes.filter((text) => matchValue(detector, text) !== 'yes')).toEqual([]);
    expect(no.filter((text) => matchValue(detector, text) === 'yes')).toEqual([]);
  });

  it.each(Object.entries(IN_TEXT))('%s is found inside a text', (identifier, text) => {
    const detector = detectorOf(identifier);
    expect(detector === undefined ? [] : findSpans(detector, `key:\n${text}\nabc`)).toHaveLength(1);
  });

  it('every detector with a value expression has examples', () => {
    const without = DETECTORS.filter(
      (detector) => detector.validate !== undefined && EXAMPLES[detector.identifier] === undefined,
    );
    expect(without.map((detector) => detector.identifier)).toEqual([]);
  });

  it('the search over all rows sees every example that validates itself', () => {
    const search = new RegExp(EVERY_ROW_PREFILTER, 'u');
    for (const { identifier } of EVERY_ROW_DETECTORS) {
      const examples = [
        ...(EXAMPLES[identifier]?.yes ?? []),
        ...(IN_TEXT[identifier] === undefined ? [] : [IN_TEXT[identifier]]),
      ];
      expect(
        examples.filter((text) => !search.test(`x ${text} y`)),
        identifier,
      ).toEqual([]);
    }
  });
});
