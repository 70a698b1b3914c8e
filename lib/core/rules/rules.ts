// A rules file after parsing: what people and detections decided, with the line each decision stands on.
import type { AllowList, CustomIdentifier, IdentifierFile } from '../identifiers/schema.ts';
import type { TableId } from '../model/catalog.ts';
import type { MaskSpec, Patch, Policy, RowSelection } from '../plan/plan.ts';
import type { Because, KeyRef, OnDrift } from './schema.ts';
import type { Place } from './yaml-reader.ts';

interface MaskDecision {
  readonly kind: 'mask';
  readonly spec: MaskSpec;
  readonly because?: Because | undefined;
}
/** A person's decision that values stay. */
export interface KeepFacts {
  readonly reason: string;
  readonly by?: string | undefined;
  /** Day of the decision. */
  readonly at?: string | undefined;
  /** Last day on which it holds, e.g. `2027-06-30`. */
  readonly until?: string | undefined;
}
interface KeepDecision extends KeepFacts {
  readonly kind: 'keep';
}

/** One column's line under `tables:`. */
export type ColumnRule = (MaskDecision | KeepDecision) &
  Place & {
    readonly column: string;
    /** The column does not exist yet, and that is no error. */
    readonly expectLater?: boolean | undefined;
  };

/** `identifier`: EMAIL_ADDRESS · `name`: a pattern over `table.column` · `type`: a category such as `json` or a type name such as `citext`. */
export interface DefaultRule extends Place {
  readonly kind: 'identifier' | 'name' | 'type';
  readonly pattern: string;
  /** `{ mask: keep }` where `keep` says why. */
  readonly spec: MaskSpec;
  readonly keep?: KeepFacts | undefined;
  /** What it names does not exist yet, and that is no error. */
  readonly expectLater?: boolean | undefined;
}

export interface TableRules extends Place {
  readonly table: TableId;
  readonly rows?: RowSelection | undefined;
  readonly onDrift?: OnDrift | undefined;
  /** The table does not exist yet, and that is no error. */
  readonly expectLater?: boolean | undefined;
  readonly columns: ReadonlyMap<string, ColumnRule>;
}

/** A foreign key that the database does not declare. */
export interface DeclaredReference extends Place {
  readonly table: TableId;
  readonly columns: readonly string[];
  readonly references: TableId;
  readonly referencedColumns: readonly string[];
}

/** A custom identifier: the path of its file relative to the rules file, `masklake:` and the name of a shipped one, or written in place. */
export interface IdentifierRule extends Place {
  readonly from: string | IdentifierFile | CustomIdentifier;
}

export interface AllowListRule extends Place {
  readonly list: AllowList;
}

/** Mask -> parameter -> value. */
export type MaskOptions = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

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
  /** Who changed the file last, as the file says. */
  readonly author: string | undefined;
  readonly approval: 'required' | undefined;
  readonly identifiers: readonly IdentifierRule[];
  /** What is no finding, as a person decided. */
  readonly allowLists: readonly AllowListRule[];
  readonly defaults: readonly DefaultRule[];
  /** Parameters of masks wherever no column names them. */
  readonly options: MaskOptions;
  /** By `tableKey`. */
  readonly tables: ReadonlyMap<string, TableRules>;
  readonly references: readonly DeclaredReference[];
  /** SQL that is run in the masked database before it is verified, in this order. */
  readonly patches: readonly Patch[];
  /** The schema the rules were made for: `tableKey` -> column -> type text; undefined when the file does not say. */
  readonly seen: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;
  /** Where the keys of the top level stand. */
  readonly places: ReadonlyMap<string, Place>;
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
    author: undefined,
    approval: undefined,
    identifiers: [],
    allowLists: [],
    defaults: [],
    options: new Map(),
    tables: new Map(),
    references: [],
    patches: [],
    seen: undefined,
    places: new Map(),
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
