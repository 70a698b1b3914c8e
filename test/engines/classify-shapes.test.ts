// Shapes of values, counted by DuckDB.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { classifyLake } from '../../lib/adapters/duckdb/classify.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { shapeText } from '../../lib/core/findings/shape.ts';
import { literal } from '../../lib/core/sql/quote.ts';
import { catalog, column, id, table } from '../unit/plan/support.ts';

it('tells letters, digits and signs of the most frequent shapes, and no value', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-shapes-'));
  const session = await DuckdbSession.open({ tempDirectory: folder });
  try {
    const file = join(folder, 't.parquet');
    await session.run(
      `COPY (SELECT * FROM (VALUES ('Ärzte-12', NULL), ('Bäcker7', ''), ('Cülker3', repeat('x', 60)), ('日本 5', repeat('y', 60))) AS t(a, b)) TO ${literal(file)} (FORMAT parquet)`,
      'write',
    );
    const text = { duckdbType: 'VARCHAR', encoding: 'text' } as const;
    const [a, b] = await classifyLake(session, {
      catalog: catalog(table('t', [column('a'), column('b')])),
      tables: [
        { table: id('t'), files: [file], rows: 4, columns: ['a', 'b'].map((name) => ({ name, ...text })) } as never,
      ],
    });
    expect(a?.shapes).toEqual({ of: 4, top: [{ shape: 'A1a5d1', count: 2 }] });
    expect(shapeText('A1a5d1')).toBe('Aaaaaa9');
    expect(b?.shapes?.of).toBe(2);
    expect(shapeText(b?.shapes?.top[0]?.shape ?? '')).toBe(`${'a'.repeat(40)}…`);
  } finally {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
