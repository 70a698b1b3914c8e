// Which calls of AWS a file can make: the commands and paginators of the SDK in it and in whatever it imports, types left out.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface ReachableCall {
  /** As the SDK calls the package: `rds`, `secrets-manager`. */
  readonly client: string;
  readonly operation: string;
  /** Files with it, from the project's folder. */
  readonly from: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '../../..');
const IMPORT =
  /(?:^|\n)import\s+(?!type\b)(?:\{([^}]*)\}|[^'"]*?)\s*(?:from\s*)?'([^']+)'|import\('([^']+)'\)|(?:^|\n)export\s+\{[^}]*\}\s+from\s+'([^']+)'/g;

/** @param entry from the project's folder */
export function reachableCalls(entry: string): readonly ReachableCall[] {
  const found = new Map<string, { client: string; operation: string; from: string[] }>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, names = '', from, dynamic, exported] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const target = from ?? dynamic ?? exported ?? '';
      const client = /^@aws-sdk\/client-(.+)$/.exec(target)?.[1];
      if (client !== undefined) note(client, names, file);
      // an import of types alone makes no call
      const onlyTypes = names !== '' && names.split(',').every((name) => /^\s*(type\s|$)/.test(name));
      if (target.startsWith('.') && !onlyTypes) visit(resolve(dirname(file), target));
    }
  };
  const note = (client: string, names: string, file: string): void => {
    for (const name of names.split(',').map((each) => each.trim())) {
      const operation = /^(\w+)Command$/.exec(name)?.[1] ?? /^paginate(\w+)$/.exec(name)?.[1];
      if (operation === undefined) continue;
      const key = `${client} ${operation}`;
      const call = found.get(key) ?? { client, operation, from: [] };
      call.from.push(file.slice(ROOT.length + 1));
      found.set(key, call);
    }
  };
  visit(resolve(ROOT, entry));
  return [...found.values()];
}
