// The byte search that looks for values where no program would show them: data directories, archives, logs.
import { spawnSync } from 'node:child_process';

/**
 * Which files of a folder hold any of the texts, as bytes. grep looks for all of them at once.
 * @param texts without line breaks
 */
export function filesHolding(folder: string, texts: readonly string[]): string[] {
  if (texts.length === 0 || texts.some((text) => text === '' || text.includes('\n')))
    throw new RangeError('texts to search for must not be empty');
  const { status, stdout, stderr } = spawnSync('grep', ['-rlaF', '-f', '-', folder], {
    input: texts.join('\n'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
    maxBuffer: 1 << 26,
  });
  // 1: nothing found
  if (status !== 0 && status !== 1) throw new Error(`grep: ${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}
