// The run that is reviewed: the report's own sections, with the files to take away.
import type { Evidence } from '../../report/evidence.ts';
import { reportSections } from '../../report/html.ts';
import type { StepDone } from '../../report/section-steps.ts';
import { stepsSection } from '../../report/section-steps.ts';
import { Html, html } from '../markup.ts';
import type { Page } from './shell.ts';

export interface RunModel {
  readonly run: string;
  readonly evidence: Evidence | undefined;
  readonly steps: readonly StepDone[];
  /** Names of files that can be taken away. */
  readonly downloads: readonly string[];
}

const WORDS: Readonly<Record<string, string>> = {
  'evidence.json': 'Evidence (signed)',
  'report.html': 'Report (one page)',
  'inventory.csv': 'Inventory (CSV)',
  'inventory.md': 'Inventory (Markdown)',
};

export function runPage({ run, evidence, steps, downloads }: RunModel): Page {
  const links = downloads.map((name) => html`<li><a href="/run/${name}" download>${WORDS[name] ?? name}</a></li>`);
  // Above the report: it is long.
  const files = html`<nav aria-label="Take away"><ul class="plain row"><li class="soft">Take away:</li>${links}</ul></nav>`;
  const body =
    evidence === undefined
      ? html`<h1>Run <span class="name">${run}</span></h1><p>It was not sealed: a plan, a refusal, or a run that is still on its way. What is known of it is on the other pages.</p>${files}${new Html(stepsSection(steps))}`
      : html`${files}<div class="report">${new Html(reportSections(evidence, steps))}</div>`;
  return { title: `Run ${run}`, body };
}
