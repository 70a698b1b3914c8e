// One decision for many columns: what it touches, and taking it.

import type { MaskSpec } from '../../core/plan/plan.ts';
import type { ReviewDecision } from '../../core/review/decisions.ts';
import { fitProblem } from '../../core/review/examples.ts';
import type { ReviewColumn } from '../../core/review/facts.ts';
import { filterColumns, NO_FILTER, readFilter } from '../../core/review/filter.ts';
import { type KeepForm, readKeepForm, readMaskForm } from '../../core/review/form.ts';
import { type BulkModel, bulkPage, type Touched } from '../../core/review/pages/bulk.ts';
import type { Page } from '../../core/review/pages/shell.ts';
import { ANEW } from '../../core/review/states.ts';
import { splitParts } from '../../core/rules/keys.ts';
import { acceptance, decisionOf, keepProblem } from './columns.ts';
import type { ReviewSession } from './session.ts';

interface Bulk {
  readonly page: Page;
  readonly decisions: readonly ReviewDecision[];
  readonly touched: readonly Touched[];
}

/** The page, and the decisions that it shows. @param form the chosen columns and what is decided */
export function bulkView(session: ReviewSession, form: URLSearchParams): Bulk {
  const filter = readFilter(form);
  const { status } = session.state();
  const named = filterColumns(session.columns, status, filter).flatMap((index) => session.column(index) ?? []);
  const errors = new Map<string, string>();
  const pattern = splitParts(filter.pattern);
  if (filter.pattern !== '' && (pattern === undefined || pattern.length > 3))
    errors.set('pattern', 'is no pattern of names: column, table.column or schema.table.column');
  const made = form.get('preview') === null || errors.size > 0 ? undefined : decisionsOf(session, named, form, errors);
  const model: BulkModel = {
    filter,
    form,
    errors,
    touched: errors.size > 0 ? undefined : made?.touched,
    named: named.length,
    tables: session.tables,
    identifiers: session.identifiers,
    today: session.today,
  };
  return {
    page: bulkPage(model),
    decisions: errors.size > 0 ? [] : (made?.decisions ?? []),
    touched: made?.touched ?? [],
  };
}

type Made = Pick<Bulk, 'decisions' | 'touched'>;

function decisionsOf(
  session: ReviewSession,
  named: readonly ReviewColumn[],
  form: URLSearchParams,
  errors: Map<string, string>,
): Made {
  const action = form.get('action') ?? 'accept';
  switch (action) {
    case 'accept':
      return lines(session, named, (column) => {
        const { state, mask } = session.statusOf(column);
        if (state === 'decided') return 'is decided already';
        if (mask === ANEW) return 'is proposed anew, as its decision is gone: accept it on its own page';
        const problem = session.specOf(column).mask === 'keep' ? keepProblem(session, column) : undefined;
        return problem ?? acceptance(session, column);
      });
    case 'ask later':
      return lines(session, named, (column) =>
        session.statusOf(column).state === 'decided' ? 'is decided already' : decisionOf(column, { kind: 'ask later' }),
      );
    case 'change': {
      const read = readMaskForm(form, () => undefined);
      if (read.errors !== undefined) {
        for (const [field, words] of read.errors)
          errors.set(
            'mask',
            field === 'mask' || field === ''
              ? words
              : `${field}: ${words}; decide it for one column, where it has a field`,
          );
        return { decisions: [], touched: [] };
      }
      const spec = read.value;
      if (form.get('as') === 'scope') return scope(session, named, form, { kind: 'change', spec }, errors);
      return lines(
        session,
        named,
        (column) => fitProblem(column, spec) ?? decisionOf(column, { kind: 'change', spec }),
      );
    }
    case 'keep':
    case 'not personal': {
      const read = readKeepForm(form, session.today);
      if (read.errors !== undefined) {
        for (const [field, words] of read.errors) errors.set(field, words);
        return { decisions: [], touched: [] };
      }
      const keep = { kind: action, ...read.value } as const;
      if (form.get('as') === 'scope') return scope(session, named, form, keep, errors);
      return lines(session, named, (column) => decisionOf(column, keep));
    }
    default:
      errors.set('action', 'there is no such decision');
      return { decisions: [], touched: [] };
  }
}

/** A line for each column; a sentence is why it is left out. */
function lines(
  session: ReviewSession,
  named: readonly ReviewColumn[],
  decide: (column: ReviewColumn) => ReviewDecision | string,
): Made {
  const each = named.map((column) => ({ column, made: decide(column) }));
  const decisions = each.flatMap(({ made }) => (typeof made === 'string' ? [] : [made]));
  const touched = each.map(({ column, made }): Touched => {
    const was = said(session.statusOf(column).mask);
    if (typeof made === 'string') return { column, was, becomes: was, problem: made };
    return { column, was, becomes: wordsOf(made) };
  });
  return { decisions, touched };
}

function wordsOf({ action }: ReviewDecision): string {
  switch (action.kind) {
    case 'accept':
    case 'change':
      return action.spec.mask;
    case 'keep':
    case 'not personal':
      return 'kept';
    case 'ask later':
      return 'asked later';
    case 'take back':
      return 'decided anew';
    default:
      return action satisfies never;
  }
}

function said(mask: string): string {
  return mask === 'keep' ? 'kept' : mask;
}

type WideAction =
  | { readonly kind: 'change'; readonly spec: MaskSpec }
  | ({ readonly kind: 'keep' | 'not personal' } & KeepForm);

/** One line under `defaults:`, tried on a copy of the rules: a person's own lines and earlier scopes stand against it. */
function scope(
  session: ReviewSession,
  named: readonly ReviewColumn[],
  form: URLSearchParams,
  action: WideAction,
  errors: Map<string, string>,
): Made {
  const filter = readFilter(form);
  const only = { ...NO_FILTER, pattern: filter.pattern };
  if (filter.pattern === '') errors.set('pattern', 'one line for the pattern needs a pattern');
  else if (JSON.stringify(filter) !== JSON.stringify(only))
    errors.set(
      'pattern',
      'one line speaks of the pattern alone: clear the other filters, or write a line for each column',
    );
  if (errors.size > 0) return { decisions: [], touched: [] };
  const decision: ReviewDecision = { scope: { kind: 'name', pattern: filter.pattern }, action };
  const after = session.tried([decision]);
  const touched = named.map((column): Touched => {
    const was = said(session.statusOf(column).mask);
    const is = after[column.index];
    const stands = is?.rule?.from === 'name' && is.rule.person;
    const problem = action.kind === 'change' && stands ? fitProblem(column, action.spec) : undefined;
    const becomes = said(is?.mask ?? '');
    if (!stands) return { column, was, becomes: was, problem: 'another line of the file decides about it' };
    return problem === undefined
      ? { column, was, becomes }
      : { column, was, becomes, problem: `the next run would refuse it: ${problem}` };
  });
  return { decisions: [decision], touched };
}
