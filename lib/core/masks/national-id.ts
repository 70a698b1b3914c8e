// national-id: identity numbers of states, moved into ranges that are never issued, or with a check digit that cannot be right.
import { z } from 'zod';
import { isClassShape, replaceClasses } from './classes.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { usSsn } from './national-ids/americas.ts';
import type { NationalId } from './national-ids/kind.ts';
import { KINDS, nationalIdOf } from './national-ids/registry.ts';
import { KeyedStream } from './stream.ts';

const parameters = z.strictObject({
  ...COMMON,
  /**
   * Which number it is. What has another form gets other letters and digits. Without it: United States Social Security numbers,
   * and only in their own spelling (123-45-6789).
   */
  kind: z.enum(KINDS).optional(),
});
type Parameters = z.infer<typeof parameters>;

const SSN = /^\d{3}[- ]?\d{2}[- ]?\d{4}$/;
const SAID = /[0-9A-Za-z]/g;

/** The value's letters and digits when it has the kind's form. */
function plainOf(value: string, { kind }: Parameters, of: NationalId): string | undefined {
  if (kind === undefined) return SSN.test(value) ? value.replace(/[- ]/g, '') : undefined;
  // Letters outside ASCII would stay beside a fake.
  if (/[^\x00-\x7F]/.test(value)) return undefined;
  const plain = value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return of.shape.test(plain) ? plain : undefined;
}

export const nationalId = defineMask<Parameters>({
  name: 'national-id',
  summary:
    'Replaces a national identity number, format kept, by one that is nobody’s; without a kind, United States numbers get area 666.',
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsLength: true, keepsFormat: true, fixedPoints: 'none' },
  sharedDomain: 'national-id',
  emitsIdentifiers: [
    'USA_SOCIAL_SECURITY_NUMBER',
    'NATIONAL_IDENTIFICATION_NUMBER',
    'USA_PASSPORT_NUMBER',
    'DRIVERS_LICENSE',
    'TAXPAYER_IDENTIFICATION_NUMBER',
  ],
  capacity: ({ kind }) => nationalIdOf(kind)?.capacity ?? 0,
  seed: ({ kind }) => nationalIdOf(kind)?.sample ?? '123-45-6789',
  bind: (of, { key, domain }) => {
    const derived = key.derive(domain);
    const kind = nationalIdOf(of.kind) ?? usSsn;
    return (value) => {
      const stream = new KeyedStream(derived, value);
      const plain = plainOf(value, of, kind);
      if (plain === undefined) return replaceClasses(value, stream);
      let fake = kind.make(stream, plain);
      while (fake === plain) fake = kind.make(stream, plain);
      let at = 0;
      return value.replace(SAID, (char) => {
        const put = fake[at++] ?? '';
        return /[a-z]/.test(char) ? put.toLowerCase() : put;
      });
    };
  },
  emits: (of) => {
    const kind = nationalIdOf(of.kind) ?? usSsn;
    return (candidate) => {
      const plain = plainOf(candidate, of, kind);
      return plain === undefined ? isClassShape(candidate) : kind.emits(plain);
    };
  },
});
