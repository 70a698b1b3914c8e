// Policies of roles as they stand in a template, and `*` and `?` in their resources and actions.
import { z } from 'zod';

const List = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());

/** A policy of a role, as it stands in a template. */
export const RolePolicy = z.looseObject({
  Properties: z.looseObject({
    PolicyDocument: z.looseObject({
      Statement: z.array(
        z.looseObject({
          Action: List,
          Resource: z.unknown().transform((given): unknown[] => (Array.isArray(given) ? given : [given])),
          Condition: z.unknown().optional(),
        }),
      ),
    }),
  }),
});

/** `*` and `?` as IAM has them; a resource that is itself a pattern (a list without a name) needs a pattern that is as wide. */
export function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is').test(text);
}
