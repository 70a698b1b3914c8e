// The list of all masks. A new mask is a new file and a line here.
import { RulesError } from '../errors.ts';
import { binary } from './binary.ts';
import { blank } from './blank.ts';
import { card } from './card.ts';
import { composite } from './composite.ts';
import { constant } from './constant.ts';
import { custom } from './custom.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { dateShift } from './date-shift.ts';
import { email } from './email.ts';
import { expiry } from './expiry.ts';
import { fake } from './fake.ts';
import { format } from './format.ts';
import { fpe } from './fpe.ts';
import { generalize } from './generalize.ts';
import { hash } from './hash.ts';
import { iban } from './iban.ts';
import { json } from './json.ts';
import { keep } from './keep.ts';
import { list } from './list.ts';
import type { MaskDeclaration } from './mask.ts';
import { nationalId } from './national-id.ts';
import { ip, mac } from './network.ts';
import { normalized } from './normalized.ts';
import { nullMask } from './null.ts';
import { numberMask } from './number.ts';
import { partial } from './partial.ts';
import { first, last, name, username } from './persons.ts';
import { phone } from './phone.ts';
import { address, city, company, secondaryAddress, state, street, zip } from './places.ts';
import { redact } from './redact.ts';
import { saltHash } from './salt-hash.ts';
import { freeText } from './text.ts';
import { url } from './url.ts';
import { uuid } from './uuid.ts';

export const MASKS: readonly MaskDeclaration[] = Object.freeze([
  keep,
  nullMask,
  constant,
  hash,
  saltHash,
  first,
  last,
  name,
  username,
  email,
  street,
  secondaryAddress,
  city,
  state,
  zip,
  address,
  company,
  url,
  uuid,
  phone,
  card,
  iban,
  nationalId,
  ip,
  mac,
  dateShift,
  dateOfBirth,
  numberMask,
  expiry,
  fpe,
  format,
  freeText,
  partial,
  generalize,
  redact,
  json,
  list,
  composite,
  fake,
  custom,
  binary,
  blank,
]);

/** Names of other programs for a mask of ours: `raw` is rds_pg_anon's. */
const ALIASES: Readonly<Record<string, MaskDeclaration>> = { raw: constant };
const BY_NAME: ReadonlyMap<string, MaskDeclaration> = new Map([
  ...MASKS.map((mask) => [mask.name, mask] as const),
  ...Object.entries(ALIASES),
  // Used by `normalize:`; as it hides nothing, no rule may name it.
  [normalized.name, normalized],
]);

/** The mask that a rule may name so, or undefined. */
export function ruleMask(wanted: string): MaskDeclaration | undefined {
  return wanted === normalized.name ? undefined : BY_NAME.get(wanted);
}

/** @throws RulesError when no mask has this name */
export function maskByName(wanted: string): MaskDeclaration {
  const found = BY_NAME.get(wanted);
  if (found === undefined)
    throw new RulesError(`no mask is called ${JSON.stringify(wanted)}`, {
      hint: `use one of ${MASKS.map((mask) => mask.name).join(', ')}`,
    });
  return found;
}
