// publish on AWS: the catalog is brought to the run's files, then one object says which run readers of the lake see. It is replaced in one
// request; nothing that it named before is touched.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EnvironmentError, InternalError, RefusedError } from '../../../core/errors.ts';
import { LakeManifest, LakePointer } from '../../../core/model/lake-manifest.ts';
import { Plan } from '../../../core/plan/plan.ts';
import { SignedEvidence, verifyEvidence } from '../../../core/report/evidence.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { type LakePorts, publishLake, type SealedDatabase } from '../lake/publish-lake.ts';
import type { Measure } from '../metrics.ts';
import { cataloguedKey, documentKey, evidenceKey, manifestOfLakeKey, pointerKey } from '../run-keys.ts';
import { findRecord } from '../run-records.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { readBlockers } from '../workbench/state-documents.ts';

export interface PublishPorts {
  readonly runs: ObjectStore;
  readonly masked: ObjectStore;
  readonly evidence: ObjectStore;
  /** Of the key that signs evidence; PEM. */
  readonly publicKey: () => Promise<string>;
  readonly now: () => Date;
  readonly measure?: Measure | undefined;
  /** The catalog and its permissions; undefined where none is wanted. */
  readonly lake?: LakePorts | undefined;
}

/**
 * @returns where the pointer is; or the run of a newer snapshot, which readers go on to see: an event of an older one came late
 * @throws InternalError unless every database of the run has its sealed, verified evidence, its manifest and the plan it was sealed with
 * @throws EnvironmentError when somebody else has signed the evidence, or it was changed
 * @throws RefusedError when something speaks against the run
 */
export async function publishRun(
  ports: PublishPorts,
  run: RunReference,
): Promise<{ readonly published: string } | { readonly newer: string }> {
  const sealed = [];
  const publicKey = await ports.publicKey();
  for (const database of await databasesOf(ports.runs, run.id)) {
    const { blockers } = await readBlockers({ runs: ports.runs, run: run.id, database });
    if (blockers.length > 0) throw new RefusedError(blockers, { where: `publish of ${database}` });
    sealed.push({ database, ...(await sealedDatabase(ports, run, database, publicKey)) });
  }
  const [only] = sealed;
  if (only === undefined) throw new InternalError('the run has no database to publish');
  const newer = await newerRun(ports, run);
  if (newer !== undefined) {
    ports.measure?.('VerifiedRun', 1, { Source: run.source });
    return { newer };
  }
  if (ports.lake !== undefined) {
    // first: who takes the run back must know of the catalog, however far this comes
    await ports.runs.createJson(cataloguedKey(run.id), { source: run.source, run: run.id });
    await publishLake(ports.lake, run, sealed);
  }
  const evidence = sealed.map(({ database, evidence: hash }) => ({ database, evidence: hash }));
  const pointer: LakePointer = {
    run: run.id,
    evidence: sealed.length === 1 ? only.evidence : sha256(JSON.stringify(evidence)),
    publishedAt: ports.now().toISOString(),
    ...(sealed.length === 1 ? {} : { databases: evidence }),
  };
  await ports.masked.writeText(pointerKey(run.source), `${JSON.stringify(pointer)}\n`);
  ports.measure?.('VerifiedRun', 1, { Source: run.source });
  return { published: pointerKey(run.source) };
}

/** The published run, when its snapshot is newer and nobody has asked for this one. */
async function newerRun({ runs, masked }: PublishPorts, run: RunReference): Promise<string | undefined> {
  const pointer = await masked.findJson(pointerKey(run.source));
  if (pointer === undefined) return undefined;
  const published = LakePointer.parse(pointer).run;
  const [ours, theirs] = [await findRecord(runs, run.id), await findRecord(runs, published)];
  if (ours?.snapshotTaken === undefined || theirs?.snapshotTaken === undefined || ours.asked) return undefined;
  return ours.snapshotTaken < theirs.snapshotTaken ? published : undefined;
}

/** Permissions follow from the plan: it must be the one that the evidence was signed over. */
async function sealedDatabase(
  ports: PublishPorts,
  run: RunReference,
  database: string,
  publicKey: string,
): Promise<SealedDatabase & { readonly evidence: string }> {
  const key = evidenceKey(run.source, run.id, database, 'evidence.json');
  const signed = z.optional(SignedEvidence).parse(await ports.evidence.findJson(key));
  const sealed = signed?.evidence.run === run.id && signed.evidence.verdict.verdict === 'verified';
  if (signed === undefined || !sealed)
    throw new InternalError('there is no sealed, verified evidence of this database', { where: key });
  if (!verifyEvidence(signed, publicKey))
    throw new EnvironmentError('the signature of the evidence is not this deployment’s, or the evidence was changed', {
      where: key,
      hint: 'nothing was published; who has written to the evidence bucket, or changed the signing key? Then start the next attempt',
    });
  const manifest = await ports.masked.readText(manifestOfLakeKey(run.source, run.id, database));
  if (manifest === undefined) throw new InternalError('the lake has no manifest of this database', { where: database });
  const plan = await ports.runs.readText(documentKey(run.id, database, 'plan.json'));
  if (plan === undefined || sha256(plan.text) !== signed.evidence.planSha256)
    throw new InternalError('the plan is not the one that the evidence was signed over', { where: database });
  return {
    evidence: signed.sha256,
    manifest: LakeManifest.parse(JSON.parse(manifest.text)),
    plan: Plan.parse(JSON.parse(plan.text)),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
