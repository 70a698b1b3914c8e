// The list of all masks. A new mask is a new file and a line here.
import { RulesError } from '../errors.ts';
import { binary } from './binary.ts';
import { blank } from './blank.ts';
import { composite } from './composite.ts';
import { constant } from './constant.ts';
import { dateShift } from './date-shift.ts';
import { email } from './email.ts';
import { expiry } from './expiry.ts';
import { format } from './format.ts';
import { fpe } from './fpe.ts';
import { hash } from './hash.ts';
import { json } from './json.ts';
import { keep } from './keep.ts';
import { list } from './list.ts';
import type { MaskDeclaration } from './mask.ts';
import { ip, mac } from './network.ts';
import { nullMask } from './null.ts';
import { numberMask } from './number.ts';
import { card, iban, nationalId, phone } from './numbers-of-people.ts';
import { partial } from './partial.ts';
import { first, last, name, username } from './persons.ts';
import { address, city, company, state, street, zip } from './places.ts';
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
  numberMask,
  expiry,
  fpe,
  format,
  freeText,
  partial,
  redact,
  json,
  list,
  composite,
  binary,
  blank,
]);

const BY_NAME: ReadonlyMap<string, MaskDeclaration> = new Map(MASKS.map((mask) => [mask.name, mask]));

/** @throws RulesError when no mask has this name */
export function maskByName(wanted: string): MaskDeclaration {
  const found = BY_NAME.get(wanted);
  if (found === undefined)
    throw new RulesError(`no mask is called ${JSON.stringify(wanted)}`, {
      hint: `use one of ${[...BY_NAME.keys()].join(', ')}`,
    });
  return found;
}
