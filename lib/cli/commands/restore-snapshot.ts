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

export async function restoreSnapshot(options: RestoreSnapshotOptions, out: Output): Promise<number> {
  const { snapshot, as: name, subnetGroup, yes } = options;
  if (options.evidence === undefined)
    throw new UsageError('which evidence?', {
      hint: 'get it with: aws s3 cp s3://EVIDENCE_BUCKET/SOURCE/RUN/DATABASE/evidence.json . and add --evidence evidence.json',
    });
  if (name === undefined) throw new UsageError('restored as what?', { hint: 'add --as NAME_OF_THE_NEW_SERVER' });
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
    throw new UsageError('the file cannot be read', { where: file });
  });
}
