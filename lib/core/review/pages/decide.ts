// The decision about a column: accept, change, keep, not personal, ask later; with what is wrong told at the field.
import type { MaskSpec } from '../../plan/plan.ts';
import type { ReviewColumn } from '../facts.ts';
import { CHOOSABLE, type Field, fieldsOf, PARAMETER, textOf } from '../form.ts';
import { count, exactly, Html, html } from '../markup.ts';
import type { SavedLine } from '../standing.ts';

/** A form that was sent and refused. */
export interface Refused {
  readonly action: 'change' | 'keep' | 'not personal';
  readonly form: URLSearchParams;
  /** By field; '' is the form as a whole. */
  readonly errors: ReadonlyMap<string, string>;
}

export interface DecideModel {
  readonly column: ReviewColumn;
  /** The mask under the rules as they are edited. */
  readonly spec: MaskSpec;
  /** Chosen in the form. */
  readonly mask: string;
  /** Masks that take the column's type. */
  readonly accepting: readonly string[];
  readonly refused: Refused | undefined;
  /** A person has decided already. */
  readonly isDecided: boolean;
  /** A person's saved line that decides about it, and about how many columns. */
  readonly saved: SavedLine | undefined;
  readonly today: string;
}

export function decideForms(model: DecideModel): Html {
  const { column, spec, refused } = model;
  const c = html`<input type="hidden" name="c" value="${column.index}">`;
  // Who takes the program's word for what a person decided would lose that person's reason; and what is decided is not put off.
  const open = html`<form method="post" action="/decide"><input type="hidden" name="action" value="accept">${c}<button class="primary">Accept: ${spec.mask === 'keep' ? 'kept' : spec.mask} <kbd>a</kbd></button></form><form method="post" action="/decide"><input type="hidden" name="action" value="ask later">${c}<button>Ask later <kbd>l</kbd></button></form>`;
  const errors = refused?.errors ?? new Map<string, string>();
  return html`<section id="decide" aria-labelledby="decision"><h2 id="decision">Decide</h2>
${errors.size > 0 && html`<div class="note refused" id="errors" tabindex="-1"><p>Not decided:</p><ul>${[...errors].map(([field, words]) => html`<li>${field === '' ? words : html`<a href="#${fieldId(refused, field)}">${field}: ${words}</a>`}</li>`)}</ul></div>`}
<div class="buttons">${!model.isDecided && open}${takeBack(model, c)}</div>
${changeForm(model, c)}${keepForm(model, c, 'keep')}${keepForm(model, c, 'not personal')}</section>`;
}

function takeBack({ saved }: DecideModel, c: Html): Html | undefined {
  if (saved === undefined) return undefined;
  const { scope, columns } = saved;
  const what =
    scope.kind === 'column'
      ? 'Take the saved decision back'
      : html`Take back the line for <span class="name">${scope.pattern}</span>, which decides for ${count(columns, 'column')}`;
  return html`<form method="post" action="/decide"><input type="hidden" name="action" value="take back">${c}<button>${what}</button></form>`;
}

function fieldId(refused: Refused | undefined, field: string): string {
  switch (refused?.action) {
    case 'keep':
    case 'not personal':
      return `${refused.action === 'keep' ? 'keep' : 'personal'}-${field}`;
    default:
      return `change-${field}`;
  }
}

function changeForm(model: DecideModel, c: Html): Html {
  const { column, mask, accepting, refused, spec } = model;
  const own = refused?.action === 'change' ? refused : undefined;
  const chosen = CHOOSABLE.find(({ name }) => name === mask);
  const options = CHOOSABLE.map(
    ({ name }) =>
      html`<option value="${name}"${name === mask ? new Html(' selected') : ''}${accepting.includes(name) ? '' : new Html(' disabled')}>${name}</option>`,
  );
  const values = (field: Field): string =>
    own?.form.get(`${PARAMETER}${field.name}`) ?? (spec.mask === mask ? textOf(field.field, spec[field.name]) : '');
  const fields = chosen === undefined ? [] : fieldsOf(chosen);
  const render = (field: Field): Html => renderField(field, values(field), own?.errors.get(field.name));
  const common = fields.filter((field) => field.common);
  const opened = common.some((field) => values(field) !== '' || own?.errors.has(field.name) === true);
  const wrong = own?.errors.get('mask');
  return html`<details id="change" class="act"${own !== undefined || mask !== spec.mask ? new Html(' open') : ''}><summary>Change the mask or its options <kbd>c</kbd></summary>
<form method="get" action="/column#change" class="pick"><input type="hidden" name="c" value="${column.key}"><div class="field"><label for="pick-mask">Mask</label><select id="pick-mask" name="mask">${options}</select></div><button>Show its options</button></form>
<form method="post" action="/decide"><input type="hidden" name="action" value="change"><input type="hidden" name="mask" value="${mask}">${c}
<p id="change-mask" tabindex="-1"><b>${mask === '' || mask === 'keep' ? 'No mask is chosen' : mask}</b> <span class="soft">${chosen?.summary ?? ''}</span></p>${wrong !== undefined && html`<p class="error">${wrong}</p>`}
${fields.filter((field) => !field.common).map(render)}
${common.length > 0 && html`<details${opened ? new Html(' open') : ''}><summary>Options of every mask</summary>${common.map(render)}</details>`}
<div class="field"><label for="change-why">Why <span class="soft">(optional)</span></label><input id="change-why" name="why" maxlength="500" value="${own?.form.get('why') ?? ''}"></div>
<div class="buttons"><button class="primary"${chosen === undefined ? new Html(' disabled') : ''}>Decide: ${chosen?.name ?? 'choose a mask'}</button></div></form></details>`;
}

function renderField({ name, field, required, standard, hint }: Field, value: string, error: string | undefined): Html {
  const id = `change-${name}`;
  const told = [hint, standard === undefined || standard === '' ? '' : `default: ${standard}`].filter(
    (one) => one !== '',
  );
  const about = [error === undefined ? '' : `${id}-error`, told.length === 0 ? '' : `${id}-hint`].filter(
    (one) => one !== '',
  );
  const attributes = html`id="${id}" name="${PARAMETER}${name}"${required ? new Html(' aria-required="true"') : ''}${error === undefined ? '' : new Html(' aria-invalid="true"')}${about.length === 0 ? '' : html` aria-describedby="${about.join(' ')}"`}`;
  const option = (one: string): Html =>
    html`<option value="${one}"${one === value ? new Html(' selected') : ''}>${one === '' ? (standard === undefined ? '–' : `default (${standard})`) : one}</option>`;
  const control = ((): Html => {
    switch (field.kind) {
      case 'choice':
        return html`<select ${attributes}>${['', ...field.values].map(option)}</select>`;
      case 'flag':
        return html`<select ${attributes}>${['', 'true', 'false'].map(option)}</select>`;
      case 'number':
        return html`<input ${attributes} inputmode="decimal" value="${value}">`;
      case 'text':
        return html`<input ${attributes} value="${value}" autocomplete="off" spellcheck="false">`;
      case 'lines':
      case 'yaml':
        return html`<textarea ${attributes} rows="2" spellcheck="false">${exactly(`\n${value}`)}</textarea>`;
      default:
        return field satisfies never;
    }
  })();
  return html`<div class="field"><label for="${id}">${name}${required && html` <span class="soft">(needed)</span>`}</label>${control}${told.length > 0 && html`<p class="soft" id="${id}-hint">${told.join('; ')}</p>`}${error !== undefined && html`<p class="error" id="${id}-error">${error}</p>`}</div>`;
}

function keepForm({ column, refused, today }: DecideModel, c: Html, action: 'keep' | 'not personal'): Html {
  const own = refused?.action === action ? refused : undefined;
  const id = action === 'keep' ? 'keep' : 'personal';
  const at = (field: string): string => own?.errors.get(field) ?? '';
  const value = (field: string): string => own?.form.get(field) ?? '';
  const error = (field: string): Html | undefined =>
    at(field) === '' ? undefined : html`<p class="error" id="${id}-${field}-error">${at(field)}</p>`;
  const flags = (field: string): Html | string =>
    at(field) === '' ? '' : html` aria-invalid="true" aria-describedby="${id}-${field}-error"`;
  const scope =
    action === 'keep'
      ? ''
      : html`<fieldset class="field"><legend>Of which columns</legend><label class="check"><input type="radio" name="scope" value="column" checked> this one</label><label class="check"><input type="radio" name="scope" value="name"> every column called ${column.column}, in every table; shown before it is decided</label></fieldset>`;
  return html`<details id="${id}" class="act"${own === undefined ? '' : new Html(' open')}><summary>${action === 'keep' ? html`Keep the values as they are <kbd>x</kbd>` : html`Not personal: the detection is wrong <kbd>n</kbd>`}</summary>
<form method="post" action="/decide"><input type="hidden" name="action" value="${action}">${c}
<div class="field"><label for="${id}-reason">Reason <span class="soft">(needed)</span></label><input id="${id}-reason" name="reason" maxlength="500" aria-required="true" value="${value('reason')}"${flags('reason')}>${error('reason')}</div>${scope}
<div class="field"><label for="${id}-until">Until <span class="soft">(the last day; empty: for good)</span></label><input id="${id}-until" name="until" type="date" min="${today}" value="${value('until')}"${flags('until')}>${error('until')}</div>
<div class="buttons"><button class="primary">${action === 'keep' ? 'Decide: keep' : 'Decide: not personal'}</button></div></form></details>`;
}
