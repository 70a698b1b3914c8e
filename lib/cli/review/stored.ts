// A review of rules and runs that lie in buckets. The rules' folder and the run's documents are copied into a private folder, the rules file
// itself is read and written where it stands.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { openStoredRules } from '../../adapters/aws/rules/stored-rules.ts';
import { DATABASE_DOCUMENTS, macieKey, rulesFolder } from '../../adapters/aws/run-keys.ts';
import { s3ObjectStore } from '../../adapters/aws/s3-object-store.ts';
import { localRulesText, type RulesText, storedRulesText } from '../../adapters/review/rules-text.ts';
import { UsageError } from '../../core/errors.ts';
import { today } from '../commands/rules/files.ts';
import { type ReviewedRun, readReviewedRun } from './documents.ts';

interface StoredRequest {
  readonly rules: string | undefined;
  readonly run: string | undefined;
  /** Private folder that is removed at the end. */
  readonly scratch: string;
  readonly findings: string | undefined;
}

export async function openStored(
  request: StoredRequest,
): Promise<{ run: ReviewedRun; store: RulesText; path: string; isCopy: boolean }> {
  const { rules, run, scratch, findings } = request;
  if (rules === undefined)
    throw new UsageError('which rules?', { hint: 'name them: s3://bucket/rules/source/database.yaml' });
  if (run === undefined)
    throw new UsageError('which run is looked at?', {
      hint: 'add --run s3://bucket/runs/RUN/db/DATABASE, or --run DIR with a copy of its documents',
    });
  const s3 = new S3Client({});
  const stored = run.startsWith('s3://') ? await copyRun(s3, run, join(scratch, 'run')) : undefined;
  const folder = (stored?.folder ?? run).replace(/\/$/, '');
  const reviewed = await readReviewedRun(folder, runName(run), findings ?? stored?.conclusions);
  if (!rules.startsWith('s3://')) return { run: reviewed, store: localRulesText(rules), path: rules, isCopy: false };
  const { bucket, key } = placeOf(rules);
  const [, source, database] = /^rules\/([^/]+)\/([^/]+)\.yaml$/.exec(key) ?? [];
  if (source === undefined || database === undefined)
    throw new UsageError('this is no place of rules', {
      where: rules,
      hint: 'they are at s3://bucket/rules/source/database.yaml',
    });
  const objects = s3ObjectStore(s3, bucket);
  const [name, of] = [decodeURIComponent(source), decodeURIComponent(database)];
  const copy = join(scratch, 'rules');
  // The folder's identifiers and pools are needed to plan; the text is read anew where it stands.
  await openStoredRules({ store: objects, bucket, source: name, database: of, folder: copy, today: today() });
  return {
    run: reviewed,
    store: storedRulesText(objects, bucket, key),
    path: join(copy, key.slice(rulesFolder(name).length)),
    isCopy: true,
  };
}

interface CopiedRun {
  readonly folder: string;
  /** Macie's conclusions about the database, where Macie was asked. */
  readonly conclusions: string | undefined;
}

/** Only what a review reads; the other documents of a run stay where they are. */
async function copyRun(s3: S3Client, run: string, folder: string): Promise<CopiedRun> {
  const { bucket, key } = placeOf(run);
  const objects = s3ObjectStore(s3, bucket);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of DATABASE_DOCUMENTS) {
    const found = await objects.readText(`${key.replace(/\/$/, '')}/${name}`);
    if (found !== undefined) await writeFile(join(folder, name), found.text, { mode: 0o600 });
  }
  const [, of, database] = /^runs\/([^/]+)\/db\/([^/]+)\/?$/.exec(key) ?? [];
  const said =
    of === undefined || database === undefined
      ? undefined
      : await objects.readText(macieKey(decodeURIComponent(of), decodeURIComponent(database)));
  if (said === undefined) return { folder, conclusions: undefined };
  const conclusions = join(folder, 'macie.json');
  await writeFile(conclusions, said.text, { mode: 0o600 });
  return { folder, conclusions };
}

/** `runs/<run>/db/<database>` -> the run. */
function runName(run: string): string | undefined {
  return /\/runs\/([^/]+)\/db\//.exec(run)?.[1];
}

function placeOf(url: string): { bucket: string; key: string } {
  const [, bucket, key] = /^s3:\/\/([a-z0-9.-]{3,63})\/(.+)$/.exec(url) ?? [];
  if (bucket === undefined || key === undefined)
    throw new UsageError('this is no address of an object', { where: url, hint: 's3://bucket/key' });
  return { bucket, key };
}
