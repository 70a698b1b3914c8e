// Verification on AWS as the state machine drives it: lists, then every part, then the judgement. A test may leave something out.

import { type ItemList, itemsKey } from '../../../lib/adapters/aws/run-keys.ts';
import type { RunReference } from '../../../lib/adapters/aws/run-reference.ts';
import { conclude, listChecks } from '../../../lib/adapters/aws/verify/conclude.ts';
import { gatherFiles } from '../../../lib/adapters/aws/verify/gather-files.ts';
import { gatherKeys } from '../../../lib/adapters/aws/verify/gather-keys.ts';
import { compareLoaded, gatherLoadedRows, gatherPrintedRows } from '../../../lib/adapters/aws/verify/gather-loaded.ts';
import { PartItem } from '../../../lib/adapters/aws/verify/parts.ts';
import { recordSlice } from '../../../lib/adapters/aws/verify/record-slice.ts';
import { blockKeptColumns, searchKeptOf, searchSchema } from '../../../lib/adapters/aws/verify/search-blockers.ts';
import { listSlices, type VerifyPorts } from '../../../lib/adapters/aws/verify/slice-work.ts';
import { blockQuoted } from '../../../lib/pipeline/steps/load.ts';
import { blockColumns } from '../../../lib/pipeline/steps/mask.ts';

type Part = (ports: VerifyPorts, run: RunReference, item: PartItem) => Promise<object>;

/** After `mask`: slices, what is searched for, and the two searches before anything is loaded. */
export async function recordAndBlock(ports: VerifyPorts, run: RunReference) {
  await listSlices(ports, run);
  await each(ports, run, 'slices', recordSlice);
  await each(ports, run, 'slices', searchKeptOf);
  const kept = await blockKeptColumns(ports, run, blockColumns);
  return { kept: kept.blockers, schema: (await searchSchema(ports, run, blockQuoted)).blockers };
}

/** Maps of the step, with the list that each reads, in the order of the state machine. */
const MAPS = {
  files: ['slices', gatherFiles],
  loaded: ['loaded', gatherLoadedRows],
  keys: ['keys', gatherKeys],
  printed: ['printed', gatherPrintedRows],
} as const satisfies Readonly<Record<string, readonly [ItemList, Part]>>;
export type MapName = keyof typeof MAPS;

/** The step `verify`. @param only maps that run; what the others have found before stays */
export async function verifyInParts(
  ports: VerifyPorts,
  run: RunReference,
  only: readonly MapName[] = ['files', 'loaded', 'keys', 'printed'],
) {
  const map = async (name: MapName): Promise<void> => {
    const [list, part] = MAPS[name];
    if (only.includes(name)) await each(ports, run, list, part);
  };
  const listed = await listChecks(ports, run);
  for (const name of ['files', 'loaded', 'keys'] as const) await map(name);
  const compared = await compareLoaded(ports, run);
  await map('printed');
  await conclude(ports, run);
  return { ...listed, ...compared };
}

async function each(ports: VerifyPorts, run: RunReference, list: ItemList, part: Part): Promise<void> {
  const items = PartItem.array().parse(await ports.runs.readJson(itemsKey(run.id, list)));
  const work = async (): Promise<void> => {
    for (let item = items.shift(); item !== undefined; item = items.shift()) await part(ports, run, item);
  };
  await Promise.all([work(), work()]);
}
