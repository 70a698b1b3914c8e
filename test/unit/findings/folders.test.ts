// Folders as they lie on a disk: damaged files are told, never skipped.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readExportedSource, readMacieFolders } from '../../../lib/adapters/aws/macie/read-folders.ts';
import { main } from '../../../lib/cli/main.ts';
import type { Conclusions } from '../../../lib/core/findings/macie/conclusions.ts';
import { clean, event, found, managed, record, records, source } from './support.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'macie-'));
});
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  folders += 1;
  const path = join(root, `f${folders}`, 'results');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
async function results(files: Readonly<Record<string, string | Uint8Array>>): Promise<Conclusions> {
  return (await readMacieFolders(source(), { results: folder(files) })).reading.conclude();
}

describe('a results file', () => {
  const good = line(record(clean));

  it('is read at any depth, packed or not, in one or several members', async () => {
    for (const bytes of [gzipSync(good), Buffer.concat([gzipSync('\n'), gzipSync(good)])])
      expect((await results({ 'AWSLogs/1/x.jsonl.gz': bytes })).tables[0]?.status).toBe('complete');
    expect((await results({ 'x.jsonl': `\uFEFF${good.trim()}\r\n\r\n` })).tables[0]?.status).toBe('complete');
  });

  it.each<[string, Uint8Array, number]>([
    ['that is cut short', gzipSync(good + good).subarray(0, -12), 2],
    ['that goes on with garbage', Buffer.concat([gzipSync(good), Buffer.from('garbage')]), 2],
    ['that is not gzip', Buffer.from(good), 1],
    ['with a broken line', gzipSync(`${good}{"id":\n`), 2],
    ['with a line that is no text', gzipSync(Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe, 10])])), 2],
    ['that is empty', Buffer.alloc(0), 1],
  ])('%s leaves nothing proven', async (_name, bytes, at) => {
    const made = await results({ 'a/x.jsonl.gz': bytes });
    expect(made.tables[0]?.provenClean).toEqual([]);
    if (bytes.length > 0)
      expect(made.ignored).toContainEqual({ file: 'results/a/x.jsonl.gz', line: at, reason: 'unreadable' });
  });

  it('that is damaged at its end still tells what stands before', async () => {
    const inA = line(record(found(managed('NAME', 1, records('$.a')))));
    for (const bytes of [
      Buffer.concat([gzipSync(inA), Buffer.from('garbage')]),
      gzipSync(inA + inA.repeat(50)).subarray(0, -9),
    ])
      expect((await results({ 'x.jsonl.gz': bytes })).tables[0]?.columns[0]?.identifiers).toHaveLength(1);
  });

  it('of another kind is named, not read', async () => {
    const { unread } = await readMacieFolders(source(), {
      results: folder({ 'x.jsonl.gz': gzipSync(good), 'note.txt': '' }),
    });
    expect(unread).toEqual(['results/note.txt']);
  });
});

it('answers may be one file; an answer without findings is listed', async () => {
  const path = folder({
    'page.json': JSON.stringify({ findings: [record(found(managed('X', 1, records('$.a'))))] }),
    'b.json': '{}',
  });
  const one = await readMacieFolders(source(), { answers: join(path, 'page.json') });
  expect(one.reading.conclude().tables[0]?.columns[0]?.identifiers).toHaveLength(1);
  const { reading } = await readMacieFolders(source(), { answers: path });
  expect(reading.conclude().ignored).toEqual([{ file: 'results/b.json', reason: 'unreadable' }]);
});

it('a file that is no exported schema is refused without its content', async () => {
  const path = folder({ 'schema.json': '{"run":"r","tables":[{"schema":"987-65-4320"}]}', 'none.json': 'x' });
  await expect(readExportedSource(join(path, 'schema.json'))).rejects.toThrow(/^not an exported schema: (?!.*987)/);
  await expect(readExportedSource(join(path, 'none.json'))).rejects.toMatchObject({ exitCode: 1 });
  await expect(readExportedSource(join(path, 'missing.json'))).rejects.toMatchObject({ exitCode: 2 });
});

describe('masklake findings', () => {
  it('prints the document, or a table for people', async () => {
    const path = folder({
      'schema.json': JSON.stringify(source()),
      'results/x.jsonl.gz': gzipSync(line(record(clean))),
      'events/1.json': JSON.stringify(event(record(clean, { head: { sample: true } }))),
    });
    const given = [
      'findings',
      '--schema',
      join(path, 'schema.json'),
      '--results',
      join(path, 'results'),
      '--events',
      join(path, 'events'),
    ];
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      expect(await main([...given, '--json'])).toBe(0);
      const made = JSON.parse(String(print.mock.calls[0]?.[0])) as Conclusions;
      expect(made.tables[0]?.provenClean).toEqual(['a', 'b', 'c']);
      expect(made.ignored).toEqual([{ file: 'events/1.json', reason: 'sample' }]);
      expect(await main(given)).toBe(0);
      expect(String(print.mock.calls[1]?.[0])).toMatch(/public\.t\.a +clean/);
      expect(await main(given.slice(0, 3))).toBe(1);
    } finally {
      print.mockRestore();
    }
  });
});
