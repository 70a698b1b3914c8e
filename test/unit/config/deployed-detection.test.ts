// Identifier files and allow lists that a deployment names: what is wrong with them is told with the file and line that name them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deployedDetection } from '../../../lib/adapters/files/deployed-detection.ts';
import type { OpenedDetection } from '../../../lib/adapters/files/identifiers.ts';
import { loadDeployment } from '../../../lib/config/deployment.ts';
import { MasklakeError } from '../../../lib/core/errors.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masklake-detection-'));
  await writeFile(join(folder, 'tickets.yaml'), 'name: TICKET\nregex: "T-[0-9]{8}"\nmask: redact\n');
  await writeFile(join(folder, 'broken.yaml'), 'name: TICKET\nregexp: "T-[0-9]{8}"\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** @param macie lines below `macie:`, which stands in line 4 */
function opened(macie: readonly string[]): Promise<OpenedDetection> {
  const lines = [
    'aws:',
    '  sources:',
    '    - { name: shop, instance: shop }',
    '  macie:',
    ...macie.map((l) => `    ${l}`),
  ];
  const [text, file] = [lines.join('\n'), join(folder, 'production.yaml')];
  const deployment = loadDeployment(text, file);
  if (deployment === undefined) throw new Error('no deployment');
  return deployedDetection(deployment, file, text);
}

async function refused(macie: readonly string[]): Promise<MasklakeError> {
  const error: unknown = await opened(macie).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof MasklakeError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe('what a deployment names', () => {
  it('is read from beside the configuration', async () => {
    const { identifiers } = await opened(['identifiers: [tickets.yaml]']);
    expect(identifiers.map(({ name }) => name)).toEqual(['TICKET']);
  });

  it('and is missing is told with the line of the configuration that names it', async () => {
    const error = await refused(['identifiers:', '  - tickets.yaml', '  - nowhere.yaml']);
    expect(error.where).toBe(`${join(folder, 'production.yaml')}:7:9`);
    expect(error.message).toContain('nowhere.yaml');
  });

  it('and is named twice is told with the second line', async () => {
    const error = await refused(['identifiers: [masklake:account-number,', '  tickets.yaml, ./tickets.yaml]']);
    expect(error.where).toBe(`${join(folder, 'production.yaml')}:6:21`);
  });

  it('and is wrong is told with its own file and line', async () => {
    const error = await refused(['identifiers: [broken.yaml]']);
    expect(error.message).toContain(`${join(folder, 'broken.yaml')}:2:1`);
  });

  it('as words of an allow list that are missing is told with the line of the list', async () => {
    const error = await refused(['identifiers: []', 'allowLists:', '  - { name: tests, words: nowhere.txt }']);
    expect(error.where).toBe(`${join(folder, 'production.yaml')}:7:9`);
  });

  it('as an allow list of nothing is refused with the configuration', () => {
    expect(() => opened(['allowLists:', '  - { name: tests }'])).toThrow(/production\.yaml:6:9: .*needs `words:/);
  });
});
