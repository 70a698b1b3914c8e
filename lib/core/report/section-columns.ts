// The report's section on decisions: every table, every column, its mask and the reason.
import { escapeHtml as e, escapeAttribute, number as n } from './escape.ts';
import type { Evidence, EvidenceColumn, EvidenceTable } from './record.ts';

/** A closed block per table, tables with the most masked columns first; small databases are shown open. */
export function columnsSection(evidence: Evidence): string {
  const tables = [...evidence.tables].sort((a, b) => masked(b) - masked(a) || (a.table < b.table ? -1 : 1));
  const open = tables.length <= 12;
  const omitted = evidence.omitted.map(
    (object) => `<li>${e(object.kind)} <span class="name">${e(object.object)}</span>: ${e(object.why)}</li>`,
  );
  const left = omitted.length === 0 ? '' : `<p>Not recreated in the masked database:</p><ul>${omitted.join('')}</ul>`;
  return `<section id="columns"><h2>What each column became</h2>${masks(evidence)}${tables.map((table) => block(table, open && masked(table) > 0)).join('')}${left}</section>`;
}

function masked(table: EvidenceTable): number {
  return table.columns.filter((column) => column.mask !== 'keep').length;
}

/** How often each mask is used. */
function masks(evidence: Evidence): string {
  const counts = new Map<string, number>();
  for (const column of evidence.tables.flatMap((table) => table.columns))
    counts.set(column.mask, (counts.get(column.mask) ?? 0) + 1);
  const chips = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([mask, count]) => `<span class="chip${mask === 'keep' ? '' : ' mask'}">${e(mask)} ${n(count)}</span>`);
  return `<p>${chips.join(' ')}</p>`;
}

function block(table: EvidenceTable, open: boolean): string {
  const selection = table.selection === 'all' ? '' : `, rows: ${table.selection}`;
  const about = `${n(table.rows)} rows, ${n(masked(table))} of ${n(table.columns.length)} columns masked${selection}`;
  const head =
    '<thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Mask</th><th scope="col">Found</th><th scope="col">Why</th></tr></thead>';
  const body = `<div class="scroll" tabindex="0" role="region" aria-label="Columns of ${escapeAttribute(table.table)}"><table>${head}<tbody>${table.columns.map(row).join('')}</tbody></table></div>`;
  return `<details${open ? ' open' : ''}><summary><span class="name">${e(table.table)}</span> <span class="soft">${about}</span></summary>${body}</details>`;
}

function row(column: EvidenceColumn): string {
  const mask = `<span class="chip${column.mask === 'keep' ? '' : ' mask'}">${e(column.mask)}</span>${column.unique ? ' <span class="chip">unique</span>' : ''}`;
  const found = column.identifiers.map((identifier) => `<span class="chip">${e(identifier)}</span>`).join(' ');
  return `<tr><th scope="row" class="name">${e(column.column)}</th><td class="name">${e(column.type)}</td><td>${mask}</td><td>${found}</td><td class="why">${e(column.why)} <span class="soft">(${e(column.decidedBy)})</span></td></tr>`;
}
