// First part of every search: the raw values of one slice, as fingerprints that the searches of all slices read.
import type { RunReference } from '../run-reference.ts';
import { storeNeedles } from './needle-store.ts';
import type { PartItem } from './parts.ts';
import { onSlice, type VerifyPorts } from './slice-work.ts';

/** Records what is searched for. Repeating it writes the same again. */
export async function recordSlice(ports: VerifyPorts, run: RunReference, item: PartItem): Promise<object> {
  return onSlice(ports, run, item, async ({ place, whole, here }) => {
    await storeNeedles(ports.raw, place, item, { whole, here });
    return {};
  });
}
