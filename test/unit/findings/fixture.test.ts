// The conclusions that another party drew from Macie's shapes: reading events, answers or both gives exactly these.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type MacieFolders,
  readExportedSource,
  readMacieFolders,
} from '../../../lib/adapters/aws/macie/read-folders.ts';
import { Conclusions, type Ignored } from '../../../lib/core/findings/macie/conclusions.ts';

const FIXTURE = process.env['MACIE_FIXTURE'] ?? resolve(import.meta.dirname, '../../fixtures/macie');
const expected = Conclusions.parse(JSON.parse(readFileSync(`${FIXTURE}/expected.json`, 'utf8')));
const results = `${FIXTURE}/discovery-results`;
const events = `${FIXTURE}/events`;
const answers = `${FIXTURE}/get-findings`;

async function conclude(folders: MacieFolders): Promise<Conclusions> {
  const { reading, unread } = await readMacieFolders(await readExportedSource(`${FIXTURE}/schema.json`), folders);
  expect(unread).toEqual([]);
  return reading.conclude();
}

/** The statements of the channels that were read, by place: the document's order says nothing. */
function ignoredOf(folders: MacieFolders, list: readonly Ignored[]): string[] {
  const read = Object.values(folders).map((folder) => `${folder.slice(FIXTURE.length + 1)}/`);
  return list
    .filter(({ file }) => read.some((folder) => file.startsWith(folder)))
    .map((entry) => JSON.stringify([entry.file, entry.line, entry.item, entry.reason]))
    .toSorted();
}

describe.each([
  ['events', { results, events }],
  ['answers', { results, answers }],
  ['both', { results, events, answers }],
])('results and %s', (_name, folders) => {
  it('give the expected conclusions', async () => {
    const made = await conclude(folders);
    expect(made.tables).toEqual(expected.tables);
    expect({ run: made.run, jobId: made.jobId }).toEqual({ run: expected.run, jobId: expected.jobId });
    expect(Conclusions.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it('ignore the expected statements', async () => {
    const made = await conclude(folders);
    expect(ignoredOf(folders, made.ignored)).toEqual(ignoredOf(folders, expected.ignored));
    expect(made.ignored).toHaveLength(ignoredOf(folders, made.ignored).length);
  });
});

it('tells places inside columns only where they are asked for', async () => {
  const { reading } = await readMacieFolders(await readExportedSource(`${FIXTURE}/schema.json`), { results });
  const paths = reading
    .conclude({ paths: true })
    .tables.flatMap((table) =>
      table.columns.flatMap((column) => column.identifiers.flatMap((entry) => entry.paths ?? [])),
    );
  expect(paths).toEqual(['$.contact.address', '$.home.position', '$.email', '$[*]']);
});
