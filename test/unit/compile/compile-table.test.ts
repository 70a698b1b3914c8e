// The compiled plan as a document: what stands in it, in which stage, and which tables Spark is not given.
import { describe, expect, it } from 'vitest';
import { CompiledTable } from '../../../lib/core/compile/compiled-table.ts';
import { engineFor } from '../../../lib/core/compile/engine.ts';
import { compileTable } from '../../../lib/core/compile/plan.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { FileColumn } from '../../../lib/core/model/files.ts';
import type { MaskSpec, TablePlan } from '../../../lib/core/plan/plan.ts';
import { sparkLiteral } from '../../../lib/core/sql/quote.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
interface Given {
  readonly name: string;
  readonly spec: MaskSpec;
  readonly duckdbType?: string;
  readonly type?: ColumnType;
}

function table(given: readonly Given[]): { plan: TablePlan; columns: FileColumn[] } {
  return {
    plan: {
      table: { schema: 'public', name: 'people' },
      rows: 'all',
      columns: given.map(({ name, spec, type = TEXT }) => ({
        column: name,
        type,
        nullable: true,
        spec,
        domain: spec.mask,
        unique: false,
        sensitive: true,
        identifiers: [],
        decidedBy: 'rule',
        why: 'test',
        generated: false,
      })),
    },
    columns: given.map(({ name, duckdbType = 'VARCHAR' }) => ({
      name,
      sourceType: 'text',
      encoding: duckdbType === 'VARCHAR' ? 'text' : 'typed',
      duckdbType,
    })),
  };
}
function compiled(...given: readonly Given[]): CompiledTable {
  const { plan, columns } = table(given);
  return compileTable(plan, columns, 'shop#12345678');
}
const engine = (...given: readonly Given[]) => {
  const { plan, columns } = table(given);
  return engineFor(plan, columns);
};

describe('compileTable', () => {
  it('passes a kept column through without asking for its text', () => {
    const plan = compiled({ name: 'price', spec: { mask: 'keep' }, duckdbType: 'DOUBLE' });
    expect(plan.columns).toEqual([{ name: 'price', spark: 'double', output: 'c0' }]);
    expect(plan.stages).toEqual([]);
  });

  it('computes an HMAC that two columns share once for each column, and joins keys and pools only where they are read', () => {
    const plan = compiled({ name: 'a', spec: { mask: 'email' } }, { name: 'b', spec: { mask: 'hash' } });
    const digests = plan.stages.flatMap((stage) =>
      stage.columns.filter((column) => 'sql' in column && column.sql.startsWith('sha2(')),
    );
    expect(digests).toHaveLength(2);
    expect(plan.stages.map((stage) => stage.joins)).toEqual([['keys'], ['pools']]);
    expect(plan.keys.map(({ domain, part }) => `${domain} ${part}`)).toEqual([
      'email o',
      'email i',
      'hash o',
      'hash i',
    ]);
  });

  it('puts a kernel after the text that it reads', () => {
    const plan = compiled({
      name: 'born',
      spec: { mask: 'date-shift' },
      duckdbType: 'DATE',
      type: { text: 'date', base: 'date', category: 'date' },
    });
    expect(plan.stages.map((stage) => stage.columns.map(({ as }) => as))).toEqual([['t0'], ['h1'], ['m0']]);
    expect(plan.kernels.map(({ mask }) => mask)).toEqual(['date-shift']);
  });

  it('joins keys and pools after the functions that need neither', () => {
    const plan = compiled({ name: 'a', spec: { mask: 'email' } }, { name: 'b', spec: { mask: 'fpe' } });
    expect(
      plan.stages.map(({ joins, columns }) => [
        joins,
        columns.map((column) => ('kernel' in column ? 'kernel' : 'sql')),
      ]),
    ).toEqual([
      [[], ['kernel']],
      [['keys'], ['sql']],
      [['pools'], ['sql', 'sql']],
    ]);
  });

  it('names pools by content, those inside kernels too', () => {
    const plan = compiled({ name: 'doc', spec: { mask: 'json', paths: { '$.who': { mask: 'first' } } } });
    expect(plan.pools.find(({ name }) => name === 'first')?.id).toMatch(/^first@[0-9a-f]{12}$/);
  });

  it('has no name of a column in any SQL', () => {
    const plan = compiled({ name: "x'; DROP TABLE y; --", spec: { mask: 'name' } });
    expect(JSON.stringify([plan.stages, plan.columns.map(({ output }) => output)])).not.toContain('DROP');
  });

  it('is a document that reads back as itself', () => {
    const plan = compiled({ name: 'a', spec: { mask: 'redact' } }, { name: 'b', spec: { mask: 'fpe' } });
    expect(CompiledTable.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
});

describe('engineFor', () => {
  it('gives Spark what it computes exactly', () => {
    expect(engine({ name: 'a', spec: { mask: 'email' } })).toEqual({ engine: 'spark' });
  });

  it('routes a Parquet type that Spark does not read to DuckDB, and says so', () => {
    expect(engine({ name: 'a', spec: { mask: 'keep' }, duckdbType: 'UUID' })).toEqual({
      engine: 'duckdb',
      because: "Spark cannot read the column's Parquet type UUID exactly",
      where: 'public.people.a',
    });
  });

  it.each([
    ['cast(:value as int)', 'uses cast'],
    ["to_date(:value, 'y')", 'uses to_date'],
    [':value + 1', 'uses +'],
    ['CASE WHEN :value = 5 THEN :hash END', 'uses ='],
  ])('routes SQL of the rules file whose errors would quote values: %s', (spark, because) => {
    const chosen = engine({ name: 'a', spec: { mask: 'custom', sql: { duckdb: ':hash', spark } } });
    expect(chosen).toMatchObject({ engine: 'duckdb', because: expect.stringContaining(because) });
  });

  it('gives Spark the SQL of a rules file that cannot fail', () => {
    const spark = "concat(upper(substr(:hash, 1, 4)), '-', coalesce(:value, '='))";
    expect(engine({ name: 'a', spec: { mask: 'custom', sql: { duckdb: ':hash', spark } } })).toEqual({
      engine: 'spark',
    });
  });
});

describe('sparkLiteral', () => {
  it.each([
    ["it's", "'it\\'s'"],
    ['\\', "'\\\\'"],
    ["\\'", "'\\\\\\''"],
    ['${env:HOME}', "'\\u0024{env:HOME}'"],
  ])('escapes %j', (text, sql) => {
    expect(sparkLiteral(text)).toBe(sql);
  });

  it('refuses NUL', () => {
    expect(() => sparkLiteral('\0')).toThrow(RangeError);
  });
});
