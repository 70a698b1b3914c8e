// masklake restore --from-snapshot: a masked RDS snapshot into a new server, after its evidence was checked.
import { readFile } from 'node:fs/promises';
import { RDSClient } from '@aws-sdk/client-rds';
import { awaitRestored, type RestoredServer } from '../../adapters/aws/rds/await-restored.ts';
import { type MaskedRestore, planMaskedRestore, restoreMasked } from '../../adapters/aws/rds/restore-masked.ts';
import { UsageError } from '../../core/errors.ts';
import type { Output } from '../output.ts';
import { waiting } from '../pause.ts';

export interface RestoreSnapshotOptions {
  /** ARN or identifier of the masked snapshot, or of a copy of it. */
  readonly snapshot: string;
  /** File: the run's evidence.json. */
  readonly evidence: string | undefined;
  /** File: PEM of the key that must have signed it. */
  readonly publicKey: string | undefined;
  /** Identifier of the new server. */
  readonly as: string | undefined;
  readonly subnetGroup: string | undefined;
  readonly instanceClass: string | undefined;
  readonly yes: boolean;
  /** Until one can log in. */
  readonly wait: boolean;
  /** Between two looks, while it waits. */
  readonly everySeconds?: number;
}

/** Of a DB instance or cluster, as RDS's API says. */
const SERVER_NAME = /^[a-z](?!.*--)(?!.*-$)[a-z0-9-]{0,62}$/i;
/** Of Aurora's serverless one the capacity would have to be said, too. */
const INSTANCE_CLASS = /^db\.[a-z0-9-]+\.[a-z0-9]+$/;
const EVERY_SECONDS = 15;

export async function restoreSnapshot(options: RestoreSnapshotOptions, out: Output): Promise<number> {
  const { snapshot, as: name, subnetGroup, instanceClass, yes } = options;
  if (options.evidence === undefined)
    throw new UsageError('which evidence?', {
      hint: 'get it with: aws s3 cp s3://EVIDENCE_BUCKET/SOURCE/RUN/DATABASE/evidence.json . and add --evidence evidence.json',
    });
  if (name === undefined) throw new UsageError('restored as what?', { hint: 'add --as NAME_OF_THE_NEW_SERVER' });
  if (!SERVER_NAME.test(name))
    throw new UsageError('--as is no identifier that RDS takes', {
      where: name,
      hint: 'write up to 63 letters, digits and single hyphens, a letter first: shop-dev',
    });
  if (instanceClass !== undefined && !INSTANCE_CLASS.test(instanceClass))
    throw new UsageError('--instance-class is no class of a server', {
      where: instanceClass,
      hint: 'write one that RDS has: db.t4g.medium',
    });
  const evidence = await text(options.evidence);
  const publicKey = options.publicKey === undefined ? undefined : await text(options.publicKey);
  const client = new RDSClient({});
  try {
    const request = { snapshot, evidence, publicKey, name, subnetGroup, instanceClass };
    const plan = await planMaskedRestore(client, request);
    if (publicKey === undefined)
      out.note(
        `warning: the evidence is signed with key ${plan.signedWith}; whose that is was not checked (--public-key)`,
      );
    if (yes) await restoreMasked(client, plan, request);
    const server = yes && options.wait ? await awaited(client, plan, name, options, out) : undefined;
    const { commands, run } = plan;
    out.result({ snapshot: plan.snapshot.arn, run, as: name, commands, done: yes, server }, () =>
      [
        `${plan.snapshot.id}: masked by run ${run}, evidence is green`,
        ...(yes
          ? described(name, plan, server)
          : ['to restore it, add --yes, or:', ...commands.map((each) => `  ${each}`)]),
      ].join('\n'),
    );
    return 0;
  } finally {
    client.destroy();
  }
}

async function awaited(
  rds: RDSClient,
  plan: MaskedRestore,
  name: string,
  { instanceClass, everySeconds = EVERY_SECONDS }: RestoreSnapshotOptions,
  out: Output,
): Promise<RestoredServer> {
  const { kind } = plan.snapshot;
  const { pause, off } = waiting(
    everySeconds,
    `RDS goes on making ${name}: look with aws rds describe-db-${kind}s, and delete it there if it is not wanted`,
  );
  try {
    const note = (status: string): void => out.note(`  ${name} is ${status}`);
    return await awaitRestored({ rds, pause, note }, plan, { name, instanceClass });
  } finally {
    off();
  }
}

/** How one logs in; the password is read by who needs it, and is nowhere in it. */
function described(name: string, { database, snapshot, commands }: MaskedRestore, server?: RestoredServer): string[] {
  if (server === undefined)
    return [
      `RDS restores it as ${name}, which takes it some minutes`,
      `when the ${snapshot.kind} is available:`,
      ...commands.slice(1),
      `the secret with a new master password: aws rds describe-db-${snapshot.kind}s --db-${snapshot.kind}-identifier ${name} --query '*[0].MasterUserSecret'`,
    ];
  const { host, port, user, secret } = server;
  return [
    `it is restored as ${name}: ${host}, port ${port}, user ${user}, database ${database}`,
    `its password, new and known to nobody else, is in the secret ${secret}:`,
    `  aws secretsmanager get-secret-value --secret-id '${secret}' --query SecretString --output text`,
    'it cannot be reached from the internet; its security groups say who reaches it from your network',
  ];
}

async function text(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError('the file cannot be read', { where: file, hint: 'check the path' });
  });
}
