// The strings inside a value: JSON leaves, array elements, bytes that are text. What is searched is what a reader would see, not escapes.

/** Strings (values and names) and long numbers of a JSON text; undefined when it is not JSON. Iterative: depth is the document's own affair. */
export function jsonLeaves(text: string): string[] | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return undefined;
  }
  const leaves: string[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') leaves.push(value);
    else if (typeof value === 'number' && Math.abs(value) >= 1e7) leaves.push(String(value));
    else if (Array.isArray(value)) for (const child of value) open.push(child);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) open.push(name, child);
    }
  }
  return leaves;
}

/** Elements of a Postgres array, composite or hstore literal, unquoted: `{a,"b \"c\""}`, `(x,"y ""z""")`, `"k"=>"v"`. */
export function literalElements(text: string): string[] {
  const elements: string[] = [];
  let current = '';
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (char === '\\') {
      i += 1;
      current += text[i] ?? '';
    } else if (char === '"') {
      if (quoted && text[i + 1] === '"') {
        current += '"';
        i += 1;
      } else quoted = !quoted;
    } else if (
      !quoted &&
      (char === ',' ||
        char === '{' ||
        char === '}' ||
        char === '(' ||
        char === ')' ||
        (char === '=' && text[i + 1] === '>'))
    ) {
      if (current !== '') elements.push(current);
      current = '';
      if (char === '=') i += 1;
    } else current += char;
  }
  if (current !== '') elements.push(current);
  return elements;
}

/** Text behind `\x…` (bytea's hex form); undefined for anything else. Bytes that are no text become replacement characters. */
export function hexText(text: string): string | undefined {
  if (!/^\\x([0-9a-f]{2})+$/i.test(text)) return undefined;
  return Buffer.from(text.slice(2), 'hex').toString('utf8');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };

/** Undoes backslash escapes once (COPY text, JSON strings): `\n`, `\\`, `\u00e9`. */
export function unescapeOnce(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, code: string) =>
    code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (ESCAPES[code] ?? code),
  );
}

/** Every further form of a text that hides behind escapes or hex; empty for most texts. */
export function decodedForms(text: string): string[] {
  if (!text.includes('\\')) return [];
  const forms: string[] = [];
  for (const match of text.matchAll(/\\x((?:[0-9a-f]{2}){6,})/gi))
    forms.push(Buffer.from(match[1] ?? '', 'hex').toString('utf8'));
  const once = unescapeOnce(text);
  forms.push(once);
  if (once.includes('\\')) forms.push(unescapeOnce(once));
  return forms;
}
