// What was detected: a managed identifier by its name, a custom one by its id, or only a category with a total.

export interface Identifier {
  readonly kind: 'managed' | 'custom' | 'category';
  readonly id: string;
  /** Of custom identifiers: how people call it. */
  readonly name?: string | undefined;
}

export function identifierKey({ kind, id }: Identifier): string {
  return `${kind} ${id}`;
}

/** By kind, then id, in the order of code points. */
export function compareIdentifiers(a: Identifier, b: Identifier): number {
  return compare(a.kind, b.kind) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  const left = Array.from(a, (char) => char.codePointAt(0) ?? 0);
  const right = Array.from(b, (char) => char.codePointAt(0) ?? 0);
  const at = left.findIndex((point, i) => point !== right[i]);
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}

/** Macie's word for what custom identifiers find. */
const CUSTOM_CATEGORY = 'CUSTOM_IDENTIFIER';

/** A total without detections: only the category is known. */
export function categoryIdentifier(category: string | null | undefined): Identifier {
  return { kind: 'category', id: category === null || category === undefined ? 'UNKNOWN' : category };
}

export function customCategory(): Identifier {
  return { kind: 'category', id: CUSTOM_CATEGORY };
}

/** Types that this program does not know are as sensitive as those it knows. */
export function managedIdentifier(type: string | null | undefined, category: string | null | undefined): Identifier {
  return type === null || type === undefined || type === ''
    ? categoryIdentifier(category)
    : { kind: 'managed', id: type };
}

/** The id is the part of the ARN behind the last slash; the bare id occurs too. The name is the one under which the run registered it. */
export function customIdentifier(
  arn: string | null | undefined,
  name: string | null | undefined,
  registered: ReadonlyMap<string, string>,
): Identifier {
  const id = arn?.slice(arn.lastIndexOf('/') + 1) ?? '';
  if (id === '') return customCategory();
  const known = registered.get(id) ?? name;
  return { kind: 'custom', id, ...(known === null || known === undefined ? {} : { name: known }) };
}
