// Verification of one slice: raw files beside masked ones, cell by cell, and what later parts need of them.
import { join } from 'node:path';
import { z } from 'zod';
import { tableKey } from '../../../core/model/names.ts';
import type { FileFact } from '../../../ports/run-store.ts';
import { cellByCell } from '../../duckdb/verify/cell-by-cell.ts';
import type { DividedCheck } from '../../duckdb/verify/context.ts';
import { keyColumns, writeKeyFile } from '../../duckdb/verify/key-files.ts';
import { leakSearch } from '../../duckdb/verify/leak-search.ts';
import { gatherMasked } from '../../duckdb/verify/loaded-parts.ts';
import { reclassify } from '../../duckdb/verify/reclassify.ts';
import { rowCounts } from '../../duckdb/verify/row-counts.ts';
import { hashedKeysKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { keyOf, zonesOf } from '../workbench/zones.ts';
import { foundBy, type PartItem, writeFound } from './parts.ts';
import { onSlice, ownFolder, type SliceWork, type VerifyPorts } from './slice-work.ts';

/** Parts of `loaded-content`: digests of the masked files. */
export const MASKED_DIGESTS = 'masked digests';
/** Hashes of the masked files, for the evidence. */
export const FILE_FACTS = 'file facts';
export const FileFacts = z.array(z.object({ key: z.string(), sha256: z.string(), bytes: z.number().int() })).readonly();
/** Key files for `uniqueness` and `joins`; finds nothing by itself. */
export const KEY_FILES = 'key files';

/** Every check of files whose work divides over slices. */
const DIVIDED = [rowCounts, cellByCell, leakSearch, reclassify] as const;

/** Looks at one slice in every way. Repeating it writes the same again. */
export async function gatherFiles(ports: VerifyPorts, run: RunReference, item: PartItem): Promise<object> {
  return onSlice(ports, run, item, async (work) => {
    for (const check of DIVIDED) await gatherOne(work, item, check);
    const { place, whole, here } = work;
    await writeFound(place, item, MASKED_DIGESTS, await foundBy(() => gatherMasked(whole, here.masked)));
    await writeFound(place, item, FILE_FACTS, await foundBy(() => factsOf(work, run)));
    await writeFound(place, item, KEY_FILES, await foundBy(() => writeKeys(ports, work, run)));
    return {};
  });
}

async function gatherOne(
  { place, here }: SliceWork,
  item: PartItem,
  check: Pick<DividedCheck<unknown>, 'name' | 'gather'>,
): Promise<void> {
  await writeFound(place, item, check.name, await foundBy(() => check.gather(here)));
}

async function factsOf({ context, here }: SliceWork, run: RunReference): Promise<z.infer<typeof FileFacts>> {
  const { masked } = zonesOf(run, context.layout);
  const facts: (Omit<FileFact, 'path'> & { readonly key: string })[] = [];
  for (const file of here.masked.flatMap(({ files }) => files)) {
    const { sha256, bytes } = await context.store.facts(file, '');
    facts.push({ key: keyOf(masked, file), sha256, bytes });
  }
  return facts;
}

/** Writes the key files of the slice's files, and stores them. @returns how many */
async function writeKeys(ports: VerifyPorts, work: SliceWork, run: RunReference): Promise<number> {
  const { place, whole, here, slice } = work;
  const columns = keyColumns(whole);
  const folder = await ownFolder(here, 'keys');
  let written = 0;
  for (const zone of ['raw', 'masked'] as const) {
    for (const files of here[zone]) {
      const names = columns.get(tableKey(files.table));
      const numbers = slice.find(({ table }) => tableKey(table) === tableKey(files.table))?.files ?? [];
      if (names === undefined) continue;
      for (const [at, number] of numbers.entries()) {
        if (files.files[at] === undefined) continue;
        const path = join(folder, `${written}.parquet`);
        await writeKeyFile(here, files, at, names, path);
        await ports.raw.upload(path, hashedKeysKey(run.id, place.database, zone, files.table, number));
        written += 1;
      }
    }
  }
  return written;
}
