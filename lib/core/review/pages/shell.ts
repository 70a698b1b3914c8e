// The frame of every page: where one is, what was just done, and the diff of the rules file, always in view.
import type { RulesChange } from '../../rules/diff.ts';
import { type Draft, draftChanges, draftText } from '../draft.ts';
import { diffLines, hunks } from '../line-diff.ts';
import { count, exactly, Html, html } from '../markup.ts';

export const PAGES = [
  { path: '/', name: 'Overview' },
  { path: '/columns', name: 'Columns' },
  { path: '/bulk', name: 'Bulk' },
  { path: '/run', name: 'Run' },
  { path: '/data', name: 'Masked data' },
] as const;

export interface Frame {
  readonly source: string;
  /** Who decides. */
  readonly by: string;
  /** The rules file as people know it. */
  readonly file: string;
  readonly draft: Draft;
  /** What the last request did. */
  readonly message?: { readonly kind: 'done' | 'refused'; readonly text: string } | undefined;
  /** Originals may be looked at. */
  readonly reveal: boolean;
  /** Address of this page, to come back to. */
  readonly here: string;
}

export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Left out where the page itself is about the diff. */
  readonly withoutDiff?: boolean | undefined;
}

export function renderPage(frame: Frame, page: Page): string {
  const { source, by, reveal, message, here } = frame;
  const path = here.replace(/\?.*$/s, '');
  const nav = PAGES.map(({ path: to, name }) => {
    const current = to === path || (to === '/columns' && path === '/column');
    return html`<li><a href="${to}"${current ? new Html(' aria-current="page"') : ''}>${name}</a></li>`;
  });
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><script src="/script.js" defer></script>
<title>${exactly(`${page.title} · ${source} · masklake review`)}</title></head>
<body><a class="skip" href="#main">Skip to the content</a>
<header class="top"><p class="brand">masklake <span>review</span></p><nav aria-label="Pages"><ul>${nav}</ul></nav>
<p class="who"><span class="soft">source</span> <b>${source}</b> <span class="soft">deciding as</span> <b>${by}</b></p></header>
${reveal && html`<p class="banner">Started with --reveal: originals can be shown on a column's page, and every look is written into the journal.</p>`}
<div class="frame"><main id="main" tabindex="-1"><div id="status" role="status" aria-live="polite">${message && note(message)}</div>
${page.body}</main>
${page.withoutDiff === true ? '' : renderDraft(frame)}</div></body></html>
`.text;
}

function note({ kind, text }: NonNullable<Frame['message']>): Html {
  return html`<p class="note ${kind}">${text}</p>`;
}

/** Lines of the diff that are shown beside a page. */
const SHOWN = 120;

/** The panel with the diff, Undo and Save. */
export function renderDraft({ draft, file, here }: Frame): Html {
  const steps = draft.steps.length;
  const back = html`<input type="hidden" name="back" value="${here}">`;
  const changes = draftChanges(draft);
  const weaker = changes.filter(({ effect }) => effect === 'weaker').length;
  return html`<aside id="draft" aria-label="Changes to the rules file"><details open><summary><h2>Rules file</h2>
<span class="${steps === 0 ? 'soft' : 'chip'}">${steps === 0 ? 'no change' : count(steps, 'step')}</span>${weaker > 0 && html` <span class="chip warn">${count(weaker, 'weaker decision')}</span>`}</summary>
<p class="name soft">${file}</p>
<div class="buttons"><form method="post" action="/undo">${back}<button${steps === 0 ? new Html(' disabled') : ''}>Undo <kbd>u</kbd></button></form>
<form method="post" action="/save">${back}<button class="primary"${steps === 0 ? new Html(' disabled') : ''}>Save</button></form><a href="/diff">Whole diff</a></div>
${renderDiff(draft.base, draftText(draft), SHOWN)}
${changes.length > 0 && html`<h3>In words</h3><ul class="words">${changes.slice(0, 20).map(changeItem)}</ul>`}
${changes.length > 20 && html`<p class="soft">and ${changes.length - 20} more, on the page with the whole diff</p>`}</details></aside>`;
}

/** One change in words; a decision that is neither weaker nor stronger has no mark. */
export function changeItem({ effect, where, words }: RulesChange): Html {
  const mark =
    effect === 'other' ? '' : html`<span class="chip ${effect === 'weaker' ? 'warn' : ''}">${effect}</span> `;
  return html`<li>${mark}<span class="name">${where}</span>: ${words}</li>`;
}

/** A diff with line numbers; what is added and removed is told by a sign, not by colour alone. */
export function renderDiff(before: string, after: string, most: number, label = 'Diff of the rules file'): Html {
  const found = before === after ? [] : hunks(diffLines(before, after));
  if (found.length === 0)
    return html`<p class="soft">Nothing is changed yet: decide something, and the line appears here.</p>`;
  let left = most;
  const parts = found.flatMap((lines) => {
    const shown = lines.slice(0, Math.max(0, left));
    left -= lines.length;
    if (shown.length === 0) return [];
    const rows = shown.map(({ kind, text, before: was, after: is }) => {
      const sign = { same: ' ', added: '+', removed: '-' }[kind];
      const label = { same: '', added: 'added: ', removed: 'removed: ' }[kind];
      return html`<span class="line ${kind}"><span class="number">${kind === 'removed' ? was : is}</span><span class="sign" aria-hidden="true">${sign}</span><span class="hidden">${label}</span><span class="code">${text}</span></span>`;
    });
    return [html`<code class="hunk">${rows}</code>`];
  });
  const total = found.reduce((sum, lines) => sum + lines.length, 0);
  const more =
    total > most
      ? html`<p class="soft">and ${count(total - most, 'line')} more: <a href="/diff">the whole diff</a></p>`
      : '';
  return html`<div class="diff" tabindex="0" role="region" aria-label="${label}">${parts}</div>${more}`;
}
