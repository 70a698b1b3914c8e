// Verification of the loaded database, range by range, and the second look at rows that the database prints otherwise than the masked files.

import { z } from 'zod';
import { sameTable } from '../../../core/model/names.ts';
import type { Slice } from '../../../core/verify/slices.ts';
import { loadGroups } from '../../duckdb/verify/load-groups.ts';
import { differing, gatherLoaded, gatherPrinted, LoadedPart, MaskedDigests } from '../../duckdb/verify/loaded-parts.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { downloadFiles, freeBytes } from '../workbench/files.ts';
import { zonesOf } from '../workbench/zones.ts';
import { MASKED_DIGESTS } from './gather-files.ts';
import {
  foundBy,
  type PartItem,
  type PrintedWork,
  partOf,
  readFound,
  readWork,
  writeFound,
  writeWork,
} from './parts.ts';
import { chosen, loadedContext, onDatabase, type PartWork, type VerifyPorts } from './slice-work.ts';

export const LOADED = 'loaded';
export const PRINTED = 'printed';

/** Reads some ranges of the loaded rows back. */
export async function gatherLoadedRows(ports: VerifyPorts, run: RunReference, item: PartItem): Promise<object> {
  return onDatabase(ports, run, item, async ({ place, whole }) => {
    const asked = partOf(await readWork(place, 'loaded'), item);
    const found = await foundBy(() => gatherLoaded(loadedContext(whole), asked));
    await writeFound(place, item, LOADED, found);
    return {};
  });
}

/** Digests of both sides, from all parts. */
export async function digestsOf({ place, slices }: PartWork) {
  const ranges = await readWork(place, 'loaded');
  const loaded = await readFound(place, LOADED, { count: ranges.length }, z.array(LoadedPart));
  return {
    loaded: { ...loaded, found: loaded.found.flat() },
    masked: await readFound(place, MASKED_DIGESTS, { count: slices.length }, MaskedDigests),
  };
}

/** Compares the digests, and lists the masked files whose rows the database must print before they can be judged. */
export async function compareLoaded(ports: VerifyPorts, run: RunReference): Promise<{ readonly printed: number }> {
  const work = new Map<string, readonly PrintedWork[]>();
  for (const database of await databasesOf(ports.runs, run.id))
    work.set(
      database,
      await onDatabase(ports, run, { database }, async (part) => {
        const { loaded, masked } = await digestsOf(part);
        const groups = loadGroups(part.whole);
        return differing(part.whole, { loaded: loaded.found, masked: masked.found.flat() }).flatMap((each) => {
          const group = groups.find(({ target }) => sameTable(target, each.target));
          return (group?.members ?? []).flatMap(({ table, files }) =>
            files.map((_, file): PrintedWork => ({ ...each, table, file })),
          );
        });
      }),
    );
  return { printed: await writeWork({ runs: ports.runs, run }, 'printed', work) };
}

/** Has the loaded database print the rows of one masked file. */
export async function gatherPrintedRows(ports: VerifyPorts, run: RunReference, item: PartItem): Promise<object> {
  return onDatabase(ports, run, item, async ({ place, context, whole }) => {
    const asked = partOf(await readWork(place, 'printed'), item);
    const found = await foundBy(async () => {
      const slice: Slice = [{ table: asked.table, files: [asked.file] }];
      const here = chosen(whole.masked, slice);
      const zone = zonesOf(run, context.layout).masked;
      const free = ports.bench(place.database).free ?? freeBytes;
      await downloadFiles([{ store: ports.masked, zone, tables: here }], free, context.signal);
      return gatherPrinted(loadedContext(whole), asked, here);
    });
    await writeFound(place, item, PRINTED, found);
    return {};
  });
}
