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

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' },
  // Of MySQL's text constants.
  ...{ 0: '\0', Z: '\x1a' },
};

/** Undoes backslash escapes once (COPY text, MySQL's constants, JSON strings): `\n`, `\\`, `\'`, `\u00e9`. */
export function unescapeOnce(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, code: string) =>
    code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (ESCAPES[code] ?? code),
  );
}

/** Every further form of a text that hides behind escapes or hex; empty for most texts. */
export function decodedForms(text: string): string[] {
  return [...hexForms(text), ...unescapedForms(text)];
}

/** What runs of hex say (`\x…`, and MySQL's `x'…'` and `0x…`); bytes that are no text become replacement characters. */
export function hexForms(text: string): string[] {
  if (!/\\x|x'|0x/i.test(text)) return [];
  return [...text.matchAll(/(?:\\x|\bx'|\b0x)((?:[0-9a-f]{2}){6,})/gi)].map((match) =>
    Buffer.from(match[1] ?? '', 'hex').toString('utf8'),
  );
}

/** The text with its backslash escapes undone once, and twice where that makes a difference. */
export function unescapedForms(text: string): string[] {
  if (!text.includes('\\')) return [];
  const once = unescapeOnce(text);
  return once.includes('\\') ? [once, unescapeOnce(once)] : [once];
}

/** What SQL text says where a quote inside a constant is doubled (`'O''Hara'`), with backslashes as they are and undone. */
export function undoubledForms(text: string): string[] {
  if (!/''|""/.test(text)) return [];
  const undoubled = text.replace(/''|""/g, (pair) => pair.charAt(0));
  return [undoubled, ...unescapedForms(undoubled)];
}
