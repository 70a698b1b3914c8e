// Postgres types as the model sees them: domains resolved, modifiers decoded, composites, arrays and enums opened up.
import type pg from 'pg';
import { z } from 'zod';
import { InternalError } from '../../../core/errors.ts';
import type { ColumnType, TypeCategory } from '../../../core/model/catalog.ts';
import { POSTGRES } from '../../../core/model/dialect.ts';
import { rows } from './rows.ts';

const TypeRow = z.object({
  oid: z.number(),
  name: z.string(),
  kind: z.string(),
  systemCategory: z.string(),
  element: z.number(),
  base: z.number(),
  typmod: z.number(),
  notNull: z.boolean(),
  system: z.boolean(),
  hasDefault: z.boolean(),
  domainName: z.string().nullable(),
  baseText: z.string().nullable(),
  collation: z.number(),
  labels: z.array(z.string()).nullable(),
  checks: z.array(z.string()).nullable(),
});
type TypeRow = z.infer<typeof TypeRow>;

const FieldRow = z.object({
  type: z.number(),
  name: z.string(),
  fieldType: z.number(),
  typmod: z.number(),
  collation: z.number(),
  text: z.string(),
});
type FieldRow = z.infer<typeof FieldRow>;

const TYPES = `
SELECT t.oid, t.typname AS name, t.typtype::text AS kind, t.typcategory::text AS "systemCategory", t.typelem AS element, t.typbasetype AS base,
       t.typtypmod AS typmod, t.typnotnull AS "notNull", n.nspname = 'pg_catalog' AS system, t.typdefault IS NOT NULL AS "hasDefault", t.typcollation AS collation,
       CASE WHEN t.typtype = 'd' THEN pg_catalog.format_type(t.oid, NULL) END AS "domainName",
       CASE WHEN t.typtype = 'd' THEN pg_catalog.format_type(t.typbasetype, t.typtypmod) END AS "baseText", e.labels, k.checks
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN (SELECT enumtypid, pg_catalog.array_agg(enumlabel::text ORDER BY enumsortorder) AS labels FROM pg_catalog.pg_enum GROUP BY 1) e ON e.enumtypid = t.oid
LEFT JOIN (SELECT contypid, pg_catalog.array_agg(pg_catalog.pg_get_expr(conbin, 0) ORDER BY conname) AS checks
           FROM pg_catalog.pg_constraint WHERE contypid <> 0 AND contype = 'c' GROUP BY 1) k ON k.contypid = t.oid
WHERE t.typtype <> 'p'`;

// Row types of tables are fields too when a column has such a type.
const FIELDS = `
SELECT c.reltype AS type, a.attname AS name, a.atttypid AS "fieldType", a.atttypmod AS typmod, a.attcollation AS collation,
       pg_catalog.format_type(a.atttypid, a.atttypmod) AS text
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.reltype <> 0
  AND (c.relkind = 'c' OR c.reltype IN (SELECT u.atttypid FROM pg_catalog.pg_attribute u)
       OR EXISTS (SELECT FROM pg_catalog.pg_type r WHERE r.oid = c.reltype AND r.typarray IN (SELECT u.atttypid FROM pg_catalog.pg_attribute u)))
ORDER BY c.oid, a.attnum`;

const CATEGORY: Readonly<Record<string, TypeCategory>> = {
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  numeric: 'numeric',
  float4: 'float',
  float8: 'float',
  bool: 'boolean',
  text: 'text',
  varchar: 'text',
  bpchar: 'text',
  name: 'text',
  char: 'text',
  refcursor: 'text',
  date: 'date',
  time: 'time',
  timetz: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  interval: 'interval',
  uuid: 'uuid',
  json: 'json',
  jsonb: 'json',
  xml: 'xml',
  bytea: 'binary',
  inet: 'inet',
  cidr: 'inet',
  macaddr: 'macaddr',
  macaddr8: 'macaddr',
  tsvector: 'textsearch',
  tsquery: 'textsearch',
  point: 'geometric',
  line: 'geometric',
  lseg: 'geometric',
  box: 'geometric',
  path: 'geometric',
  polygon: 'geometric',
  circle: 'geometric',
  bit: 'bit',
  varbit: 'bit',
  money: 'money',
  oid: 'oid',
  xid: 'oid',
  xid8: 'oid',
  cid: 'oid',
  regclass: 'oid',
  regtype: 'oid',
  regproc: 'oid',
  regprocedure: 'oid',
  regoper: 'oid',
  regoperator: 'oid',
  regrole: 'oid',
  regnamespace: 'oid',
  regconfig: 'oid',
  regdictionary: 'oid',
  regcollation: 'oid',
};
// Types of extensions that are common enough to know by name.
const EXTENSION_CATEGORY: Readonly<Record<string, TypeCategory>> = { citext: 'text', hstore: 'keyvalue' };

/** Answers what a column type is; built once per catalog. */
export interface TypeResolver {
  /** `collation` is the column's own (pg_attribute.attcollation); `text` what `format_type` printed. */
  resolve(type: number, typmod: number, collation: number, text: string): ColumnType;
  /** The domain (or one under it) has a default. */
  hasDefault(type: number): boolean;
}

/** Reads all types of the database. @throws EnvironmentError when the catalog cannot be read. */
export async function readTypes(client: pg.ClientBase): Promise<TypeResolver> {
  const types = new Map((await rows(client, 'types', TYPES, TypeRow)).map((row) => [row.oid, row]));
  const fields = new Map<number, FieldRow[]>();
  for (const field of await rows(client, 'composite types', FIELDS, FieldRow)) {
    const list = fields.get(field.type);
    if (list === undefined) fields.set(field.type, [field]);
    else list.push(field);
  }
  const Collation = z.object({ oid: z.number() });
  const loose = await rows(
    client,
    'collations',
    'SELECT oid FROM pg_catalog.pg_collation WHERE NOT collisdeterministic',
    Collation,
  );
  return new CatalogTypes(types, fields, new Set(loose.map((row) => row.oid)));
}

class CatalogTypes implements TypeResolver {
  readonly #types: ReadonlyMap<number, TypeRow>;
  readonly #fields: ReadonlyMap<number, readonly FieldRow[]>;
  readonly #looseCollations: ReadonlySet<number>;
  constructor(
    types: ReadonlyMap<number, TypeRow>,
    fields: ReadonlyMap<number, readonly FieldRow[]>,
    looseCollations: ReadonlySet<number>,
  ) {
    this.#types = types;
    this.#fields = fields;
    this.#looseCollations = looseCollations;
  }

  hasDefault(type: number): boolean {
    const row = this.#row(type);
    return row.kind === 'd' && (row.hasDefault || this.hasDefault(row.base));
  }

  resolve(type: number, typmod: number, collation: number, text: string): ColumnType {
    return this.#resolve(type, typmod, collation, text, new Set());
  }

  #row(oid: number): TypeRow {
    const row = this.#types.get(oid);
    // Pseudo-types cannot be column types; anything else is in pg_type.
    if (row === undefined) throw new InternalError(`a column has a type that pg_type does not list (oid ${oid})`);
    return row;
  }

  /** `open` holds the composite types being described: a composite may contain an array of a domain over itself. */
  #resolve(type: number, typmod: number, collation: number, text: string, open: ReadonlySet<number>): ColumnType {
    const row = this.#row(type);
    if (row.kind === 'd') return this.#domain(row, collation, text, open);
    const base = { text, base: row.name, ...modifier(row.name, row.system, typmod) };
    if (row.labels !== null || row.kind === 'e') return { ...base, category: 'enum', enumLabels: row.labels ?? [] };
    if (row.kind === 'r' || row.kind === 'm') return { ...base, category: 'range' };
    if (row.kind === 'c')
      return { ...base, category: 'composite', fields: open.has(type) ? [] : this.#composite(type, open) };
    // oidvector and int2vector are arrays to the catalog, but their text is not an array's.
    if (row.systemCategory === 'A' && row.element !== 0 && !row.name.endsWith('vector')) {
      const elementText = text.replace(/(\[\])+$/, '');
      return {
        text,
        base: row.name,
        category: 'array',
        element: this.#resolve(row.element, typmod, collation, elementText, open),
      };
    }
    const category = (row.system ? CATEGORY[row.name] : EXTENSION_CATEGORY[row.name]) ?? 'other';
    const ignoresCase =
      (!row.system && POSTGRES.caseInsensitiveTypes.includes(row.name)) || this.#looseCollations.has(collation);
    return { ...base, category, ...(ignoresCase ? { caseInsensitive: true } : {}) };
  }

  #domain(row: TypeRow, collation: number, text: string, open: ReadonlySet<number>): ColumnType {
    const inner = this.#resolve(
      row.base,
      row.typmod,
      collation === 0 ? row.collation : collation,
      row.baseText ?? '',
      open,
    );
    const checks = [...(row.checks ?? []), ...(inner.domainChecks ?? [])];
    return {
      ...inner,
      text,
      domain: row.domainName ?? row.name,
      domainNotNull: row.notNull || inner.domainNotNull === true,
      ...(checks.length > 0 ? { domainChecks: checks } : {}),
    };
  }

  #composite(type: number, open: ReadonlySet<number>): readonly { name: string; type: ColumnType }[] {
    const inside = new Set([...open, type]);
    return (this.#fields.get(type) ?? []).map((field) => ({
      name: field.name,
      type: this.#resolve(field.fieldType, field.typmod, field.collation, field.text, inside),
    }));
  }
}

/** Declared length, precision and scale. `name` holds 63 bytes and cuts silently, `"char"` one. */
function modifier(
  name: string,
  system: boolean,
  typmod: number,
): Pick<ColumnType, 'maxLength' | 'precision' | 'scale'> {
  if (!system) return {};
  if (name === 'name') return { maxLength: POSTGRES.quoting.maxIdentifierBytes };
  if (name === 'char') return { maxLength: 1 };
  if (typmod < 0) return {};
  if (name === 'varchar' || name === 'bpchar') return { maxLength: typmod - 4 };
  if (name === 'bit' || name === 'varbit') return { maxLength: typmod };
  // Eleven bits of signed scale: negative since Postgres 15.
  if (name === 'numeric')
    return { precision: ((typmod - 4) >> 16) & 0xffff, scale: (((typmod - 4) & 0x7ff) ^ 1024) - 1024 };
  return {};
}
