// One column: what was found and by whom, what would become of it, what else could, and the decision.
import type { RecordLocation, TableConclusion } from '../../findings/macie/conclusions.ts';
import { shapeText } from '../../findings/shape.ts';
import type { PlanWarning } from '../../plan/plan.ts';
import { flowText } from '../../rules/splice.ts';
import type { ColumnConsequences } from '../consequences.ts';
import type { Alternative, Example } from '../examples.ts';
import type { ReviewColumn } from '../facts.ts';
import { count, type Html, html } from '../markup.ts';
import type { PastDecision } from '../standing.ts';
import type { ColumnStatus } from '../states.ts';
import { type DecideModel, decideForms } from './decide.ts';
import type { Page } from './shell.ts';

export interface ColumnModel {
  readonly column: ReviewColumn;
  readonly status: ColumnStatus;
  /** How the mask stands in the plan under the rules as edited. */
  readonly planned: { readonly mask: string; readonly why: string; readonly spec: string };
  readonly examples: readonly Example[] | undefined;
  readonly alternatives: readonly Alternative[];
  readonly consequences: ColumnConsequences;
  readonly warnings: readonly PlanWarning[];
  readonly history: readonly PastDecision[];
  /** The line of the rules file, in words. */
  readonly ruleSays: string | undefined;
  readonly conclusions: TableConclusion | undefined;
  readonly decide: DecideModel;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Originals: undefined when they cannot be shown, null when nobody asked yet. */
  readonly originals: readonly (string | null)[] | null | undefined;
}

export function columnPage(model: ColumnModel): Page {
  const { column, status, planned, before, after, consequences, warnings, ruleSays } = model;
  const link = (key: string, kind: string, words: string): Html =>
    html`<a class="${kind}" href="/column?c=${encodeURIComponent(key)}">${words}</a>`;
  const type = `${column.type.text}${column.nullable ? '' : ' NOT NULL'}`;
  const says = [...consequences.says, ...warnings.map(({ message }) => message)];
  const body = html`<p class="crumbs"><a href="/columns">Columns</a> › <a class="name" href="/columns?table=${encodeURIComponent(column.tableKey)}">${column.tableKey}</a> ${before !== undefined && link(before, 'before', 'Previous')} ${after !== undefined && link(after, 'after', 'Next')}</p>
<h1 class="name">${column.key}</h1>
<p><span class="name">${type}</span> · <span class="state ${status.state}">${status.state}</span>${status.later && html` <span class="chip">ask later</span>`} · <span class="chip ${planned.mask === 'keep' ? '' : 'mask'}">${planned.mask === 'keep' ? 'kept' : planned.mask}</span>${status.until !== undefined && html` until ${status.until}`}</p>
<p>${planned.why}</p>${ruleSays !== undefined && ruleSays !== planned.why && html`<p class="soft">Rules file: ${ruleSays}</p>`}${status.through !== undefined && html`<p>Decided through <a class="name" href="/column?c=${encodeURIComponent(status.through)}">${status.through}</a>, which masks alike.</p>`}
${decideForms(model.decide)}
${evidence(model)}
<section aria-labelledby="example"><h2 id="example">What becomes of values</h2><p class="soft">Made-up values of the shape that this column's values have. The mask is <code>${planned.spec}</code>.</p>${exampleTable(model.examples)}
${model.alternatives.length > 0 && html`<h3>Instead</h3><ul class="alternatives">${model.alternatives.map((one) => alternative(column, one))}</ul>`}</section>
<section aria-labelledby="consequences"><h2 id="consequences">Consequences</h2>${says.length === 0 ? html`<p>None: no constraint, index or other column depends on it.</p>` : html`<ul>${says.map((one) => html`<li>${one}</li>`)}</ul>`}${consequences.together.length > 0 && html`<p>One decision for all of them: ${consequences.together.slice(0, 30).map((key) => html`<a class="name" href="/column?c=${encodeURIComponent(key)}">${key}</a> `)}</p>`}</section>
${originalsSection(model)}${historySection(model)}`;
  return { title: column.key, body };
}

function evidence({ column, conclusions }: ColumnModel): Html {
  const { finding } = column;
  if (finding === undefined)
    return html`<section aria-labelledby="evidence"><h2 id="evidence">Evidence</h2><p>Nobody looked at this column.</p></section>`;
  const { detections, profile, shapes, unknown, sampled, documents, vocabulary } = finding;
  const rows = detections.map(
    ({ identifier, source, strength, hits, of, why, jsonPath }) =>
      html`<tr><th scope="row">${identifier}</th><td>${source === 'macie' ? 'Macie' : 'built-in classifier'}</td><td>${strength}</td><td class="n">${hits.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}</td><td>${jsonPath !== undefined && html`<code>${jsonPath}</code> `}${why}</td></tr>`,
  );
  const share = (amount: number): string =>
    profile.rows === 0 ? '' : ` (${((amount / profile.rows) * 100).toFixed(1)} %)`;
  const facts: [string, string][] = [
    ['Rows', profile.rows.toLocaleString('en-US')],
    ['NULL', `${profile.nulls.toLocaleString('en-US')}${share(profile.nulls)}`],
    ['Empty', `${profile.empty.toLocaleString('en-US')}${share(profile.empty)}`],
    ['Distinct, about', profile.distinct.toLocaleString('en-US')],
    ['Length', `${profile.minLength} to ${profile.maxLength}, ${profile.averageLength.toFixed(1)} on average`],
    ['Sentences', `${(profile.wordy * 100).toFixed(0)} %`],
  ];
  const notes = [
    unknown === undefined ? undefined : `Not fully looked at: ${unknown}.`,
    sampled === undefined
      ? undefined
      : `Names, addresses and what does not validate itself were looked for in ${sampled.values} of ${sampled.of} values.`,
    documents === undefined
      ? undefined
      : `${documents.seen} JSON documents; ${documents.malformed} more only look like one.`,
    vocabulary === undefined ? undefined : `Nearly all values are ${vocabulary}.`,
  ].flatMap((one) => (one === undefined ? [] : [html`<p>${one}</p>`]));
  return html`<section aria-labelledby="evidence"><h2 id="evidence">Evidence</h2>${notes}
${rows.length === 0 ? html`<p>Nothing was found in it.</p>` : html`<div class="scroll" tabindex="0" role="region" aria-label="Detections"><table><thead><tr><th scope="col">Kind</th><th scope="col">Found by</th><th scope="col">Strength</th><th scope="col" class="n">Hits</th><th scope="col">Why</th></tr></thead><tbody>${rows}</tbody></table></div>`}
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${shapes === undefined ? html`<p class="soft">No shapes were counted for values of this kind.</p>` : shapeTable(shapes)}${conclusions !== undefined && macie(conclusions, column)}</section>`;
}

function shapeTable({ of, top }: NonNullable<NonNullable<ReviewColumn['finding']>['shapes']>): Html {
  const rows = top.map(({ shape, count: amount }) => {
    const percent = (amount / Math.max(1, of)) * 100;
    return html`<tr><th scope="row" class="name shape">${shapeText(shape)}</th><td class="n">${percent.toFixed(1)} %</td><td class="meter"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" height="10" width="${percent.toFixed(1)}"/></svg></td></tr>`;
  });
  return html`<h3>Shapes</h3><p class="soft">Of the first ${count(of, 'value')}: a and A are letters, 9 a digit, ? anything else than ASCII.</p><div class="scroll" tabindex="0" role="region" aria-label="Shapes"><table class="shapes"><thead><tr><th scope="col">Shape</th><th scope="col" class="n">Share</th><th scope="col"><span class="hidden">Share as a bar</span></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What Macie says of the objects, and what it ties to this column: where, never what. */
function macie({ status, objects, columns }: TableConclusion, column: ReviewColumn): Html {
  const own = columns.find(({ name }) => name === column.column)?.identifiers ?? [];
  const found = own.map(
    ({ id, name, count: amount, located, paths = [], first = [] }) =>
      html`<li>${name ?? id}: ${count(amount, 'occurrence')}, ${located.toLocaleString('en-US')} located in this column${paths.length > 0 && html` at ${paths.slice(0, 10).map((path) => html`<code>${path}</code> `)}`}${first.length > 0 && html`<ul>${first.map(placeItem)}${located > first.length && html`<li class="soft">and ${(located - first.length).toLocaleString('en-US')} more</li>`}</ul>`}</li>`,
  );
  const read = objects
    .slice(0, 20)
    .map(
      ({ key, status: is, reason, detail }) =>
        html`<li><span class="name">${key}</span>: ${is}${reason !== null && html`, ${reason}`}${detail !== null && html` (${detail})`}</li>`,
    );
  return html`<h3>Where Macie found it</h3><p>Its analysis of the table is ${status}.</p>${found.length === 0 ? html`<p>It located nothing in this column.</p>` : html`<ul>${found}</ul>`}<details><summary>${count(objects.length, 'object')} of the table</summary><ul>${read}</ul></details>`;
}

function placeItem({ object, record, row, path }: RecordLocation): Html {
  return html`<li><span class="name">${object}</span>${record !== undefined && `, record ${record} (from 0)`}${row !== undefined && `, row ${row}`}${path !== undefined && html` at <code>${path}</code>`}</li>`;
}

function exampleTable(examples: readonly Example[] | undefined): Html {
  if (examples === undefined)
    return html`<p>This mask can be tried only in the database: see <code>masklake preview</code>.</p>`;
  const rows = examples.map(
    ({ before, after }) =>
      html`<tr><td class="name">${before}</td><td class="name">${after === null ? html`<i>NULL</i>` : after}</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Examples"><table><thead><tr><th scope="col">Made-up value</th><th scope="col">becomes</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function alternative(column: ReviewColumn, { spec, summary, examples }: Alternative): Html {
  const [first] = examples ?? [];
  const name = spec.mask === 'keep' ? 'keep' : flowText(spec);
  const to = `/column?c=${encodeURIComponent(column.key)}&mask=${encodeURIComponent(spec.mask)}`;
  return html`<li><p><a href="${spec.mask === 'keep' ? `/column?c=${encodeURIComponent(column.key)}#keep` : `${to}#change`}"><code>${name}</code></a> <span class="soft">${summary}</span></p>${first !== undefined && html`<p class="name">${first.before} → ${first.after === null ? html`<i>NULL</i>` : first.after}</p>`}</li>`;
}

function originalsSection({ originals, column }: ColumnModel): Html | undefined {
  if (originals === undefined) return undefined;
  const body =
    originals === null
      ? html`<p>Every look is written into the journal, with your name.</p><form method="post" action="/reveal"><input type="hidden" name="c" value="${column.index}"><button>Show some originals</button></form>`
      : html`<p>The look is in the journal. Leave the page and they are gone.</p><ul class="originals">${originals.map((value) => html`<li class="name">${value === null ? html`<i>NULL</i>` : value}</li>`)}</ul>`;
  return html`<section aria-labelledby="originals"><h2 id="originals">Originals</h2>${body}</section>`;
}

function historySection({ history, column }: ColumnModel): Html {
  const rows = history.map(
    ({ at, by, action, where, mask, reason, until, saved }) =>
      html`<li><span class="soft">${at.slice(0, 16).replace('T', ' ')} UTC</span> <b>${by}</b>: ${action}${where !== column.key && html` for every <span class="name">${where}</span>`}${mask !== undefined && html` (${mask})`}${reason !== undefined && html`: ${reason}`}${until !== undefined && html`, until ${until}`}${!saved && html` <span class="chip warn">not saved yet</span>`}</li>`,
  );
  return html`<section aria-labelledby="history"><h2 id="history">History</h2>${rows.length === 0 ? html`<p>Nobody has decided about it here. What the file said before is in version control.</p>` : html`<ul class="plain">${rows}</ul>`}</section>`;
}
