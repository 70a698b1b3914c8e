// rds_pg_anon's state file and defaults.json as rules. Every option is carried over or named as open; nothing is dropped.
import type { TypeCategory } from '../../model/catalog.ts';
import { columnKey } from '../../model/names.ts';
import type { MaskSpec, Policy } from '../../plan/plan.ts';
import { categoryOf } from './column-type.ts';
import { localeOf } from './faker-providers.ts';
import { generatedValue } from './generated-value.ts';
import type { ImportedColumn, ImportedRules, ImportedTable, ImportRemark } from './imported.ts';
import { type JsonContext, jsonOptions } from './json-options.ts';
import type { Anonymize, DefaultsFile, StateFile } from './rds-pg-anon-file.ts';

export interface RdsPgAnonOptions {
  /** `flagged` keeps what the state file does not name, as rds_pg_anon does. */
  readonly policy: Policy;
  readonly defaults?: DefaultsFile | undefined;
  /** Names of generator modules beside the rules file. */
  readonly generators: ReadonlySet<string>;
}

export function importRdsPgAnon(state: StateFile, options: RdsPgAnonOptions): ImportedRules {
  const { defaults, policy } = options;
  const settings = fakerSettings(defaults);
  const context = { ...options, argumentsOf: settings.argumentsOf };
  const tables = Object.entries(state.schemas).flatMap(([schema, { tables: found }]) =>
    Object.entries(found ?? {}).map(([name, { columns }]): ImportedTable => {
      const table = { schema, name };
      return {
        table,
        columns: Object.entries(columns ?? {}).flatMap(([column, { type, anonymize }]) =>
          importColumn(columnKey(table, column), column, type, anonymize ?? {}, context),
        ),
      };
    }),
  );
  const scoped = importDefaults(defaults, state, context);
  return {
    from: 'a state file of rds_pg_anon',
    policy,
    locale: settings.locale,
    defaults: scoped.defaults,
    tables: tables.filter((table) => table.columns.length > 0),
    remarks: [
      ...tables.flatMap((table) => table.columns.flatMap((column) => ('remarks' in column ? column.remarks : []))),
      ...settings.remarks,
      ...scoped.remarks,
    ],
  };
}

interface Context extends RdsPgAnonOptions {
  readonly argumentsOf: (type: string) => Readonly<Record<string, unknown>>;
}

const KNOWN = new Set(['type', 'custom', 'json', 'ignore_keys', 'persist_values', 'unique', 'foreign_key']);

function importColumn(
  where: string,
  column: string,
  type: unknown,
  anonymize: Anonymize,
  context: Context,
): ImportedColumn[] {
  const unknown: ImportRemark[] = Object.keys(anonymize)
    .filter((name) => !KNOWN.has(name))
    .map((option) => ({
      kind: 'note',
      where,
      option,
      why: 'rds_pg_anon has no such option, so it does nothing there',
      write: '',
    }));
  const commented = (comment: string): ImportedColumn[] => [{ column, kind: 'comment', comment }];
  if (anonymize.foreign_key === true)
    return commented(
      'foreign_key: it follows the column that it references; one that the database does not declare goes under `references:`',
    );
  const { type: wanted } = anonymize;
  if (wanted === undefined)
    return anonymize.unique === true || unknown.length > 0
      ? commented('no type of anonymization: the policy decides; unique columns stay unique by themselves')
      : [];
  const category = categoryOf(type);
  const keepValues = (anonymize.persist_values ?? []).map(String);
  const made =
    wanted === 'json'
      ? importJson(where, anonymize, keepValues, context)
      : importValue(where, wanted, category, anonymize, keepValues, context);
  const remarks = [...made.remarks, ...unknown];
  return made.spec === undefined
    ? [{ column, kind: 'open', spec: carefulMask(category), remarks }]
    : [{ column, kind: 'mask', spec: made.spec, remarks }];
}

interface Made {
  /** Undefined when there is no equivalent. */
  readonly spec: MaskSpec | undefined;
  readonly remarks: readonly ImportRemark[];
}

function importValue(
  where: string,
  wanted: string,
  category: TypeCategory,
  anonymize: Anonymize,
  keepValues: readonly string[],
  context: Context,
): Made {
  const { custom, unique } = anonymize;
  const type = wanted === 'custom' ? `custom.${custom?.method ?? ''}` : wanted;
  const made = generatedValue(type, {
    // An enumeration or a domain goes by its own name in the state file: text is what most of them read.
    category: category === 'other' ? 'text' : category,
    unique: unique === true,
    arguments: context.argumentsOf(type),
    generators: context.generators,
    args: custom?.args,
  });
  if ('why' in made) return { spec: undefined, remarks: [{ kind: 'open', where, option: type, ...made }] };
  const note = (option: string, why: string): ImportRemark => ({ kind: 'note', where, option, why, write: '' });
  // A value that stays could meet the fake of another.
  const clash = unique === true && keepValues.length > 0;
  return {
    spec: { ...made.spec, ...(keepValues.length === 0 || clash ? {} : { keepValues }) },
    remarks: [
      ...(clash ? [keptAndUnique(where)] : []),
      ...made.notes.map((why) => note(type, why)),
      ...(anonymize.ignore_keys === undefined
        ? []
        : [note('ignore_keys', 'only documents have keys: it does nothing here')]),
    ],
  };
}

function keptAndUnique(where: string): ImportRemark {
  const why = 'in a column of unique values none may stay, because it could meet the fake of another: all are masked';
  return {
    kind: 'open',
    where,
    option: 'persist_values',
    why,
    write: 'keepValues, without unique, if the column has no unique index',
  };
}

function importJson(where: string, anonymize: Anonymize, keepValues: readonly string[], context: Context): Made {
  const { json, ignore_keys: ignoreKeys = [], custom } = anonymize;
  const jsonContext: JsonContext = {
    generators: context.generators,
    argumentsOf: context.argumentsOf,
    keepRest: context.policy === 'flagged',
  };
  const { spec, open, notes } = jsonOptions(json ?? {}, { ignoreKeys, keepValues }, jsonContext);
  return {
    spec: json === undefined ? undefined : spec,
    remarks: [
      ...open.map((remark): ImportRemark => ({ kind: 'open', where, ...remark })),
      ...notes.map((remark): ImportRemark => ({ kind: 'note', where, write: '', ...remark })),
      ...(json === undefined
        ? [
            {
              kind: 'open',
              where,
              option: 'json',
              why: 'nothing says which parts',
              write: '{ mask: json, paths: { "$.…": … } }',
            } as const,
          ]
        : []),
      ...(custom === undefined
        ? []
        : [
            {
              kind: 'open',
              where,
              option: 'custom',
              why: 'a generator makes no documents here',
              write: 'paths: { "$.…": … }',
            } as const,
          ]),
      ...(anonymize.unique === true
        ? [
            {
              kind: 'note',
              where,
              option: 'unique',
              why: 'documents are not kept apart, there neither',
              write: '',
            } as const,
          ]
        : []),
    ],
  };
}

/** What stands until a person writes the mask: it hides the value whatever it is. */
function carefulMask(category: TypeCategory): MaskSpec {
  switch (category) {
    case 'text':
      return { mask: 'hash' };
    case 'json':
      return { mask: 'json' };
    case 'uuid':
      return { mask: 'uuid' };
    default:
      return { mask: 'null' };
  }
}

function fakerSettings(defaults: DefaultsFile | undefined): {
  readonly locale: string | undefined;
  readonly argumentsOf: (type: string) => Readonly<Record<string, unknown>>;
  readonly remarks: readonly ImportRemark[];
} {
  const faker = defaults?.faker ?? {};
  const given = faker['options'];
  const locales = (Array.isArray(given) ? given : given === undefined ? [] : [given]).filter(
    (one): one is string => typeof one === 'string',
  );
  const first = locales[0];
  const remark = (option: string, why: string): ImportRemark => ({
    kind: 'note',
    where: 'defaults.json',
    option,
    why,
    write: '',
  });
  return {
    locale: first === undefined ? undefined : localeOf(first),
    argumentsOf: (type) => {
      const method = /^(?:faker|fake)\.([A-Za-z0-9_]+)/.exec(type)?.[1];
      const found = method === undefined || method === 'options' ? undefined : faker[method];
      return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
    },
    remarks: locales.length > 1 ? [remark('faker.options', `of ${locales.length} locales the first is taken`)] : [],
  };
}

/** Names of defaults.json as name patterns, those that the state file does not have as expected later; there they only serve --initialize. */
function importDefaults(
  defaults: DefaultsFile | undefined,
  state: StateFile,
  context: Context,
): { readonly defaults: ImportedRules['defaults']; readonly remarks: readonly ImportRemark[] } {
  const scoped: { key: string; spec: MaskSpec; later: boolean }[] = [];
  const remarks = unknownSections(defaults);
  const categories = categoriesByName(state);
  for (const [name, type] of Object.entries(defaults?.columns ?? {})) {
    const where = `defaults.json columns.${name}`;
    const seen = categories.get(name.toLowerCase()) ?? new Set<TypeCategory>();
    const pattern = `*.${/^[^".*]+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`}`;
    if (seen.size > 1) {
      const why = 'the columns of this name have several types: each stands by itself';
      remarks.push({ kind: 'note', where, option: type, why, write: '' });
      continue;
    }
    const found = [...seen][0] ?? 'text';
    const made = generatedValue(type, {
      category: found === 'other' ? 'text' : found,
      unique: false,
      arguments: context.argumentsOf(type),
      generators: context.generators,
    });
    if ('why' in made) remarks.push({ kind: 'open', where, option: type, why: made.why, write: made.write });
    else scoped.push({ key: pattern, spec: made.spec, later: seen.size === 0 });
  }
  const json = defaults?.json;
  if (json !== undefined && (json.keys ?? json.lists ?? json.all_keys) !== undefined) {
    const { spec, open, notes } = jsonOptions(
      json,
      { ignoreKeys: [], keepValues: [] },
      { generators: context.generators, argumentsOf: context.argumentsOf, keepRest: context.policy === 'flagged' },
    );
    scoped.push({ key: 'json', spec, later: false });
    remarks.push(...open.map((one): ImportRemark => ({ kind: 'open', where: 'defaults.json json', ...one })));
    remarks.push(
      ...notes.map((one): ImportRemark => ({ kind: 'note', where: 'defaults.json json', write: '', ...one })),
    );
  }
  return { defaults: scoped, remarks };
}

/** What rds_pg_anon does not read does nothing there; a person may have meant it to. */
function unknownSections(defaults: DefaultsFile | undefined): ImportRemark[] {
  return Object.keys(defaults ?? {})
    .filter((name) => !['faker', 'columns', 'json'].includes(name))
    .map((option) => ({
      kind: 'note',
      where: 'defaults.json',
      option,
      why: 'rds_pg_anon has no such part, so it does nothing there',
      write: '',
    }));
}

/** Lower-case column name -> the categories of its columns; documents are left out, as there. */
function categoriesByName(state: StateFile): ReadonlyMap<string, ReadonlySet<TypeCategory>> {
  const found = new Map<string, Set<TypeCategory>>();
  for (const { tables } of Object.values(state.schemas))
    for (const { columns } of Object.values(tables ?? {}))
      for (const [name, { type }] of Object.entries(columns ?? {})) {
        const category = categoryOf(type);
        if (category !== 'json')
          found.set(name.toLowerCase(), (found.get(name.toLowerCase()) ?? new Set()).add(category));
      }
  return found;
}
