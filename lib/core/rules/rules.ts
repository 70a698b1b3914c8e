// A rules file after parsing: what people and detections decided, with the line each decision stands on.
import type { TableId } from '../model/catalog.ts';
import type { MaskSpec, Policy, RowSelection } from '../plan/plan.ts';
import type { Because, CustomIdentifier, KeyRef, OnDrift } from './schema.ts';

interface MaskDecision {
  readonly kind: 'mask';
  readonly spec: MaskSpec;
  readonly because?: Because | undefined;
}
interface KeepDecision {
  readonly kind: 'keep';
  readonly reason: string;
  readonly by?: string | undefined;
  /** Last day on which it holds, e.g. `2027-06-30`. */
  readonly until?: string | undefined;
}

/** One column's line under `tables:`. */
export type ColumnRule = (MaskDecision | KeepDecision) & { readonly column: string; readonly line: number };

/** `identifier`: EMAIL_ADDRESS · `name`: a pattern over `table.column` · `type`: a category such as `json` or a type name such as `citext`. */
export interface DefaultRule {
  readonly kind: 'identifier' | 'name' | 'type';
  readonly pattern: string;
  readonly spec: MaskSpec;
  readonly line: number;
}

export interface TableRules {
  readonly table: TableId;
  readonly line: number;
  readonly rows?: RowSelection | undefined;
  readonly onDrift?: OnDrift | undefined;
  readonly columns: ReadonlyMap<string, ColumnRule>;
}

/** A foreign key that the database does not declare. */
export interface DeclaredReference {
  readonly table: TableId;
  readonly columns: readonly string[];
  readonly references: TableId;
  readonly referencedColumns: readonly string[];
  readonly line: number;
}

export interface RulesFile {
  readonly file: string;
  readonly version: 1;
  readonly source: string | undefined;
  readonly policy: Policy | undefined;
  readonly onDrift: OnDrift;
  readonly key: KeyRef | undefined;
  readonly locale: string | undefined;
  /** Whether comments in the database's schema may be copied: they can hold personal data. */
  readonly comments: 'keep' | 'drop' | undefined;
  /** Schema objects that are not recreated, as `kind name`. */
  readonly omit: readonly string[];
  /** Paths of identifier files (relative to the rules file), or identifiers written in place. */
  readonly identifiers: readonly (string | CustomIdentifier)[];
  readonly defaults: readonly DefaultRule[];
  /** By `tableKey`. */
  readonly tables: ReadonlyMap<string, TableRules>;
  readonly references: readonly DeclaredReference[];
  /** The schema the rules were made for: `tableKey` -> column -> type text; undefined when the file does not say. */
  readonly seen: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
}

/** No decisions at all: what a first run without a rules file works with. */
export function emptyRules(file = 'rules.yaml'): RulesFile {
  return {
    file,
    version: 1,
    source: undefined,
    policy: undefined,
    onDrift: 'mask',
    key: undefined,
    locale: undefined,
    comments: undefined,
    omit: [],
    identifiers: [],
    defaults: [],
    tables: new Map(),
    references: [],
    seen: undefined,
  };
}

const MACHINE = new Set(['detection', 'policy', 'drift', 'reference']);

/** True for the program's own names in `because: { by }`. */
export function isMachine(by: string): boolean {
  return MACHINE.has(by);
}

/** True when the program wrote the rule by itself: only such a rule may be changed or ignored without a person. */
export function isMachineMade(rule: ColumnRule): boolean {
  return rule.kind === 'mask' && rule.because !== undefined && MACHINE.has(rule.because.by);
}
