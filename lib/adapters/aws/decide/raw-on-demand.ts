// Raw files that come when they are looked at, table by table, and go afterwards: a database may be larger than the disk of a
// function. A table that is larger by itself is classified on some of its files, and its columns then count as not fully looked at.
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ColumnFinding } from '../../../core/findings/detection.ts';
import type { Catalog, Table } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { tableKey } from '../../../core/model/names.ts';
import type { RunContext } from '../../../pipeline/context.ts';
import type { Engine } from '../../../ports/engine.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { rawFolder } from '../run-keys.ts';
import { contextWith } from '../workbench/context-with.ts';
import { freeBytes } from '../workbench/files.ts';
import { keyOf, type Zone } from '../workbench/zones.ts';

export interface RawPorts {
  readonly raw: ObjectStore;
  /** Bytes free on the disk. */
  readonly free?: (() => Promise<number>) | undefined;
}

/** Left free for what DuckDB spills. */
const HEADROOM_BYTES = 512 * 1024 ** 2;

/** The context, with `joinable` fetching the files that it reads. Nothing else may read raw files with it. */
export function withRawOnDemand(context: RunContext, ports: RawPorts): RunContext {
  const files = new RawFiles(context, ports);
  const { engine } = context;
  return contextWith(context, {
    engine: { ...engine, joinable: (raw, pairs) => joinable(engine, files, raw, pairs) },
  });
}

/** The built-in classifier's findings of one table, whose files come and go. @param exported undefined: nothing of it was exported */
export async function classifyOnDemand(
  context: RunContext,
  ports: RawPorts,
  catalog: Catalog,
  table: Table,
  exported: TableFiles | undefined,
): Promise<readonly ColumnFinding[]> {
  const { engine } = context;
  const here = { ...catalog, tables: [table] };
  const onTable = (): void => undefined;
  if (exported === undefined) return engine.classify({ catalog: here, tables: [], onTable });
  return new RawFiles(context, ports).use(exported, async (fetched) => {
    const tables = fetched.table === undefined ? [] : [fetched.table];
    const own = await engine.classify({ catalog: here, tables, onTable });
    return own.map((finding) => ({ ...finding, ...unknownOf(finding, fetched) }));
  });
}

function unknownOf(finding: ColumnFinding, { of, fetched }: Fetched): Pick<ColumnFinding, 'unknown'> {
  if (fetched === of) return {};
  const partial = `the table is larger than the disk of the function: ${fetched} of its ${of} files were looked at`;
  return { unknown: [finding.unknown, partial].filter((why) => why !== undefined).join('; ') };
}

/** Joins of tables that do not fit together are not measured: the plan then warns of fewer. */
async function joinable(
  engine: Engine,
  files: RawFiles,
  raw: readonly TableFiles[],
  pairs: Parameters<Engine['joinable']>[1],
): ReturnType<Engine['joinable']> {
  const wanted = new Set(pairs.flatMap(({ from, to }) => [tableKey(from.table.id), tableKey(to.table.id)]));
  const tables = raw.filter(({ table }) => wanted.has(tableKey(table)));
  return files.useAll(tables, (fetched) => engine.joinable(fetched, pairs));
}

interface Fetched {
  /** Undefined when not one file fits. */
  readonly table: TableFiles | undefined;
  readonly fetched: number;
  readonly of: number;
}

class RawFiles {
  readonly #raw: ObjectStore;
  readonly #free: () => Promise<number>;
  readonly #zone: Zone;
  readonly #signal: AbortSignal;
  #bytes: ReadonlyMap<string, number> | undefined;

  constructor({ request, layout, signal }: RunContext, { raw, free }: RawPorts) {
    this.#raw = raw;
    this.#free = free ?? freeBytes;
    this.#zone = { keys: `${rawFolder(request.run)}own/`, folder: layout.raw(request.run) };
    this.#signal = signal;
  }

  /** As many files of the table as fit, evenly spread over it. */
  async use<T>(table: TableFiles, act: (fetched: Fetched) => Promise<T>): Promise<T> {
    const sizes = await this.#sizes(table.files);
    const room = (await this.#free()) - HEADROOM_BYTES;
    const chosen = spread(sizes, room);
    const files = table.files.filter((_, index) => chosen.has(index));
    const share = table.files.length === 0 ? 1 : files.length / table.files.length;
    const part = { ...table, files, rows: Math.ceil(table.rows * share), bytes: Math.ceil(table.bytes * share) };
    const whole = files.length === table.files.length;
    return this.#holding(files, () =>
      act({
        table: whole ? table : files.length === 0 ? undefined : part,
        fetched: files.length,
        of: table.files.length,
      }),
    );
  }

  /** The tables that fit on the disk together, smaller ones first. */
  async useAll<T>(tables: readonly TableFiles[], act: (fetched: readonly TableFiles[]) => Promise<T>): Promise<T> {
    let room = (await this.#free()) - HEADROOM_BYTES;
    const fitting = tables
      .toSorted((a, b) => a.bytes - b.bytes)
      .filter(({ bytes }) => {
        room -= bytes;
        return room >= 0;
      });
    return this.#holding(
      fitting.flatMap(({ files }) => files),
      () => act(fitting),
    );
  }

  async #holding<T>(files: readonly string[], act: () => Promise<T>): Promise<T> {
    try {
      for (const file of files) {
        this.#signal.throwIfAborted();
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        await this.#raw.download(keyOf(this.#zone, file), file);
      }
      return await act();
    } finally {
      for (const file of files) await rm(file, { force: true });
    }
  }

  async #sizes(files: readonly string[]): Promise<readonly number[]> {
    this.#bytes ??= new Map((await this.#raw.list(this.#zone.keys)).map(({ key, bytes }) => [key, bytes]));
    const known = this.#bytes;
    // A file that is not listed does not exist: its download says so.
    return files.map((file) => known.get(keyOf(this.#zone, file)) ?? 0);
  }
}

/** Indexes of files that fit into `room` bytes: all, or every second, third, fourth … file. */
function spread(sizes: readonly number[], room: number): ReadonlySet<number> {
  for (let step = 1; step <= sizes.length; step += 1) {
    const chosen = sizes.flatMap((_, index) => (index % step === 0 ? index : []));
    if (chosen.reduce((sum, index) => sum + (sizes[index] ?? 0), 0) <= room) return new Set(chosen);
  }
  return new Set();
}
