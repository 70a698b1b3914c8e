// The files of rds_pg_anon (github.com/looprock/rds_pg_anon): the state file that its --initialize writes and people complete, and
// defaults.json. Read as that program reads them; commas at the end of lists, which its own example has, are accepted.
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { RulesError } from '../../errors.ts';

/** A value that stays; one with NUL never stands in a database. */
const Scalar = z.union([z.string().transform((text) => text.replaceAll('\0', '\uFFFD')), z.number(), z.boolean()]);
/** NULL stays NULL without being listed. */
const Persisted = z
  .array(Scalar.nullable())
  .transform((values) => values.filter((value) => value !== null))
  .readonly();
const Pairs = z.array(z.record(z.string(), z.string())).readonly();

/** `lists` says how many elements the list gets. */
const Lists = z
  .array(z.record(z.string(), z.looseObject({ type: z.string(), count: z.int().min(0).optional() })))
  .readonly();

export const JsonOptions = z.looseObject({
  keys: Pairs.optional(),
  lists: Lists.optional(),
  all_keys: Pairs.optional(),
  ignore_keys: z.array(z.string()).readonly().optional(),
  persist_values: Persisted.optional(),
  custom: z.unknown().optional(),
});
export type JsonOptions = z.infer<typeof JsonOptions>;

export const Anonymize = z.looseObject({
  type: z.string().optional(),
  custom: z.looseObject({ method: z.string(), args: z.json().optional() }).optional(),
  json: JsonOptions.optional(),
  ignore_keys: z.array(z.string()).readonly().optional(),
  persist_values: Persisted.optional(),
  unique: z.boolean().optional(),
  foreign_key: z.boolean().optional(),
});
export type Anonymize = z.infer<typeof Anonymize>;

const StateColumn = z.looseObject({ type: z.unknown().optional(), anonymize: Anonymize.nullish() });
const StateTable = z.looseObject({ columns: z.record(z.string(), StateColumn).optional() });
const StateFile = z.looseObject({
  schemas: z.record(z.string(), z.looseObject({ tables: z.record(z.string(), StateTable).optional() })),
});
export type StateFile = z.infer<typeof StateFile>;

const DefaultsFile = z.looseObject({
  faker: z.record(z.string(), z.json()).optional(),
  columns: z.record(z.string(), z.string()).optional(),
  json: JsonOptions.optional(),
});
export type DefaultsFile = z.infer<typeof DefaultsFile>;

/** @throws RulesError with the place in the file, never a value */
export function readState(text: string, file: string): StateFile {
  return read(StateFile, text, file, 'schemas -> tables -> columns, as rds_pg_anon --initialize writes it');
}

/** @throws RulesError with the place in the file, never a value */
export function readDefaultsFile(text: string, file: string): DefaultsFile {
  return read(DefaultsFile, text, file, 'the keys faker, columns and json, as rds_pg_anon reads them');
}

function read<T>(schema: z.ZodType<T>, text: string, file: string, expected: string): T {
  const document = readDocument(text, file);
  // zod leaves a key of this name out, and its decision with it.
  const unreadable = pathOfProto(document);
  if (unreadable !== undefined)
    throw new RulesError(`the name __proto__ cannot be read at ${unreadable.join('.')}`, {
      where: file,
      hint: 'take it out of this file, and write its decision with `masklake rules add`',
    });
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 5).map((issue) => {
    const where = issue.path.map(String).join('.');
    return where === '' ? 'the file' : where;
  });
  throw new RulesError(`the file has another form at ${[...new Set(places)].join(', ')}`, {
    where: file,
    hint: `expected ${expected}`,
  });
}

function pathOfProto(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') return [key];
    const below = pathOfProto(inner);
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
}

/** JSON or YAML as plain data. @throws RulesError with line and column */
export function readDocument(text: string, file: string): unknown {
  const document = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const at = error.linePos?.[0];
    const code = error.code.toLowerCase().replaceAll('_', ' ');
    throw new RulesError(`the file is neither JSON nor YAML (${code})`, {
      where: at === undefined ? file : `${file}:${at.line}:${at.col}`,
    });
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return value;
}
