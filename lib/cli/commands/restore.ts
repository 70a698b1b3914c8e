// masklake restore: a published snapshot into an empty database, after its evidence was checked.
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { localRunStore } from '../../adapters/local/run-store.ts';
import { connectTarget } from '../../adapters/postgres/connect.ts';
import { describeConnection, parseConnection } from '../../adapters/postgres/connection-options.ts';
import { markMasked } from '../../adapters/postgres/masked-mark.ts';
import { isEmptyDatabase } from '../../adapters/postgres/same-database.ts';
import { restoreSnapshot } from '../../adapters/postgres/snapshot-file.ts';
import { EnvironmentError, RefusedError } from '../../core/errors.ts';
import type { Evidence } from '../../core/report/evidence.ts';
import { readEvidence } from '../../core/report/signature.ts';
import type { Output } from '../output.ts';
import { count } from '../progress.ts';

export interface RestoreOptions {
  readonly snapshot: string;
  readonly target: string | undefined;
}

export async function restore(options: RestoreOptions, out: Output): Promise<number> {
  const from = Date.now();
  const file = await snapshotFile(options.snapshot);
  const evidence = await checkEvidence(file);
  const connection = parseConnection(options.target, process.env);
  for (const warning of connection.warnings) out.note(`warning: ${warning}`);
  const client = await connectTarget(connection);
  try {
    if (!(await isEmptyDatabase(client)))
      throw new EnvironmentError('the target database is not empty', {
        where: describeConnection(connection),
        hint: 'create an empty database and give it as --target',
      });
    const rows = await restoreSnapshot(client, file, ({ object, rows: tableRows }) =>
      out.note(`  ${object}  ${count(tableRows)} rows`),
    );
    await markMasked(client, evidence.run).catch(() =>
      out.note('warning: the database could not be marked as masked (only its owner may set its comment)'),
    );
    const seconds = (Date.now() - from) / 1000;
    out.result(
      { restored: file, target: describeConnection(connection), rows, seconds },
      () => `restored ${count(rows)} rows into ${describeConnection(connection)} in ${seconds.toFixed(1)} s`,
    );
    return 0;
  } finally {
    await client.end();
  }
}

async function snapshotFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new EnvironmentError('there is no snapshot', {
      where: path,
      hint: 'give the folder that `masklake run` printed as snapshot',
    });
  return found.isDirectory() ? join(path, 'snapshot.sql.gz') : path;
}

/** A snapshot without green evidence of its own bytes is not restored. */
async function checkEvidence(file: string): Promise<Evidence> {
  const store = localRunStore();
  const text = await store.readText(join(dirname(file), 'evidence.json'));
  const refuse = (message: string): never => {
    throw new RefusedError([{ code: 'NO_EVIDENCE', where: basename(dirname(file)), message, paste: '' }], {
      hint: 'run masklake again: only a verified run publishes a snapshot',
    });
  };
  if (text === undefined) return refuse('the snapshot has no evidence beside it');
  const evidence = readEvidence(text);
  if (evidence === undefined)
    return refuse('the evidence beside the snapshot is damaged or its signature does not fit');
  if (evidence.verdict.verdict !== 'verified') return refuse('the evidence beside the snapshot is red');
  const expected = evidence.files.find((entry) => entry.path === 'snapshot/snapshot.sql.gz');
  const facts = await store.facts(file, 'snapshot/snapshot.sql.gz');
  if (expected?.sha256 !== facts.sha256) return refuse('the evidence beside the snapshot is that of another file');
  return evidence;
}
