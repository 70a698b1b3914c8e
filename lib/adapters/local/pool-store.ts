// Pools beside the rules file: `pools/<id>.txt` holds one entry a line, `pools/index.json` says which request each answers. What is
// there is never drawn again: another faker, or another machine, does not change yesterday's fakes.
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EnvironmentError, MasklakeError } from '../../core/errors.ts';
import { addPool, hasPool, poolIdOf } from '../../core/fakes/pools.ts';
import { PoolRequest, purposeOf, requestKey } from '../../core/fakes/request.ts';
import type { PoolSource } from '../../ports/pool-source.ts';
import { localRunStore } from './run-store.ts';

const PoolRecord = z.strictObject({
  id: z.string(),
  request: PoolRequest,
  entries: z.int(),
  /** Version of faker with which it was drawn. */
  faker: z.string(),
  /** Of a module: SHA-256 of its text. */
  sha256: z.string().optional(),
});
export type PoolRecord = z.infer<typeof PoolRecord>;
const PoolIndex = z.strictObject({ version: z.literal(1), pools: z.array(PoolRecord) });

/** A pool as it would be drawn now. */
export interface FreshPool {
  readonly record: PoolRecord;
  readonly entries: readonly string[];
}

export interface PoolStore extends PoolSource {
  readonly folder: string;
  readonly list: () => Promise<readonly PoolRecord[]>;
  /** Entries of a kept pool; undefined when its file is not there. @throws EnvironmentError for a file that was changed */
  readonly entriesOf: (id: string) => Promise<readonly string[] | undefined>;
  /** Draws a pool without keeping it, or the sentence that says why it cannot. */
  readonly draw: (request: PoolRequest) => Promise<FreshPool | string>;
  /** Keeps a drawn pool; it answers its request from now on. Files of pools that it replaces stay: earlier plans name them. */
  readonly keep: (fresh: FreshPool) => Promise<void>;
}

/** The pools of the rules file at `rulesPath`. */
export function openPools(rulesPath: string): PoolStore {
  const rulesFolder = dirname(rulesPath);
  const folder = join(rulesFolder, 'pools');
  const files = localRunStore();
  const known = new Map<string, string>();
  const indexPath = join(folder, 'index.json');

  const list = async (): Promise<readonly PoolRecord[]> => {
    const text = await files.readText(indexPath);
    if (text === undefined) return [];
    const parsed = PoolIndex.safeParse(jsonOf(text));
    if (parsed.success) return parsed.data.pools;
    throw new EnvironmentError('the index of the pools is damaged or of another version', {
      where: indexPath,
      hint: 'put it back as it was; it is small: keep it under version control beside the rules file',
    });
  };
  const entriesOf = async (id: string): Promise<readonly string[] | undefined> => {
    if (!/^[a-z0-9_]+$/.test(id)) return undefined;
    const text = await files.readText(join(folder, `${id}.txt`));
    return text === undefined ? undefined : addPool({ id, entries: text.replace(/\n$/, '').split('\n') }).entries;
  };
  const draw = async (request: PoolRequest): Promise<FreshPool | string> => {
    const { drawPool } = await import('../faker/build.ts');
    const drawn = await drawPool(request, rulesFolder);
    if (typeof drawn === 'string') return drawn;
    const { entries, sha256 } = drawn;
    const record: PoolRecord = {
      id: poolIdOf(purposeOf(request), entries),
      request,
      entries: entries.length,
      faker: await fakerVersion(),
      ...(sha256 === undefined ? {} : { sha256 }),
    };
    return { record, entries };
  };
  const keep = async ({ record, entries }: FreshPool): Promise<void> => {
    await files.swap(join(folder, `${record.id}.txt`), `${entries.join('\n')}\n`);
    const key = requestKey(record.request);
    // Read again: another run may have added one in the meantime.
    const others = (await list()).filter((other) => requestKey(other.request) !== key);
    const pools = [...others, record].sort((a, b) => (a.id < b.id ? -1 : 1));
    await files.swap(indexPath, `${JSON.stringify({ version: 1, pools }, null, 1)}\n`);
  };
  const find = async (request: PoolRequest): Promise<string | undefined> => {
    const key = requestKey(request);
    const record = (await list()).find((kept) => requestKey(kept.request) === key);
    if (record !== undefined && (await entriesOf(record.id)) !== undefined) {
      known.set(key, record.id);
      return undefined;
    }
    const fresh = await draw(request);
    if (typeof fresh === 'string') return fresh;
    if (record !== undefined && fresh.record.id !== record.id) return lost(record, folder);
    await keep(record === undefined ? fresh : { ...fresh, record });
    addPool({ id: fresh.record.id, entries: fresh.entries });
    known.set(key, fresh.record.id);
    return undefined;
  };
  return {
    folder,
    list,
    entriesOf,
    draw,
    keep,
    idOf: (request) => known.get(requestKey(request)),
    prepare: (request) => inWords(() => find(request)),
    load: (id) =>
      inWords(async () => {
        if (hasPool(id) || (await entriesOf(id)) !== undefined) return undefined;
        return `there is no pool ${id} in ${folder}: put its file back, or remove \`pool\` from the rule`;
      }),
  };
}

function lost(record: PoolRecord, folder: string): string {
  return `the file ${record.id}.txt is missing in ${folder}, and faker would draw other fakes now: put the file back, or type: masklake pools refresh --yes`;
}

/** A failure that the program words itself becomes one blocker among others. */
async function inWords(act: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof MasklakeError) return [error.message, error.where, error.hint].filter(Boolean).join('; ');
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function fakerVersion(): Promise<string> {
  const { createRequire } = await import('node:module');
  const found: unknown = createRequire(import.meta.url)('@faker-js/faker/package.json');
  return z.object({ version: z.string() }).parse(found).version;
}
