// The masked data as an analyst will see it: tables, columns with type and mask, first rows. Only the masked lake is ever read here.
import { count, type Html, html } from '../markup.ts';
import type { Page } from './shell.ts';

export interface DataColumn {
  readonly name: string;
  readonly type: string;
  readonly mask: string;
  /** As the catalogue tags it. */
  readonly tags: readonly string[];
}

export interface DataTable {
  readonly key: string;
  readonly rows: number;
  readonly columns: readonly DataColumn[];
}

export interface DataModel {
  /** Undefined where nothing was published: with the reason. */
  readonly tables: readonly DataTable[] | string;
  readonly chosen: DataTable | undefined;
  /** Rows as JSON prints them. */
  readonly rows: readonly (readonly (string | null)[])[];
}

export function dataPage({ tables, chosen, rows }: DataModel): Page {
  if (typeof tables === 'string') return { title: 'Masked data', body: html`<h1>Masked data</h1><p>${tables}</p>` };
  const list = tables.map(({ key, rows: amount, columns }) => {
    const current = key === chosen?.key;
    const masked = columns.filter(({ mask }) => mask !== 'keep').length;
    return html`<li><a class="name" href="/data?t=${encodeURIComponent(key)}"${current ? html` aria-current="true"` : ''}>${key}</a> <span class="soft">${count(amount, 'row')}, ${masked} of ${count(columns.length, 'column')} masked</span></li>`;
  });
  const body = html`<h1>Masked data</h1><p>As an analyst sees it: the published, masked lake, never the source.</p>
<div class="split"><nav aria-label="Tables"><ul class="plain">${list}</ul></nav>${chosen === undefined ? html`<p>The lake has no table.</p>` : tableSection(chosen, rows)}</div>`;
  return { title: 'Masked data', body };
}

function tableSection({ key, rows: amount, columns }: DataTable, rows: DataModel['rows']): Html {
  const facts = columns.map(
    ({ name, type, mask, tags }) =>
      html`<tr><th scope="row" class="name">${name}</th><td class="name">${type}</td><td><span class="chip ${mask === 'keep' ? '' : 'mask'}">${mask === 'keep' ? 'kept' : mask}</span></td><td>${tags.map((tag) => html`<span class="chip">${tag}</span> `)}</td></tr>`,
  );
  const head = columns.map(({ name }) => html`<th scope="col" class="name">${name}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>${row.map((value) => html`<td class="name cell">${value === null ? html`<i>NULL</i>` : value}</td>`)}</tr>`,
  );
  return html`<section aria-labelledby="table"><h2 id="table" class="name">${key}</h2><p>${count(amount, 'row')}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Columns of the table"><table class="data"><thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Mask</th><th scope="col">Tags</th></tr></thead><tbody>${facts}</tbody></table></div>
<h3>First ${count(rows.length, 'row')}</h3><div class="scroll" tabindex="0" role="region" aria-label="First rows"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}
