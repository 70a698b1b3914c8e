// The meaning of expression nodes, and their DuckDB spelling.
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compile, hexIndex } from '../../../lib/core/expr/evaluate.ts';
import {
  concat,
  decimal,
  hmac,
  pick,
  substr,
  text,
  translate,
  VALUE,
  walk,
  when,
} from '../../../lib/core/expr/nodes.ts';
import { pool, poolIds } from '../../../lib/core/fakes/pools.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import { printDuckdb } from '../../../lib/core/sql/duckdb/print.ts';

const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => at * 5),
  'expr',
);
const run = (expr: Parameters<typeof compile>[0], value: string | null) =>
  compile(expr, { key, bindKernel: () => () => null })({ value });

describe('expressions', () => {
  it('hash by HMAC-SHA256 under the domain key', () => {
    expect(run(hmac('d'), 'ü😀')).toBe(createHmac('sha256', key.derive('d')).update('ü😀').digest('hex'));
  });

  it('pass NULL on, but for conditions', () => {
    for (const expr of [
      hmac('d'),
      concat(text('a'), VALUE),
      substr(VALUE, 1, 2),
      translate(VALUE, 'a', 'b'),
      pick('first', hmac('d'), 1),
    ])
      expect(run(expr, null)).toBeNull();
    expect(run(when({ kind: 'isNull', of: VALUE }, text('none'), VALUE), null)).toBe('none');
    expect(run(when({ kind: 'isOneOf', of: VALUE, texts: ['a'] }, text('one'), text('other')), null)).toBe('other');
  });

  it('count code points', () => {
    expect(run(substr(VALUE, 2, 2), '😀é😀x')).toBe('é😀');
    expect(run(translate(VALUE, 'a😀]^-\\', 'b'), 'a😀]^-\\z')).toBe('bz');
  });

  it('pick by 52 bits of hash', () => {
    const digest = run(hmac('d'), 'x') ?? '';
    const { entries } = pool('city');
    expect(run(pick('city', hmac('d'), 14, 1), 'x')).toBe(entries[(hexIndex(digest, 14) + 1) % entries.length]);
    expect(run(decimal(hmac('d'), 1, 90, 10, 4), 'x')).toBe(String(10 + (hexIndex(digest, 1) % 90)).padStart(4, '0'));
  });

  it('print names only through the given references', () => {
    const sql = printDuckdb(concat(pick('first', hmac("it's"), 1), text("o'x")), {
      value: 'v',
      column: (name) => name,
      key: () => 'KEY',
      pool: () => ({ sql: 'POOL', size: 7 }),
      kernel: () => 'k',
      digest: (expr) => `digest_${expr.kind}`,
    });
    expect(sql).toBe(
      "(list_extract(POOL, (CAST('0x' || substr(digest_hmac, 1, 13) AS BIGINT) + 0) % 7 + 1) || 'o''x')",
    );
  });

  it('walk every node', () => {
    expect(
      [...walk(concat(hmac('a'), when({ kind: 'equals', left: VALUE, right: hmac('b') }, text(''), VALUE)))].filter(
        (node) => node.kind === 'hmac',
      ),
    ).toHaveLength(2);
  });
});

describe('pools', () => {
  it('are pinned by their content', () => {
    expect(poolIds()).toMatchInlineSnapshot(`
      [
        "first@30bbc0bd2a36",
        "last@7987b264721f",
        "street@ff146d4805d4",
        "city@e3ceb4e8786d",
        "state@70f6ad5d9be3",
        "company@627e5a9b8499",
        "word@ca645a47de1e",
      ]
    `);
  });

  it('hold distinct, trimmed entries, names in ASCII letters', () => {
    for (const name of ['first', 'last', 'street', 'city', 'state', 'company', 'word']) {
      const { entries } = pool(name);
      expect(new Set(entries).size).toBe(entries.length);
      expect(entries.every((entry) => entry === entry.trim() && entry !== '' && /^[\x20-\x7e]+$/.test(entry))).toBe(
        true,
      );
    }
    expect([...pool('first').entries, ...pool('last').entries].every((entry) => /^[A-Z][a-z]+$/.test(entry))).toBe(
      true,
    );
    expect(pool('first').entries).toHaveLength(1000);
  });
});
