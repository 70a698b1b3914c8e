// Does a column's output depend on the key? Asked of the mask itself, by a key that notices when it is used, so that no list of
// keyless masks can fall behind.
import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { bindMask } from './bind.ts';
import type { MasterKey } from './key.ts';

/** What makes a mask that derives keys late do so: a word, an address, digits, a date, JSON and a list. */
export const PROBES = [
  'Jane Doe',
  'jane@corp.io',
  '+1-212-555-0100',
  '1984-02-29',
  '{"a":"b c"}',
  '{a,b}',
  '12.50',
  '\\x00ff',
];

/** True when another key could give another output. */
export function dependsOnKey(spec: MaskSpec, context: { readonly domain: string; readonly type: ColumnType }): boolean {
  let used = false;
  const key: MasterKey = {
    id: 'probe',
    derive: () => {
      used = true;
      return new Uint8Array(32);
    },
  };
  const run = bindMask(spec, { ...context, key });
  for (const probe of PROBES) if (!used) run(probe);
  return used;
}
