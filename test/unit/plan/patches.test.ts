// Patches as the last statements of a schema script.
import { describe, expect, it } from 'vitest';
import { heavyStatements, neededFor, phasePositions } from '../../../lib/adapters/load/statement-order.ts';
import { objectName, type SchemaScript } from '../../../lib/core/model/schema-script.ts';
import { leavesWith } from '../../../lib/core/plan/load-blockers.ts';
import { withPatches } from '../../../lib/core/plan/patches.ts';
import { Plan } from '../../../lib/core/plan/plan.ts';
import { schemaTextBlockers } from '../../../lib/core/plan/schema-text.ts';
import { catalog, planOf, table } from './support.ts';

const SCRIPT: SchemaScript = {
  statements: [
    { phase: 'before-data', kind: 'table', object: 'public.t', sql: 'CREATE TABLE public.t (a text)' },
    { phase: 'after-data', kind: 'index', object: 'public.i', sql: 'CREATE INDEX i ON public.t (a)' },
  ],
  sequences: [],
  omitted: [],
};
const PATCHES = ['A', 'B', 'C'].map((sql) => ({ sql, why: 'test' }));

describe('a script with patches', () => {
  const patched = withPatches(SCRIPT, { patches: PATCHES });

  it('is the same without any', () => {
    expect(withPatches(SCRIPT, {})).toBe(SCRIPT);
    expect(withPatches(SCRIPT, { patches: [] })).toBe(SCRIPT);
  });

  it('has them at its end, in order, so that no position of another statement moves', () => {
    expect(patched.statements.slice(0, 2)).toEqual(SCRIPT.statements);
    expect(patched.statements.slice(2).map(({ sql }) => sql)).toEqual(['A', 'B', 'C']);
    expect(heavyStatements(patched)).toEqual(heavyStatements(SCRIPT));
    expect(neededFor(patched.statements, 1)).toEqual(neededFor(SCRIPT.statements, 1));
  });

  it('runs them in a phase of their own', () => {
    const content = { script: patched, catalog: catalog(), plan: planOf({ tables: [] }).plan };
    expect(phasePositions(content, 'after-data')).toEqual([1]);
    expect(phasePositions(content, 'after-load')).toEqual([2, 3, 4]);
  });

  it('leaves out those behind one that was refused', () => {
    const content = { script: patched, catalog: catalog(), plan: planOf({ tables: [] }).plan };
    const refused = new Set(['patch 1']);
    const left = patched.statements.filter((statement) => {
      const leaves = leavesWith(statement, content, { refused, missing: new Set() });
      if (leaves) refused.add(objectName(statement));
      return leaves;
    });
    expect(left.map(objectName)).toEqual(['patch 2', 'patch 3']);
  });

  it('tells whoever quotes an original in one to take it out: no rule leaves it out', () => {
    const quoted = [{ name: 'patch 2', columns: ['public.t.a'] }];
    expect(schemaTextBlockers(patched, quoted, catalog(table('t', ['a'])))).toEqual([
      {
        code: 'SCHEMA_TEXT',
        where: 'patch 2',
        message: 'its text in the rules file holds raw values of public.t.a: take them out of it',
        paste: '',
      },
    ]);
  });
});

it('a plan of an earlier run, which has no patches, still reads', () => {
  const { plan } = planOf({ tables: [table('t', ['a'])] });
  expect('patches' in Plan.parse(JSON.parse(JSON.stringify(plan)))).toBe(false);
});
