// SQL from a rules file: what passes as one expression over :value and :hash, and what does not.
import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/core/expr/evaluate.ts';
import { lowerMask } from '../../../lib/core/masks/bind.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import { printDuckdb } from '../../../lib/core/sql/duckdb/print.ts';
import { expressionProblem, fillExpression } from '../../../lib/core/sql/expression.ts';
import { printSpark } from '../../../lib/core/sql/spark/print.ts';

describe('an SQL expression of a rules file', () => {
  it.each([
    "'Ticket ' || substr(:hash, 1, 8)",
    'upper(:value)',
    "CASE WHEN length(:value) > 3 THEN concat(substr(:hash, 1, 4), '-x') ELSE NULL END",
    "CAST(length(:value) * 2 AS VARCHAR) || '; -- text'",
    "regexp_replace(:value, '[0-9]', '#')",
    ':value::date',
  ])('may be %s', (sql) => {
    expect(expressionProblem(sql)).toBeUndefined();
  });

  it.each([
    [':value; DROP TABLE x', 'semicolon'],
    [':value -- rest', 'comment'],
    [':value /* rest */', 'comment'],
    [':value, :hash', 'comma'],
    ['(:value', 'not closed'],
    [':value)', 'not opened'],
    ['[:value)', 'not opened'],
    ["concat(:value, 'a", 'does not close'],
    ["concat(:value, 'a\\', 'b')", 'backslash'],
    ["concat(:value, 'it''s')", 'a quote inside text'],
    ["'constant'", 'neither :value nor :hash'],
    ['c0 || :value', 'the word c0'],
    ['to_json(h) || :value', 'the word h'],
    ['"email" || :value', 'no place'],
    ['t.email || :value', 'no place'],
    ['`email` || :value', 'no place'],
    ['greatest(*) || :value', 'stand for all columns'],
    ['coalesce(*columns(*)) || :value', 'stand for all columns'],
    ['(SELECT :value)', 'the word SELECT'],
    ["(from read_text('/etc/passwd')) || :value", 'the word from'],
    ["getenv('HOME') || :value", 'the word getenv'],
    ["getvariable('masklake_pool_first') || :value", 'the word getvariable'],
    ['random() || :value', 'the word random'],
    ['current_date || :value', 'the word current_date'],
    ['row_number() over () || :value', 'the word over'],
    ['list_transform([1], x -> :value)', 'arrow'],
    [':values', 'colon'],
    ['$1 || :value', 'no place'],
    ['ｓelect || :value', 'no place'],
  ])('may not be %s', (sql, problem) => {
    expect(expressionProblem(sql)).toContain(problem);
  });

  it('is filled outside of quoted text only', () => {
    expect(fillExpression("':value' || :value || :hash", { value: 'c0', hash: 'h0' })).toBe("':value' || (c0) || (h0)");
  });
});

describe('printed for an engine', () => {
  const expr = lowerMask(
    { mask: 'custom', sql: { duckdb: "'D' || :hash", spark: "concat('S', :hash, :value)" } },
    { domain: 'd', type: { text: 'text', base: 'text', category: 'text' } },
  );
  const names = {
    value: 'c0',
    column: () => 'c1',
    key: () => 'k',
    pool: () => ({ sql: 'p', size: 1 }),
    digest: () => 'h0',
    kernel: () => 'f',
  };

  it('it is the text for that engine, cast to text, and NULL and empty values stay', () => {
    expect(printDuckdb(expr, names)).toBe(
      "CASE WHEN c0 IS NULL THEN c0 ELSE CASE WHEN c0 IN ('') THEN c0 ELSE CAST('D' || (h0) AS VARCHAR) END END",
    );
    expect(printSpark(expr, names)).toContain("CAST(concat('S', (h0), (c0)) AS STRING)");
  });

  it('it has no reference function', () => {
    const key = masterKey(
      Uint8Array.from({ length: 32 }, (_, at) => at * 3),
      'test',
    );
    const context = { key, bindKernel: () => () => null };
    expect(() => compile(expr, context)).toThrow(/no reference function/);
  });
});
