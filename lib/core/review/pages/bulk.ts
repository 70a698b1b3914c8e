// One decision for many columns: by a pattern of names and the list's filters, with everything that it touches shown before.
import type { ReviewColumn } from '../facts.ts';
import { type ColumnFilter, STATES } from '../filter.ts';
import { CHOOSABLE } from '../form.ts';
import { count, Html, html } from '../markup.ts';
import type { Page } from './shell.ts';

export interface Touched {
  readonly column: ReviewColumn;
  readonly was: string;
  readonly becomes: string;
  /** Why it is left out. */
  readonly problem?: string | undefined;
}

export interface BulkModel {
  readonly filter: ColumnFilter;
  /** What was chosen; '' before. */
  readonly form: URLSearchParams;
  readonly errors: ReadonlyMap<string, string>;
  /** Undefined while there is nothing to show. */
  readonly touched: readonly Touched[] | undefined;
  /** Columns the pattern and filters name. */
  readonly named: number;
  readonly tables: readonly string[];
  readonly identifiers: readonly string[];
  readonly today: string;
}

const ACTIONS: readonly (readonly [string, string])[] = [
  ['accept', 'accept what is proposed for each'],
  ['change', 'one mask for all'],
  ['keep', 'keep, with a reason'],
  ['not personal', 'not personal, with a reason'],
  ['ask later', 'ask later'],
];
/** Rows of the preview that are shown. */
const SHOWN = 500;

export function bulkPage(model: BulkModel): Page {
  const { filter, form, errors, touched, named, today } = model;
  const value = (name: string, standard = ''): string => form.get(name) ?? standard;
  const action = value('action', 'accept');
  const problem = (field: string): Html | undefined => {
    const words = errors.get(field);
    return words === undefined ? undefined : html`<p class="error" id="bulk-${field}-error">${words}</p>`;
  };
  const flags = (field: string): Html | string =>
    errors.has(field) ? html` aria-invalid="true" aria-describedby="bulk-${field}-error"` : '';
  const select = (name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]): Html =>
    html`<div class="field"><label for="bulk-${name}">${label}</label><select id="bulk-${name}" name="${name}"${flags(name)}>${options.map(([one, words]) => html`<option value="${one}"${one === chosen ? new Html(' selected') : ''}>${words}</option>`)}</select>${problem(name)}</div>`;
  const scopes = [
    ['lines', 'a line for each column'],
    ['scope', 'one line for the pattern, also for columns to come'],
  ] as const;
  const body = html`<h1>Many columns at once</h1>
<form method="get" action="/bulk" class="panel"><h2>Which columns</h2><div class="fields">
<div class="field grow"><label for="bulk-pattern">Pattern of names</label><input id="bulk-pattern" name="pattern" value="${filter.pattern}" autocomplete="off" spellcheck="false"${flags('pattern')}>${problem('pattern')}<p class="soft">column, table.column or schema.table.column; * stands for any characters</p></div>
<div class="field"><label for="bulk-q">Search words</label><input id="bulk-q" name="q" value="${filter.words}"></div>
${select('table', 'Table', filter.table, [['', 'all'], ...model.tables.map((one) => [one, one] as const)])}${select('identifier', 'Found', filter.identifier, [['', 'anything'], ...model.identifiers.map((one) => [one, one] as const)])}${select('state', 'State', filter.state, [['', 'all'], ...STATES.map((one) => [one, one === 'later' ? 'ask later' : one] as const)])}
<input type="hidden" name="look" value="${filter.look}"></div><h2>What is decided</h2><div class="fields">
${select('action', 'Decision', action, ACTIONS)}${select('mask', 'Mask', value('mask'), [['', '–'], ...CHOOSABLE.map(({ name }) => [name, name] as const)])}
<div class="field grow"><label for="bulk-reason">Reason</label><input id="bulk-reason" name="reason" maxlength="500" value="${value('reason')}"${flags('reason')}>${problem('reason')}</div>
<div class="field"><label for="bulk-until">Until</label><input id="bulk-until" name="until" type="date" min="${today}" value="${value('until')}"${flags('until')}>${problem('until')}</div>
${select('as', 'Written as', value('as', 'lines'), scopes)}</div><div class="buttons"><button name="preview" value="1" class="primary">Show what it touches</button></div></form>
${touched === undefined ? html`<p>${count(named, 'column')} ${named === 1 ? 'is' : 'are'} named. Nothing is decided before you have seen what it touches.</p>` : preview(model, touched)}`;
  return { title: 'Bulk', body };
}

function preview({ form }: BulkModel, touched: readonly Touched[]): Html {
  const takes = touched.filter(({ problem }) => problem === undefined);
  const left = touched.filter(({ problem }) => problem !== undefined);
  const hidden = [...form]
    .filter(([name]) => name !== 'preview' && name !== 'expected')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  const rows = takes
    .slice(0, SHOWN)
    .map(
      ({ column, was, becomes }) =>
        html`<tr><th scope="row" class="name"><a href="/column?c=${encodeURIComponent(column.key)}">${column.key}</a></th><td class="name">${column.type.text}</td><td>${was}</td><td>${becomes}</td></tr>`,
    );
  const out = left
    .slice(0, SHOWN)
    .map(({ column, problem }) => html`<li><span class="name">${column.key}</span>: ${problem}</li>`);
  return html`<section aria-labelledby="touches"><h2 id="touches">It touches ${count(takes.length, 'column')}</h2>
${
  takes.length > 0 &&
  html`<form method="post" action="/bulk">${hidden}<input type="hidden" name="expected" value="${takes.length}"><div class="buttons"><button class="primary">Decide for ${count(takes.length, 'column')}</button></div></form>
<div class="scroll" tabindex="0" role="region" aria-label="Columns that it touches"><table><thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Now</th><th scope="col">Becomes</th></tr></thead><tbody>${rows}</tbody></table></div>`
}
${takes.length > SHOWN && html`<p class="soft">and ${(takes.length - SHOWN).toLocaleString('en-US')} more</p>`}
${left.length > 0 && html`<h3>${count(left.length, 'column')} left out</h3><ul>${out}</ul>`}</section>`;
}
