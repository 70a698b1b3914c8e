// The JSON Schema of masklake.yaml tells an editor what each property means, wherever a person may write one.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { configJsonSchema } from '../../../lib/config/schema.ts';

const Properties = z.record(z.string(), z.unknown());
const Node = z.looseObject({
  description: z.string().optional(),
  properties: Properties.optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** Each property below a schema with its description, by its path. */
function described(schema: unknown, path: readonly string[] = []): readonly (readonly [string, string | undefined])[] {
  const node = Node.safeParse(schema).data;
  if (node === undefined) return [];
  const own = Object.entries(node.properties ?? {}).flatMap(([name, value]) => {
    const here = [...path, name];
    return [[here.join('.'), Node.parse(value).description] as const, ...described(value, here)];
  });
  const parts = [node.items, node.additionalProperties, ...(node.anyOf ?? [])];
  return [...own, ...parts.flatMap((part) => described(part, [...path, '*']))];
}

it('has a sentence for every property', () => {
  const found = described(configJsonSchema());
  expect(found.length).toBeGreaterThan(180);
  expect(found.filter(([, description]) => description === undefined || !/^[^\s].*\.$/.test(description))).toEqual([]);
});
