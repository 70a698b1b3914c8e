// Text into HTML. Every name in a report comes from somebody's database and may be markup, or direction marks that reorder a line.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Controls, and marks that change the direction of text around them. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Safe between tags; what cannot be seen is shown as `\u{…}` in a mark of its own. */
export function escapeHtml(text: string): string {
  return entities(text).replace(UNSEEN, (char) => `<span class="unseen">${codeOf(char)}</span>`);
}

/** Safe in quoted attributes and in the title, where no markup is understood. */
export function escapeAttribute(text: string): string {
  return entities(text).replace(UNSEEN, codeOf);
}

/** Safe between tags and in quoted attributes, every character as it is: for what a form sends back. */
export function escapeExactly(text: string): string {
  return entities(text);
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

function codeOf(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}

/** `12,345`. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1.2 MB`, powers of 1000. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let amount = value;
  let unit = 0;
  while (amount >= 1000 && unit < units.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? amount : amount.toFixed(1)} ${units[unit] ?? 'B'}`;
}
