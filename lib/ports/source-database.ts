// A production database as the pipeline sees it: read once, consistently, never written to.
import type { Blocker } from '../core/errors.ts';
import type { Catalog } from '../core/model/catalog.ts';
import type { TableFiles } from '../core/model/files.ts';
import type { SchemaScript } from '../core/model/schema-script.ts';
import type { RowSelection } from '../core/plan/plan.ts';

export interface ExportRequest {
  readonly catalog: Catalog;
  readonly rowsFor: (table: string) => RowSelection;
  /** Folder that receives `<schema>/<table>/LOAD….parquet`. */
  readonly directory: string;
  /** Private folder for temporary files. */
  readonly scratch: string;
  readonly onProgress: (progress: { readonly tables: number; readonly bytes: number; readonly table?: string }) => void;
}

export interface SourceDatabase {
  /** `user@host:port/database`, never a password. */
  readonly label: string;
  readonly catalog: () => Promise<Catalog>;
  /** Everything that keeps this session from reading what the rules ask for. */
  readonly preflight: (catalog: Catalog, rowsFor: (table: string) => RowSelection) => Promise<readonly Blocker[]>;
  readonly schema: () => Promise<SchemaScript>;
  /** Files per table, in catalog order; counts are those of the database's own command tags. */
  readonly exportTables: (request: ExportRequest) => Promise<readonly TableFiles[]>;
  readonly close: () => Promise<void>;
}
