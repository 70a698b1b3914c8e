// What functions that load a staged server part by part need of it. Each kind of database has one.
import type { Catalog } from '../../core/model/catalog.ts';
import type { SequenceValue } from '../../core/model/schema-script.ts';
import type { LoadContent } from '../../core/plan/load-blockers.ts';
import type { DuckdbSession } from '../duckdb/session.ts';
import type { RecordedLoad } from './recorded-load.ts';
import type { TableLoad } from './request.ts';

/** One session on a staged database; the server may go on with a statement when it is closed. */
export interface StagedLoad {
  /** Makes the records of the load when they are not there. @throws EnvironmentError for a database that holds something else already */
  readonly openRecords: () => Promise<void>;
  /** Positions that must be run for statement `at`, itself included, in order. */
  readonly neededFor: (content: LoadContent, at: number) => readonly number[];
  /** Runs the statements at `positions` that nobody has run, in the order given. @throws UnfinishedError when `signal` ends first */
  readonly ensureStatements: (content: LoadContent, positions: readonly number[], signal: AbortSignal) => Promise<void>;
  /** Everything that was recorded, as loading in one go would have left it. */
  readonly recordedLoad: (content: LoadContent) => Promise<RecordedLoad>;
  /** Tables (by key) whose rows come back out only all together: they are copied whole, not file by file. Asked when they are made. */
  readonly copiedWhole: (catalog: Catalog) => Promise<ReadonlySet<string>>;
  /**
   * Copies the rows of the load's files once, however often it is called; without a file, as many rows without values as the table has.
   * A refusal of the rows is recorded as blockers. An earlier call that is still at it is ended.
   * @param item see `copyItem` @returns rows in the table from this item
   */
  readonly copyOnce: (duckdb: DuckdbSession, load: TableLoad, item: string) => Promise<number>;
  /** Puts sequences where the source has them, or past masked keys. @returns where they stand */
  readonly setSequences: (content: LoadContent) => Promise<readonly SequenceValue[]>;
  /** Statistics, so that whoever restores the snapshot has good plans from the start. @throws UnfinishedError when `signal` ends first */
  readonly analyse: (catalog: Catalog, signal: AbortSignal) => Promise<void>;
  readonly dropRecords: () => Promise<void>;
  /** Closes the session at once, even when a statement still runs. */
  readonly end: () => void;
}
