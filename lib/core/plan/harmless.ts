// Policy `guarded`: what could carry personal data is masked unless it was shown harmless. Each function gives the reason to keep, or nothing.
import type { ColumnProfile } from '../findings/detection.ts';
import type { ColumnType } from '../model/catalog.ts';
import type { Member } from './groups.ts';

/** A closed list: so few distinct values, each so frequent, that they are states rather than people. */
const CLOSED_LIST_DISTINCT = 50;
const CLOSED_LIST_REPEATS = 20;
const CLOSED_LIST_LENGTH = 40;
/** Integers with fewer digits than this cannot be phone, card or national numbers. */
const IDENTIFIER_DIGITS = 8;

const OPERATIONAL_DATE =
  /(^|_)(created|updated|modified|changed|deleted|inserted|imported|exported|ordered|order|shipped|ship|delivered|paid|payment|rental|return|returned|due|last_update|update|start|started|end|ended|begin|valid|expires?|expiry|published|released?|release|scheduled|processed|completed|closed|opened|opening|sent|received|placed|issued|booked|logged|login|seen|synced|at|on|ts|timestamp|day|month|year|week|period|since|until|from|to)(_|$)|(date|time)$/i;
const PERSONAL_DATE =
  /(birth|born|dob|geburt|naiss|nacim|nascita|nasc|geboorte|urodz|fodelse|födelse|death|died|deceased|baptis|anniversary)/i;
const QUANTITY =
  /(amount|price|total|count|qty|quantity|size|bytes|length|width|height|weight|duration|seconds|millis|epoch|balance|cost|fee|tax|rate|score|rank|version|population|revenue|budget|salary_band|distance|position|offset|limit|stock|points|value|sum|number_of|num_)/i;

/** Types whose values only the server makes. */
const SYSTEM_TYPES = new Set(['tid', 'cid', 'xid8', 'pg_lsn', 'txid_snapshot', 'pg_snapshot']);

/** What the group's members say together: the largest numbers of any member. */
export interface GroupEvidence {
  readonly profiles: readonly ColumnProfile[];
  readonly unknown: boolean;
  /** Of each profile, in the same order: the public list that its values are from. */
  readonly vocabularies?: readonly (string | undefined)[] | undefined;
}

/** The reason why the column may stay as it is, or undefined when it must be masked. */
export function harmless(root: Member, members: readonly Member[], evidence: GroupEvidence): string | undefined {
  const { type } = root.column;
  if (type.category === 'boolean') return 'boolean';
  if (type.category === 'enum')
    return type.base === 'set'
      ? `some of ${type.enumLabels?.length ?? 0} declared labels`
      : `one of ${type.enumLabels?.length ?? 0} declared enum labels`;
  if (members.some((member) => member.column.generatedKey)) return 'generated surrogate key';
  if (evidence.unknown) return undefined;
  switch (type.category) {
    case 'integer':
    case 'oid':
      // A name of a role or of an object that the copy may not have.
      return type.base.startsWith('reg') ? undefined : harmlessInteger(root, members, evidence);
    case 'numeric':
      return harmlessNumeric(root, type, evidence);
    case 'float':
      return 'measured number without personal identifier';
    case 'money':
      return 'amount of money';
    case 'date':
    case 'timestamp':
    case 'timestamptz':
      return harmlessDate(root);
    case 'time':
    case 'interval':
      return 'time of day or duration';
    case 'text':
      return closedVocabulary(evidence) ?? closedList(root, members, evidence);
    case 'array':
      return type.element !== undefined &&
        ['boolean', 'enum', 'float', 'money', 'time', 'interval'].includes(type.element.category)
        ? `array of ${type.element.category} values`
        : closedVocabulary(evidence);
    case 'bit':
      return 'bit string without personal identifier';
    case 'uuid':
    case 'json':
    case 'xml':
    case 'binary':
    case 'inet':
    case 'macaddr':
    case 'composite':
    case 'range':
    case 'textsearch':
    case 'geometric':
    case 'keyvalue':
      return undefined;
    case 'other':
      return SYSTEM_TYPES.has(type.base) ? 'position or transaction of the database itself' : undefined;
    default:
      return type.category satisfies never;
  }
}

function digits(evidence: GroupEvidence): number {
  return Math.max(0, ...evidence.profiles.map((profile) => profile.maxLength));
}

function harmlessInteger(root: Member, members: readonly Member[], evidence: GroupEvidence): string | undefined {
  if (digits(evidence) < IDENTIFIER_DIGITS)
    return `integer of at most ${IDENTIFIER_DIGITS - 1} digits without personal identifier`;
  return QUANTITY.test(root.column.name) && members.length === 1
    ? 'quantity by its name, without personal identifier'
    : undefined;
}

function harmlessNumeric(root: Member, type: ColumnType, evidence: GroupEvidence): string | undefined {
  if ((type.scale ?? 0) > 0) return 'decimal amount without personal identifier';
  if (digits(evidence) < IDENTIFIER_DIGITS)
    return `number of at most ${IDENTIFIER_DIGITS - 1} digits without personal identifier`;
  return QUANTITY.test(root.column.name) ? 'quantity by its name, without personal identifier' : undefined;
}

function harmlessDate(root: Member): string | undefined {
  if (PERSONAL_DATE.test(root.column.name)) return undefined;
  return OPERATIONAL_DATE.test(root.column.name) ? 'date of an operation by its name, not of a person' : undefined;
}

/** Country names are nobody's: all members that hold values hold words of public lists. */
function closedVocabulary(evidence: GroupEvidence): string | undefined {
  const filled = evidence.profiles.flatMap((profile, i) =>
    profile.rows - profile.nulls - profile.empty > 0 ? [evidence.vocabularies?.[i]] : [],
  );
  const names = new Set(filled);
  if (names.size === 0 || names.has(undefined)) return undefined;
  return `closed vocabulary: ${[...names].join(', ')}`;
}

function closedList(root: Member, members: readonly Member[], evidence: GroupEvidence): string | undefined {
  const declared = declaredList(root, members);
  if (declared !== undefined) return declared;
  const filled = evidence.profiles.filter((profile) => profile.rows - profile.nulls - profile.empty > 0);
  if (filled.length === 0) return undefined;
  const distinct = Math.max(...filled.map((profile) => profile.distinct));
  const values = filled.reduce((total, profile) => total + profile.rows - profile.nulls - profile.empty, 0);
  const length = Math.max(...filled.map((profile) => profile.maxLength));
  if (distinct > CLOSED_LIST_DISTINCT || values < distinct * CLOSED_LIST_REPEATS || length > CLOSED_LIST_LENGTH)
    return undefined;
  return `closed list of ${distinct} ${distinct === 1 ? 'value' : 'values'} in ${values} rows`;
}

/** `CHECK (status = ANY (ARRAY['new', 'paid']))`: the schema itself closes the list. */
function declaredList(root: Member, members: readonly Member[]): string | undefined {
  const closes = members.some((member) =>
    member.table.checks.some(
      (check) =>
        check.columns.length === 1 &&
        check.columns[0] === member.column.name &&
        check.validated &&
        isValueList(check.expression),
    ),
  );
  return closes || (root.column.type.domainChecks ?? []).some(isValueList)
    ? 'closed list by a CHECK constraint'
    : undefined;
}

function isValueList(expression: string): boolean {
  return /= ANY \(+ARRAY\[/.test(expression) && !/ (AND|OR|NOT) /.test(expression);
}
