// Rules against the real schema: a rule that matches nothing protects nothing, so it is an error with its line.

import { identifierMask } from '../masks/identifiers.ts';
import { ruleMask } from '../masks/registry.ts';
import type { Catalog, Column, Table, TableId } from '../model/catalog.ts';
import { TYPE_CATEGORIES } from '../model/catalog.ts';
import { columnKey, displayIdentifier, tableKey } from '../model/names.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { columnRuleKey } from './keys.ts';
import { matchesName, matchesType, scopesOf } from './lookup.ts';
import { defaultKey } from './read-defaults.ts';
import { type DefaultRule, isMachineMade, type KeepFacts, type RulesFile, type TableRules } from './rules.ts';
import { keyToYaml } from './splice.ts';
import { closest } from './suggest.ts';
import { byPlace, type FileProblem, type Place } from './yaml-reader.ts';

/** An error stops the run; a warning is told. */
export interface RulesProblem extends FileProblem {
  readonly severity: 'error' | 'warning';
}

export interface CheckRulesOptions {
  /** `2026-11-21`; without it no `keep` is looked at for its end. */
  readonly today?: string | undefined;
  /** Identifiers that detectors report here; without them identifier names are not checked. Macie has more: those that have a mask are known too. */
  readonly identifiers?: readonly string[] | undefined;
}

/** Everything in the rules that does not fit this database, in file order. */
export function checkRules(rules: RulesFile, catalog: Catalog, options: CheckRulesOptions = {}): RulesProblem[] {
  const tables = new Map(catalog.tables.map((table) => [tableKey(table.id), table]));
  const problems = [
    ...rules.defaults.flatMap((rule) => checkDefault(rules, rule, catalog, options)),
    ...[...rules.tables.values()].flatMap((table) => checkTable(rules, table, tables, options)),
    ...rules.references.flatMap((reference) => [
      ...checkColumns(rules, reference.table, reference.columns, reference, tables),
      ...checkColumns(rules, reference.references, reference.referencedColumns, reference, tables),
    ]),
  ];
  return problems.sort(byPlace);
}

type Tables = ReadonlyMap<string, Table>;

function problem(rules: RulesFile, at: Place, path: string, message: string, paste = ''): RulesProblem {
  const { line, character } = at;
  return { file: rules.file, line, character, path, message, paste, severity: 'error' };
}

function checkTable(rules: RulesFile, rule: TableRules, tables: Tables, options: CheckRulesOptions): RulesProblem[] {
  const table = tables.get(tableKey(rule.table));
  const columns = [...rule.columns.values()];
  if (table === undefined) {
    if (rule.expectLater === true || (columns.length > 0 && columns.every((column) => column.expectLater === true)))
      return [];
    const missing = unknownTable(rules, rule.table, rule, tables, ':');
    const onlyMachine = columns.length > 0 && columns.every(isMachineMade) && rule.rows === undefined;
    return [onlyMachine ? { ...missing, severity: 'warning' } : missing];
  }
  return columns.flatMap((column) => {
    const path = `tables.${columnKey(rule.table, column.column)}`;
    const found = table.columns.find(({ name }) => name === column.column);
    if (found === undefined) {
      if (column.expectLater === true) return [];
      const missing = unknownColumn(rules, rule.table, column.column, column, table);
      return [isMachineMade(column) ? { ...missing, severity: 'warning' as const } : missing];
    }
    if (column.kind === 'keep')
      return expired(rules, column, column, path, columnRuleKey(column.column), options.today);
    const weakened = isMachineMade(column) && column.spec['when'] !== undefined;
    const refusal = `${path}: only a person may leave rows unmasked by \`when\`: remove because, or when`;
    return [
      ...(weakened ? [problem(rules, column, path, refusal)] : []),
      ...rowColumnsOf(column.spec).flatMap((name) => checkRowColumn(rules, rule.table, column, name, table)),
    ];
  });
}

/** The columns that a spec names (`when`, `subject`, `tweak`); none of a spec that is not valid, which is another problem. */
function rowColumnsOf(spec: MaskSpec): readonly string[] {
  return ruleMask(spec.mask)?.rowColumns(spec) ?? [];
}

function checkRowColumn(
  rules: RulesFile,
  id: TableId,
  rule: Place & { readonly column: string },
  name: string,
  table: Table,
): RulesProblem[] {
  if (!table.columns.some((column) => column.name === name)) return [unknownColumn(rules, id, name, rule, table)];
  if (name !== rule.column) return [];
  const path = `tables.${columnKey(id, rule.column)}`;
  return [problem(rules, rule, path, `${path}: the mask reads another column of the row, not its own: use keepValues`)];
}

function expired(
  rules: RulesFile,
  at: Place,
  { until }: KeepFacts,
  path: string,
  key: string,
  today: string | undefined,
): RulesProblem[] {
  if (today === undefined || until === undefined || until >= today) return [];
  const message = `${path}: this keep ended on ${until}, so what it named is masked; decide again`;
  const paste = `${keyToYaml(key)}: { keep: "the reason", by: "your name", until: a later day }`;
  return [{ ...problem(rules, at, path, message, paste), severity: 'warning' }];
}

/** Every keep whose last day has passed, as warnings with their lines: they are asked again. Needs no database. */
export function expiredKeeps(rules: RulesFile, today: string): RulesProblem[] {
  const scoped = rules.defaults.flatMap((rule) =>
    rule.keep === undefined ? [] : expired(rules, rule, rule.keep, `defaults.${rule.pattern}`, defaultKey(rule), today),
  );
  const own = [...rules.tables.values()].flatMap((table) =>
    [...table.columns.values()].flatMap((column) =>
      column.kind === 'keep'
        ? expired(
            rules,
            column,
            column,
            `tables.${columnKey(table.table, column.column)}`,
            columnRuleKey(column.column),
            today,
          )
        : [],
    ),
  );
  return [...scoped, ...own].sort(byPlace);
}

function unknownTable(rules: RulesFile, id: TableId, at: Place, tables: Tables, after: string): RulesProblem {
  const near = closest(tableKey(id), [...tables.keys()]);
  const message = `there is no table ${tableKey(id)}${near === undefined ? '' : `; did you mean ${near}?`}`;
  const paste = near === undefined ? '' : `${keyToYaml(near)}${after}`;
  return problem(
    rules,
    at,
    `tables.${tableKey(id)}`,
    `${message}${near === undefined ? '; remove the rule, or correct its name' : ''}`,
    paste,
  );
}

function unknownColumn(rules: RulesFile, id: TableId, column: string, at: Place, table: Table): RulesProblem {
  const near = closest(
    column,
    table.columns.map(({ name }) => name),
  );
  const names = table.columns
    .slice(0, 12)
    .map(({ name }) => displayIdentifier(name))
    .join(', ');
  const known =
    near === undefined
      ? `; it has ${names === '' ? 'no columns' : names}`
      : `; did you mean ${displayIdentifier(near)}?`;
  const message = `${tableKey(id)} has no column ${displayIdentifier(column)}${known}`;
  return problem(
    rules,
    at,
    `tables.${columnKey(id, column)}`,
    message,
    near === undefined ? '' : `${keyToYaml(columnRuleKey(near))}: …`,
  );
}

function checkColumns(
  rules: RulesFile,
  id: TableId,
  columns: readonly string[],
  at: Place,
  tables: Tables,
): RulesProblem[] {
  const table = tables.get(tableKey(id));
  if (table === undefined) return [unknownTable(rules, id, at, tables, '.…')];
  const has = (name: string): boolean => table.columns.some((column) => column.name === name);
  return columns.filter((name) => !has(name)).map((name) => unknownColumn(rules, id, name, at, table));
}

function checkDefault(
  rules: RulesFile,
  rule: DefaultRule,
  catalog: Catalog,
  options: CheckRulesOptions,
): RulesProblem[] {
  const path = `defaults.${rule.pattern}`;
  const ended = rule.keep === undefined ? [] : expired(rules, rule, rule.keep, path, defaultKey(rule), options.today);
  const matches = (test: (column: Column, table: Table) => boolean): boolean =>
    catalog.tables.some((table) => table.columns.some((column) => test(column, table)));
  const report = (message: string, known: readonly string[]): RulesProblem[] => {
    if (rule.expectLater === true) return ended;
    const other = otherKind(rule, matches);
    if (other !== undefined) {
      const words = `${path}: ${message}; there is a ${other === 'name' ? 'column' : 'type'} of this name: say which is meant`;
      return [problem(rules, rule, path, words, `${keyToYaml(`${other}:${rule.pattern}`)}: …`)];
    }
    const near = closest(rule.pattern, known);
    const meant = near === undefined ? '' : `; did you mean ${near}?`;
    return [
      problem(rules, rule, path, `${path}: ${message}${meant}`, near === undefined ? '' : `${keyToYaml(near)}: …`),
    ];
  };
  switch (rule.kind) {
    case 'identifier': {
      const custom = rules.identifiers.flatMap(({ from }) =>
        typeof from === 'object' && 'name' in from ? [from.name] : [],
      );
      const known = options.identifiers === undefined ? undefined : [...options.identifiers, ...custom];
      return known === undefined || known.includes(rule.pattern) || identifierMask(rule.pattern, '') !== undefined
        ? ended
        : report('no identifier has this name; with `expect: later` it may come', known);
    }
    case 'name':
      return matches((column, table) => matchesName(rule.pattern, table.id, column.name))
        ? ended
        : report('no column matches this pattern', []);
    case 'type': {
      const categories: readonly string[] = TYPE_CATEGORIES;
      const fits = categories.includes(rule.pattern) || matches((column) => matchesType(rule.pattern, column.type));
      return fits ? ended : report('no column has this type, and it is no category of types', categories);
    }
  }
}

/** What the pattern would name if it were meant otherwise. */
function otherKind(
  { kind, pattern }: DefaultRule,
  matches: (test: (column: Column, table: Table) => boolean) => boolean,
): 'name' | 'type' | undefined {
  if (kind !== 'name' && matches((column, table) => matchesName(pattern, table.id, column.name))) return 'name';
  return kind !== 'type' && matches((column) => matchesType(pattern, column.type)) ? 'type' : undefined;
}

/** Defaults that name columns and decide none of them, because an earlier line decides each: warnings with their lines. */
export function shadowedDefaults(rules: RulesFile, catalog: Catalog): RulesProblem[] {
  const deciding = new Set<DefaultRule>();
  const losing = new Map<DefaultRule, DefaultRule>();
  for (const table of catalog.tables)
    for (const { name, type } of table.columns) {
      const [first, ...others] = scopesOf(rules, table.id, name, type, []);
      if (first !== undefined) deciding.add(first);
      for (const rule of others) losing.set(rule, first ?? rule);
    }
  return [...losing].flatMap(([rule, winner]) => {
    if (deciding.has(rule)) return [];
    const path = `defaults.${rule.pattern}`;
    const remedy =
      rule.kind === winner.kind ? 'move it above that line, or remove it' : 'remove it, or narrow that line';
    const message = `${path}: decides nothing, because ${winner.pattern} in line ${winner.line} names the same columns and comes first; ${remedy}`;
    return [{ ...problem(rules, rule, path, message), severity: 'warning' as const }];
  });
}
