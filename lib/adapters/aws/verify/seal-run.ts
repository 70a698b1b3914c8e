// seal on AWS: what the loaded database holds is searched once more, then the evidence is signed and put where nobody can change it.
// Evidence is written for a verified run only; a red one leaves its report in the runs bucket.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InternalError, VerificationError } from '../../../core/errors.ts';
import { type EvidenceOnAws, SignedEvidence, verifyEvidence } from '../../../core/report/evidence.ts';
import type { RunContext } from '../../../pipeline/context.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { MacieJob } from '../macie/job-record.ts';
import type { Measure } from '../metrics.ts';
import { StagedServer } from '../rds/server-documents.ts';
import { documentKey, evidenceKey, macieJobKey, manifestOfLakeKey, stagedKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { keyVersionOf } from '../workbench/run-key.ts';
import { type WorkbenchPorts, withWorkbench } from '../workbench/workbench.ts';

export interface SealPorts {
  readonly runs: ObjectStore;
  readonly masked: ObjectStore;
  /** Locked: an object cannot be changed or deleted. */
  readonly evidence: ObjectStore;
  /** For messages. */
  readonly runsBucket: string;
  readonly bench: (database: string) => WorkbenchPorts;
  readonly measure?: Measure | undefined;
}

/** The local steps that it is made of. */
export interface SealSteps {
  /** Writes the loaded database aside, to be searched. */
  readonly snapshot: (context: RunContext) => Promise<unknown>;
  readonly seal: (context: RunContext) => Promise<unknown>;
}

/** @throws VerificationError when a check is red: nothing becomes visible */
export async function sealRun(
  ports: SealPorts,
  run: RunReference,
  steps: SealSteps,
): Promise<{ readonly databases: number }> {
  const databases = await databasesOf(ports.runs, run.id);
  const aws = await factsOf(ports.runs, run);
  for (const database of databases)
    await withWorkbench(
      { run, database, ports: { ...ports.bench(database), aws }, need: { raw: true, masked: true }, step: 'seal' },
      (context) => sealDatabase(ports, run, database, context, steps),
    );
  return { databases: databases.length };
}

async function sealDatabase(
  ports: SealPorts,
  run: RunReference,
  database: string,
  context: RunContext,
  steps: SealSteps,
): Promise<void> {
  const folder = context.layout.run(run.id);
  const text = (name: string): Promise<string | undefined> =>
    readFile(`${folder}/${name}`, 'utf8').catch(() => undefined);
  const reportKey = documentKey(run.id, database, 'report.html');
  await steps.snapshot(context);
  try {
    await steps.seal(context);
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
  await store(ports, run, database, context, { evidence, report });
}

/** Locked objects first, and never twice: what an earlier call has sealed stays what the run is judged by. */
async function store(
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
