// The `json` options of rds_pg_anon as our json mask: keys, lists and all_keys become paths.
import { parseJsonPath, printJsonPath } from '../../masks/json-paths.ts';
import type { MaskSpec } from '../../plan/plan.ts';
import { type GeneratedContext, generatedValue } from './generated-value.ts';
import type { JsonOptions } from './rds-pg-anon-file.ts';

export interface JsonImport {
  readonly spec: MaskSpec;
  /** Option (`keys root['a']`), why, and what to write. */
  readonly open: readonly { readonly option: string; readonly why: string; readonly write: string }[];
  readonly notes: readonly { readonly option: string; readonly why: string }[];
}

export interface JsonContext extends Omit<GeneratedContext, 'category' | 'unique' | 'arguments'> {
  readonly argumentsOf: (type: string) => Readonly<Record<string, unknown>>;
  /** What no option names stays as it is; else other strings are masked as what they look like. */
  readonly keepRest: boolean;
}

const KNOWN = new Set(['keys', 'lists', 'all_keys', 'ignore_keys', 'persist_values', 'custom', 'defaults']);

/** @param outer ignore_keys and persist_values that stand beside `json` */
export function jsonOptions(
  json: JsonOptions,
  outer: { readonly ignoreKeys: readonly string[]; readonly keepValues: readonly string[] },
  context: JsonContext,
): JsonImport {
  const paths: Record<string, MaskSpec> = {};
  const open: { option: string; why: string; write: string }[] = [];
  const notes: { option: string; why: string }[] = [];
  const put = (option: string, path: string | undefined, type: string, wrap: (spec: MaskSpec) => MaskSpec): void => {
    if (path === undefined) {
      open.push({ option, why: 'it is no path', write: "a path such as $.a.b or root['a']['b']" });
      return;
    }
    const made = generatedValue(type, {
      ...context,
      category: 'text',
      unique: false,
      arguments: context.argumentsOf(type),
    });
    if ('why' in made) open.push({ option: `${option}: ${type}`, why: made.why, write: `paths: { "${path}": … }` });
    else {
      // The first of two equal paths decides there as well: later ones find its fake.
      paths[path] ??= wrap(made.spec);
      notes.push(...made.notes.map((why) => ({ option: `${option}: ${type}`, why })));
    }
  };
  for (const [key, type] of pairs(json.keys)) put(`keys ${key}`, dollar(key), type, (spec) => spec);
  for (const entry of json.lists ?? []) {
    for (const [key, { type, count }] of Object.entries(entry)) {
      const sized = count === undefined || count < 1 ? {} : { count };
      put(`lists ${key}`, dollar(key), type, (each) => ({ mask: 'list', each, ...sized }));
      if (count === 0)
        notes.push({ option: `lists ${key}`, why: 'a count of 0 is not possible: the list keeps its length' });
      if (count === undefined) notes.push({ option: `lists ${key}`, why: 'without count the list keeps its length' });
    }
  }
  for (const [key, type] of pairs(json.all_keys))
    for (const name of context.keepRest ? spellings(key) : [key])
      put(`all_keys ${key}`, printJsonPath([{ kind: 'deep' }, { kind: 'key', key: name }]), type, (spec) => spec);
  if (json.custom !== undefined)
    open.push({ option: 'json.custom', why: 'a generator makes no documents here', write: 'paths: { "$.…": … }' });
  for (const name of Object.keys(json).filter((one) => !KNOWN.has(one)))
    open.push({ option: `json.${name}`, why: 'rds_pg_anon has no such option, so it does nothing there', write: '' });
  const ignoreKeys = [...new Set([...(json.ignore_keys ?? []), ...outer.ignoreKeys])];
  const keepValues = [...new Set([...(json.persist_values ?? []).map(String), ...outer.keepValues])];
  const spec: MaskSpec = {
    mask: 'json',
    ...(Object.keys(paths).length === 0 ? {} : { paths }),
    ...(ignoreKeys.length === 0 ? {} : { ignoreKeys }),
    ...(keepValues.length === 0 ? {} : { keepValues }),
    ...(context.keepRest ? { rest: { mask: 'keep' } } : {}),
  };
  return { spec, open, notes };
}

function pairs(list: JsonOptions['keys']): [string, string][] {
  return (list ?? []).flatMap((entry) => Object.entries(entry));
}

/** `root['a']['b']` and `$.a.b` as `$.a.b`; undefined when it is neither. */
function dollar(path: string): string | undefined {
  const parsed = parseJsonPath(path);
  return parsed === undefined || parsed.length === 0 ? undefined : printJsonPath(parsed);
}

/** rds_pg_anon finds keys in any letter case; the usual ones are written out where nothing else would mask them. */
function spellings(key: string): string[] {
  const [first = '', ...rest] = Array.from(key);
  const tail = rest.join('');
  return [
    ...new Set([key, key.toLowerCase(), key.toUpperCase(), first.toUpperCase() + tail, first.toLowerCase() + tail]),
  ];
}
