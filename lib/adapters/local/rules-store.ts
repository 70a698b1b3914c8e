// The rules file on disk: read once, checked against the catalog, rewritten with the program's own decisions.
import { type Blocker, RulesError } from '../../core/errors.ts';
import { checkMaskSpec } from '../../core/masks/fit.ts';
import type { Catalog, TableId } from '../../core/model/catalog.ts';
import { columnKey, sameTable, tableKey } from '../../core/model/names.ts';
import type { ColumnRule, RuleLookup } from '../../core/plan/build.ts';
import type { RowSelection } from '../../core/plan/plan.ts';
import {
  checkRules,
  driftOf,
  emptyRules,
  foldRules,
  onDriftFor,
  parseRules,
  parseTableKey,
  type RuleDecision,
  type RulesFile,
  ruleFor,
  updateRules,
} from '../../core/rules/index.ts';
import { pasteKeep } from '../../core/rules/paste.ts';
import type { RulesStore } from '../../pipeline/context.ts';
import { localRunStore } from './run-store.ts';

export interface LocalRules extends RulesStore {
  readonly rules: RulesFile;
  /** What the rules file itself says of a table's rows; `none` for a quarantined table. */
  readonly ownRows: (table: string) => RowSelection | undefined;
}

/**
 * Opens the rules file at `path`; a missing file is an empty one unless `mustExist`.
 * @throws RulesError with line and correction when the file cannot be used
 */
export async function openRules(
  path: string,
  options: { readonly mustExist: boolean; readonly today: string },
): Promise<LocalRules> {
  const store = localRunStore();
  const written = await store.readText(path);
  const text = written === undefined ? undefined : foldRules(written);
  if (text === undefined && options.mustExist)
    throw new RulesError('the rules file does not exist', { where: path, hint: 'check the path given with --rules' });
  const rules = text === undefined ? emptyRules(path) : parseRules(text, path);
  let catalog: Catalog | undefined;
  const opened: LocalRules = {
    path,
    rules,
    omit: rules.omit,
    lookup: (found) => {
      catalog = found;
      return {
        lookup: lookupOf(rules, found, options.today),
        policy: rules.policy,
        locale: rules.locale,
        blockers: [
          ...laterBlockers(rules),
          ...ruleBlockers(rules, found, options.today),
          ...driftBlockers(rules, found),
        ],
      };
    },
    ownRows: (key) => {
      const id = parseTableKey(key);
      if (id !== undefined && catalog !== undefined && isQuarantined(rules, catalog, id)) return 'none';
      return id === undefined ? undefined : rules.tables.get(key)?.rows;
    },
    rowsFor: (key) => opened.ownRows(key) ?? 'all',
    updated: (plan, findings, run) =>
      updateRules(text, plan, { fileName: path, findings, run, ...(catalog === undefined ? {} : { catalog }) }),
    save: (updated) => (updated === written ? Promise.resolve() : store.swap(path, updated)),
  };
  return opened;
}

function ruleBlockers(rules: RulesFile, catalog: Catalog, today: string): Blocker[] {
  const errors = checkRules(rules, catalog, { today, checkMask: checkMaskSpec }).filter(
    (problem) => problem.severity === 'error',
  );
  return errors.map((problem) => ({
    code: 'RULE',
    where: `${problem.file}:${problem.line}`,
    message: problem.message,
    paste: problem.paste,
  }));
}

/** What the file may say already, and this release does not do yet: refused, because a rule without effect protects nothing. */
function laterBlockers(rules: RulesFile): Blocker[] {
  const later = (message: string): Blocker => ({ code: 'RULE', where: rules.file, message, paste: '' });
  return [
    ...(rules.identifiers.length > 0
      ? [later('identifiers: custom data identifiers are not supported yet: remove them')]
      : []),
    ...(rules.locale !== undefined && !/^en(_|$)/.test(rules.locale)
      ? [later('locale: only en is supported yet')]
      : []),
  ];
}

/** `onDrift: quarantine`: a table with a new column gives no rows until somebody decided. */
function isQuarantined(rules: RulesFile, catalog: Catalog, table: TableId): boolean {
  return (
    onDriftFor(rules, table) === 'quarantine' &&
    driftOf(rules, catalog).newColumns.some((column) => sameTable(column.table, table))
  );
}

/** `onDrift: stop`: a new column ends the run with the line that decides it. */
function driftBlockers(rules: RulesFile, catalog: Catalog): Blocker[] {
  return driftOf(rules, catalog)
    .newColumns.filter((column) => onDriftFor(rules, column.table) === 'stop')
    .map((column) => ({
      code: 'DRIFT',
      where: columnKey(column.table, column.column),
      message: 'new since the rules were made, and onDrift is stop',
      paste: pasteKeep(column.table, column.column),
    }));
}

function lookupOf(rules: RulesFile, catalog: Catalog, today: string): RuleLookup {
  const fresh = new Set(driftOf(rules, catalog).newColumns.map((column) => columnKey(column.table, column.column)));
  return {
    forColumn: (table, column, identifiers) => {
      const decision = ruleFor(rules, table, column.name, column.type, identifiers, today);
      return decision === undefined ? undefined : columnRule(decision);
    },
    references: rules.references,
    knowsTable: (table) => rules.tables.has(tableKey(table)),
    isNew: (table, column) => fresh.has(columnKey(table, column)) || isExpired(rules, table, column, today),
  };
}

function isExpired(rules: RulesFile, table: TableId, column: string, today: string): boolean {
  const rule = rules.tables.get(tableKey(table))?.columns.get(column);
  return rule?.kind === 'keep' && rule.until !== undefined && rule.until < today;
}

const MACHINE = ['detection', 'policy', 'drift'] as const;

function columnRule(decision: RuleDecision): ColumnRule | undefined {
  switch (decision.kind) {
    case 'keep':
      return { spec: { mask: 'keep' }, why: decision.because };
    case 'mask': {
      const madeBy = decision.person ? undefined : MACHINE.find((name) => name === decision.evidence?.by);
      return { spec: decision.spec, why: decision.evidence?.why ?? decision.because, madeBy };
    }
    // An expired keep masks: no rule stands, and the column counts as never judged (see isNew).
    case 'expired':
      return undefined;
    default:
      return decision satisfies never;
  }
}
