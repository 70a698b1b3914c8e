// Leaving schema objects out on a person's word, with whatever cannot stand without them. Rows are never left out this way.
import { type OmittedObject, objectName, type SchemaScript } from './schema-script.ts';

export interface Omission {
  readonly script: SchemaScript;
  /** Names that fit no object of the script. */
  readonly unknown: readonly string[];
  /** Names that cannot be left out, with the object that holds or brings rows and needs them. */
  readonly held: readonly { readonly name: string; readonly by: string }[];
}

/** Objects that hold rows or that rows need; leaving them out would leave data out. */
const CARRIES_ROWS = new Set(['table', 'partition', 'schema', 'extension', 'sequence', 'identity column', 'not null']);

/**
 * Takes `names` (`kind object`, e.g. `function crm.last_resort()`) and everything that depends on them out of the script.
 * The script is only meant to be used when `unknown` and `held` are empty.
 */
export function omitObjects(script: SchemaScript, names: readonly string[]): Omission {
  const users = usersOf(script);
  const unknown = names.filter((name) => !users.has(name));
  const because = new Map<string, string>();
  const held: { name: string; by: string }[] = [];
  for (const name of names) {
    const by = holder(users, name);
    if (by !== undefined) held.push({ name, by });
    for (const one of reach(users, name)) if (!because.has(one)) because.set(one, name);
  }
  for (const name of names) because.set(name, name);
  const left = new Map<string, OmittedObject>();
  for (const statement of script.statements) {
    const name = objectName(statement);
    const cause = because.get(name);
    if (cause === undefined || left.has(name)) continue;
    const why =
      cause === name ? 'left out by the rules file' : `it depends on ${cause}, which the rules file leaves out`;
    left.set(name, { kind: statement.kind, object: statement.object, why });
  }
  return {
    script: {
      ...script,
      statements: script.statements.filter((statement) => !left.has(objectName(statement))),
      omitted: [...script.omitted, ...left.values()],
    },
    unknown,
    held,
  };
}

/** The object with rows that keeps `name` from being left out; undefined when it may be. */
export function heldBy(script: SchemaScript, name: string): string | undefined {
  return holder(usersOf(script), name);
}

type Users = ReadonlyMap<string, readonly string[]>;

/** Every object of the script, with those that need it. */
function usersOf(script: SchemaScript): Users {
  const users = new Map<string, string[]>(script.statements.map((statement) => [objectName(statement), []]));
  for (const statement of script.statements)
    for (const need of statement.needs ?? []) users.get(need)?.push(objectName(statement));
  return users;
}

function holder(users: Users, name: string): string | undefined {
  return [...reach(users, name)].find((one) => [...CARRIES_ROWS].some((kind) => one.startsWith(`${kind} `)));
}

function reach(users: Users, name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(users.get(next) ?? []));
  }
  return found;
}
