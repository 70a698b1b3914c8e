// HTML as a value: what is put into a template is escaped unless it is HTML itself. Inside a tag every character stays, between tags what
// cannot be seen is shown.
import { escapeExactly, escapeHtml } from '../report/escape.ts';

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | undefined | false | readonly Part[];

/** `html\`<p>${name}</p>\``. A list is put in item by item; `undefined` and `false` are nothing. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let out = '';
  let inTag = false;
  texts.forEach((text, at) => {
    out += text;
    const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (open !== close) inTag = open > close;
    if (at < parts.length) out += partText(parts[at], inTag ? escapeExactly : escapeHtml);
  });
  return new Html(out);
}

function partText(part: Part, escaped: (text: string) => string): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return part.map((one) => partText(one, escaped)).join('');
}

/** What a form field holds: every character as it is. */
export function exactly(text: string): Html {
  return new Html(escapeExactly(text));
}

/** `3 columns`, `1 column`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount.toLocaleString('en-US')} ${amount === 1 ? one : many}`;
}
