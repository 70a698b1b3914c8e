// The column list: filters above, one page of rows, and what the keys do. The rows alone are what the script asks for.
import type { ReviewColumn } from '../facts.ts';
import { type ColumnFilter, filterQuery, LOOKS, STATES } from '../filter.ts';
import { count, Html, html } from '../markup.ts';
import { type ColumnStatus, isKeptThoughDetected } from '../states.ts';
import type { Page } from './shell.ts';

export const ROWS_A_PAGE = 100;

export interface ListModel {
  readonly columns: readonly ReviewColumn[];
  readonly status: readonly ColumnStatus[];
  readonly filter: ColumnFilter;
  /** Indexes that the filter shows. */
  readonly shown: readonly number[];
  /** From 1. */
  readonly page: number;
  readonly tables: readonly string[];
  readonly identifiers: readonly string[];
}

const LOOK_WORDS: Readonly<Record<(typeof LOOKS)[number], string>> = {
  'one-detector': 'found by only one detector',
  'kept-detected': 'kept although detected',
  ends: 'kept until a day',
};

const KEYS: readonly (readonly [string, string])[] = [
  ['j / k', 'next, previous column'],
  ['Enter', 'open the column'],
  ['a', 'accept what is proposed'],
  ['c', 'change the mask'],
  ['x', 'keep'],
  ['n', 'not personal'],
  ['l', 'ask later'],
  ['u', 'undo the last step'],
  ['/', 'search'],
];

export function columnsPage(model: ListModel): Page {
  const { filter } = model;
  const body = html`<h1>Columns</h1>
<form id="filter" method="get" action="/columns" role="search">
<div class="field grow"><label for="q">Search names, identifiers, masks</label><input id="q" name="q" type="search" value="${filter.words}" autocomplete="off" spellcheck="false"></div>
${choice('table', 'Table', filter.table, [['', 'all'], ...model.tables.map((table) => [table, table] as const)])}
${choice('identifier', 'Found', filter.identifier, [['', 'anything'], ...model.identifiers.map((name) => [name, name] as const)])}
${choice('state', 'State', filter.state, [['', 'all'], ...STATES.map((state) => [state, state === 'later' ? 'ask later' : state] as const)])}
${choice('look', 'Look at', filter.look, [['', 'all'], ...LOOKS.map((look) => [look, LOOK_WORDS[look]] as const)])}
<div class="field"><label for="pattern">Pattern</label><input id="pattern" name="pattern" value="${filter.pattern}" placeholder="*.phone*" size="12" autocomplete="off" spellcheck="false"></div>
<div class="buttons"><button>Filter</button> <a href="/columns">All</a></div></form>
<details class="help"><summary>Keys</summary><p class="soft">They work while a row of the list has the focus; j moves into the list.</p><label class="check"><input type="checkbox" id="keys" checked> Keys are on</label><dl class="keys">${KEYS.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl></details>
<form id="list" method="post" action="/accept"><input type="hidden" name="back" value="${listPath(filter, model.page)}">${renderRows(model)}</form>`;
  return { title: 'Columns', body };
}

export function listPath(filter: ColumnFilter, page: number): string {
  const query = filterQuery(filter);
  const all = [query, page > 1 ? `page=${page}` : ''].filter((part) => part !== '').join('&');
  return all === '' ? '/columns' : `/columns?${all}`;
}

function choice(name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]): Html {
  const items = options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen ? new Html(' selected') : ''}>${text}</option>`,
  );
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${items}</select></div>`;
}

/** The count, the rows and the way to the next page. */
export function renderRows({ columns, status, filter, shown, page }: ListModel): Html {
  const pages = Math.max(1, Math.ceil(shown.length / ROWS_A_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const rows = shown.slice((at - 1) * ROWS_A_PAGE, at * ROWS_A_PAGE).flatMap((index) => {
    const [column, is] = [columns[index], status[index]];
    return column === undefined || is === undefined ? [] : [renderRow(column, is)];
  });
  const query = filterQuery(filter);
  return html`<div id="rows" data-shown="${shown.length}"><div class="count"><p aria-live="polite">${count(shown.length, 'column')}${shown.length > 0 && html`, page ${at} of ${pages}`}</p>
${shown.length > 0 && html`<a href="/bulk${query === '' ? '' : `?${query}`}">Decide all ${shown.length.toLocaleString('en-US')} together</a>`}${pager(filter, at, pages)}</div>
${rows.length === 0 ? html`<p>No column is like that.</p>` : html`<div class="scroll"><table class="columns"><caption class="hidden">Columns with what was found and what becomes of them</caption><thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Found</th><th scope="col">Becomes</th><th scope="col">State</th><th scope="col">Decide</th></tr></thead><tbody>${rows}</tbody></table></div>`}${pager(filter, at, pages)}</div>`;
}

function pager(filter: ColumnFilter, at: number, pages: number): Html | undefined {
  if (pages === 1) return undefined;
  const to = (page: number, words: string, rel: string): Html =>
    page < 1 || page > pages
      ? html`<span class="soft">${words}</span>`
      : html`<a rel="${rel}" href="${listPath(filter, page)}">${words}</a>`;
  return html`<span class="pager">${to(at - 1, 'Previous', 'prev')} ${to(at + 1, 'Next', 'next')}</span>`;
}

/** One row; the script puts it in place of the old one after a decision. */
export function renderRow(column: ReviewColumn, is: ColumnStatus): Html {
  const { index, key, type, plan, onlyOne } = column;
  const to = `/column?c=${encodeURIComponent(key)}`;
  const found = plan.identifiers.map((name) => html`<span class="chip">${name}</span> `);
  const accept =
    is.state === 'decided'
      ? ''
      : html`<button name="accept" value="${index}" aria-label="Accept ${is.mask} for ${key}">Accept</button> `;
  return html`<tr data-column="${index}"><th scope="row" class="name"><a class="row" href="${to}">${key}</a></th><td class="name type">${type.text}</td><td class="found">${found}${onlyOne !== undefined && html`<span class="soft">${onlyOne === 'macie' ? 'Macie' : 'classifier'} only</span>`}</td><td><span class="chip ${is.mask === 'keep' ? '' : 'mask'}">${is.mask === 'keep' ? 'kept' : is.mask}</span>${isKeptThoughDetected(column, is) && html` <span class="chip bad">although detected</span>`}</td><td><span class="state ${is.state}">${is.state}</span>${is.later && html` <span class="chip">ask later</span>`}${is.until !== undefined && html` <span class="soft">until ${is.until}</span>`}</td><td class="acts">${accept}<a href="${to}#change" aria-label="Change ${key}">Change</a> <a href="${to}#keep" aria-label="Keep ${key}">Keep</a></td></tr>`;
}
