// report.html: one self-contained page. The verdict first, then what was found, what became of it, what was checked, and what it does not prove.

import { dialectNamed } from '../model/dialect.ts';
import type { CheckResult } from '../verify/check.ts';
import { provesOf } from '../verify/proves.ts';
import { bytes, escapeHtml as e, escapeAttribute, number as n } from './escape.ts';
import type { Evidence } from './record.ts';
import { columnsSection } from './section-columns.ts';
import { foundSection } from './section-found.ts';
import { type StepDone, stepsSection } from './section-steps.ts';
import { STYLE } from './style.ts';

/** What the report says, as the sections of a page. @param steps from the run's log */
export function reportSections(evidence: Evidence, steps: readonly StepDone[] = []): string {
  return [
    verdictSection(evidence, steps.length > 0),
    foundSection(evidence),
    columnsSection(evidence),
    checksSection(evidence),
    warningsSection(evidence),
    stepsSection(steps),
    limitsSection(evidence),
    filesSection(evidence),
  ].join('\n');
}

/** Renders evidence as HTML: no script, no request to anywhere, every name escaped. */
export function renderReport(evidence: Evidence, steps: readonly StepDone[] = []): string {
  const title = `${evidence.verdict.verdict}: ${evidence.source.name}, run ${evidence.run}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>${escapeAttribute(title)}</title><style>${STYLE}</style></head>
<body><main>
${reportSections(evidence, steps)}
</main></body></html>
`;
}

function verdictSection(evidence: Evidence, hasSteps: boolean): string {
  const verified = evidence.verdict.verdict === 'verified';
  const heading = verified ? 'Verified' : 'Failed: nothing was published';
  const columns = evidence.tables.flatMap((table) => table.columns);
  const masked = columns.filter((column) => column.mask !== 'keep').length;
  const rows = evidence.tables.reduce((sum, table) => sum + table.rows, 0);
  const says = verified
    ? `All ${evidence.checks.length} checks passed; below is what each of them proves, and what none of them can.`
    : `${evidence.verdict.reasons.length === 1 ? 'One reason' : `${evidence.verdict.reasons.length} reasons`}:`;
  const reasons = verified
    ? ''
    : `<ul class="problems">${evidence.verdict.reasons.map((reason) => `<li>${e(reason)}</li>`).join('')}</ul>`;
  const facts: [string, string][] = [
    ['Source', evidence.source.name],
    ['Database', serverText(evidence.source)],
    ['Tables', n(evidence.tables.length)],
    ['Rows', n(rows)],
    ['Columns masked', `${n(masked)} of ${n(columns.length)}`],
    ['Policy', evidence.policy],
    ['Key', evidence.keyId],
    ['Run', evidence.run],
    ...awsFacts(evidence),
    ['Started', time(evidence.startedAt)],
    ['Took', duration(evidence.startedAt, evidence.endedAt)],
    ['Made by', `masklake ${evidence.masklake}`],
  ];
  return `<header class="verdict ${verified ? 'verified' : 'failed'}"><h1>${heading}</h1><p>${e(says)}</p>${reasons}</header>
<nav aria-label="Contents"><a href="#found">What was found</a><a href="#columns">What each column became</a><a href="#checks">Checks</a><a href="#warnings">Warnings</a>${hasSteps ? '<a href="#steps">Steps</a>' : ''}<a href="#limits">Limits</a><a href="#files">Files</a></nav>
<dl class="facts">${facts.map(([name, value]) => `<div><dt>${e(name)}</dt><dd>${e(value)}</dd></div>`).join('')}</dl>`;
}

function awsFacts({ aws }: Evidence): [string, string][] {
  if (aws === undefined) return [];
  return [
    ['Source snapshot', aws.sourceSnapshot],
    ['Masked snapshot', aws.maskedSnapshot],
    ['Macie job', aws.macieJob ?? 'none: the built-in classifier alone'],
    ['Key version', aws.keyVersion],
  ];
}

/** E.g. `PostgreSQL 15.18`; a kind of database that this version does not know has its number only. */
function serverText({ dialect, serverVersion }: Evidence['source']): string {
  const known = dialectNamed(dialect);
  return known === undefined ? `${dialect} ${serverVersion}` : `${known.label} ${known.version.text(serverVersion)}`;
}

function time(iso: string): string {
  return iso.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
}

function duration(from: string, to: string): string {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  if (!Number.isFinite(seconds)) return 'unknown';
  return seconds < 90 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

function checksSection(evidence: Evidence): string {
  const failed = evidence.checks.filter((check) => check.status === 'failed').length;
  const says = failed === 0 ? 'All passed.' : `${failed} of ${evidence.checks.length} failed.`;
  // Red ones first: they are why somebody reads this.
  const sorted = [...evidence.checks].sort((a, b) => Number(a.status === 'passed') - Number(b.status === 'passed'));
  return `<section id="checks"><h2>Checks</h2><p>${says} Each line says what a pass proves and what was measured.</p><div class="scroll">${sorted.map(checkItem).join('')}</div></section>`;
}

const PROBLEMS_SHOWN = 100;

function checkItem(check: CheckResult): string {
  const chip =
    check.status === 'passed' ? '<span class="chip good">passed</span>' : '<span class="chip bad">failed</span>';
  const measured = Object.entries(check.measured).map(
    ([name, value]) => `<span class="chip">${e(name)}: ${e(typeof value === 'number' ? n(value) : value)}</span>`,
  );
  const shown = check.problems.slice(0, PROBLEMS_SHOWN).map((problem) => `<li>${e(problem.message)}</li>`);
  if (check.problems.length > shown.length)
    shown.push(`<li>and ${n(check.problems.length - shown.length)} more, in evidence.json</li>`);
  const problems = shown.length === 0 ? '' : `<ul class="problems">${shown.join('')}</ul>`;
  return `<article class="check"><h3>${chip} ${e(check.check)}</h3><p>${e(provesOf(check.check))}</p>${problems}<p class="soft">${e(check.summary)}</p><p>${measured.join(' ')}</p></article>`;
}

function warningsSection(evidence: Evidence): string {
  const told = (evidence.warnings ?? []).map(
    ({ where, message, paste }) =>
      `<li><span class="name">${e(where)}</span>: ${e(message)} <span class="soft">(plan)</span>${paste === '' ? '' : `<br><code>${e(paste)}</code>`}</li>`,
  );
  const found = evidence.checks.flatMap((check) =>
    check.warnings.map((warning) => `<li>${e(warning.message)} <span class="soft">(${e(check.check)})</span></li>`),
  );
  const warnings = [...told, ...found];
  const body = warnings.length === 0 ? '<p>None.</p>' : `<ul class="warnings">${warnings.join('')}</ul>`;
  return `<section id="warnings"><h2>Warnings</h2><p>Worth reading, not a failure. What the plan told stands with the line that changes it.</p>${body}</section>`;
}

function limitsSection(evidence: Evidence): string {
  return `<section id="limits"><h2>What this does not prove</h2><ul>${evidence.doesNotProve.map((limit) => `<li>${e(limit)}</li>`).join('')}</ul></section>`;
}

function filesSection(evidence: Evidence): string {
  const rows = evidence.files
    .map(
      (file) =>
        `<tr><th scope="row" class="name">${e(file.path)}</th><td class="n">${bytes(file.bytes)}</td><td class="name hash">${e(file.sha256)}</td></tr>`,
    )
    .join('');
  const hashes = `<p class="soft">Plan <code>${e(evidence.planSha256)}</code><br>Rules <code>${e(evidence.rulesSha256)}</code>${evidence.pools.length === 0 ? '' : `<br>Value pools <code>${e(evidence.pools.join(', '))}</code>`}</p>`;
  return `<section id="files"><h2>Files</h2><div class="scroll" tabindex="0" role="region" aria-label="Files and checksums"><table><caption>${n(evidence.files.length)} files with their SHA-256 checksums; evidence.json beside this page is signed.</caption>
<thead><tr><th scope="col">File</th><th scope="col" class="n">Size</th><th scope="col">SHA-256</th></tr></thead><tbody>${rows}</tbody></table></div>${hashes}</section>`;
}
