// fake: any method of @faker-js/faker, from a pool that was drawn once and is kept beside the rules file.
import { z } from 'zod';
import { formOf } from '../fakes/request.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { PICKED_TYPES, PICKING, pickCapacity, pickEmits, pickExpression } from './pool-pick.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** Module and method of faker. */
  method: z.string().regex(/^[a-z]+\.[A-Za-z0-9]+$/, "must be faker's module and method, such as commerce.productName"),
  /** The method's argument, as in faker's documentation; a list: its arguments. */
  options: z.json().optional(),
  ...PICKING,
});
type Parameters = z.infer<typeof parameters>;

export const fake = defineMask<Parameters>({
  name: 'fake',
  summary:
    'Replaces the value by one that a faker method made, from a pool kept beside the rules; unique columns get a keyed suffix.',
  parameters,
  accepts: PICKED_TYPES,
  properties: { ...ROW_MASK, injective: 'chance' },
  emitsIdentifiers: ['NAME', 'FIRST_NAME', 'LAST_NAME', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'ADDRESS', 'COMPANY', 'URL'],
  capacity: pickCapacity,
  pools: ({ method, options, locale = 'en', size, maxLength, unique }, type) => ({
    pool: {
      from: 'faker',
      method,
      ...(options === undefined ? {} : { options }),
      locale,
      size,
      // With a suffix the beginning of an entry is enough.
      form: unique === true && type.category === 'text' ? { category: 'text' } : formOf(type, maxLength),
    },
  }),
  expression: (of, { domain, input, type }) => pickExpression(of, domain, input, type),
  emits: pickEmits,
});
