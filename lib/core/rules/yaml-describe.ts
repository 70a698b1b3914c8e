// What a schema's refusal means, in a sentence for people. No text of a value enters it.
import { isScalar } from 'yaml';
import { z } from 'zod';
import { closest } from './suggest.ts';
import { deepest, isThere, kindOf } from './yaml-nodes.ts';

/** One sentence for a zod issue. Input values are never printed: `keepValues` and `constant` may hold data. */
export function describe(issue: z.core.$ZodIssue, where: string, schema: z.ZodType, place: unknown): string {
  const name = where === '' ? 'the file' : where;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = shapeKeys(schemaAt(schema, issue.path));
      const near = nearKey(issue, schema);
      const allowed = known.length > 0 ? `; known keys: ${known.join(', ')}` : '';
      return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map((key) => `\`${key}\``).join(', ')}${near === undefined ? allowed : `; did you mean \`${near}\`?`}`;
    }
    case 'invalid_type':
      return `${name} must be ${article(issue.expected)}, found ${kindOf(place)}${issue.expected === 'string' && isScalar(place) && place.value !== null ? ': put it in quotes' : ''}`;
    case 'invalid_value':
      return `${name} must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}, found ${foundWord(place)}`;
    case 'too_small':
      if (issue.inclusive === false) return `${name} must be more than ${issue.minimum}`;
      return `${name} must ${amount(issue.origin, 'at least', issue.minimum)}`;
    case 'too_big':
      return `${name} must ${amount(issue.origin, 'at most', issue.maximum)}`;
    case 'custom':
    case 'invalid_format':
      return `${name} ${issue.message}`;
    case 'invalid_union':
      return describeUnion(issue, name, where, schema, place);
    case 'invalid_key':
      return `${name} is no key that may stand here: ${issue.issues.map((inner) => inner.message).join('; ')}`;
    case 'invalid_element':
    case 'not_multiple_of':
      return `${name} must be of another form: ${issue.message}`;
    default:
      return issue satisfies never;
  }
}

function amount(origin: string, bound: string, count: number | bigint): string {
  if (origin === 'array') return `have ${bound} ${count} ${count === 1 ? 'entry' : 'entries'}`;
  return `be ${bound} ${count}${origin === 'string' ? ' characters long' : ''}`;
}

function nearKey(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): string | undefined {
  return closest(issue.keys[0] ?? '', shapeKeys(schemaAt(schema, issue.path)));
}

/** What to write instead, where the refusal itself says it; else ''. */
export function suggestion(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    const near = nearKey(issue, schema);
    return near === undefined ? '' : `${near}: …`;
  }
  const key = issue.path.at(-1);
  const [only] = issue.code === 'invalid_value' ? issue.values : [];
  return typeof key === 'string' && only !== undefined ? `${key}: ${String(only)}` : '';
}

/** What zod says of a union without a message of its own. */
const UNSAID = 'Invalid input';

/** The form that got furthest says what is wrong in it; where none fits at all, every form is named. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  name: string,
  where: string,
  schema: z.ZodType,
  place: unknown,
): string {
  // What the schema itself says about its forms is better than what one of them lacks.
  if (issue.message !== UNSAID) return `${name} must be ${issue.message}, found ${kindOf(place)}`;
  const firsts = issue.errors.flatMap(([first]) => first ?? []);
  const near = firsts.find((first) => first.path.length > 0 || first.code === 'unrecognized_keys' || isOwn(first));
  if (near !== undefined) {
    const inner = near.path.map(String);
    return describe(
      near,
      [where, ...inner].join('.'),
      schema,
      isThere(place, inner) ? deepest(place, inner) : undefined,
    );
  }
  const forms = firsts.flatMap((first) => {
    if (first.code === 'invalid_type') return [article(first.expected)];
    return first.code === 'invalid_value' ? first.values.map(String) : [];
  });
  return `${name} must be ${[...new Set(forms)].join(' or ')}, found ${kindOf(place)}`;
}

/** A refusal by a rule of this program, whose message says what to do. */
function isOwn({ code }: z.core.$ZodIssue): boolean {
  return code === 'custom' || code === 'invalid_format' || code === 'too_small' || code === 'too_big';
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
  };
  return words[expected] ?? expected;
}

/** The schema of what stands at a path, as far as it goes through lists and maps with known keys. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  let here: unknown = schema;
  for (const step of path) {
    here = unwrapped(here);
    if (here instanceof z.ZodArray) {
      here = here.element;
      continue;
    }
    const shape: unknown = typeof here === 'object' && here !== null && 'shape' in here ? here.shape : undefined;
    here =
      typeof shape === 'object' && shape !== null
        ? Object.entries(shape).find(([key]) => key === step)?.[1]
        : undefined;
  }
  const found = unwrapped(here);
  return found instanceof z.ZodType ? found : z.unknown();
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
    ? unwrapped(schema.unwrap())
    : schema;
}

/** The keys of an object schema, for suggestions. */
export function shapeKeys(schema: z.ZodType): string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
}

/** Enumerations hold words of this program, so a short word may be shown; anything else only as its kind. */
function foundWord(node: unknown): string {
  const text = isScalar(node) ? String(node.value) : '';
  return /^[\w-]{1,20}$/.test(text) ? text : kindOf(node);
}
