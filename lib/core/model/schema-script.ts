// A schema as an ordered list of statements that recreates it in an empty database: what the loader runs and the snapshot holds.
import type { TableId } from './catalog.ts';

export interface DdlStatement {
  /** `before-data`: what COPY needs. `after-data`: keys, checks, indexes, views, triggers: validated against the masked rows. */
  readonly phase: 'before-data' | 'after-data';
  /** e.g. `table`, `check`, `foreign key`, `view`. */
  readonly kind: string;
  /** Name for people, quoted where needed. */
  readonly object: string;
  readonly table?: TableId | undefined;
  /** For constraints and indexes: the columns they cover. */
  readonly columns?: readonly string[] | undefined;
  /** Statements of other objects that this one needs, as `kind object`. */
  readonly needs?: readonly string[] | undefined;
  readonly sql: string;
}

/** How rules files and statements name a schema object. */
export function objectName(of: { readonly kind: string; readonly object: string }): string {
  return `${of.kind} ${of.object}`;
}

export interface SequenceValue {
  readonly name: TableId;
  readonly lastValue: string;
  readonly isCalled: boolean;
}

/** What is not recreated, and why: listed in the report, never silent. */
export interface OmittedObject {
  readonly kind: string;
  readonly object: string;
  readonly why: string;
}

export interface SchemaScript {
  readonly statements: readonly DdlStatement[];
  readonly sequences: readonly SequenceValue[];
  readonly omitted: readonly OmittedObject[];
}
