// masklake masks: the catalogue, from the masks' own declarations.
import { z } from 'zod';
import { MASKS } from '../../core/masks/registry.ts';
import type { Output } from '../output.ts';
import { textTable } from '../table.ts';

export async function masks(out: Output): Promise<number> {
  const list = MASKS.map((mask) => ({
    name: mask.name,
    summary: mask.summary,
    accepts: mask.accepts,
    properties: mask.properties,
    parameters: z.toJSONSchema(mask.parameters, { io: 'input', unrepresentable: 'any' }),
  }));
  out.result(list, () =>
    textTable(
      ['mask', 'what it does', 'distinct stay distinct', 'reversible'],
      list.map((mask) => [
        mask.name,
        mask.summary,
        mask.properties.injective,
        mask.properties.reversible ? 'by key holders' : 'no',
      ]),
    ),
  );
  return 0;
}
