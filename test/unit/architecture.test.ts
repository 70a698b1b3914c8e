// The import directions that keep the core pure and the edges thin. A wrong arrow fails here with the file's name.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Imports of a file: packages as written, own files relative to the root. */
function imports(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s[^'"`]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm),
  ];
  return found.map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? '';
    return { from: file, to: target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), target)) : target };
  });
}

function violations(folder: string, allowed: (to: string) => boolean): string[] {
  return sources(folder)
    .flatMap(imports)
    .filter(({ to }) => !allowed(to))
    .map(({ from, to }) => `${from} -> ${to}`);
}

const startsWithAny =
  (prefixes: readonly string[]) =>
  (to: string): boolean =>
    prefixes.some((prefix) => to === prefix || to.startsWith(prefix));

describe('import directions', () => {
  it('core imports core, zod, yaml and node:crypto only', () => {
    expect(violations('lib/core', startsWithAny(['lib/core/', 'zod', 'yaml', 'node:crypto']))).toEqual([]);
  });

  it('ports import core and ports only', () => {
    expect(violations('lib/ports', startsWithAny(['lib/core/', 'lib/ports/']))).toEqual([]);
  });

  it('pipeline imports core, ports and pipeline, and no adapter', () => {
    expect(
      violations(
        'lib/pipeline',
        startsWithAny(['lib/core/', 'lib/ports/', 'lib/pipeline/', 'node:crypto', 'node:path/posix']),
      ),
    ).toEqual([]);
  });

  it('adapters import no pipeline step, construct, command or demo', () => {
    const forbidden = startsWithAny([
      'lib/pipeline/steps/',
      'lib/pipeline/run.ts',
      'lib/constructs/',
      'lib/cli/',
      'lib/demo/',
      'functions/',
      'bin/',
    ]);
    expect(violations('lib/adapters', (to) => !forbidden(to))).toEqual([]);
  });

  it('DuckDB, and with it every check, knows databases through ports alone', () => {
    const forbidden = startsWithAny(['lib/adapters/postgres/', 'pg']);
    expect(violations('lib/adapters/duckdb', (to) => !forbidden(to))).toEqual([]);
  });

  it('constructs import no adapter', () => {
    expect(violations('lib/constructs', (to) => !to.startsWith('lib/adapters/'))).toEqual([]);
  });

  it('functions import no construct', () => {
    expect(violations('functions', (to) => !to.startsWith('lib/constructs/'))).toEqual([]);
  });

  it('core knows no clock, no environment and no chance', () => {
    const impure = sources('lib/core').filter((file) =>
      /process\.env|Date\.now|Math\.random|new Date\(\)/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(impure).toEqual([]);
  });
});
