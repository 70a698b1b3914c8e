// What the loader gets and gives, shared by its parts.
import type { Blocker } from '../../../core/errors.ts';
import type { Catalog } from '../../../core/model/catalog.ts';
import type { TableFiles } from '../../../core/model/files.ts';
import type { SchemaScript } from '../../../core/model/schema-script.ts';
import type { Plan } from '../../../core/plan/plan.ts';

/** What is loaded, wherever its files lie. */
export interface LoadContent {
  readonly script: SchemaScript;
  readonly catalog: Catalog;
  readonly plan: Plan;
}

export interface LoadRequest extends LoadContent {
  readonly masked: readonly TableFiles[];
  readonly scratchDirectory: string;
  readonly onRows?: ((table: string, rows: number) => void) | undefined;
}

export interface LoadReport {
  readonly rows: number;
  readonly tables: ReadonlyMap<string, number>;
  readonly blockers: readonly Blocker[];
  /** The statements as they were run. */
  readonly script: SchemaScript;
  readonly notes: readonly string[];
}
