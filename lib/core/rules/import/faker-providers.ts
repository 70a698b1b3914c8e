// Python's Faker providers (faker.readthedocs.io, standard providers) in our terms: the mask that does the same job, the faker method
// that is nearest, or both. Where both stand, the mask is taken unless its outputs could meet in a unique column.
import type { MaskSpec } from '../../plan/plan.ts';

export interface FakerProvider {
  readonly mask?: MaskSpec;
  /** Method of @faker-js/faker. */
  readonly method?: string;
  readonly options?: unknown;
}

/** As far as both can be told apart by the year: what Python's `date_time` draws from. */
const ANY_TIME = { from: '1970-01-01T00:00:00.000Z', to: '2025-12-31T00:00:00.000Z' };
const LAST_YEARS = { from: '2016-01-01T00:00:00.000Z', to: '2025-12-31T00:00:00.000Z' };
const NEXT_YEARS = { from: '2027-01-01T00:00:00.000Z', to: '2031-12-31T00:00:00.000Z' };

const mask = (name: string, method?: string, more: Readonly<Record<string, unknown>> = {}): FakerProvider => ({
  mask: { mask: name, ...more },
  ...(method === undefined ? {} : { method }),
});
const fake = (method: string, options?: unknown): FakerProvider =>
  options === undefined ? { method } : { method, options };

const EMAIL = mask('email');
const FIRST = mask('first', 'person.firstName');
const LAST = mask('last', 'person.lastName');
const NAME = mask('name', 'person.fullName');
const PHONE = mask('phone');
const ZIP = mask('zip', 'location.zipCode');
const STATE = mask('state', 'location.state');
const DATE_TIME = fake('date.between', ANY_TIME);
const RECENT = fake('date.between', LAST_YEARS);
const FUTURE = fake('date.between', NEXT_YEARS);
const BOOLEAN = fake('datatype.boolean');
const INTEGER = fake('number.int', { min: 0, max: 9999 });
const IP = mask('ip', 'internet.ipv4');
const JOB = fake('person.jobTitle');
const PREFIX = fake('person.prefix');
const SUFFIX = fake('person.suffix');

export const FAKER_PROVIDERS: ReadonlyMap<string, FakerProvider> = new Map(
  Object.entries({
    // person
    name: NAME,
    name_female: NAME,
    name_male: NAME,
    name_nonbinary: NAME,
    first_name: FIRST,
    first_name_female: FIRST,
    first_name_male: FIRST,
    first_name_nonbinary: FIRST,
    last_name: LAST,
    last_name_female: LAST,
    last_name_male: LAST,
    last_name_nonbinary: LAST,
    prefix: PREFIX,
    prefix_female: PREFIX,
    prefix_male: PREFIX,
    suffix: SUFFIX,
    suffix_female: SUFFIX,
    suffix_male: SUFFIX,
    job: JOB,
    job_female: JOB,
    job_male: JOB,
    ssn: mask('national-id'),
    passport_number: mask('format'),
    date_of_birth: mask('date-of-birth', 'date.birthdate', { age: 'none' }),
    // internet
    email: EMAIL,
    safe_email: EMAIL,
    free_email: EMAIL,
    company_email: EMAIL,
    ascii_email: EMAIL,
    ascii_safe_email: EMAIL,
    ascii_free_email: EMAIL,
    ascii_company_email: EMAIL,
    user_name: mask('username', 'internet.username'),
    password: mask('salt-hash', 'internet.password'),
    url: mask('url', 'internet.url'),
    uri: mask('url', 'internet.url'),
    image_url: fake('image.url'),
    domain_name: fake('internet.domainName'),
    domain_word: fake('internet.domainWord'),
    hostname: fake('internet.domainName'),
    tld: fake('internet.domainSuffix'),
    slug: fake('lorem.slug'),
    ipv4: IP,
    ipv4_private: IP,
    ipv4_public: IP,
    ipv6: mask('ip', 'internet.ipv6'),
    mac_address: mask('mac', 'internet.mac'),
    user_agent: fake('internet.userAgent'),
    chrome: fake('internet.userAgent'),
    firefox: fake('internet.userAgent'),
    safari: fake('internet.userAgent'),
    http_method: fake('internet.httpMethod'),
    port_number: fake('internet.port'),
    emoji: fake('internet.emoji'),
    // phone
    phone_number: PHONE,
    basic_phone_number: PHONE,
    msisdn: PHONE,
    // address
    address: mask('address', 'location.streetAddress'),
    street_address: mask('street', 'location.streetAddress'),
    street_name: fake('location.street'),
    building_number: fake('location.buildingNumber'),
    secondary_address: mask('secondary-address', 'location.secondaryAddress'),
    city: mask('city', 'location.city'),
    state: STATE,
    state_abbr: fake('location.state', { abbreviated: true }),
    administrative_unit: STATE,
    province: STATE,
    postcode: ZIP,
    postalcode: ZIP,
    zipcode: ZIP,
    zipcode_in_state: ZIP,
    zipcode_plus4: fake('location.zipCode', '#####-####'),
    country: fake('location.country'),
    current_country: fake('location.country'),
    country_code: fake('location.countryCode'),
    latitude: fake('location.latitude'),
    longitude: fake('location.longitude'),
    timezone: fake('date.timeZone'),
    // company
    company: mask('company', 'company.name'),
    company_suffix: SUFFIX,
    bs: fake('company.buzzPhrase'),
    catch_phrase: fake('company.catchPhrase'),
    // money
    credit_card_number: mask('card'),
    credit_card_provider: fake('finance.creditCardIssuer'),
    credit_card_expire: mask('expiry'),
    credit_card_security_code: fake('finance.creditCardCVV'),
    iban: mask('iban'),
    bban: mask('format'),
    aba: fake('finance.routingNumber'),
    swift: fake('finance.bic'),
    swift8: fake('finance.bic'),
    swift11: fake('finance.bic'),
    currency_code: fake('finance.currencyCode'),
    currency_name: fake('finance.currencyName'),
    currency_symbol: fake('finance.currencySymbol'),
    pricetag: fake('commerce.price'),
    // identifiers and hashes
    uuid4: mask('uuid', 'string.uuid'),
    md5: mask('hash', undefined, { length: 32 }),
    sha1: mask('hash', undefined, { length: 40 }),
    sha256: mask('hash', undefined, { length: 64 }),
    license_plate: mask('format'),
    vin: mask('format'),
    isbn10: fake('commerce.isbn', 10),
    isbn13: fake('commerce.isbn', 13),
    ean: fake('commerce.upc'),
    ean13: fake('commerce.upc'),
    ein: mask('format'),
    itin: mask('national-id'),
    // numbers
    random_int: INTEGER,
    random_number: fake('number.int', { min: 0, max: 999999999 }),
    random_digit: fake('number.int', { min: 0, max: 9 }),
    random_digit_not_null: fake('number.int', { min: 1, max: 9 }),
    pyint: INTEGER,
    pyfloat: fake('number.float', { min: 0, max: 100000, fractionDigits: 2 }),
    pydecimal: fake('number.float', { min: 0, max: 100000, fractionDigits: 2 }),
    boolean: BOOLEAN,
    pybool: BOOLEAN,
    null_boolean: BOOLEAN,
    // time
    date_time: DATE_TIME,
    date: DATE_TIME,
    date_object: DATE_TIME,
    iso8601: DATE_TIME,
    date_time_ad: DATE_TIME,
    date_time_between: RECENT,
    date_between: RECENT,
    date_time_this_century: RECENT,
    date_time_this_decade: RECENT,
    date_time_this_year: RECENT,
    date_time_this_month: RECENT,
    date_this_century: RECENT,
    date_this_decade: RECENT,
    date_this_year: RECENT,
    date_this_month: RECENT,
    past_date: RECENT,
    past_datetime: RECENT,
    future_date: FUTURE,
    future_datetime: FUTURE,
    month_name: fake('date.month'),
    day_of_week: fake('date.weekday'),
    year: fake('number.int', { min: 1970, max: 2025 }),
    month: fake('number.int', { min: 1, max: 12 }),
    day_of_month: fake('number.int', { min: 1, max: 31 }),
    unix_time: fake('number.int', { min: 0, max: 1767139200 }),
    // words
    word: fake('lorem.word'),
    sentence: fake('lorem.sentence'),
    paragraph: fake('lorem.paragraph'),
    text: fake('lorem.paragraph'),
    pystr: fake('string.alpha', 20),
    random_letter: fake('string.alpha'),
    random_uppercase_letter: fake('string.alpha', { casing: 'upper' }),
    color_name: fake('color.human'),
    safe_color_name: fake('color.human'),
    color: fake('color.rgb'),
    hex_color: fake('color.rgb'),
    safe_hex_color: fake('color.rgb'),
    // files
    file_name: fake('system.fileName'),
    file_path: fake('system.filePath'),
    file_extension: fake('system.fileExt'),
    mime_type: fake('system.mimeType'),
    language_name: fake('location.language'),
  } satisfies Readonly<Record<string, FakerProvider>>),
);

/** Locales of @faker-js/faker that name a region; of any other the language alone is taken. */
const REGIONS: ReadonlySet<string> = new Set([
  'af_ZA',
  'de_AT',
  'de_CH',
  'en_AU',
  'en_CA',
  'en_GB',
  'en_GH',
  'en_HK',
  'en_IE',
  'en_IN',
  'en_NG',
  'en_US',
  'en_ZA',
  'es_MX',
  'fr_BE',
  'fr_CA',
  'fr_CH',
  'fr_LU',
  'fr_SN',
  'nl_BE',
  'pt_BR',
  'pt_PT',
  'ro_MD',
  'zh_CN',
  'zh_TW',
]);

/** A locale of Python's Faker (`de_DE`) in our terms (`de`). */
export function localeOf(python: string): string {
  const text = python.replace('-', '_');
  return REGIONS.has(text) ? text : (text.split('_')[0] ?? text);
}
