import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSnapshot, snapshotBlocks, writeGzip, writePiece } from '../../../lib/adapters/files/snapshot-blocks.ts';
import {
  delimitedBlock,
  MYSQL_SNAPSHOT_HEADER,
  SNAPSHOT_HEADER,
  snapshotBlock,
} from '../../../lib/core/model/snapshot-format.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masklake-blocks-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string, headers: readonly string[] = [MYSQL_SNAPSHOT_HEADER]) {
  const path = join(folder, 'snapshot.sql.gz');
  writeFileSync(path, gzipSync(text));
  const found: { kind: string; object: string; sql: string }[] = [];
  for await (const { block, sql } of snapshotBlocks(path, headers, readSnapshot(path)))
    found.push({ kind: block.kind, object: block.object, sql });
  return found;
}

describe('blocks of a snapshot', () => {
  it('are read as they were written, with and without delimiters', async () => {
    const sql = fc.string({
      unit: fc.constantFrom('$$', '$1$', ';', '\n', '\r\n', "'", 'DELIMITER ', '-- masklake: ', 'é🙂', 'x'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), sql, fc.boolean()), { maxLength: 5 }), async (statements) => {
        const blocks = statements.map(([object, text, delimited]) =>
          delimited ? delimitedBlock('view', object, text) : snapshotBlock('view', object, text),
        );
        const expected = statements.map(([object, text, delimited]) => ({
          kind: 'view',
          object,
          sql: delimited ? `${text}\n` : `${text.replace(/;\s*$/, '')};`,
        }));
        expect(await read([`${MYSQL_SNAPSHOT_HEADER}\n`, ...blocks].join(''))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('may be long', async () => {
    const sql = randomBytes(5_000_000).toString('hex');
    expect(await read(`${MYSQL_SNAPSHOT_HEADER}\n${snapshotBlock('rows', 't', sql)}`)).toMatchObject([
      { sql: `${sql};` },
    ]);
  });

  it.each([
    ['inside a marker', 20, 'a block marker cannot be read'],
    ['inside a statement', 60, 'it ends inside a statement'],
  ])('that end %s are damaged', async (_, kept, message) => {
    const text = `${snapshotBlock('rows', 't', 'SELECT 1')}`.slice(0, kept);
    await expect(read(`${MYSQL_SNAPSHOT_HEADER}\n${text}`)).rejects.toThrow(message);
  });

  it('of another kind of database, or of none, are refused', async () => {
    for (const text of [`${SNAPSHOT_HEADER}\n`, 'SELECT 1;', ''])
      await expect(read(text)).rejects.toThrow('not a masklake snapshot of this kind of database');
  });
});

describe('a snapshot file', () => {
  it.skipIf(!existsSync('/dev/full'))('that the disk has no room for is an error, not a wait', async () => {
    const writing = writeGzip('/dev/full', async (out) => {
      for (let piece = 0; piece < 20; piece += 1) await writePiece(out, randomBytes(1 << 20));
    });
    await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
