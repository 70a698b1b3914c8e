// LF-tags: what Lake Formation knows of a database, a table or a column, and what grants speak of. Few keys with few values each, so that
// neither grows with the data: a key holds 50 values per call at most.
import { MOST_RESTRICTIVE, SENSITIVITIES, type Sensitivity } from './sensitivity.ts';

/** `raw` is never catalogued; its value exists so that a grant can never mean it by leaving the zone out. */
export const ZONES = ['raw', 'masked'] as const;
export type Zone = (typeof ZONES)[number];

/** What kind of personal data was found in the column before it was masked. Groups of identifiers, never a single one: they stay few. */
export const IDENTIFIER_GROUPS = [
  'none',
  'name',
  'contact',
  'address',
  'birth',
  'government',
  'financial',
  'health',
  'credential',
  'online',
  'other',
  'several',
  'unknown',
] as const;
export type IdentifierGroup = (typeof IDENTIFIER_GROUPS)[number];

/** Keys and all their values. */
export const LF_TAGS = {
  zone: ZONES,
  sensitivity: SENSITIVITIES,
  identifier: IDENTIFIER_GROUPS,
} as const;
export type TagKey = keyof typeof LF_TAGS;

export interface TagSet {
  readonly zone?: Zone | undefined;
  readonly sensitivity: Sensitivity;
  readonly identifier: IdentifierGroup;
}

/** On every database and table, for good: a column without tags of its own inherits them, and nobody may read it. */
export const CLOSED: TagSet = { zone: 'masked', sensitivity: MOST_RESTRICTIVE, identifier: 'unknown' };

export interface TagPair {
  readonly TagKey: TagKey;
  readonly TagValues: [string];
}

/** As the API takes them. */
export function tagPairs({ zone, sensitivity, identifier }: TagSet): TagPair[] {
  return [
    ...(zone === undefined ? [] : [{ TagKey: 'zone' as const, TagValues: [zone] as [string] }]),
    { TagKey: 'sensitivity', TagValues: [sensitivity] },
    { TagKey: 'identifier', TagValues: [identifier] },
  ];
}

/** The first pattern that fits decides; the order goes from the special to the general. */
const GROUPS: readonly (readonly [RegExp, IdentifierGroup])[] = [
  [/EMAIL|PHONE|FAX/, 'contact'],
  [/CREDENTIAL|BASIC_AUTH|PRIVATE_KEY|SECRET|TOKEN|API_KEY|PASSWORD|PKCS|COOKIE|AUTH_HEADER/, 'credential'],
  [/IP_ADDRESS|MAC_ADDRESS|USERNAME|DEVICE_ID|^URL$|PHOTO/, 'online'],
  [/CREDIT_CARD|CARD_|IBAN|BIC|BANK|ACCOUNT_NUMBER/, 'financial'],
  [/HEALTH|NHS|MEDIC|DRUG|NATIONAL_PROVIDER|NPI/, 'health'],
  [/BIRTH/, 'birth'],
  [/ADDRESS|CITY|STATE|ZIP|POSTAL|STREET|CEP_CODE|COORDINATES|LATITUDE/, 'address'],
  [/^(NAME|FULL_NAME|FIRST_NAME|LAST_NAME)$/, 'name'],
  [
    /SOCIAL_SECURITY|SOCIAL_INSURANCE|NATIONAL|PERMANENT_ACCOUNT|TAX|PASSPORT|LICEN|INSURANCE_NUMBER|ELECTORAL|CPF|CNPJ|RG_NUMBER|VEHICLE|AADHAAR|CURP|BSN|PESEL|DNI|NIE|NIF|RUT|CITIZENSHIP|PERSONAL_NUMBER/,
    'government',
  ],
];

/** @param identifiers detected in the column, managed or custom */
export function identifierGroup(identifiers: readonly string[]): IdentifierGroup {
  const groups = [...new Set(identifiers.map(groupOf))];
  const [only] = groups;
  if (only === undefined) return 'none';
  return groups.length === 1 ? only : 'several';
}

function groupOf(identifier: string): IdentifierGroup {
  return GROUPS.find(([pattern]) => pattern.test(identifier))?.[1] ?? 'other';
}
