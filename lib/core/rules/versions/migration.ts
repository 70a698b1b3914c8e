// One step from a version of the rules format to the next, as edits of the text: what a step does not name stays byte for byte.
import type { Document } from 'yaml';
import type { Edit } from '../splice.ts';

export interface Migration {
  /** Makes version `from + 1` out of this. */
  readonly from: number;
  /**
   * Edits of a file of version `from`, and what each is for: one sentence without a value of the file.
   * Called with a document without errors whose top is a map with at least one key.
   */
  readonly step: (text: string, document: Document.Parsed) => readonly MigrationEdit[];
}

export interface MigrationEdit extends Edit {
  readonly why: string;
}
