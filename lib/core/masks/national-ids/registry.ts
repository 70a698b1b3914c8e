// All kinds of national identity numbers. A new kind is an object in its region's file and a line here.
import { brCnpj, brCpf, caSin, mxCurp, usItin, usSsn } from './americas.ts';
import { auTfn, inAadhaar } from './asia-pacific.ts';
import { deSteuerId, esDni, frNir, itCf, nlBsn, plPesel, sePnr, ukNhs, ukNino } from './europe.ts';
import type { NationalId } from './kind.ts';

export const NATIONAL_IDS: readonly NationalId[] = Object.freeze([
  usSsn,
  usItin,
  ukNino,
  ukNhs,
  caSin,
  deSteuerId,
  frNir,
  esDni,
  itCf,
  nlBsn,
  plPesel,
  sePnr,
  brCpf,
  brCnpj,
  inAadhaar,
  auTfn,
  mxCurp,
]);

export const KINDS = NATIONAL_IDS.map(({ kind }) => kind);

/** undefined when no kind has this name. */
export function nationalIdOf(kind: string | undefined): NationalId | undefined {
  return NATIONAL_IDS.find((known) => known.kind === kind);
}
