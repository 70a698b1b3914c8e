// masklake verify: re-checks a finished run. Without the source: signature, hashes, row counts. With it: its values are searched again.
import { join, resolve } from 'node:path';
import { DuckdbSession, readParquet } from '../../adapters/duckdb/session.ts';
import { localRunStore } from '../../adapters/local/run-store.ts';
import type { Config } from '../../config/schema.ts';
import { EnvironmentError, VerificationError } from '../../core/errors.ts';
import { LakeManifest } from '../../core/model/lake-manifest.ts';
import { layout } from '../../core/model/layout.ts';
import { tableKey } from '../../core/model/names.ts';
import type { Evidence } from '../../core/report/evidence.ts';
import { readEvidence } from '../../core/report/signature.ts';
import type { Output } from '../output.ts';
import { researchSource } from '../research.ts';
import { withScratch } from '../scratch.ts';

export interface VerifyOptions {
  /** Folder of the run: `<out>/runs/<run>`. */
  readonly run: string;
  readonly source: string | undefined;
  readonly config: Config;
}

export interface Recheck {
  readonly check: string;
  readonly status: 'passed' | 'failed';
  readonly summary: string;
}

export async function verify(options: VerifyOptions, out: Output): Promise<number> {
  const folder = resolve(options.run);
  const evidence = await evidenceOf(folder);
  const outFolder = resolve(folder, '../..');
  const checks = [
    { check: 'signature', status: 'passed' as const, summary: 'the evidence is unchanged since it was signed' },
    await verdictCheck(evidence),
    await fileHashes(outFolder, folder, evidence),
    await rowCounts(outFolder, evidence),
    ...(options.source === undefined
      ? []
      : await researchSource(
          { folder, out: outFolder, evidence, config: { ...options.config, source: options.source } },
          out.note,
        )),
  ];
  const verdict = checks.every((check) => check.status === 'passed') ? 'verified' : 'failed';
  out.result(
    { run: evidence.run, verdict, checks },
    () =>
      `${checks.map((check) => `${check.status === 'passed' ? 'ok  ' : 'FAIL'}  ${check.check}: ${check.summary}`).join('\n')}\n${verdict}`,
  );
  return verdict === 'verified' ? 0 : 4;
}

async function evidenceOf(folder: string): Promise<Evidence> {
  const text = await localRunStore().readText(join(folder, 'evidence.json'));
  if (text === undefined)
    throw new EnvironmentError('the run has no evidence', {
      where: folder,
      hint: 'give the folder runs/<run> of a run that reached seal',
    });
  const evidence = readEvidence(text);
  if (evidence === undefined)
    throw new VerificationError('the evidence is damaged, or its signature does not fit', {
      where: join(folder, 'evidence.json'),
    });
  return evidence;
}

async function verdictCheck(evidence: Evidence): Promise<Recheck> {
  const { verdict, reasons } = evidence.verdict;
  return {
    check: 'verdict',
    status: verdict === 'verified' ? 'passed' : 'failed',
    summary:
      verdict === 'verified' ? `${evidence.checks.length} checks passed when the run was sealed` : reasons.join('; '),
  };
}

/** Where a file of the evidence lies now. */
export function fileOf(out: string, run: string, evidence: Evidence, path: string): string {
  const places = layout(out);
  if (path.startsWith('lake/'))
    return join(places.lake(evidence.source.name, evidence.run), path.slice('lake/'.length));
  if (path.startsWith('snapshot/'))
    return join(places.snapshot(evidence.source.name, evidence.run), path.slice('snapshot/'.length));
  return join(run, path.slice('run/'.length));
}

async function fileHashes(out: string, run: string, evidence: Evidence): Promise<Recheck> {
  const store = localRunStore();
  const wrong: string[] = [];
  for (const file of evidence.files) {
    const found = await store.facts(fileOf(out, run, evidence, file.path), file.path).catch(() => undefined);
    if (found?.sha256 !== file.sha256) wrong.push(file.path);
  }
  const summary =
    wrong.length === 0
      ? `${evidence.files.length} files have the bytes that were signed`
      : `${wrong.length} of ${evidence.files.length} files are missing or changed: ${wrong.slice(0, 5).join(', ')}`;
  return { check: 'files', status: wrong.length === 0 ? 'passed' : 'failed', summary };
}

async function rowCounts(out: string, evidence: Evidence): Promise<Recheck> {
  const lake = layout(out).lake(evidence.source.name, evidence.run);
  const text = await localRunStore().readText(join(lake, 'manifest.json'));
  if (text === undefined) return { check: 'counts', status: 'failed', summary: 'the lake is not there' };
  const manifest = LakeManifest.parse(JSON.parse(text));
  const expected = new Map(evidence.tables.map((table) => [table.table, table.rows]));
  return withScratch(async (scratch) => {
    const session = await DuckdbSession.open({ tempDirectory: scratch });
    try {
      const wrong: string[] = [];
      for (const table of manifest.tables) {
        if (table.files.length === 0) continue;
        const rows = await session
          .number(
            `SELECT count(*) FROM ${readParquet(table.files.map((file) => join(lake, file)))}`,
            `count ${tableKey(table.table)}`,
          )
          .catch(() => -1);
        if (rows !== expected.get(tableKey(table.table))) wrong.push(tableKey(table.table));
      }
      return {
        check: 'counts',
        status: wrong.length === 0 ? 'passed' : 'failed',
        summary:
          wrong.length === 0
            ? `${manifest.tables.length} tables hold the rows that were signed`
            : `other row counts: ${wrong.slice(0, 5).join(', ')}`,
      };
    } finally {
      session.close();
    }
  });
}
