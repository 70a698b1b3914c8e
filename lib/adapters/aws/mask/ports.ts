// What masking a run's files needs.
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { RunReference } from '../run-reference.ts';
import type { VersionedKey } from '../secret-key.ts';

export interface MaskPorts {
  readonly runs: ObjectStore;
  readonly raw: ObjectStore;
  readonly masked: ObjectStore;
  /** The version of the source's master key on which the run has settled. */
  readonly key: (run: RunReference) => Promise<VersionedKey>;
  /** DuckDB's, e.g. `1500MB`. */
  readonly memoryLimit: string;
}

/** One raw file of a table, by its number. */
export interface MaskItem {
  readonly database: string;
  readonly table: { readonly schema: string; readonly name: string };
  readonly file: number;
}
