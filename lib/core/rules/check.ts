// Rules against the real schema: a rule that matches nothing protects nothing, so it is an error with its line.
import type { Catalog, Column, Table, TableId } from '../model/catalog.ts';
import { TYPE_CATEGORIES } from '../model/catalog.ts';
import { columnKey, displayIdentifier, tableKey } from '../model/names.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { columnRuleKey } from './keys.ts';
import { matchesName, matchesType } from './lookup.ts';
import { type DefaultRule, isMachineMade, type RulesFile, type TableRules } from './rules.ts';
import { closest } from './suggest.ts';
import type { FileProblem } from './yaml-reader.ts';

/** An error stops the run; a warning is told. */
export interface RulesProblem extends FileProblem {
  readonly severity: 'error' | 'warning';
}

export interface CheckRulesOptions {
  /** `2026-11-21`; without it no `keep` is looked at for its end. */
  readonly today?: string | undefined;
  /** Every identifier a detector can report; without it identifier names are not checked. */
  readonly identifiers?: readonly string[] | undefined;
  /** The mask's own schema: undefined when the spec is valid, else what is wrong with it (never a value). */
  readonly checkMask?: ((spec: MaskSpec) => string | undefined) | undefined;
}

/** Everything in the rules that does not fit this database, in file order. */
export function checkRules(rules: RulesFile, catalog: Catalog, options: CheckRulesOptions = {}): RulesProblem[] {
  const tables = new Map(catalog.tables.map((table) => [tableKey(table.id), table]));
  const problems = [
    ...rules.defaults.flatMap((rule) => checkDefault(rules, rule, catalog, options)),
    ...[...rules.tables.values()].flatMap((table) => checkTable(rules, table, tables, options)),
    ...rules.references.flatMap((reference) => [
      ...checkColumns(rules, reference.table, reference.columns, reference.line, tables),
      ...checkColumns(rules, reference.references, reference.referencedColumns, reference.line, tables),
    ]),
  ];
  return problems.sort((a, b) => a.line - b.line);
}

type Tables = ReadonlyMap<string, Table>;

function problem(rules: RulesFile, line: number, path: string, message: string, paste = ''): RulesProblem {
  return { file: rules.file, line, path, message, paste, severity: 'error' };
}

function checkTable(rules: RulesFile, rule: TableRules, tables: Tables, options: CheckRulesOptions): RulesProblem[] {
  const table = tables.get(tableKey(rule.table));
  const columns = [...rule.columns.values()];
  if (table === undefined) {
    const missing = unknownTable(rules, rule.table, rule.line, tables, ':');
    const onlyMachine = columns.length > 0 && columns.every(isMachineMade) && rule.rows === undefined;
    return [onlyMachine ? { ...missing, severity: 'warning' } : missing];
  }
  return columns.flatMap((column) => {
    const path = `tables.${columnKey(rule.table, column.column)}`;
    const found = table.columns.find(({ name }) => name === column.column);
    if (found === undefined) {
      const missing = unknownColumn(rules, rule.table, column.column, column.line, table);
      return [isMachineMade(column) ? { ...missing, severity: 'warning' as const } : missing];
    }
    if (column.kind === 'mask') return checkSpec(rules, column.spec, column.line, path, options);
    return expired(rules, column, path, options.today);
  });
}

function expired(
  rules: RulesFile,
  rule: { readonly line: number; readonly until?: string | undefined; readonly column: string },
  path: string,
  today: string | undefined,
): RulesProblem[] {
  if (today === undefined || rule.until === undefined || rule.until >= today) return [];
  const message = `${path}: this keep ended on ${rule.until}, so the column is masked`;
  const paste = `${columnRuleKey(rule.column)}: { keep: "the reason", by: "your name", until: a later day }`;
  return [{ ...problem(rules, rule.line, path, message, paste), severity: 'warning' }];
}

function checkSpec(
  rules: RulesFile,
  spec: MaskSpec,
  line: number,
  path: string,
  options: CheckRulesOptions,
): RulesProblem[] {
  const wrong = options.checkMask?.(spec);
  return wrong === undefined ? [] : [problem(rules, line, path, `${path}: ${wrong}`)];
}

function unknownTable(rules: RulesFile, id: TableId, line: number, tables: Tables, after: string): RulesProblem {
  const near = closest(tableKey(id), [...tables.keys()]);
  const message = `there is no table ${tableKey(id)}${near === undefined ? '' : `; did you mean ${near}?`}`;
  const paste = near === undefined ? '' : `${near}${after}`;
  return problem(
    rules,
    line,
    `tables.${tableKey(id)}`,
    `${message}${near === undefined ? '; remove the rule, or correct its name' : ''}`,
    paste,
  );
}

function unknownColumn(rules: RulesFile, id: TableId, column: string, line: number, table: Table): RulesProblem {
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
    line,
    `tables.${columnKey(id, column)}`,
    message,
    near === undefined ? '' : `${columnRuleKey(near)}: …`,
  );
}

function checkColumns(
  rules: RulesFile,
  id: TableId,
  columns: readonly string[],
  line: number,
  tables: Tables,
): RulesProblem[] {
  const table = tables.get(tableKey(id));
  if (table === undefined) return [unknownTable(rules, id, line, tables, '.…')];
  const has = (name: string): boolean => table.columns.some((column) => column.name === name);
  return columns.filter((name) => !has(name)).map((name) => unknownColumn(rules, id, name, line, table));
}

function checkDefault(
  rules: RulesFile,
  rule: DefaultRule,
  catalog: Catalog,
  options: CheckRulesOptions,
): RulesProblem[] {
  const path = `defaults.${rule.pattern}`;
  const spec = checkSpec(rules, rule.spec, rule.line, path, options);
  const matches = (test: (column: Column, table: Table) => boolean): boolean =>
    catalog.tables.some((table) => table.columns.some((column) => test(column, table)));
  const report = (message: string, known: readonly string[]): RulesProblem[] => {
    const near = closest(rule.pattern, known);
    const meant = near === undefined ? '' : `; did you mean ${near}?`;
    return [
      ...spec,
      problem(rules, rule.line, path, `${path}: ${message}${meant}`, near === undefined ? '' : `${near}: …`),
    ];
  };
  switch (rule.kind) {
    case 'identifier': {
      const custom = rules.identifiers.flatMap((item) => (typeof item === 'string' ? [] : [item.name]));
      const known = options.identifiers === undefined ? undefined : [...options.identifiers, ...custom];
      return known === undefined || known.includes(rule.pattern) ? spec : report('no identifier has this name', known);
    }
    case 'name':
      return matches((column, table) => matchesName(rule.pattern, table.id, column.name))
        ? spec
        : report('no column matches this pattern', []);
    case 'type': {
      const categories: readonly string[] = TYPE_CATEGORIES;
      const fits = categories.includes(rule.pattern) || matches((column) => matchesType(rule.pattern, column.type));
      return fits ? spec : report('no column has this type, and it is no category of types', categories);
    }
  }
}
