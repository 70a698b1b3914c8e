// Elements of Postgres's array and composite literals: `{a,"b c",NULL}`, `(Oak St,12345,"New ""York""")`.

/** Elements of an array literal of any depth, flattened, NULLs left out; undefined when the text is none. */
export function arrayElements(text: string): string[] | undefined {
  const start = text.indexOf('{');
  if (start < 0 || !text.endsWith('}') || (start > 0 && !/^(?:\[-?\d+:-?\d+\])+=$/.test(text.slice(0, start))))
    return undefined;
  return split(text.slice(start), '{', '}');
}

/** Fields of a composite literal in order (empty text for NULL); undefined when the text is none. */
export function compositeFields(text: string): string[] | undefined {
  if (!text.startsWith('(') || !text.endsWith(')')) return undefined;
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 1; at < text.length - 1; at++) {
    const char = text[at] ?? '';
    if (char === '\\') field += text[++at] ?? '';
    else if (char === '"' && quoted && text[at + 1] === '"') field += text[++at] ?? '';
    else if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) {
      fields.push(field);
      field = '';
    } else field += char;
  }
  fields.push(field);
  return fields;
}

function split(text: string, open: string, close: string): string[] {
  const elements: string[] = [];
  let element = '';
  let wasQuoted = false;
  let quoted = false;
  const finish = (): void => {
    if (wasQuoted || (element !== '' && element !== 'NULL')) elements.push(element);
    element = '';
    wasQuoted = false;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\') element += text[++at] ?? '';
    else if (char === '"') {
      quoted = !quoted;
      wasQuoted = true;
    } else if (!quoted && (char === ',' || char === open || char === close)) finish();
    else element += char;
  }
  return elements;
}
