// The steps of a run on AWS around verification, as the state machine drives them.
import { runConstraint } from '../../../lib/adapters/aws/load/constraint.ts';
import { copyFile } from '../../../lib/adapters/aws/load/copy.ts';
import { finishLoad } from '../../../lib/adapters/aws/load/finish.ts';
import { type ConstraintItem, type CopyItem, loadSchema } from '../../../lib/adapters/aws/load/schema.ts';
import { listMaskItems } from '../../../lib/adapters/aws/mask/list.ts';
import { maskFile } from '../../../lib/adapters/aws/mask/mask-file.ts';
import { mergeMasked } from '../../../lib/adapters/aws/mask/merge.ts';
import type { MaskItem } from '../../../lib/adapters/aws/mask/ports.ts';
import { type ItemList, itemsKey } from '../../../lib/adapters/aws/run-keys.ts';
import { withWorkbench } from '../../../lib/adapters/aws/workbench/workbench.ts';
import { classify } from '../../../lib/pipeline/steps/classify.ts';
import { decide } from '../../../lib/pipeline/steps/decide.ts';
import { type AwsRun, RUN } from './aws-run.ts';
import { NEVER } from './loaded-parts.ts';

const LIMITS = { glueAbove: 512, urlOf: (zone: string, key: string) => `${zone}/${key}`, keySecret: 'arn:aws:secret' };

async function items<T>({ buckets }: AwsRun, list: ItemList): Promise<readonly T[]> {
  const found = await buckets.runs.readJson(itemsKey(RUN.id, list));
  // What the machine reads is what `list` wrote; its shape is checked by the handlers.
  return found as readonly T[];
}

/** classify, decide and mask, as far as the masked files. */
export async function masked(run: AwsRun, database: string): Promise<void> {
  const ports = run.bench()(database);
  for (const step of [classify, decide]) await withWorkbench({ run: RUN, database, ports, need: { raw: true } }, step);
  await listMaskItems({ ...run.mask, ...LIMITS }, RUN);
  for (const item of await items<MaskItem>(run, 'mask')) await maskFile(run.mask, RUN, item, NEVER);
  await mergeMasked(run.mask, RUN);
}

/** load, into a server that stands. */
export async function loaded(run: AwsRun): Promise<void> {
  await loadSchema(run.load, RUN, NEVER);
  for (const item of await items<CopyItem>(run, 'copy')) await copyFile(run.load, RUN, item, NEVER);
  for (const wave of ['constraints-1', 'constraints-2', 'constraints-3'] as const)
    for (const item of await items<ConstraintItem>(run, wave)) await runConstraint(run.load, RUN, item, NEVER);
  await finishLoad(run.load, RUN, NEVER);
}
