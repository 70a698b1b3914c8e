// verify: every registered check answers; the verdict is taken in `seal`, after the snapshot's content was searched too.
import { schemaText } from '../../core/model/schema-document.ts';
import type { VerifyRequest } from '../../ports/engine.ts';
import type { Measured, RunContext } from '../context.ts';
import { LOCAL_RESULTS } from './classify.ts';
import { sum } from './export.ts';

export async function verify(context: RunContext): Promise<Measured> {
  const request = await verifyRequest(context);
  const checks = await context.engine.verify(request);
  context.state.set('verify', { checks });
  return { rows: sum(request.masked.map((table) => table.rows)), bytes: 0 };
}

/** What checks look at: source, files, loaded database and every text the run wrote. */
export async function verifyRequest(context: RunContext): Promise<VerifyRequest> {
  const staged = context.request.scope === 'lake' ? undefined : context.state.need('load').staged;
  return { ...(await filesRequest(context)), staged };
}

/** The same before anything is loaded. */
export async function filesRequest(context: RunContext): Promise<VerifyRequest> {
  const { catalog, script } = context.state.need('inspect');
  const { raw } = context.state.need('export');
  const { findings } = context.state.need('classify');
  const { plan, planText, rulesText } = context.state.need('decide');
  const { masked } = context.state.need('mask');
  const scratch = `${context.layout.work(context.request.run)}/verify`;
  await context.store.privateFolder(scratch);
  const texts = [
    { label: 'plan.json', text: planText },
    { label: 'rules', text: rulesText },
    { label: 'schema.json', text: schemaText(catalog, script) },
    { label: 'detections.json', text: JSON.stringify(findings) },
    ...(await localResults(context)),
    { label: 'run.jsonl', text: context.logText() },
  ];
  return {
    catalog,
    plan,
    findings,
    raw,
    masked,
    script,
    omitted: script.omitted,
    texts,
    scratch,
    key: context.key,
    staged: undefined,
    onCheck: (check) => {
      context.signal.throwIfAborted();
      context.progress.advance({ done: 0, unit: 'checks', detail: check });
    },
  };
}

async function localResults({ store, layout, request }: RunContext): Promise<VerifyRequest['texts']> {
  const read = LOCAL_RESULTS.map(async (label) => ({
    label,
    text: (await store.readText(`${layout.run(request.run)}/${label}`)) ?? '',
  }));
  return Promise.all(read);
}
