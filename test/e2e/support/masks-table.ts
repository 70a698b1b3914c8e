// One table with a column for every mask of the registry, its rules, and values that the mask has to change.
import { MASKS } from '../../../lib/core/masks/registry.ts';

export interface MaskColumn {
  /** Name of the mask and, with underscores, of its column. */
  readonly mask: string;
  readonly type: string;
  /** SQL for the value of row n; distinct where the mask's values are. */
  readonly value: string;
  /** Parameters in the rules file, as YAML flow. */
  readonly parameters?: string;
}

const HEX = (salt: string): string => `md5(n || '${salt}')`;
const NAMES = "(ARRAY['Wendeline','Thorvald','Isolde','Leopold','Ottilie','Casimir','Philippa'])[1 + n % 7]";
const SURNAMES =
  "(ARRAY['Abernethy','Brockhurst','Culpepper','Dunwoody','Etheridge','Fotheringay','Goldsworthy','Huckstable','Ingleby','Jessamine','Kettlewell'])[1 + n % 11]";
const DIGITS = (count: number, salt: number): string =>
  `lpad((n::bigint * ${salt} % 10::numeric(20) ^ ${count})::bigint::text, ${count}, '0')`;

const COLUMNS: readonly MaskColumn[] = [
  { mask: 'null', type: 'text', value: HEX('null') },
  { mask: 'constant', type: 'text', value: HEX('constant'), parameters: 'value: gone' },
  { mask: 'hash', type: 'text', value: HEX('hash') },
  { mask: 'salt-hash', type: 'text', value: HEX('salt') },
  { mask: 'first', type: 'text', value: `${NAMES} || n` },
  { mask: 'last', type: 'text', value: `${SURNAMES} || n` },
  { mask: 'name', type: 'text', value: `${NAMES} || ' ' || ${SURNAMES}` },
  { mask: 'username', type: 'text', value: `lower(${SURNAMES}) || n` },
  { mask: 'email', type: 'text', value: `lower(${SURNAMES}) || n || '@fenwick-lodge.test'` },
  { mask: 'street', type: 'text', value: `n || ' ' || ${SURNAMES} Crescent'`.replace(" Crescent'", " || ' Crescent'") },
  { mask: 'secondary-address', type: 'text', value: `'Flat ' || n` },
  { mask: 'city', type: 'text', value: `${SURNAMES} || ' Regis'` },
  { mask: 'state', type: 'text', value: `${SURNAMES} || 'shire'` },
  { mask: 'zip', type: 'text', value: DIGITS(5, 7919) },
  { mask: 'address', type: 'text', value: `n || ' ' || ${SURNAMES} || ' Lane, ' || ${NAMES} || 'ville'` },
  { mask: 'company', type: 'text', value: `${SURNAMES} || ' & ' || ${NAMES} || ' Ltd'` },
  { mask: 'url', type: 'text', value: `'https://' || lower(${SURNAMES}) || n || '.test/home'` },
  { mask: 'uuid', type: 'uuid', value: `${HEX('uuid')}::uuid` },
  { mask: 'phone', type: 'text', value: `'+1 ' || 201 + n || '-' || 201 + n * 3 || '-' || ${DIGITS(4, 7919)}` },
  { mask: 'card', type: 'text', value: `'4' || ${DIGITS(15, 104_729)}` },
  { mask: 'iban', type: 'text', value: `'DE' || ${DIGITS(2, 7)} || ${DIGITS(18, 99_991)}` },
  {
    mask: 'national-id',
    type: 'text',
    value: `${DIGITS(3, 37)} || '-' || ${DIGITS(2, 3)} || '-' || ${DIGITS(4, 7919)}`,
  },
  { mask: 'ip', type: 'inet', value: "('10.' || n % 250 || '.' || n % 200 || '.7')::inet" },
  { mask: 'mac', type: 'macaddr', value: "('08002b' || lpad(to_hex(n * 997), 6, '0'))::macaddr" },
  { mask: 'date-shift', type: 'date', value: "date '1950-01-01' + n * 61" },
  { mask: 'date-of-birth', type: 'date', value: "date '1950-01-01' + n * 61" },
  { mask: 'number', type: 'int', value: 'n * 1013' },
  { mask: 'fake', type: 'text', value: `'Head of ' || ${SURNAMES} || ' ' || n`, parameters: 'method: person.jobTitle' },
  {
    mask: 'custom',
    type: 'text',
    value: HEX('custom'),
    parameters: 'sql: { duckdb: "substr(:hash, 1, 20)", spark: "substr(:hash, 1, 20)" }',
  },
  { mask: 'expiry', type: 'text', value: "lpad((1 + n % 12)::text, 2, '0') || '/' || 27 + n % 5" },
  { mask: 'fpe', type: 'text', value: `'AC' || ${DIGITS(8, 104_729)}` },
  { mask: 'format', type: 'text', value: `upper(${HEX('format')})` },
  { mask: 'text', type: 'text', value: `${NAMES} || ' visited ' || ${SURNAMES} || ' again, number ' || n` },
  { mask: 'generalize', type: 'date', value: "date '1950-01-02' + n * 61", parameters: 'to: year' },
  { mask: 'partial', type: 'text', value: HEX('partial'), parameters: 'last: 4' },
  {
    mask: 'redact',
    type: 'text',
    value: `'Write to ' || lower(${NAMES}) || n || '@meadow.test or ask ' || ${NAMES} || ' ' || ${SURNAMES}`,
    parameters: 'own: [ m_name ]',
  },
  { mask: 'json', type: 'jsonb', value: `jsonb_build_object('nick', lower(${SURNAMES}), 'visits', n)` },
  {
    mask: 'list',
    type: 'text[]',
    value: `ARRAY[lower(${SURNAMES}), ${HEX('list')}]`,
    parameters: 'each: { mask: format }',
  },
  {
    mask: 'composite',
    type: 'contact',
    value: `ROW(${SURNAMES}, n)::contact`,
    parameters: 'fields: { label: { mask: format } }',
  },
  { mask: 'binary', type: 'bytea', value: `decode(${HEX('binary')}, 'hex')` },
  { mask: 'blank', type: 'point', value: 'point(n, n + 1)' },
];

/** Masks of the registry without a column here: a new mask needs one. */
export const WITHOUT_COLUMN: readonly string[] = MASKS.map((mask) => mask.name).filter(
  (name) => name !== 'keep' && !COLUMNS.some((column) => column.mask === name),
);

export const MASK_COLUMNS = COLUMNS;

export function columnOf(mask: string): string {
  return `m_${mask.replaceAll('-', '_')}`;
}

export const ROWS = 200;

/** Creates and fills `public.everyone`. */
export const MASKS_TABLE_SQL = `CREATE TYPE contact AS (label text, number int);
CREATE TABLE everyone (id int PRIMARY KEY, ${COLUMNS.map((column) => `${columnOf(column.mask)} ${column.type}`).join(', ')});
INSERT INTO everyone SELECT n, ${COLUMNS.map((column) => column.value).join(', ')} FROM generate_series(1, ${ROWS}) AS n;`;

/** Every column under its mask, by a person's decision. */
export const MASKS_RULES = `version: 1
tables:
  public.everyone:
    id: { keep: "a counter", by: "test" }
${COLUMNS.map(({ mask, parameters }) => `    ${columnOf(mask)}: { mask: ${JSON.stringify(mask)}${parameters === undefined ? '' : `, ${parameters}`} }`).join('\n')}
`;
