// Asks a person to approve the plans of a run: the token with which the state machine goes on is kept with what it stands for, and a
// message says how to look.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InternalError } from '../../../core/errors.ts';
import { pathSegment } from '../../../core/model/names.ts';
import { foldRules, migrateRules, parseRules } from '../../../core/rules/index.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { approvalKey, databaseFolder, differenceKey, documentKey, rulesKey, stateKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import { DecideState } from '../workbench/state-documents.ts';
import type { Message } from './summary.ts';

/** What an approval is asked for. Whoever holds the token can answer: the document is for those who may approve. */
export const ApprovalRequest = z.strictObject({
  run: z.string(),
  source: z.string(),
  token: z.string().min(1),
  askedAt: z.iso.datetime(),
  databases: z.array(
    z.strictObject({
      database: z.string(),
      /** SHA-256 of plan.json: what is approved is this plan. */
      plan: z.string(),
      /** Who changed the rules last, as the rules file says. */
      author: z.string().optional(),
      /** The rules file itself asks for approval by somebody else. */
      approvalRequired: z.boolean(),
    }),
  ),
});
export type ApprovalRequest = z.infer<typeof ApprovalRequest>;

export interface AskPorts {
  readonly runs: ObjectStore;
  /** For the message. */
  readonly runsBucket: string;
  readonly rulesBucket: string;
  readonly now: () => Date;
  readonly notify: (message: Message) => Promise<void>;
}

/** Asked again, the newest token counts. */
export async function askApproval(ports: AskPorts, run: RunReference, token: string): Promise<void> {
  const { runs } = ports;
  const names = await databasesOf(runs, run.id);
  const databases = await Promise.all(names.map((database) => asked(runs, run, database)));
  const request: ApprovalRequest = {
    run: run.id,
    source: run.source,
    token,
    askedAt: ports.now().toISOString(),
    databases,
  };
  await runs.writeText(approvalKey(run.id), JSON.stringify(request, null, 1));
  await ports.notify(askMessage(run, ports, names));
}

async function asked(
  runs: ObjectStore,
  run: RunReference,
  database: string,
): Promise<ApprovalRequest['databases'][number]> {
  const plan = await planSha256(runs, run.id, database);
  if (plan === undefined) throw new InternalError('there is no plan to approve', { where: database });
  const { rulesText } = DecideState.parse(await runs.readJson(stateKey(run.id, database, 'decide')));
  const file = rulesKey(run.source, database);
  const { author, approval } = parseRules(foldRules(migrateRules(rulesText, file).text, file), file);
  return { database, plan, ...(author === undefined ? {} : { author }), approvalRequired: approval !== undefined };
}

/** Of the plan as it stands in the bucket; undefined when there is none. */
export async function planSha256(runs: ObjectStore, run: string, database: string): Promise<string | undefined> {
  const found = await runs.readText(documentKey(run, database, 'plan.json'));
  return found === undefined ? undefined : createHash('sha256').update(found.text, 'utf8').digest('hex');
}

function askMessage(
  run: RunReference,
  { runsBucket: bucket, rulesBucket }: Pick<AskPorts, 'runsBucket' | 'rulesBucket'>,
  databases: readonly string[],
): Message {
  // no quotes: a segment of a key has nothing in it that a shell would read
  const places = databases.map((database) => ({
    folder: databaseFolder(run.id, database).replace(/\/$/, ''),
    rules: rulesKey(run.source, database),
    copy: `${run.id}/${pathSegment(database)}`,
  }));
  return {
    subject: `masklake: the plan of ${run.source} waits for approval`,
    text: [
      `Run ${run.id} of source ${run.source} waits until somebody approves its plan; without an answer in time it stops and is undone.`,
      `The plans: ${places.map(({ folder }) => `s3://${bucket}/${folder}/plan.json`).join(', ')}\nWhat they change: s3://${bucket}/${differenceKey(run.id)}`,
      `To look, and to change the rules of the next run:\n${places.map(({ folder, rules }) => `  masklake review s3://${rulesBucket}/${rules} --run s3://${bucket}/${folder}`).join('\n')}`,
      `As a table:\n${places.map(({ folder, copy }) => `  aws s3 cp --recursive s3://${bucket}/${folder}/ ${copy}/ && masklake rules export --run ${copy}`).join('\n')}`,
      `To decide:\n  masklake aws approve ${run.id} --bucket ${bucket} --by "YOUR NAME"\n  masklake aws reject ${run.id} --bucket ${bucket} --by "YOUR NAME"`,
    ].join('\n\n'),
  };
}
