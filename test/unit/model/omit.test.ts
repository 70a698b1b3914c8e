// What leaves with an object that a person leaves out, and what cannot leave.
import { describe, expect, it } from 'vitest';
import { heldBy, omitObjects } from '../../../lib/core/model/omit.ts';
import type { DdlStatement, SchemaScript } from '../../../lib/core/model/schema-script.ts';

function statement(kind: string, object: string, needs: readonly string[] = []): DdlStatement {
  return { phase: 'after-data', kind, object, needs, sql: `-- ${kind} ${object}` };
}

const SCRIPT: SchemaScript = {
  statements: [
    statement('function', 'f()'),
    statement('table', 't'),
    statement('default', 't.a', ['table t', 'function f()']),
    statement('view', 'v', ['table t']),
    statement('view', 'w', ['view v']),
    statement('enum', 'e'),
    statement('table', 'u', ['enum e']),
  ],
  sequences: [],
  omitted: [],
};

describe('omitObjects', () => {
  it('takes out what depends on the object, directly or not, and says why', () => {
    const { script, held } = omitObjects(SCRIPT, ['view v', 'function f()']);
    expect(held).toEqual([]);
    expect(script.statements.map(({ object }) => object)).toEqual(['t', 'e', 'u']);
    expect(script.omitted).toContainEqual({
      kind: 'view',
      object: 'w',
      why: 'it depends on view v, which the rules file leaves out',
    });
  });

  it('does not take out what rows need', () => {
    expect(omitObjects(SCRIPT, ['enum e']).held).toEqual([{ name: 'enum e', by: 'table u' }]);
    expect(heldBy(SCRIPT, 'function f()')).toBeUndefined();
  });

  it('names what is no object of the schema', () => {
    expect(omitObjects(SCRIPT, ['view x']).unknown).toEqual(['view x']);
  });
});
