// The fresh database that masked rows are loaded into: on a laptop an embedded server or a database beside the target.
import type { Blocker } from '../core/errors.ts';
import type { Catalog } from '../core/model/catalog.ts';
import type { DialectName } from '../core/model/dialect.ts';
import type { TableFiles } from '../core/model/files.ts';
import type { SchemaScript } from '../core/model/schema-script.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { LoadedDatabase } from './loaded-database.ts';

export interface StageRequest {
  readonly run: string;
  /** Private folder of this run. */
  readonly work: string;
  /** The source's kind, name and version. */
  readonly dialect: DialectName;
  readonly database: string;
  readonly serverVersion: number;
  readonly extensions: readonly string[];
}

export interface LoadStage {
  readonly script: SchemaScript;
  readonly catalog: Catalog;
  readonly plan: Plan;
  readonly masked: readonly TableFiles[];
  readonly scratch: string;
  readonly onRows: (table: string, rows: number) => void;
}

export interface LoadResult {
  readonly rows: number;
  readonly blockers: readonly Blocker[];
  /** The script as it was run: foreign keys into left-out rows are NOT VALID. */
  readonly script: SchemaScript;
  /** What was loaded otherwise than the source has it, in words. */
  readonly notes: readonly string[];
}

export interface StagedDatabase {
  /** For people: which server holds the staged database. */
  readonly label: string;
  readonly load: (request: LoadStage) => Promise<LoadResult>;
  readonly catalog: () => Promise<Catalog>;
  /** What verification reads once rows are loaded. */
  readonly loaded: LoadedDatabase;
  /** Writes the compressed snapshot to `path`. */
  readonly writeSnapshot: (request: {
    readonly script: SchemaScript;
    readonly catalog: Catalog;
    readonly path: string;
  }) => Promise<void>;
  /** Makes the staged database the target; does nothing when there is no target. */
  readonly promote: () => Promise<void>;
  /** Drops what this run created, also after a failure. Idempotent. */
  readonly dispose: () => Promise<void>;
}
