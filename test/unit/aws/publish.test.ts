// What publish needs before it touches catalog and pointer, and what is left when the catalog cannot be brought to the run.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { GlueClient } from '@aws-sdk/client-glue';
import { LakeFormationClient } from '@aws-sdk/client-lakeformation';
import { describe, expect, it } from 'vitest';
import {
  cataloguedKey,
  databasesKey,
  documentKey,
  evidenceKey,
  manifestOfLakeKey,
  pointerKey,
  recordKey,
} from '../../../lib/adapters/aws/run-keys.ts';
import type { RunRecord } from '../../../lib/adapters/aws/run-records.ts';
import { publishRun } from '../../../lib/adapters/aws/verify/publish-run.ts';
import type { Plan } from '../../../lib/core/plan/plan.ts';
import { buildEvidence, signEvidence } from '../../../lib/core/report/evidence.ts';
import { CUSTOMERS, manifestOf, planOf } from '../lake/support.ts';
import { AwsError, emptyBuckets, RUN } from './support.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const OURS = generateKeyPairSync('ed25519');
const THEIRS = generateKeyPairSync('ed25519');
const publicKey = async () => OURS.publicKey.export({ type: 'spki', format: 'pem' }).toString();

function evidenceOver(plan: Plan, text: string, { privateKey } = OURS) {
  const built = buildEvidence({
    run: RUN.id,
    version: '0.1.0',
    source: { name: 'shop', dialect: 'postgres', serverVersion: 160_004, database: 'app' },
    startedAt: NOW.toISOString(),
    endedAt: NOW.toISOString(),
    plan,
    planSha256: createHash('sha256').update(text).digest('hex'),
    rulesSha256: 'b'.repeat(64),
    rows: {},
    findings: [],
    files: [],
    omitted: [],
    checks: [],
    verdict: { verdict: 'verified', reasons: [] },
  });
  return signEvidence(built, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
}

async function site(change: { readonly plan?: string; readonly evidence?: false; readonly signer?: typeof OURS } = {}) {
  const { runs, masked, results: evidence } = emptyBuckets();
  const plan = planOf([CUSTOMERS]);
  const text = JSON.stringify(plan);
  await runs.createJson(databasesKey(RUN.id), ['app']);
  await runs.writeText(documentKey(RUN.id, 'app', 'plan.json'), change.plan ?? text);
  await masked.createJson(manifestOfLakeKey('shop', RUN.id, 'app'), manifestOf([CUSTOMERS]));
  if (change.evidence !== false)
    await evidence.createJson(
      evidenceKey('shop', RUN.id, 'app', 'evidence.json'),
      evidenceOver(plan, text, change.signer),
    );
  const calls: string[] = [];
  const send = async (command: object): Promise<never> => {
    calls.push(command.constructor.name);
    throw new AwsError('AccessDeniedException');
  };
  const region = 'eu-central-1';
  const lake = {
    glue: Object.assign(new GlueClient({ region }), { send }),
    lakeFormation: Object.assign(new LakeFormationClient({ region }), { send }),
    bucket: 'masked',
    principals: {},
    columns: [],
    patience: { pause: 0 },
  };
  return { ports: { runs, masked, evidence, publicKey, now: () => NOW, lake }, calls, runs, masked };
}

describe('publish', () => {
  it('asks nothing of the catalog without sealed evidence', async () => {
    const { ports, calls, masked } = await site({ evidence: false });
    await expect(publishRun(ports, RUN)).rejects.toThrow(/no sealed, verified evidence/);
    expect(calls).toEqual([]);
    expect(await masked.findJson(pointerKey('shop'))).toBeUndefined();
  });

  it('takes no evidence that somebody else has signed', async () => {
    const { ports, calls, masked } = await site({ signer: THEIRS });
    await expect(publishRun(ports, RUN)).rejects.toThrow(/signature of the evidence is not this deployment’s/);
    expect(calls).toEqual([]);
    expect(await masked.findJson(pointerKey('shop'))).toBeUndefined();
  });

  it('takes permissions from no plan but the one that the evidence was signed over', async () => {
    const open = planOf([{ ...CUSTOMERS, columns: CUSTOMERS.columns.map((each) => ({ ...each, sensitive: false })) }]);
    const { ports, calls } = await site({ plan: JSON.stringify(open) });
    await expect(publishRun(ports, RUN)).rejects.toThrow(/not the one that the evidence was signed over/);
    expect(calls).toEqual([]);
  });

  it('does not swap the pointer when the catalog cannot follow, and says that there may be something to take back', async () => {
    const { ports, runs, masked } = await site();
    await expect(publishRun(ports, RUN)).rejects.toMatchObject({ name: 'EnvironmentError' });
    expect(await masked.findJson(pointerKey('shop'))).toBeUndefined();
    expect(await runs.findJson(cataloguedKey(RUN.id))).toBeDefined();
  });

  it('needs no catalog where none is configured', async () => {
    const { ports, runs, masked } = await site();
    await publishRun({ ...ports, lake: undefined }, RUN);
    expect(await masked.findJson(pointerKey('shop'))).toMatchObject({ run: RUN.id });
    expect(await runs.findJson(cataloguedKey(RUN.id))).toBeUndefined();
  });

  describe('of a snapshot that is older than the published one', () => {
    const NEWER = 'shop-ffffffffff-1';
    const record = (run: string, snapshotTaken: string, asked = false): RunRecord => ({
      run,
      source: 'shop',
      snapshotId: run,
      snapshotTaken,
      attempt: 1,
      asked,
      execution: 'arn:aws:states:x',
      startedAt: NOW.toISOString(),
      snapshotKind: 'instance',
      buckets: {},
    });
    const published = async (asked = false) => {
      const { ports, runs, masked, calls } = await site();
      await runs.createJson(recordKey(NEWER), record(NEWER, '2026-11-21T03:00:00.000Z'));
      await runs.createJson(recordKey(RUN.id), record(RUN.id, '2026-11-20T03:00:00.000Z', asked));
      const pointer = { run: NEWER, evidence: 'e', publishedAt: NOW.toISOString() };
      await masked.writeText(pointerKey('shop'), JSON.stringify(pointer));
      return { ports, masked, calls };
    };

    it('leaves lake and catalog as they are: its event came late', async () => {
      const { ports, masked, calls } = await published();
      expect(await publishRun(ports, RUN)).toEqual({ newer: NEWER });
      expect(await masked.findJson(pointerKey('shop'))).toMatchObject({ run: NEWER });
      expect(calls).toEqual([]);
    });

    it('goes back to it when a person asked for the snapshot', async () => {
      const { ports, masked } = await published(true);
      await publishRun({ ...ports, lake: undefined }, RUN);
      expect(await masked.findJson(pointerKey('shop'))).toMatchObject({ run: RUN.id });
    });
  });
});
