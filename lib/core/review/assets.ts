// What the pages need beside HTML: one style sheet (the report's, and what the review adds) and one small script. Both are served as files,
// so that the content policy allows nothing inline.
import { STYLE } from '../report/style.ts';

export const REVIEW_STYLE = `${STYLE}
:root { --decided: #0f6b3d; --proposed: #1f5fbf; --unknown: #a51d1d; --focus: #b45309; }
@media screen and (prefers-color-scheme: dark) { :root { --decided: #7ddba6; --proposed: #9cc3ff; --unknown: #ff9d97; --focus: #ffb454; } }
html, main { scroll-padding: 1rem 0; }
main details > ul { padding: 0 .9rem .5rem 2.2rem; }
main { max-width: none; margin: 0; padding: 1.25rem 1.25rem 4rem; min-width: 0; }
main:focus { outline: none; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: .2rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: .5rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 3; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding: .5rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line); }
.top p { margin: 0; } .top nav { margin: 0; } .top ul { display: flex; flex-wrap: wrap; gap: .25rem; list-style: none; margin: 0; padding: 0; } .top li { margin: 0; }
.top nav a { display: block; padding: .4rem .75rem; border-radius: .4rem; text-decoration: none; color: var(--ink); } .top nav a:hover { text-decoration: underline; }
.top nav a[aria-current] { background: var(--mark-ground); color: var(--mark); font-weight: 600; } .brand { font-weight: 700; } .brand span { font-weight: 400; color: var(--soft); }
.who { font-size: .85rem; margin-left: auto !important; overflow-wrap: anywhere; }
.banner { margin: 0; max-width: none; padding: .5rem 1.25rem; background: var(--warn-ground); color: var(--warn); font-size: .9rem; }
.frame { display: grid; grid-template-columns: minmax(0, 1fr); } h1 { margin: 0 0 .5rem; overflow-wrap: anywhere; } h1.name { font-size: 1.35rem; } h2 { margin: 1.75rem 0 .6rem; } h3 { margin: 1.25rem 0 .4rem; font-size: 1rem; }
#draft { background: var(--card); border-top: 2px solid var(--line); overflow: auto; }
#draft details { border: 0; margin: 0; border-radius: 0; padding: 0 1rem .75rem; overflow: visible; } #draft summary { padding: .6rem 0; } #draft h2 { display: inline; font-size: 1rem; margin: 0 .4rem 0 0; } #draft .words { padding-left: 1rem; font-size: .85rem; }
@media (min-width: 75rem) { .frame { grid-template-columns: minmax(0, 1fr) 27rem; } .frame:not(:has(#draft)) { grid-template-columns: minmax(0, 1fr); } #draft { border-top: 0; border-left: 1px solid var(--line); position: sticky; top: 0; max-height: 100vh; height: 100%; min-height: 100vh; } }
@media (max-width: 74.99rem) { body { height: 100vh; height: 100dvh; display: flex; flex-direction: column; } .frame { flex: 1; min-height: 0; display: flex; flex-direction: column; } main { flex: 1; min-height: 0; overflow: auto; } main, #draft { position: relative; } #draft { flex: none; max-height: 45vh; } #draft details:not([open]) { padding-bottom: 0; } }
.diff { border: 1px solid var(--line); border-radius: .5rem; overflow: auto; max-height: 32rem; background: var(--ground); } .diff .hunk { display: block; padding: .3rem 0; min-width: max-content; } .diff .hunk + .hunk { border-top: 1px dashed var(--line); }
:is(#draft, .sides) .hunk { min-width: 0; } :is(#draft, .sides) .code { white-space: pre-wrap; overflow-wrap: anywhere; }
.diff .line { display: flex; gap: .5rem; padding: 0 .6rem 0 0; font-size: .8rem; } .diff .number { color: var(--soft); width: 3.2rem; text-align: right; flex: none; user-select: none; } .diff .code { white-space: pre; } .diff .sign { width: 1ch; flex: none; }
.diff .added { background: var(--good-ground); color: var(--good); } .diff .removed { background: var(--bad-ground); color: var(--bad); }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: .6rem 0; } .buttons form { margin: 0; }
button, select, input, textarea { box-sizing: border-box; min-height: 2.35rem; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; padding: .35rem .7rem; max-width: 100%; }
button { cursor: pointer; } button:hover { border-color: var(--mark); } button.primary { background: var(--mark); border-color: var(--mark); color: var(--card); font-weight: 600; } button:disabled { opacity: .55; cursor: default; }
textarea { width: 100%; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .85rem; } input[type=checkbox], input[type=radio] { min-height: 0; width: 1.15rem; height: 1.15rem; vertical-align: -.2rem; accent-color: var(--mark); }
[aria-invalid=true] { border: 2px solid var(--bad); } .error { color: var(--bad); font-weight: 600; margin: .2rem 0; font-size: .9rem; }
kbd { font: .72rem ui-monospace, Menlo, monospace; border: 1px solid currentcolor; border-radius: .25rem; padding: 0 .3rem; opacity: .8; }
.field { margin: .5rem 0; min-width: 0; } .field label, legend { display: block; font-size: .85rem; font-weight: 600; margin-bottom: .15rem; } .field .soft { margin: .1rem 0; } .field.grow { flex: 1 1 16rem; } .field.grow input { width: 100%; } fieldset { border: 1px solid var(--line); border-radius: .4rem; } label.check { display: block; font-weight: 400; padding: .2rem 0; }
#filter, .fields { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: flex-end; } .fields { align-items: flex-start; } .panel { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .25rem 1rem; } .panel h2 { margin: .75rem 0 .25rem; font-size: 1rem; }
#filter select { max-width: 15rem; } .act form { padding: 0 .9rem .6rem; } .act input:not([type=radio], [type=date]), .act select { width: 100%; max-width: 34rem; } .act textarea { max-width: 48rem; } .act .pick { display: flex; gap: .5rem; align-items: flex-end; flex-wrap: wrap; } .act .pick .field { flex: 0 1 20rem; } .act .pick button { margin-bottom: .5rem; }
details .fields { padding: 0 .9rem; } .act details { margin: .6rem 0; padding-bottom: .25rem; } .act details .field { padding: 0 .9rem; }
.keys { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .25rem 0 .75rem; padding: 0 .9rem; } .keys div { display: flex; gap: .4rem; } .keys dd { margin: 0; } .help p, .help label { padding-left: .9rem; }
.count { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; } .pager { display: inline-flex; gap: .75rem; padding: .35rem 0; }
.columns th.name { font-weight: 600; } @media (max-width: 50rem) { main .columns tbody th { min-width: 0; } } .columns a.row { display: block; padding: .2rem 0; } .columns tr:focus-within { background: var(--mark-ground); } .columns td, .columns tbody th { padding-top: .3rem; padding-bottom: .3rem; } .columns .acts { white-space: nowrap; } .columns .acts button { padding: .1rem .6rem; min-height: 1.8rem; } .columns .acts a { display: inline-block; padding: .2rem .3rem; } .columns .type { min-width: 0; overflow-wrap: normal; color: var(--soft); }
main .columns :is(td, th) { padding-left: .55rem; padding-right: .55rem; } .columns .found { min-width: 9rem; } .columns .found .chip, .data td:last-child .chip { white-space: normal; overflow-wrap: anywhere; } main .data tbody th { overflow-wrap: normal; white-space: nowrap; }
.state { font-size: .8rem; font-weight: 600; white-space: nowrap; } .state::before { content: ""; display: inline-block; width: .6rem; height: .6rem; margin-right: .35rem; border-radius: 50%; background: currentcolor; } .state.decided { color: var(--decided); } .state.proposed { color: var(--proposed); } .state.proposed::before { border-radius: 0; } .state.unknown { color: var(--unknown); } .state.unknown::before { border-radius: 0; transform: rotate(45deg); }
.chip.warn { background: var(--warn-ground); color: var(--warn); } .note { border-left: .35rem solid var(--mark); background: var(--mark-ground); padding: .6rem .9rem; border-radius: .4rem; max-width: none; } .note.refused { border-color: var(--bad); background: var(--bad-ground); } .note.done { border-color: var(--good); background: var(--good-ground); }
.bar { display: block; width: 100%; height: 1.1rem; border-radius: .4rem; background: var(--chip); } .bar .decided { fill: var(--decided); } .bar .proposed { fill: var(--proposed); } .bar .unknown { fill: var(--unknown); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .6rem; list-style: none; padding: 0; } .tile { background: var(--card); border: 1px solid var(--line); border-top: .25rem solid var(--soft); border-radius: .5rem; padding: .6rem .8rem; margin: 0; } .tile a { display: block; } .tile b { display: block; font-size: 1.6rem; line-height: 1.2; } .tile.decided { border-top-color: var(--decided); } .tile.proposed { border-top-color: var(--proposed); } .tile.unknown { border-top-color: var(--unknown); } .tile .soft { display: block; }
.plain { list-style: none; padding: 0; } .plain.row { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; } .crumbs { font-size: .9rem; } .alternatives { list-style: none; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); } .alternatives li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .4rem .8rem; margin: 0; }
.meter { width: 35%; min-width: 5rem; } .meter svg { width: 100%; height: .6rem; background: var(--chip); } .meter rect { fill: var(--proposed); } td.cell { max-width: 22rem; white-space: pre-wrap; }
.shape { white-space: pre-wrap; } main tbody th { overflow-wrap: break-word; } main .columns tbody th { overflow-wrap: anywhere; min-width: 14rem; } .split { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); } .split nav { display: block; } .split nav a { white-space: normal; } .split [aria-current] { font-weight: 700; } .sides { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
@media (max-width: 50rem) { .top .brand { display: none; } .top { padding: .25rem .5rem; } .top nav a { padding: .3rem .55rem; } .split { grid-template-columns: minmax(0, 1fr); } .who { margin-left: 0 !important; } .columns thead { display: none; } .columns tr { display: block; padding: .5rem 0; border-top: 1px solid var(--line); } .columns td, .columns tbody th { display: inline-block; border: 0; padding: .1rem .6rem; } .columns tbody th { display: block; } .columns .found { min-width: 0; } }
@media (prefers-reduced-motion: no-preference) { button, a { transition: background-color .1s; } }
`;

export const REVIEW_SCRIPT = String.raw`'use strict';
(() => {
  const one = (selector, within) => (within || document).querySelector(selector);
  const status = one('#status');
  const say = (text, refused) => {
    const note = document.createElement('p');
    note.className = 'note ' + (refused ? 'refused' : 'done');
    note.textContent = text;
    status.replaceChildren(note);
  };
  const parsed = (text) => {
    const template = document.createElement('template');
    template.innerHTML = text;
    return template.content.firstElementChild;
  };
  const over = () => say('The review has ended, or this browser is not let in: start it again and use the address that it prints.', true);

  // --- keys: can be turned off, and are off while one types ---
  const KEYS = 'masklake-review-keys';
  const keysOn = () => localStorage.getItem(KEYS) !== 'off';
  const box = one('#keys');
  if (box) {
    box.checked = keysOn();
    box.addEventListener('change', () => localStorage.setItem(KEYS, box.checked ? 'on' : 'off'));
  }

  // --- the panel with the diff ---
  const putDraft = (text) => {
    const old = one('#draft');
    const made = text && parsed(text);
    if (!old || !made) return;
    one('details', made).open = one('details', old).open;
    old.replaceWith(made);
  };
  const panel = one('#draft details');
  if (panel && matchMedia('(max-width: 74.99rem)').matches) panel.open = false;

  // --- the list ---
  let asked;
  const load = async (address, focusFirst) => {
    if (asked) asked.abort();
    asked = new AbortController();
    const from = performance.now();
    try {
      const answer = await fetch(address.replace(/^\/columns/, '/columns/rows'), { signal: asked.signal });
      if (!answer.ok) return over();
      const made = parsed(await answer.text());
      one('#rows').replaceWith(made);
      one('#list input[name=back]').value = address;
      history.replaceState(null, '', address);
      performance.measure('filter', { start: from, end: performance.now() });
      if (focusFirst) (one('a.row', made) || one('#q')).focus();
    } catch (error) {
      if (error.name !== 'AbortError') over();
    }
  };
  const filter = one('#filter');
  if (filter) {
    const changed = () => {
      const query = new URLSearchParams([...new FormData(filter)].filter(([, value]) => value !== '')).toString();
      void load('/columns' + (query ? '?' + query : ''));
    };
    filter.addEventListener('input', changed);
    filter.addEventListener('submit', (event) => {
      event.preventDefault();
      changed();
    });
  }

  const post = async (path, fields) => {
    let answer;
    try {
      answer = await fetch(path, { method: 'POST', body: new URLSearchParams(fields), headers: { 'x-fragment': '1' } });
    } catch {
      return over();
    }
    if (!answer.headers.get('content-type').startsWith('application/json')) return over();
    const told = await answer.json();
    say(told.says, !told.done);
    putDraft(told.draft);
    const at = document.activeElement && document.activeElement.closest('tr[data-column]');
    for (const [index, text] of Object.entries(told.rows || {})) {
      const row = one('tr[data-column="' + index + '"]');
      // A row is only parsed as one inside a table.
      const made = row && one('tr', parsed('<table><tbody>' + text + '</tbody></table>'));
      if (made) row.replaceWith(made);
    }
    const again = at && one('tr[data-column="' + at.dataset.column + '"] a.row');
    if (again) again.focus();
    return told;
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.id === 'list' && event.submitter && event.submitter.name === 'accept') {
      event.preventDefault();
      void post('/accept', { accept: event.submitter.value, back: form.elements.back.value });
    } else if (one('#rows') && form.getAttribute('action') === '/undo') {
      event.preventDefault();
      void post('/undo', { back: '/columns' });
    }
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[rel=next], a[rel=prev]');
    if (!link || !one('#rows') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void load(link.getAttribute('href'), true);
  });

  const rowKeys = (key, row) => {
    const link = one('a.row', row);
    const index = row.dataset.column;
    const to = (hash) => location.assign(link.href + hash);
    switch (key) {
      case 'a': return post('/accept', { accept: index, back: '/columns' });
      case 'l': return post('/decide', { c: index, action: 'ask later', back: '/columns' });
      case 'c': return to('#change');
      case 'x': return to('#keep');
      case 'n': return to('#personal');
    }
  };
  const step = (by) => {
    const rows = [...document.querySelectorAll('a.row')];
    const at = rows.indexOf(document.activeElement && document.activeElement.closest('tr') ? one('a.row', document.activeElement.closest('tr')) : null);
    const next = rows[at < 0 ? 0 : at + by];
    if (next) return next.focus();
    const more = one(by > 0 ? '#rows a[rel=next]' : '#rows a[rel=prev]');
    if (more) void load(more.getAttribute('href'), true);
  };
  const open = (id) => {
    const found = document.getElementById(id);
    if (!found || found.tagName !== 'DETAILS') return false;
    found.open = true;
    const field = one('form:last-of-type input:not([type=hidden]), form:last-of-type select, form:last-of-type textarea', found) || one('summary', found);
    found.scrollIntoView({ block: 'start' });
    field.focus({ preventScroll: true });
    return true;
  };
  document.addEventListener('keydown', (event) => {
    if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const on = event.target;
    if (on.closest('input, textarea, select, [contenteditable]')) return;
    const row = on.closest('tr[data-column]');
    const list = one('#rows');
    const act = () => {
      if (event.key === 'u') return list ? post('/undo', { back: '/columns' }) : one('form[action="/undo"] button:not(:disabled)')?.click();
      if (list) {
        if (event.key === 'j' || event.key === 'k') return step(event.key === 'j' ? 1 : -1);
        if (event.key === '/') return one('#q').focus();
        return row ? rowKeys(event.key, row) : false;
      }
      const decide = one('#decide');
      if (!decide) return false;
      const submit = (name) => one('input[name=action][value="' + name + '"]', decide)?.form.requestSubmit();
      switch (event.key) {
        case 'a': return submit('accept');
        case 'l': return submit('ask later');
        case 'c': return open('change');
        case 'x': return open('keep');
        case 'n': return open('personal');
        case 'j': return one('.crumbs a.after')?.click();
        case 'k': return one('.crumbs a.before')?.click();
      }
      return false;
    };
    if ('aclxnjku/'.includes(event.key) && event.key.length === 1 && act() !== false) event.preventDefault();
  });

  // --- arriving ---
  const arrive = () => location.hash !== '' && open(location.hash.slice(1));
  addEventListener('hashchange', arrive);
  const errors = one('#errors');
  if (errors) errors.focus();
  else arrive();
})();
`;
