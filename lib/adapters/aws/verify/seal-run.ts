// seal on AWS: every check has answered; what is about to be written is searched, signed and put where nobody can change it.
// Evidence is written for a verified run only; a red one leaves its report in the runs bucket.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InternalError, VerificationError } from '../../../core/errors.ts';
import { type EvidenceOnAws, SignedEvidence, verifyEvidence } from '../../../core/report/evidence.ts';
import type { RunContext } from '../../../pipeline/context.ts';
import type { VerifyRequest } from '../../../ports/engine.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { RunStore } from '../../../ports/run-store.ts';
import type { LocalEngine } from '../../duckdb/engine.ts';
import type { FilesContext } from '../../duckdb/verify/context.ts';
import { leaksIn } from '../../duckdb/verify/leak-search.ts';
import { MacieJob } from '../macie/job-record.ts';
import type { Measure } from '../metrics.ts';
import { StagedServer } from '../rds/server-documents.ts';
import { documentKey, evidenceKey, macieJobKey, manifestOfLakeKey, stagedKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { contextWith } from '../workbench/context-with.ts';
import { databasesOf } from '../workbench/databases.ts';
import { keyVersionOf } from '../workbench/run-key.ts';
import { withWorkbench } from '../workbench/workbench.ts';
import { keyOf, zonesOf } from '../workbench/zones.ts';
import { FILE_FACTS, FileFacts } from './gather-files.ts';
import { withStoredNeedles } from './needle-store.ts';
import { type PartPlace, readFound, readWork } from './parts.ts';
import type { VerifyPorts } from './slice-work.ts';

export interface SealPorts extends Omit<VerifyPorts, 'sliceBytes' | 'request'> {
  /** Locked: an object cannot be changed or deleted. */
  readonly evidence: ObjectStore;
  readonly measure?: Measure | undefined;
}

/** @throws VerificationError when a check is red: nothing becomes visible */
export async function sealRun(
  ports: SealPorts,
  run: RunReference,
  seal: (context: RunContext) => Promise<unknown>,
): Promise<{ readonly databases: number }> {
  const databases = await databasesOf(ports.runs, run.id);
  const aws = await factsOf(ports.runs, run);
  for (const database of databases)
    await withWorkbench(
      { run, database, ports: { ...ports.bench(database), aws }, step: 'seal' },
      async (context, engine) => {
        const place: PartPlace = { runs: ports.runs, run, database };
        const answering = contextWith(context, {
          engine: { ...engine, searchTexts: (search, texts) => leaksInTexts(ports, place, engine, search, texts) },
          store: { ...context.store, facts: storedFacts(place, context) },
        });
        await sealDatabase(ports, run, database, answering, seal);
      },
    );
  return { databases: databases.length };
}

async function sealDatabase(
  ports: SealPorts,
  run: RunReference,
  database: string,
  context: RunContext,
  seal: (context: RunContext) => Promise<unknown>,
): Promise<void> {
  const folder = context.layout.run(run.id);
  const text = (name: string): Promise<string | undefined> =>
    readFile(`${folder}/${name}`, 'utf8').catch(() => undefined);
  const reportKey = documentKey(run.id, database, 'report.html');
  try {
    await seal(context);
  } catch (error) {
    const report = await text('report.html');
    if (error instanceof VerificationError) ports.measure?.('VerificationFailed', 1, { Source: run.source });
    if (!(error instanceof VerificationError) || report === undefined) throw error;
    // Searched before it was written: it holds no raw value.
    await ports.runs.writeText(reportKey, report);
    throw new VerificationError(error.message, {
      where: `seal of ${database}`,
      hint: `read s3://${ports.runsBucket}/${reportKey}; nothing was published`,
    });
  }
  const [evidence, report] = [await text('evidence.json'), await text('report.html')];
  const manifest = await readFile(`${context.layout.pendingLake(run.id)}/manifest.json`, 'utf8');
  if (evidence === undefined || report === undefined) throw new InternalError('seal left no evidence');
  await ports.masked.writeText(manifestOfLakeKey(run.source, run.id, database), manifest);
  await lock(ports, run, database, context, { evidence, report });
}

/** Hashes of masked files as verification took them; of anything else, as it lies in the folder. */
function storedFacts(place: PartPlace, context: RunContext): RunStore['facts'] {
  const read = async (): Promise<ReadonlyMap<string, z.infer<typeof FileFacts>[number]>> => {
    const { length } = await readWork(place, 'slices');
    const { found } = await readFound(place, FILE_FACTS, { count: length }, FileFacts);
    return new Map(found.flat().map((fact) => [fact.key, fact]));
  };
  const zone = zonesOf(place.run, context.layout).masked;
  const masked = new Set(context.state.get('mask')?.masked.flatMap(({ files }) => files));
  let facts: ReturnType<typeof read> | undefined;
  return async (path, shownAs) => {
    if (!masked.has(path)) return context.store.facts(path, shownAs);
    facts ??= read();
    const fact = (await facts).get(keyOf(zone, path));
    if (fact === undefined) throw new InternalError('verification has not seen this masked file', { where: shownAs });
    return { path: shownAs, sha256: fact.sha256, bytes: fact.bytes };
  };
}

async function leaksInTexts(
  { raw }: SealPorts,
  place: PartPlace,
  engine: LocalEngine,
  search: VerifyRequest,
  texts: FilesContext['texts'],
): Promise<readonly string[]> {
  const { length } = await readWork(place, 'slices');
  return leaksIn(withStoredNeedles(raw, place, length, await engine.checks(search)), texts);
}

/** Locked objects first, and never twice: what an earlier call has sealed stays what the run is judged by. */
async function lock(
  ports: SealPorts,
  run: RunReference,
  database: string,
  context: RunContext,
  texts: { readonly evidence: string; readonly report: string },
): Promise<void> {
  const key = evidenceKey(run.source, run.id, database, 'evidence.json');
  const written = await ports.evidence.writeText(key, texts.evidence, 'absent');
  if (written === undefined) {
    const earlier = SignedEvidence.parse(JSON.parse((await ports.evidence.readText(key))?.text ?? 'null'));
    if (earlier.evidence.run !== run.id || !verifyEvidence(earlier, context.signer.publicKey))
      throw new InternalError('there is evidence of this run that this deployment did not sign', { where: key });
    context.state.set('seal', { evidence: earlier });
  }
  const evidence =
    written === undefined ? JSON.stringify(context.state.need('seal').evidence, null, 1) : texts.evidence;
  await ports.evidence.writeText(evidenceKey(run.source, run.id, database, 'report.html'), texts.report, 'absent');
  await ports.runs.writeText(documentKey(run.id, database, 'report.html'), texts.report);
  // Last: from here on the run counts as sealed.
  await ports.runs.writeText(documentKey(run.id, database, 'evidence.json'), evidence);
}

/** What the evidence says of AWS. The snapshot's ARN follows from its name and from where the staged server's key lies. */
async function factsOf(runs: ObjectStore, run: RunReference): Promise<EvidenceOnAws> {
  const { keyArn } = StagedServer.parse(await runs.readJson(stagedKey(run.id)));
  const [, partition, , region, account] = keyArn.split(':');
  const kind = run.snapshotKind === 'instance' ? 'snapshot' : 'cluster-snapshot';
  const job = z.optional(MacieJob).parse(await runs.findJson(macieJobKey(run.id)));
  const key = await keyVersionOf(runs, run.id);
  if (key === undefined) throw new InternalError('the run has settled on no master key');
  return {
    sourceSnapshot: run.snapshotId,
    maskedSnapshot: `arn:${partition}:rds:${region}:${account}:${kind}:${run.maskedSnapshot}`,
    keyVersion: key.version,
    ...(job?.asked === true ? { macieJob: job.jobId } : {}),
  };
}
