// Rules in the rules bucket: the source's folder is copied to a private one, opened as on a laptop, and what changed goes back only when
// nobody changed it meanwhile. The bucket is versioned: every earlier text stays.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Blocker, EnvironmentError, MasklakeError, RulesError } from '../../../core/errors.ts';
import { describeRequest, type PoolRequest, requestKey } from '../../../core/fakes/request.ts';
import type { CustomDetection } from '../../../core/identifiers/custom-detection.ts';
import type { Policy } from '../../../core/plan/plan.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { PoolSource } from '../../../ports/pool-source.ts';
import { openPools, type PoolStore } from '../../local/pool-store.ts';
import { type LocalRules, openRules } from '../../local/rules-store.ts';
import { localRunStore } from '../../local/run-store.ts';
import { rulesFolder, rulesKey } from '../run-keys.ts';

/** Somebody else changed the rules between reading and writing them: nothing was written, read them again. */
export class RulesChangedError extends EnvironmentError {}

export interface StoredRulesRequest {
  readonly store: ObjectStore;
  /** For messages. */
  readonly bucket: string;
  readonly source: string;
  readonly database: string;
  /** Private folder of its own; it is made. */
  readonly folder: string;
  /** ISO day: keeps end by it. */
  readonly today: string;
  /** The deployment's policy for this source, when it has one: it must not change what was approved. */
  readonly policy?: Policy | undefined;
}

export interface StoredRules {
  /** `save` stores new pools, then the rules file or its proposal. @throws RulesChangedError when another was faster */
  readonly rules: LocalRules;
  readonly custom: CustomDetection;
  readonly pools: PoolSource;
}

/** Opens the rules of one database; a missing file is an empty one. @throws RulesError when the file cannot be used */
export async function openStoredRules(request: StoredRulesRequest): Promise<StoredRules> {
  const { store, source, database, folder } = request;
  const copy = new FolderCopy(store, rulesFolder(source), folder);
  const key = rulesKey(source, database);
  const others = /^[^/]*\.yaml$/;
  await copy.download((path) => `${rulesFolder(source)}${path}` === key || !others.test(path));
  const path = copy.file(key);
  const names = shownNames(folder, `s3://${request.bucket}/${rulesFolder(source).replace(/\/$/, '')}`);
  const opened = await openRules(path, { mustExist: false, today: request.today }).catch((error: unknown) => {
    throw names.error(error);
  });
  const proposal = key.replace(/\.yaml$/, '.proposed.yaml');
  const save = async (text: string): Promise<void> => {
    await opened.save(text);
    await copy.storePools();
    await copy.store(key);
    await copy.storeAnyway(proposal);
  };
  const rules: LocalRules = {
    ...opened,
    path: names.text(path),
    save,
    lookup: (catalog) => {
      const found = opened.lookup(catalog);
      return {
        ...found,
        blockers: [...found.blockers, ...policyBlockers(opened, request.policy)].map((one) => ({
          ...one,
          where: names.text(one.where),
          message: names.text(one.message),
        })),
        warnings: found.warnings.map((one) => ({
          ...one,
          where: names.text(one.where),
          message: names.text(one.message),
        })),
      };
    },
  };
  const pools = openPools(path);
  return {
    rules,
    custom: opened.custom,
    pools: {
      idOf: pools.idOf,
      prepare: async (wanted) => (await undrawn(pools, wanted)) ?? names.maybe(await pools.prepare(wanted)),
      load: async (id) => names.maybe(await pools.load(id)),
    },
  };
}

/**
 * A pool of a person's own module is drawn on a laptop only: whoever may write into the rules bucket must not run code where production
 * data can be read.
 */
async function undrawn(pools: PoolStore, wanted: PoolRequest): Promise<string | undefined> {
  if (wanted.from !== 'module') return undefined;
  const kept = (await pools.list()).find(({ request }) => requestKey(request) === requestKey(wanted));
  if (kept !== undefined && (await pools.entriesOf(kept.id)) !== undefined) return undefined;
  return `${describeRequest(wanted)}: no module runs on AWS; draw its pool on a laptop (masklake pools refresh --yes) and copy the folder pools/ beside the rules in the bucket`;
}

/** What was approved is what runs. */
function policyBlockers({ path, rules }: LocalRules, policy: Policy | undefined): Blocker[] {
  const approved = rules.policy ?? 'guarded';
  if (rules.approval === undefined || policy === undefined || policy === approved) return [];
  const message = `the file was approved with policy ${approved}, and the deployment says ${policy}: leave \`policy\` out of the source's configuration, or change it in the file and have that approved`;
  return [{ code: 'APPROVAL', where: path, message, paste: '' }];
}

const POOLS = 'pools/';
const POOL_INDEX = 'pools/index.json';

/** A folder of the bucket and its copy on this disk, with the version that each text had when it was copied. */
class FolderCopy {
  readonly #store: ObjectStore;
  readonly #prefix: string;
  readonly #folder: string;
  readonly #versions = new Map<string, { readonly text: string; readonly etag: string }>();
  readonly #files = localRunStore();

  constructor(store: ObjectStore, prefix: string, folder: string) {
    this.#store = store;
    this.#prefix = prefix;
    this.#folder = folder;
  }

  /** @param wanted takes a path below the folder */
  async download(wanted: (path: string) => boolean): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    for (const { key } of await this.#store.list(this.#prefix)) {
      if (!wanted(key.slice(this.#prefix.length))) continue;
      const file = this.file(key);
      const found = await this.#store.readText(key);
      // Deleted since it was listed.
      if (found === undefined) continue;
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await this.#files.writeText(file, found.text);
      this.#versions.set(key, found);
    }
  }

  /** @throws RulesError for a key that would leave the folder */
  file(key: string): string {
    const path = key.slice(this.#prefix.length);
    if (
      path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..' || segment.includes('\0'))
    )
      throw new RulesError('an object beside the rules has a name that is no path', {
        where: this.#prefix,
        hint: 'delete it: rules, identifiers and pools have plain names',
      });
    return join(this.#folder, path);
  }

  /** Stores what changed, if the object is still the one that was copied. */
  async store(key: string): Promise<void> {
    const text = await this.#files.readText(this.file(key));
    const before = this.#versions.get(key);
    if (text === undefined || text === before?.text) return;
    const stored = await this.#store.writeText(key, text, before === undefined ? 'absent' : { ifMatch: before.etag });
    if (stored === undefined)
      throw new RulesChangedError('the rules were changed while they were worked on: nothing was written', {
        where: key,
        hint: 'start the step again',
      });
    this.#versions.set(key, stored);
  }

  /** For what follows from rules and findings alone: whoever writes last has seen more. */
  async storeAnyway(key: string): Promise<void> {
    const text = await this.#files.readText(this.file(key));
    if (text === undefined || text === this.#versions.get(key)?.text) return;
    await this.#store.writeText(key, text);
  }

  /** New pools first, then the index that names them: a plan never names a pool that is not there. */
  async storePools(): Promise<void> {
    const index = await this.#files.readText(this.file(`${this.#prefix}${POOL_INDEX}`));
    if (index === undefined || index === this.#versions.get(`${this.#prefix}${POOL_INDEX}`)?.text) return;
    for (const id of poolIds(index)) {
      const key = `${this.#prefix}${POOLS}${id}.txt`;
      const text = await this.#files.readText(this.file(key));
      // A pool's name is the hash of its entries: whoever wrote it wrote the same.
      if (text !== undefined && !this.#versions.has(key)) await this.#store.writeText(key, text, 'absent');
    }
    await this.store(`${this.#prefix}${POOL_INDEX}`);
  }
}

/** Of an index that this program has just written. */
function poolIds(index: string): readonly string[] {
  const { pools } = z.object({ pools: z.array(z.object({ id: z.string() })) }).parse(JSON.parse(index));
  return pools.map(({ id }) => id);
}

/** Messages tell where a file lies for people, not where its copy does. */
function shownNames(folder: string, shown: string) {
  const text = (words: string): string => words.replaceAll(folder, shown);
  return {
    text,
    maybe: (words: string | undefined): string | undefined => (words === undefined ? undefined : text(words)),
    error: (error: unknown): unknown => {
      if (!(error instanceof MasklakeError)) return error;
      const where = error.where === undefined ? undefined : text(error.where);
      const hint = error.hint === undefined ? undefined : text(error.hint);
      return new RulesError(text(error.message), { where, hint, cause: error.cause });
    },
  };
}
