// Which engines can mask a table, said before anything runs.
import { EngineError } from '../errors.ts';
import type { FileColumn } from '../model/files.ts';
import type { TablePlan } from '../plan/plan.ts';
import { compileTable } from './plan.ts';

/** DuckDB masks every table; Spark those that it computes bit for bit alike. `because` is a sentence for people. */
export type EngineChoice =
  | { readonly engine: 'spark' }
  | { readonly engine: 'duckdb'; readonly because: string; readonly where: string | undefined };

/** The engine for a table that Spark would be wanted for. */
export function engineFor(plan: TablePlan, columns: readonly FileColumn[]): EngineChoice {
  try {
    compileTable(plan, columns, '');
    return { engine: 'spark' };
  } catch (error) {
    if (error instanceof EngineError) return { engine: 'duckdb', because: error.message, where: error.where };
    throw error;
  }
}
