// The first page: how much is decided, what is risky, what changed since, what the next run will do.
import type { Blocker } from '../../errors.ts';
import type { PlanChange } from '../../plan/difference.ts';
import type { PlanWarning } from '../../plan/plan.ts';
import type { Coverage, Ending, Risk, TableCoverage } from '../coverage.ts';
import { type ColumnFilter, filterQuery, NO_FILTER } from '../filter.ts';
import { count, type Html, html } from '../markup.ts';
import type { Page } from './shell.ts';

/** What the next run would do under the rules as edited. */
export interface NextRun {
  readonly changes: readonly PlanChange[];
  readonly blockers: readonly Blocker[];
  readonly warnings: readonly PlanWarning[];
  readonly masked: number;
  readonly columns: number;
}

export interface OverviewModel {
  readonly run: string;
  readonly verdict: string;
  readonly policy: string;
  readonly coverage: Coverage;
  readonly tables: readonly TableCoverage[];
  readonly risk: Risk;
  /** Against the published run before; undefined where there is none. */
  readonly drift: { readonly run: string; readonly changes: readonly PlanChange[] } | undefined;
  /** A sentence where planning failed; undefined where it takes long and nobody asked yet. */
  readonly next: NextRun | string | undefined;
  readonly endings: readonly Ending[];
  readonly today: string;
}

export function overviewPage(model: OverviewModel): Page {
  const { coverage, tables, policy, run, verdict } = model;
  const { decided, proposed, unknown } = coverage.states;
  const body = html`<h1>${count(proposed + unknown, 'column')} to look at</h1>
<p>Run <span class="name">${run}</span> (${verdict}), policy ${policy}. ${count(coverage.masked, 'column')} of ${coverage.columns.toLocaleString('en-US')} masked under the rules as they are now.</p>
<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>${bar(coverage)}
<ul class="tiles">${[
    tile('decided', decided, 'decided', 'a person decided, or a scope that a person wrote', { state: 'decided' }),
    tile('proposed', proposed, 'proposed', 'the program decided, with evidence', { state: 'proposed' }),
    tile('unknown', unknown, 'unknown', 'not looked at, or only in part', { state: 'unknown' }),
    tile('later', coverage.later, 'ask later', 'put off by a person', { state: 'later' }),
  ]}</ul></section>
${risks(model.risk)}${nextRun(model.next)}${drift(model.drift)}${endingsSection(model.endings)}
<section aria-labelledby="tables"><h2 id="tables">Tables</h2><div class="scroll" tabindex="0" role="region" aria-label="Coverage by table"><table><thead><tr><th scope="col">Table</th><th scope="col" class="n">Columns</th><th scope="col" class="n">Decided</th><th scope="col" class="n">Proposed</th><th scope="col" class="n">Unknown</th><th scope="col" class="n">Detected</th><th scope="col" class="n">Masked</th></tr></thead>
<tbody>${tables.slice(0, 200).map(tableRow)}</tbody></table></div>${tables.length > 200 && html`<p class="soft">and ${tables.length - 200} more tables: filter the columns by table.</p>`}</section>`;
  return { title: 'Overview', body };
}

function link(filter: Partial<ColumnFilter>): string {
  const query = filterQuery({ ...NO_FILTER, ...filter });
  return query === '' ? '/columns' : `/columns?${query}`;
}

function bar({ columns, states }: Coverage): Html {
  const { decided, proposed, unknown } = states;
  const label = `${decided} decided, ${proposed} proposed, ${unknown} unknown of ${columns} columns`;
  // An SVG: its lengths are attributes, which the content policy lets through.
  const wide = (amount: number): string => ((amount / Math.max(1, columns)) * 1000).toFixed(1);
  return html`<svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="decided" x="0" y="0" height="24" width="${wide(decided)}"/><rect class="proposed" x="${wide(decided)}" y="0" height="24" width="${wide(proposed)}"/><rect class="unknown" x="${wide(decided + proposed)}" y="0" height="24" width="${wide(unknown)}"/></svg>`;
}

function tile(kind: string, amount: number, name: string, says: string, filter: Partial<ColumnFilter>): Html {
  return html`<li class="tile ${kind}"><a href="${link(filter)}"><b>${amount.toLocaleString('en-US')}</b> ${name}</a><span class="soft">${says}</span></li>`;
}

function tableRow(table: TableCoverage): Html {
  return html`<tr><th scope="row" class="name"><a href="${link({ table: table.table })}">${table.table}</a></th><td class="n">${table.columns}</td><td class="n">${table.states.decided}</td><td class="n">${table.states.proposed}</td><td class="n">${table.states.unknown}</td><td class="n">${table.detected}</td><td class="n">${table.masked}</td></tr>`;
}

function risks({ keptThoughDetected, unknown, oneDetector, undecidedPersonal, bothLooked }: Risk): Html {
  const line = (amount: number, words: string, filter: Partial<ColumnFilter>, bad: boolean): Html =>
    html`<li><span class="chip ${amount === 0 ? 'good' : bad ? 'bad' : 'warn'}">${amount.toLocaleString('en-US')}</span> <a href="${link(filter)}">${words}</a></li>`;
  return html`<section aria-labelledby="risk"><h2 id="risk">Risk at a glance</h2><ul class="plain">${[
    line(keptThoughDetected, 'kept although a detector found something', { look: 'kept-detected' }, true),
    line(unknown, 'not looked at, or only in part, and undecided', { state: 'unknown' }, true),
    line(undecidedPersonal, 'with something detected, and nobody has decided yet', { state: 'proposed' }, false),
    bothLooked && line(oneDetector, 'found by only one of the two detectors', { look: 'one-detector' }, false),
  ]}</ul>${!bothLooked && html`<p class="soft">Only one detector looked in this run: there is no second opinion to compare with.</p>`}</section>`;
}

function changeList(changes: readonly PlanChange[], most: number): Html {
  const items = changes
    .slice(0, most)
    .map(
      ({ column, kind, words, weaker }) =>
        html`<li>${weaker && html`<span class="chip warn">weaker</span> `}${kind === 'patch' ? html`<span class="name">${column}</span>` : html`<a class="name" href="/column?c=${encodeURIComponent(column)}">${column}</a>`}: ${words}</li>`,
    );
  return html`<ul class="plain">${items}</ul>${changes.length > most && html`<p class="soft">and ${changes.length - most} more</p>`}`;
}

function nextRun(next: OverviewModel['next']): Html {
  const heading = html`<h2 id="next">What the next run will do</h2>`;
  if (next === undefined)
    return html`<section aria-labelledby="next">${heading}<p>There are many columns: <a href="/?next=1#next">work it out</a>, which takes some seconds.</p></section>`;
  if (typeof next === 'string') return html`<section aria-labelledby="next">${heading}<p>${next}</p></section>`;
  const { changes, blockers, warnings, masked, columns } = next;
  const refused = blockers.map(({ where, message }) => html`<li><span class="name">${where}</span>: ${message}</li>`);
  const told = warnings
    .slice(0, 10)
    .map(({ where, message }) => html`<li><span class="name">${where}</span>: ${message}</li>`);
  return html`<section aria-labelledby="next">${heading}
${blockers.length > 0 && html`<p class="note refused">It would be refused, for ${count(blockers.length, 'reason')}:</p><ul class="problems">${refused}</ul>`}
<p>It masks ${count(masked, 'column')} of ${columns.toLocaleString('en-US')}; ${changes.length === 0 ? 'none otherwise than the run that is looked at.' : `${count(changes.length, 'column')} otherwise than the run that is looked at:`}</p>
${changes.length > 0 && changeList(changes, 25)}
${told.length > 0 && html`<h3>${count(warnings.length, 'warning')}</h3><ul class="warnings">${told}</ul>`}</section>`;
}

function drift(found: OverviewModel['drift']): Html {
  const says =
    found === undefined
      ? html`<p>There is no earlier run of this source to compare with.</p>`
      : found.changes.length === 0
        ? html`<p>None: the plan is the one of run <span class="name">${found.run}</span>.</p>`
        : html`<p>${count(found.changes.length, 'change')} against run <span class="name">${found.run}</span>:</p>${changeList(found.changes, 25)}`;
  return html`<section aria-labelledby="drift"><h2 id="drift">Drift since the last run</h2>${says}</section>`;
}

function endingsSection(endings: readonly Ending[]): Html {
  const rows = endings
    .slice(0, 50)
    .map(
      ({ where, until, reason, by, ended }) =>
        html`<li><span class="chip ${ended ? 'bad' : 'warn'}">${ended ? 'ended' : 'until'} ${until}</span> <span class="name">${where}</span>: ${reason}${by === undefined ? '' : ` (${by})`}</li>`,
    );
  return html`<section aria-labelledby="endings"><h2 id="endings">Decisions that expire</h2>${rows.length === 0 ? html`<p>No decision has an end.</p>` : html`<ul class="plain">${rows}</ul>`}</section>`;
}
