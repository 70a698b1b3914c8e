// seal: the snapshot is searched, then the evidence is built, signed and written. A red check ends the run here, by name.
import { createHash } from 'node:crypto';
import { VerificationError } from '../../core/errors.ts';
import { poolIds } from '../../core/fakes/pools.ts';
import { manifestName, tableFolder } from '../../core/model/layout.ts';
import { tableKey } from '../../core/model/names.ts';
import { planPools } from '../../core/plan/pools.ts';
import { buildEvidence } from '../../core/report/evidence.ts';
import { renderReport } from '../../core/report/html.ts';
import { stepsInLog } from '../../core/report/section-steps.ts';
import { signEvidence } from '../../core/report/signature.ts';
import type { CheckResult } from '../../core/verify/check.ts';
import { verdictOf } from '../../core/verify/verdict.ts';
import type { VerifyRequest } from '../../ports/engine.ts';
import type { FileFact } from '../../ports/run-store.ts';
import type { Measured, RunContext } from '../context.ts';
import { LOCAL_RESULTS } from './classify.ts';
import { lakeManifest } from './publish.ts';
import { filesRequest, verifyRequest } from './verify.ts';

export async function seal(context: RunContext): Promise<Measured> {
  const { layout, request, store } = context;
  const { checks } = context.state.need('verify');
  // there the snapshot is the server's own, and `verify` has searched its rows
  const searched = context.aws !== undefined;
  const search = searched ? await filesRequest(context) : await verifyRequest(context);
  const content = searched ? [] : await snapshotContent(context, search);
  const results = [...checks, ...content];
  const verdict = verdictOf(results, context.engine.requiredChecks(request.scope));
  const stated = await facts(context);
  const pools = [...poolIds(), ...planPools(stated.plan)];
  const evidence = buildEvidence({ ...stated, pools, checks: results, verdict });
  const signed = signEvidence(evidence, context.signer.privateKey);
  const folder = layout.run(request.run);
  const texts = [
    { label: 'evidence.json', text: JSON.stringify(signed, null, 1) },
    { label: 'report.html', text: renderReport(evidence, stepsInLog(context.logText())) },
  ];
  const leaks = await context.engine.searchTexts(search, texts);
  if (leaks.length > 0)
    throw new VerificationError(`verification failed: ${leaks.join('; ')}`, {
      where: 'seal',
      hint: 'neither was written; nothing was published',
    });
  for (const { label, text } of texts) await store.writeText(`${folder}/${label}`, text);
  if (verdict.verdict !== 'verified') {
    throw new VerificationError(`verification failed: ${verdict.reasons.join('; ')}`, {
      where: 'seal',
      hint: `read ${folder}/report.html; nothing was published`,
    });
  }
  if (request.scope === 'whole')
    await store.writeText(`${layout.pendingSnapshot(request.run)}/evidence.json`, JSON.stringify(signed, null, 1));
  context.state.set('seal', { evidence: signed });
  return { rows: results.length, bytes: 0 };
}

/** The snapshot as it will be handed out; a lake-only run has none. */
async function snapshotContent(context: RunContext, search: VerifyRequest): Promise<readonly CheckResult[]> {
  if (context.request.scope === 'lake') return [];
  return [await context.engine.searchSnapshot(search, context.state.need('snapshot').path)];
}

/** What the evidence states beside the checks. */
async function facts(context: RunContext) {
  const { request, layout, store } = context;
  const { catalog, script } = context.state.need('inspect');
  const { findings } = context.state.need('classify');
  const { plan, planText, rulesText } = context.state.need('decide');
  const { masked } = context.state.need('mask');
  const { startedAt } = context.state.need('select');
  const pending = layout.pendingLake(request.run);
  await store.writeText(`${pending}/manifest.json`, JSON.stringify(lakeManifest(context), null, 1));
  const manifest = `lake/${context.aws === undefined ? 'manifest.json' : manifestName(catalog.database)}`;
  const files: FileFact[] = [await store.facts(`${pending}/manifest.json`, manifest)];
  for (const table of masked) {
    for (const file of table.files)
      files.push(
        await store.facts(
          file,
          `lake/${tableFolder(catalog.database, table.table)}/${file.slice(file.lastIndexOf('/') + 1)}`,
        ),
      );
  }
  const snapshot = context.state.get('snapshot');
  if (snapshot !== undefined && context.aws === undefined)
    files.push(await store.facts(snapshot.path, 'snapshot/snapshot.sql.gz'));
  const pools = planPools(plan).length === 0 ? [] : ['pools.json'];
  for (const name of ['schema.json', 'detections.json', ...LOCAL_RESULTS, 'plan.json', ...pools])
    files.push(await store.facts(`${layout.run(request.run)}/${name}`, `run/${name}`));
  return {
    run: request.run,
    version: request.version,
    source: {
      name: request.source,
      dialect: catalog.dialect,
      serverVersion: catalog.serverVersion,
      database: catalog.database,
    },
    startedAt,
    endedAt: context.now().toISOString(),
    plan,
    planSha256: sha256(planText),
    rulesSha256: sha256(rulesText),
    rows: Object.fromEntries(masked.map((table) => [tableKey(table.table), table.rows])),
    findings,
    files,
    omitted: script.omitted,
    aws: context.aws,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
