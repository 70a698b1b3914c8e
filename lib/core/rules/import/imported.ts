// What an import gives: decisions to write down, and everything that has no equivalent here, said in words.
import type { TableId } from '../../model/catalog.ts';
import type { MaskSpec, Policy, RowSelection } from '../../plan/plan.ts';

/** `open`: what the other program did is not done here yet, and a person must write it. `note`: done, but not in every detail alike. */
export interface ImportRemark {
  readonly kind: 'open' | 'note';
  /** `schema.table.column`, or the part of the file. */
  readonly where: string;
  /** The option as the other program spells it. */
  readonly option: string;
  readonly why: string;
  /** What to write into the rules file; '' when nothing is to do. */
  readonly write: string;
}

/** A column's decision, or only a comment in its place. */
export type ImportedColumn =
  | {
      readonly column: string;
      readonly kind: 'mask';
      readonly spec: MaskSpec;
      readonly remarks: readonly ImportRemark[];
    }
  | {
      readonly column: string;
      readonly kind: 'keep';
      readonly reason: string;
      readonly by: string;
      readonly at: string;
      readonly until: string | undefined;
    }
  /** Masked as the program would until a person decides. */
  | {
      readonly column: string;
      readonly kind: 'open';
      readonly spec: MaskSpec;
      readonly remarks: readonly ImportRemark[];
    }
  | { readonly column: string; readonly kind: 'comment'; readonly comment: string };

export interface ImportedTable {
  readonly table: TableId;
  readonly rows?: RowSelection | undefined;
  readonly columns: readonly ImportedColumn[];
}

export interface ImportedRules {
  /** What it was read from, for the first line. */
  readonly from: string;
  readonly policy: Policy;
  readonly locale: string | undefined;
  readonly defaults: readonly { readonly key: string; readonly spec: MaskSpec; readonly later: boolean }[];
  readonly tables: readonly ImportedTable[];
  readonly remarks: readonly ImportRemark[];
}
