// The requests about columns: the list, one column, a decision.
import { UsageError } from '../../core/errors.ts';
import { accepting } from '../../core/masks/fit.ts';
import { displayIdentifier, sameTable } from '../../core/model/names.ts';
import { consequencesFor } from '../../core/review/consequences.ts';
import { evidenceOf, type ReviewAction, type ReviewDecision } from '../../core/review/decisions.ts';
import { alternativesOf, examplesOf, fitProblem } from '../../core/review/examples.ts';
import type { ReviewColumn } from '../../core/review/facts.ts';
import { filterColumns, filterQuery, NO_FILTER, readFilter } from '../../core/review/filter.ts';
import { readKeepForm, readMaskForm } from '../../core/review/form.ts';
import { type ColumnModel, columnPage } from '../../core/review/pages/column.ts';
import type { ListModel } from '../../core/review/pages/columns.ts';
import type { Refused } from '../../core/review/pages/decide.ts';
import type { Page } from '../../core/review/pages/shell.ts';
import { ANEW } from '../../core/review/states.ts';
import { flowText } from '../../core/rules/splice.ts';
import type { ReviewSession } from './session.ts';

export function listModel(session: ReviewSession, query: URLSearchParams): ListModel {
  const filter = readFilter(query);
  const { status } = session.state();
  const { columns, tables, identifiers } = session;
  const page = Number.parseInt(query.get('page') ?? '1', 10);
  return {
    columns,
    status,
    filter,
    shown: filterColumns(columns, status, filter),
    page: Number.isInteger(page) ? page : 1,
    tables,
    identifiers,
  };
}

export interface ColumnRequest {
  readonly column: ReviewColumn;
  /** Chosen in the form, else the one that stands. */
  readonly mask?: string | undefined;
  readonly refused?: Refused | undefined;
  readonly originals: ColumnModel['originals'];
}

export async function columnView(session: ReviewSession, request: ColumnRequest): Promise<Page> {
  const { column, refused, originals } = request;
  const { run, columns, today } = session;
  if (session.statusOf(column).anew) await session.settle(true);
  const status = session.statusOf(column);
  const standing = status.mask === ANEW ? column.plan.spec : session.specOf(column);
  const told = session.isQuick() || status.anew ? await session.plannedColumn(column) : undefined;
  const planned = typeof told === 'object' ? told.is : undefined;
  const spec = planned?.spec ?? standing;
  const warnings = typeof told === 'object' ? [...told.told.warnings, ...told.told.blockers] : [];
  const refusedMask = refused?.action === 'change' ? (refused.form.get('mask') ?? '') : undefined;
  // The plan names the file by its whole path; people know it as the review was started.
  const decided = status.state === 'decided' && status.through === undefined ? status.rule?.because : undefined;
  return columnPage({
    column,
    status,
    planned: {
      mask: spec.mask,
      why: decided ?? planned?.why ?? (typeof told === 'string' ? told : column.plan.why),
      spec: spec.mask === 'keep' ? 'keep' : flowText(spec),
    },
    examples: examplesOf(column, spec),
    alternatives: alternativesOf(column, spec),
    consequences: consequencesFor(column, run.catalog),
    warnings: warnings
      .filter(({ where }) => where === column.key)
      .map(({ code, where, message, paste }) => ({ code, where, message, paste })),
    history: session.history(column),
    ruleSays: decided === undefined ? status.rule?.because : undefined,
    conclusions: run.conclusions?.tables.find(({ schema, name }) => sameTable({ schema, name }, column.table)),
    decide: {
      column,
      spec,
      mask: refusedMask ?? request.mask ?? spec.mask,
      accepting: accepting(column.type),
      refused,
      isDecided: status.state === 'decided',
      saved: session.savedLine(column),
      today,
    },
    before: columns[column.index - 1]?.key,
    after: columns[column.index + 1]?.key,
    originals,
  });
}

/**
 * Accepts what stands as proposed; a keep with the program's own reason.
 * @throws UsageError for a column that a person decided, and for one that is kept although something was found in it: that needs a person's
 * own reason
 */
export function acceptance(session: ReviewSession, column: ReviewColumn): ReviewDecision {
  demandOpen(session, column);
  const spec = session.specOf(column);
  if (spec.mask !== 'keep') return decisionOf(column, { kind: 'accept', spec });
  const problem = keepProblem(session, column);
  if (problem !== undefined) throw new UsageError(`${column.key} ${problem}`, { where: column.key });
  return decisionOf(column, { kind: 'keep', reason: session.proposalFor(column).why });
}

/** The program's word does not replace a person's, and what is decided is not put off. */
function demandOpen(session: ReviewSession, column: ReviewColumn): void {
  if (session.statusOf(column).state === 'decided')
    throw new UsageError(`${column.key} is decided already`, { hint: 'change the decision, or take it back first' });
}

/** Why a keep cannot be accepted as it is proposed. */
export function keepProblem(session: ReviewSession, column: ReviewColumn): string | undefined {
  if (column.detectors.length > 0) return 'is kept although something was found in it: say why it may stay, under Keep';
  return session.proposalFor(column).spec.mask === 'keep'
    ? undefined
    : 'is kept otherwise than the run proposed: decide it under Keep';
}

export function decisionOf(column: ReviewColumn, action: ReviewAction): ReviewDecision {
  const evidence = action.kind === 'accept' ? evidenceOf(column.finding, column.plan.identifiers) : undefined;
  return { scope: { kind: 'column', table: column.table, column: column.column }, action, evidence };
}

export type Decided =
  | { readonly decisions: readonly ReviewDecision[]; readonly says: string }
  /** Shown on the bulk page before it is decided. */
  | { readonly preview: string }
  | { readonly refused: Refused };

/** What a form of the column page decides. */
export function readDecision(session: ReviewSession, column: ReviewColumn, form: URLSearchParams): Decided {
  const action = form.get('action');
  switch (action) {
    case 'accept':
      return { decisions: [acceptance(session, column)], says: `${column.key}: accepted` };
    case 'ask later':
      demandOpen(session, column);
      return { decisions: [decisionOf(column, { kind: 'ask later' })], says: `${column.key}: asked again later` };
    case 'take back': {
      const line = session.savedLine(column);
      if (line === undefined) throw new UsageError('there is no saved decision of a person to take back');
      const where = line.scope.kind === 'column' ? column.key : `the line for ${line.scope.pattern}`;
      return { decisions: [{ scope: line.scope, action: { kind: 'take back' } }], says: `${where}: taken back` };
    }
    case 'change': {
      const read = readMaskForm(form, (spec) => fitProblem(column, spec));
      if (read.errors !== undefined) return { refused: { action, form, errors: read.errors } };
      const why = (form.get('why') ?? '').trim().slice(0, 500);
      const decided: ReviewAction = { kind: 'change', spec: read.value, why: why === '' ? undefined : why };
      return { decisions: [decisionOf(column, decided)], says: `${column.key}: masked by ${read.value.mask}` };
    }
    case 'keep':
    case 'not personal': {
      const read = readKeepForm(form, session.today);
      if (read.errors !== undefined) return { refused: { action, form, errors: read.errors } };
      if (action === 'not personal' && form.get('scope') === 'name') return { preview: wideKeep(column, read.value) };
      return {
        decisions: [decisionOf(column, { kind: action, ...read.value })],
        says: `${column.key}: ${action === 'keep' ? 'kept' : 'not personal'}`,
      };
    }
    default:
      throw new UsageError('there is no such decision');
  }
}

/** The bulk page with everything filled in: every column of this name. */
function wideKeep(column: ReviewColumn, { reason, until }: { reason: string; until: string | undefined }): string {
  const pattern = displayIdentifier(column.column);
  const query = new URLSearchParams(filterQuery({ ...NO_FILTER, pattern }));
  for (const [name, value] of Object.entries({
    action: 'not personal',
    reason,
    until: until ?? '',
    as: 'scope',
    preview: '1',
  }))
    if (value !== '') query.set(name, value);
  return `/bulk?${query.toString()}`;
}
