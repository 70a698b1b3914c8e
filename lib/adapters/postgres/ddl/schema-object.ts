// What the readers of each kind of object return: its statements, where pg_depend knows it, and where it wants to stand.
import type { TableId } from '../../../core/model/catalog.ts';
import type { OmittedObject } from '../../../core/model/schema-script.ts';

/** `<catalog>:<oid>`: how pg_depend and this program name an object; parts of one object get a suffix (`pg_class:17#default-name`). */
export type ObjectKey = string;

/** The key of a catalog row. */
export function objectKey(catalog: string, oid: number, part = ''): ObjectKey {
  return part === '' ? `${catalog}:${oid}` : `${catalog}:${oid}#${part}`;
}

/**
 * `needed` objects stand before the data, with everything they depend on; `early` ones do unless they depend on something that cannot;
 * `late` ones come after the data, unless a needed object depends on them.
 */
export type Placement = 'needed' | 'early' | 'late';

export interface SchemaObject {
  readonly key: ObjectKey;
  readonly kind: string;
  /** Name for people, quoted where needed. */
  readonly object: string;
  readonly placement: Placement;
  /** Among objects whose dependencies are met, lower comes first. */
  readonly rank: number;
  /** In order; all of one object run in one place. */
  readonly sql: readonly string[];
  readonly table?: TableId | undefined;
  readonly columns?: readonly string[] | undefined;
  /** Further catalog rows that are this object: row type, array type, index of a constraint, rule of a view. */
  readonly aliases?: readonly ObjectKey[] | undefined;
  /** Dependencies that pg_depend does not record for this key. */
  readonly after?: readonly ObjectKey[] | undefined;
  /** What stands in for the object where a cycle needs it before its dependencies exist: a shell type, a view of NULLs. */
  readonly standIn?: string | undefined;
  /** What follows the stand-in later; `sql` when left out. */
  readonly finish?: readonly string[] | undefined;
}

/** Ranks: pg_dump's order of kinds, which is known to work where dependencies are silent (function bodies). */
export const RANK = {
  schema: 0,
  accessMethod: 1,
  language: 2,
  extension: 3,
  collation: 4,
  standIn: 5,
  type: 6,
  function: 7,
  aggregate: 8,
  transform: 9,
  operator: 10,
  operatorFamily: 11,
  operatorClass: 12,
  cast: 13,
  conversion: 14,
  textSearch: 15,
  sequence: 20,
  table: 21,
  owned: 22,
  attach: 23,
  defaults: 24,
  identity: 25,
  columnOptions: 26,
  check: 40,
  key: 41,
  exclusion: 42,
  index: 43,
  indexAttach: 44,
  indexOptions: 45,
  statistics: 46,
  foreignKey: 50,
  view: 60,
  viewDefaults: 61,
  materializedView: 62,
  matviewIndex: 63,
  rule: 70,
  trigger: 71,
  policy: 72,
  rowSecurity: 73,
  comment: 80,
  refresh: 90,
} as const;

/** What a reader found, and what it leaves out. */
export interface Found {
  readonly objects: readonly SchemaObject[];
  readonly omitted?: readonly OmittedObject[] | undefined;
  /** Objects that are left out; whatever depends on them is left out too, and listed. */
  readonly excluded?: readonly ExcludedObject[] | undefined;
}

export interface ExcludedObject extends OmittedObject {
  readonly key: ObjectKey;
  readonly aliases?: readonly ObjectKey[] | undefined;
}
