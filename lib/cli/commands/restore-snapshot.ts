// masklake restore --from-snapshot: a masked RDS snapshot into a new server, after its evidence was checked.
import { readFile } from 'node:fs/promises';
import { RDSClient } from '@aws-sdk/client-rds';
import { planMaskedRestore, restoreMasked } from '../../adapters/aws/rds/restore-masked.ts';
import { UsageError } from '../../core/errors.ts';
import type { Output } from '../output.ts';

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
  readonly yes: boolean;
}

/** Of a DB instance or cluster, as RDS's API says. */
const SERVER_NAME = /^[a-z](?!.*--)(?!.*-$)[a-z0-9-]{0,62}$/i;

export async function restoreSnapshot(options: RestoreSnapshotOptions, out: Output): Promise<number> {
  const { snapshot, as: name, subnetGroup, yes } = options;
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
  const evidence = await text(options.evidence);
  const publicKey = options.publicKey === undefined ? undefined : await text(options.publicKey);
  const client = new RDSClient({});
  try {
    const request = { snapshot, evidence, publicKey, name, subnetGroup };
    const plan = await planMaskedRestore(client, request);
    if (publicKey === undefined)
      out.note(
        `warning: the evidence is signed with key ${plan.signedWith}; whose that is was not checked (--public-key)`,
      );
    if (yes) await restoreMasked(client, plan, request);
    const { command, run } = plan;
    out.result({ snapshot: plan.snapshot.arn, run, as: name, command, done: yes }, () =>
      [
        `${plan.snapshot.id}: masked by run ${run}, evidence is green`,
        yes ? `RDS restores it as ${name}` : `to restore it, add --yes, or: ${command}`,
        'log in with the master login of the snapshot, or set a new one: aws rds modify-db-instance --master-user-password',
      ].join('\n'),
    );
    return 0;
  } finally {
    client.destroy();
  }
}

async function text(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError('the file cannot be read', { where: file, hint: 'check the path' });
  });
}
