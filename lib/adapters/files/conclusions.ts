// A document of conclusions, as `masklake findings --json` writes it.
import { readFile } from 'node:fs/promises';
import { UsageError } from '../../core/errors.ts';
import { Conclusions } from '../../core/findings/macie/conclusions.ts';
import { fileError } from './errors.ts';

/** @throws UsageError when the file is no such document; nothing of its content is told but the place of the first problem */
export async function readConclusions(path: string): Promise<Conclusions> {
  const hint = 'give the document that `masklake findings --schema schema.json --results DIR --json` prints';
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(error, `read ${path}`) ?? error;
  });
  const parsed = Conclusions.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new UsageError(`not a document of findings${at}: ${issue?.message ?? 'not valid'}`, { where: path, hint });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
