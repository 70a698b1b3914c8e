// A function's place to work on one slice of a database's files, with what checks are given: the whole run, of which only the slice's files
// are at hand.
import { mkdir } from 'node:fs/promises';
import { InternalError } from '../../../core/errors.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import { layout as layoutOf } from '../../../core/model/layout.ts';
import { sameTable } from '../../../core/model/names.ts';
import { type FilePair, type Slice, slicesOf } from '../../../core/verify/slices.ts';
import type { RunContext } from '../../../pipeline/context.ts';
import type { VerifyRequest } from '../../../ports/engine.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { LocalEngine } from '../../duckdb/engine.ts';
import { readParquet } from '../../duckdb/session.ts';
import { type FilesContext, hasDatabase, type VerifyContext } from '../../duckdb/verify/context.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { downloadFiles, freeBytes } from '../workbench/files.ts';
import { readOutputs } from '../workbench/state-documents.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';
import { keyOf, zonesOf } from '../workbench/zones.ts';
import { withStoredNeedles } from './needle-store.ts';
import { type PartItem, type PartPlace, partOf, readWork, writeWork } from './parts.ts';

export interface VerifyPorts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly masked: ObjectStore;
  /** For messages. */
  readonly runsBucket: string;
  /** For one database: its rules, its key; once rows are loaded, the loaded database. */
  readonly bench: (database: string) => WorkbenchPorts;
  /** What the local step asks its engine for: with the loaded database, where the workbench has it. */
  readonly request: (context: RunContext) => Promise<VerifyRequest>;
  /** Bytes of raw and masked files that one function looks at. */
  readonly sliceBytes: number;
}

/** Divides what was masked into slices. */
export async function listSlices(ports: VerifyPorts, run: RunReference): Promise<{ readonly slices: number }> {
  const work = new Map<string, readonly Slice[]>();
  for (const database of await databasesOf(ports.runs, run.id))
    work.set(database, slicesOf(await filePairs(ports, run, database), ports.sliceBytes));
  return { slices: await writeWork({ runs: ports.runs, run }, 'slices', work) };
}

async function filePairs(ports: VerifyPorts, run: RunReference, database: string): Promise<readonly FilePair[]> {
  const zones = zonesOf(run, layoutOf(''));
  const state = await readOutputs({ runs: ports.runs, run: run.id, database, zones }, ['export', 'mask']);
  const sizes = async (store: ObjectStore, folder: string): Promise<ReadonlyMap<string, number>> =>
    new Map((await store.list(folder)).map(({ key, bytes }) => [key, bytes]));
  const raw = await sizes(ports.raw, zones.raw.keys);
  const masked = await sizes(ports.masked, zones.masked.keys);
  const { masked: tables } = state.need('mask');
  return state.need('export').raw.flatMap((table) => {
    const copies = tables.find((candidate) => sameTable(candidate.table, table.table))?.files ?? [];
    // Where one side has more files, cell-by-cell says so; here none may be passed over.
    return Array.from({ length: Math.max(table.files.length, copies.length) }, (_, file): FilePair => {
      const [before, after] = [table.files[file], copies[file]];
      return {
        table: table.table,
        file,
        bytes:
          (before === undefined ? 0 : (raw.get(keyOf(zones.raw, before)) ?? 0)) +
          (after === undefined ? 0 : (masked.get(keyOf(zones.masked, after)) ?? 0)),
      };
    });
  });
}

/** What a part works with. */
export interface PartWork {
  readonly place: PartPlace;
  readonly context: RunContext;
  readonly engine: LocalEngine;
  /** Of this database. */
  readonly slices: readonly Slice[];
  /** Of the whole run: its files are not at hand. Searches for the needles that all slices have recorded. */
  readonly whole: FilesContext;
}

/** Work on one database without its files. Nothing but what `use` writes is changed, unless a step is named. */
export async function onDatabase<T>(
  ports: VerifyPorts,
  run: RunReference,
  { database, step }: { readonly database: string; readonly step?: string | undefined },
  use: (work: PartWork) => Promise<T>,
): Promise<T> {
  const place: PartPlace = { runs: ports.runs, run, database };
  const request = { run, database, ports: ports.bench(database), step };
  return withWorkbench(step === undefined ? { ...request, leaves: 'nothing' } : request, async (context, engine) => {
    const slices = await readWork(place, 'slices');
    const whole = withStoredNeedles(ports.raw, place, slices.length, await engine.checks(await ports.request(context)));
    return use({ place, context, engine, slices, whole });
  });
}

/** The context of a whole run with its loaded database. @throws InternalError when nothing is loaded yet */
export function loadedContext(whole: FilesContext): VerifyContext {
  if (!hasDatabase(whole)) throw new InternalError('there is no loaded database to look at');
  return whole;
}

export interface SliceWork extends PartWork {
  readonly slice: Slice;
  /** Of the slice: its files are at hand. No loaded database, no texts. */
  readonly here: FilesContext;
}

/** Work on one slice. */
export async function onSlice<T>(
  ports: VerifyPorts,
  run: RunReference,
  item: PartItem,
  use: (work: SliceWork) => Promise<T>,
): Promise<T> {
  return onDatabase(ports, run, item, async (work) => {
    const slice = partOf(work.slices, item);
    return use({ ...work, slice, here: await fetched(ports, work, slice) });
  });
}

async function fetched(
  ports: VerifyPorts,
  { place, context, engine, whole }: PartWork,
  slice: Slice,
): Promise<FilesContext> {
  const zones = zonesOf(place.run, context.layout);
  const [raw, masked] = [chosen(whole.raw, slice), chosen(whole.masked, slice)];
  await downloadFiles(
    [
      { store: ports.raw, zone: zones.raw, tables: raw },
      { store: ports.masked, zone: zones.masked, tables: masked },
    ],
    ports.bench(place.database).free ?? freeBytes,
    context.signal,
  );
  const tables = whole.source.tables.filter(({ id }) => slice.some(({ table }) => sameTable(table, id)));
  return {
    session: whole.session,
    source: whole.source,
    plan: whole.plan,
    findings: whole.findings,
    raw: await countedRows(whole, raw),
    masked: await countedRows(whole, masked),
    sourceCounts: whole.sourceCounts,
    omitted: whole.omitted,
    texts: [],
    scratchDirectory: whole.scratchDirectory,
    classify: (files) =>
      engine.classify({ catalog: { ...whole.source, tables }, tables: files, onTable: () => undefined }),
    maskEmits: whole.maskEmits,
    maskCapacity: whole.maskCapacity,
    remask: whole.remask,
    needles: whole.needles,
  };
}

/** The tables of a slice with its files alone. */
export function chosen(tables: readonly TableFiles[], slice: Slice): readonly TableFiles[] {
  return slice.flatMap(({ table, files: numbers }) => {
    const whole = tables.find((candidate) => sameTable(candidate.table, table));
    if (whole === undefined) return [];
    const files = numbers.flatMap((number) => whole.files[number] ?? []);
    const share = whole.files.length === 0 ? 0 : files.length / whole.files.length;
    return [{ ...whole, files, bytes: Math.ceil(whole.bytes * share) }];
  });
}

/** Rows of the files at hand, from their footers: what is said of the whole table is no measure here. */
async function countedRows({ session }: FilesContext, tables: readonly TableFiles[]): Promise<readonly TableFiles[]> {
  const counted: TableFiles[] = [];
  for (const table of tables) {
    const rows =
      table.files.length === 0 || table.columns.length === 0
        ? 0
        : await session.number(`SELECT count(*) FROM ${readParquet(table.files)}`, 'count the rows of a slice');
    counted.push({ ...table, rows });
  }
  return counted;
}

/** Makes the folder in which a part keeps files of its own. */
export async function ownFolder(context: FilesContext, name: string): Promise<string> {
  const folder = `${context.scratchDirectory}/${name}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}
