// Step `share`: the masked snapshot is opened to the accounts of the configuration and to nobody else, what was shared is written down there,
// and old masked snapshots go. Repeated, it comes to the same end.
import type { RDSClient } from '@aws-sdk/client-rds';
import { ModifyDBClusterSnapshotAttributeCommand, ModifyDBSnapshotAttributeCommand } from '@aws-sdk/client-rds';
import { z } from 'zod';
import type { Share } from '../../../config/share.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import { resultInstanceFor } from '../../../core/model/run-id.ts';
import { unless } from '../rds/errors.ts';
import { type Snapshot, sharedWith } from '../rds/snapshots.ts';
import { sharedKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { type GatePorts, shareable } from './gate.ts';
import { deleteOlder } from './keep-last.ts';
import type { TargetAccount } from './target.ts';

export interface SharePorts extends GatePorts {
  /** The account that results are written to; called only when the configuration names one. */
  readonly target: (share: Share, run: RunReference) => Promise<TargetAccount>;
  readonly now: () => Date;
}

/** What is put into the target account, and written down in the runs bucket. */
export const Shared = z.object({
  version: z.literal(1),
  source: z.string(),
  run: z.string(),
  snapshot: z.string(),
  kind: z.enum(['instance', 'cluster']),
  engine: z.string(),
  engineVersion: z.string(),
  /** Key under which it is encrypted; the target's copy has a key of its own. */
  key: z.string(),
  accounts: z.array(z.string()),
  evidence: z.array(z.object({ database: z.string(), sha256: z.string() })),
  sharedAt: z.string(),
  /** The server that is kept in this account, and the secret that opens it; absent when none is. */
  instance: z.object({ identifier: z.string(), secret: z.string() }).optional(),
  /** Where the results were put; absent when nothing was. */
  results: z
    .object({
      roleArn: z.string(),
      externalId: z.string(),
      bucket: z.string(),
      key: z.string(),
      secret: z.string().optional(),
      /** ARN of the copy that the target makes. */
      copy: z.string().optional(),
    })
    .optional(),
});
export type Shared = z.infer<typeof Shared>;

/**
 * @returns how many accounts may restore the snapshot now, none when the source is not shared; and whether a server of it is to be kept
 * @throws RefusedError when anything speaks against it: nothing was shared then
 */
export async function shareRun(
  ports: SharePorts,
  run: RunReference,
  share: Share | undefined,
): Promise<{ readonly shared: number; readonly deleted: number; readonly instance: boolean }> {
  if (share === undefined) return { shared: 0, deleted: 0, instance: false };
  const { snapshot, evidence, already } = await shareable(ports, run, share);
  const target = share.results === undefined ? undefined : await ports.target(share, run);
  const shared: Shared = {
    version: 1,
    source: run.source,
    run: run.id,
    snapshot: snapshot.arn,
    kind: snapshot.kind,
    engine: snapshot.engine,
    engineVersion: snapshot.engineVersion,
    key: ports.databaseKeyArn,
    accounts: [...share.accounts],
    evidence: evidence.map((each) => ({ ...each })),
    sharedAt: ports.now().toISOString(),
    ...(share.instance === undefined ? {} : { instance: placeOf(run, share.instance.secretName) }),
    ...(target === undefined ? {} : { results: target.place }),
  };
  // first: who takes the share back must know of it, however far this comes
  await ports.runs.writeText(sharedKey(run.id), JSON.stringify(shared, null, 1));
  const missing = share.accounts.filter((account) => !already.includes(account));
  if (missing.length > 0) await open(ports.rds, snapshot, missing);
  const now = await sharedWith(ports.rds, snapshot.kind, snapshot.id);
  const closed = share.accounts.filter((account) => !now.includes(account));
  if (closed.length > 0)
    throw new EnvironmentError('RDS did not share the snapshot', {
      where: `${snapshot.id} with ${closed.join(', ')}`,
      hint: 'do these accounts exist, and does a service control policy forbid it? Nothing else was put there; start again with the next attempt',
    });
  await target?.put(shared);
  const deleted = await deleteOlder(ports.rds, run, share.keepLast);
  return { shared: share.accounts.length, deleted, instance: share.instance !== undefined };
}

/** Both follow from the run, so that servers of several runs have logins of their own. */
function placeOf({ id }: RunReference, secretName: string): NonNullable<Shared['instance']> {
  return { identifier: resultInstanceFor(id), secret: `${secretName}/result-${id}` };
}

async function open(client: RDSClient, { kind, id }: Snapshot, accounts: readonly string[]): Promise<void> {
  const change = { AttributeName: 'restore', ValuesToAdd: [...accounts] };
  const request: Promise<unknown> =
    kind === 'instance'
      ? client.send(new ModifyDBSnapshotAttributeCommand({ DBSnapshotIdentifier: id, ...change }))
      : client.send(new ModifyDBClusterSnapshotAttributeCommand({ DBClusterSnapshotIdentifier: id, ...change }));
  await unless(request, [], 'share the masked snapshot', id);
}
