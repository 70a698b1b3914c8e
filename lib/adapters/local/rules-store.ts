// The rules file on disk: read once, checked against the catalog, rewritten with the program's own decisions. A file that needs approval
// is never rewritten: what a run would add stands beside it as a proposal.

import { DETECTORS } from '../../core/detect/registry.ts';
import { type Blocker, RulesError } from '../../core/errors.ts';
import type { CustomDetection } from '../../core/identifiers/custom-detection.ts';
import { withoutDefaults } from '../../core/masks/complete.ts';
import type { Catalog } from '../../core/model/catalog.ts';
import { columnKey } from '../../core/model/names.ts';
import type { PlanWarning, RowSelection } from '../../core/plan/plan.ts';
import {
  type Approvals,
  approvalBlockers,
  approvalsPath,
  NO_APPROVALS,
  parseApprovals,
} from '../../core/rules/approval.ts';
import { expiredKeeps, shadowedDefaults } from '../../core/rules/check.ts';
import { driftWarnings } from '../../core/rules/drift-warnings.ts';
import {
  checkRules,
  emptyRules,
  foldRules,
  migrateRules,
  migrationNote,
  onDriftFor,
  parseRules,
  type RulesFile,
  updateRules,
} from '../../core/rules/index.ts';
import { pasteKeep } from '../../core/rules/paste.ts';
import { planLookup } from '../../core/rules/plan-lookup.ts';
import { quarantineOf, undecidedColumns } from '../../core/rules/quarantine.ts';
import type { MigratedRules } from '../../core/rules/versions/migrate.ts';
import type { RulesStore } from '../../pipeline/context.ts';
import { openDetection, withIdentifierNames } from '../files/identifiers.ts';
import { localRunStore } from './run-store.ts';

export interface LocalRules extends RulesStore {
  readonly rules: RulesFile;
  /** The file is of an older version, in words. */
  readonly migrated: string | undefined;
  /** Custom identifiers and allow lists, with the files that the rules name. */
  readonly custom: CustomDetection;
  /** @param only writes lines for these columns (`columnKey`) alone */
  readonly updated: (...args: [...Parameters<RulesStore['updated']>, only?: ReadonlySet<string>]) => string;
  /** What the rules file itself says of a table's rows; `none` for a quarantined table. */
  readonly ownRows: (table: string) => RowSelection | undefined;
}

/**
 * Opens the rules file at `path`; a missing file is an empty one unless `mustExist`. With `text` it is opened as if it said that.
 * @throws RulesError with line and correction when the file cannot be used
 */
export async function openRules(
  path: string,
  options: { readonly mustExist: boolean; readonly today: string; readonly text?: string | undefined },
): Promise<LocalRules> {
  const store = localRunStore();
  const written = options.text ?? (await store.readText(path));
  const migrated = written === undefined ? undefined : migrateRules(written, path);
  const text = migrated && foldRules(migrated.text, path);
  if (text === undefined && options.mustExist)
    throw new RulesError('the rules file does not exist', { where: path, hint: 'check the path given with --rules' });
  const parsed = text === undefined ? emptyRules(path) : parseRules(text, path);
  const detection = await openDetection(parsed);
  const rules = withIdentifierNames(parsed, detection);
  const approvals = await readApprovals(path);
  const proposal = `${path.replace(/\.ya?ml$/, '')}.proposed.yaml`;
  let catalog: Catalog | undefined;
  let held: ReadonlySet<string> = new Set();
  let proposed: string | undefined;
  let looked: ReturnType<RulesStore['lookup']> | undefined;
  const opened: LocalRules = {
    path,
    rules,
    migrated: migrated && migrationNote(migrated),
    custom: detection.custom,
    omit: rules.omit,
    lookup: (found) => {
      if (looked !== undefined && found === catalog) return looked;
      catalog = found;
      held = quarantineOf(rules, found, options.today).tables;
      looked = {
        lookup: planLookup(rules, found, options.today),
        policy: rules.policy,
        locale: rules.locale,
        options: rules.options,
        identifierMasks: detection.custom.masks,
        patches: rules.patches,
        blockers: [
          ...approvalBlockers(rules, written ?? '', approvals),
          ...detection.blockers,
          ...ruleBlockers(rules, found, options.today, [
            ...DETECTORS.map(({ identifier }) => identifier),
            ...detection.identifiers.map(({ name }) => name),
          ]),
          ...driftBlockers(rules, found, options.today),
        ],
        warnings: [
          ...versionWarnings(path, migrated),
          ...endedWarnings(rules, options.today),
          ...shadowedWarnings(rules, found),
          ...driftWarnings(rules, found, options.today),
        ],
      };
      return looked;
    },
    ownRows: (key) => (held.has(key) ? 'none' : rules.tables.get(key)?.rows),
    rowsFor: (key) => opened.ownRows(key) ?? 'all',
    updated: (plan, findings, run, only) => {
      const updated = updateRules(text, plan, {
        only,
        fileName: path,
        findings,
        run,
        written: (spec, type) => withoutDefaults(spec, type, { locale: rules.locale, options: rules.options }),
        held,
        rules: parsed,
        ...(catalog === undefined ? {} : { catalog }),
      });
      proposed = updated;
      return rules.approval === undefined || written === undefined ? updated : written;
    },
    save: (updated) => {
      if (rules.approval === undefined) return updated === written ? Promise.resolve() : store.swap(path, updated);
      return proposed === undefined || proposed === written ? Promise.resolve() : store.swap(proposal, proposed);
    },
  };
  return opened;
}

function ruleBlockers(rules: RulesFile, catalog: Catalog, today: string, identifiers: readonly string[]): Blocker[] {
  const errors = checkRules(rules, catalog, { today, identifiers }).filter((problem) => problem.severity === 'error');
  return errors.map((problem) => ({
    code: 'RULE',
    where: `${problem.file}:${problem.line}:${problem.character}`,
    message: problem.message,
    paste: problem.paste,
  }));
}

function versionWarnings(path: string, migrated: MigratedRules | undefined): PlanWarning[] {
  const note = migrated && migrationNote(migrated);
  return note === undefined ? [] : [{ code: 'RULES_VERSION', where: path, message: note, paste: '' }];
}

/** Keeps whose last day has passed: asked again in every plan. */
function endedWarnings(rules: RulesFile, today: string): PlanWarning[] {
  return expiredKeeps(rules, today).map(({ file, line, character, message, paste }) => ({
    code: 'KEEP_ENDED',
    where: `${file}:${line}:${character}`,
    message: `${message}; write there: ${paste}`,
    paste: '',
  }));
}

async function readApprovals(rulesPath: string): Promise<Approvals> {
  const path = approvalsPath(rulesPath);
  const text = await localRunStore().readText(path);
  return text === undefined ? NO_APPROVALS : parseApprovals(text, path);
}

function shadowedWarnings(rules: RulesFile, catalog: Catalog): PlanWarning[] {
  return shadowedDefaults(rules, catalog).map(({ file, line, character, message }) => ({
    code: 'RULE_SHADOWED',
    where: `${file}:${line}:${character}`,
    message,
    paste: '',
  }));
}

/** `onDrift: stop`: a new column, or one of another kind since, ends the run with the line that decides it. */
function driftBlockers(rules: RulesFile, catalog: Catalog, today: string): Blocker[] {
  return undecidedColumns(rules, catalog, today)
    .filter((column) => onDriftFor(rules, column.table) === 'stop')
    .map((column) => ({
      code: 'DRIFT',
      where: columnKey(column.table, column.column),
      message: `${column.why}, and onDrift is stop`,
      paste: pasteKeep(column.table, column.column),
    }));
}
