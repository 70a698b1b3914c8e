// The report's section on detections: which identifiers, in how many columns, and where.
import { escapeHtml as e, number as n } from './escape.ts';
import type { Evidence, EvidenceFinding } from './record.ts';

const PLACES: Readonly<Record<string, string>> = {
  value: 'as the value',
  text: 'inside text',
  json: 'inside JSON',
  array: 'in a list',
  name: 'by the name',
};

/** One row per identifier and column, strongest identifiers first. */
export function foundSection(evidence: Evidence): string {
  const groups = new Map<string, EvidenceFinding[]>();
  // Weak evidence never acts alone: it would only hide what matters here.
  for (const finding of evidence.found.filter((candidate) => candidate.strength !== 'weak')) {
    groups.set(finding.identifier, [...(groups.get(finding.identifier) ?? []), finding]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => hits(b) - hits(a));
  const columns = new Set([...groups.values()].flat().map((finding) => finding.column)).size;
  const says =
    sorted.length === 0
      ? 'No personal data was detected.'
      : `${n(sorted.length)} kinds of personal data in ${n(columns)} columns.`;
  const rows = sorted.flatMap(([identifier, findings]) =>
    findings.map((finding, index) => row(identifier, findings.length, finding, index === 0)),
  );
  const table = `<div class="scroll" tabindex="0" role="region" aria-label="Detections"><table><thead><tr><th scope="col">Kind</th><th scope="col">Column</th><th scope="col">Where</th><th scope="col" class="n">Hits</th><th scope="col" class="n">Of</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return `<section id="found"><h2>What was found where</h2><p>${says}</p>${sorted.length === 0 ? '' : table}</section>`;
}

function hits(findings: readonly EvidenceFinding[]): number {
  return findings.reduce((sum, finding) => sum + finding.hits, 0);
}

function row(identifier: string, span: number, finding: EvidenceFinding, first: boolean): string {
  const head = first ? `<th scope="rowgroup" rowspan="${span}">${e(identifier)}</th>` : '';
  return `<tr>${head}<td class="name">${e(finding.column)}</td><td>${e(PLACES[finding.where] ?? finding.where)}</td><td class="n">${n(finding.hits)}</td><td class="n">${n(finding.of)}</td></tr>`;
}
