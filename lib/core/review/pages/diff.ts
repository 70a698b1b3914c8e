// The whole diff, and what is shown when the file changed underneath: both sides, and what one can do.
import { clashes, type Draft, draftChanges, draftText } from '../draft.ts';
import { count, html } from '../markup.ts';
import { changeItem, type Page, renderDiff } from './shell.ts';

/** Lines of a diff that a browser still shows quickly. */
const MOST = 20_000;

export function diffPage(draft: Draft): Page {
  const changes = draftChanges(draft).map(changeItem);
  const body = html`<h1>Changes to the rules file</h1><p class="name soft">${draft.file}</p>
<div class="buttons"><form method="post" action="/undo"><input type="hidden" name="back" value="/diff"><button>Undo</button></form><form method="post" action="/save"><input type="hidden" name="back" value="/diff"><button class="primary">Save</button></form></div>
${renderDiff(draft.base, draftText(draft), MOST)}<h2>In words</h2>${changes.length === 0 ? html`<p>No decision differs.</p>` : html`<ul class="plain words">${changes}</ul>`}`;
  return { title: 'Changes', body, withoutDiff: true };
}

/** @param theirs the text as it stands there now */
export function conflictPage(draft: Draft, theirs: string): Page {
  const both = clashes(draft, theirs);
  const body = html`<h1>The rules file was changed underneath</h1>
<p class="note refused">Nothing was saved: <span class="name">${draft.file}</span> is no longer what it was when this review began. Your decisions are still here.</p>
<div class="sides"><section aria-labelledby="theirs"><h2 id="theirs">What somebody else changed</h2>${renderDiff(draft.base, theirs, MOST, 'Their diff')}</section>
<section aria-labelledby="ours"><h2 id="ours">What you changed</h2>${renderDiff(draft.base, draftText(draft), MOST, 'Your diff')}</section></div>
${both.length > 0 && html`<p class="note refused">Both sides decided about ${count(both.length, 'column or pattern', 'columns or patterns')}; with “mine on top” yours stand:</p><ul>${both.map((where) => html`<li class="name">${where}</li>`)}</ul>`}
<div class="buttons"><form method="post" action="/rebase"><button class="primary">Put mine on top of theirs</button></form><form method="post" action="/reload"><button>Take theirs, drop my ${count(draft.steps.length, 'step')}</button></form></div>
<p class="soft">Neither saves: the diff shows what would be saved, and Save writes it.</p>`;
  return { title: 'Conflict', body, withoutDiff: true };
}
