// Line breaks inside values, whichever comes first in a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../lib/adapters/duckdb/csv.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';

describe('rows as CSV', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-csv-'));
  let session: DuckdbSession;
  beforeAll(async () => {
    session = await DuckdbSession.open({ tempDirectory: folder });
  });
  afterAll(() => {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([['\r\n'], ['\r'], ['\n'], ['\n\r'], ['a\r\n"b'], ['\r\n"\'']])(
    'are read back exactly when %j is the first value',
    async (first) => {
      const texts = [first, 'plain', 'a\nb', 'a\r\nb', 'a\rb', ''];
      const path = join(folder, 'rows.csv');
      writeFileSync(path, texts.map((text) => `1,"${text.replaceAll('"', '""')}"\n`).join(''));
      const rows = await session.all(`SELECT v FROM ${readCsv(path, ['one', 'v'], 1 << 21)}`, 'read');
      expect(rows.map(({ v }) => v)).toEqual(texts);
    },
  );
});
