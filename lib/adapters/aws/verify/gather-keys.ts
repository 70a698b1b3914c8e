// Verification across files: uniqueness and joins of one table's keys, on hashes of the keys of all files.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TableId } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { sameTable } from '../../../core/model/names.ts';
import type { FilesContext } from '../../duckdb/verify/context.ts';
import { gatherJoins } from '../../duckdb/verify/joins.ts';
import { type KeyWork, keyColumns, keyTables } from '../../duckdb/verify/key-files.ts';
import { gatherUnique } from '../../duckdb/verify/uniqueness.ts';
import { hashedKeysKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { foundBy, type PartItem, partOf, readWork, writeFound } from './parts.ts';
import { onDatabase, ownFolder, type PartWork, type VerifyPorts } from './slice-work.ts';

/** Looks at the keys of one table. */
export async function gatherKeys(ports: VerifyPorts, run: RunReference, item: PartItem): Promise<object> {
  return onDatabase(ports, run, item, async (work) => {
    const { place, whole } = work;
    const asked = partOf(await readWork(place, 'keys'), item);
    const found = await foundBy(async () => {
      const here: FilesContext = { ...whole, ...(await keyZones(ports, work, run, asked)) };
      const of = (table: TableId): boolean => sameTable(table, asked.table);
      switch (asked.check) {
        case 'uniqueness':
          return gatherUnique(here, of);
        case 'joins':
          return gatherJoins(here, of);
      }
    });
    await writeFound(place, item, asked.check, found);
    return {};
  });
}

async function keyZones(
  ports: VerifyPorts,
  { place, context, whole }: PartWork,
  run: RunReference,
  { reads }: KeyWork,
): Promise<Pick<FilesContext, 'raw' | 'masked'>> {
  const folder = await ownFolder(whole, 'keys');
  const columns = keyColumns(whole);
  const zone = async (name: 'raw' | 'masked'): Promise<readonly TableFiles[]> => {
    const wanted = whole[name].filter(({ table }) => reads.some((read) => sameTable(read, table)));
    const keys = new Map<string, string>();
    const tables = keyTables(wanted, columns, (table, at) => {
      const path = join(folder, name, String(keys.size));
      keys.set(path, hashedKeysKey(run.id, place.database, name, table, at));
      return path;
    });
    for (const [path, key] of keys) {
      context.signal.throwIfAborted();
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await ports.raw.download(key, path);
    }
    return tables;
  };
  return { raw: await zone('raw'), masked: await zone('masked') };
}
