// Which snapshots may be copied: our own, and of another account only what its role has copied for a run, of the kind that a source there has.
import { describe, expect, it } from 'vitest';
import { flattened } from '../../../lib/constructs/acknowledge.ts';
import { RolePolicy } from './iam-pattern.ts';
import { synthesized } from './support.ts';

const THEIRS = '444455556666';
const account = { id: THEIRS, roleArn: `arn:aws:iam::${THEIRS}:role/masklake-reader` };
const OWN = { name: 'shop', instance: 'shop' };

/** `action resource` of everything that copies snapshots; the account is left out where it is our own. */
async function copying(...sources: readonly object[]): Promise<readonly string[]> {
  const { pipeline } = await synthesized({ sources });
  const found = Object.values(pipeline.findResources('AWS::IAM::Policy')).flatMap((resource) =>
    RolePolicy.parse(resource).Properties.PolicyDocument.Statement.flatMap(({ Action, Resource }) =>
      Action.filter((action) => action.startsWith('rds:Copy')).flatMap((action) =>
        Resource.map((each) => `${action} ${flattened(each).replace(/^.*<AWS::Region>:(<AWS::AccountId>:)?/, '')}`),
      ),
    ),
  );
  return found.toSorted();
}

describe('snapshots that may be copied', () => {
  it('are of instances alone, of our own account, where no source is elsewhere', async () => {
    expect(await copying(OWN, { name: 'orders', cluster: 'orders' })).toEqual(['rds:CopyDBSnapshot snapshot:*']);
  });

  it('are of an instance elsewhere those that were copied there for a run', async () => {
    expect(await copying({ name: 'billing', instance: 'billing', account })).toEqual([
      `rds:CopyDBSnapshot ${THEIRS}:snapshot:masklake-copy-*`,
      'rds:CopyDBSnapshot snapshot:*',
    ]);
  });

  it('are of a cluster elsewhere those too, and nothing else of clusters', async () => {
    expect(await copying(OWN, { name: 'ledger', cluster: 'ledger', account })).toEqual([
      `rds:CopyDBClusterSnapshot ${THEIRS}:cluster-snapshot:masklake-copy-*`,
      'rds:CopyDBClusterSnapshot cluster-snapshot:masklake-copy-*',
      'rds:CopyDBSnapshot snapshot:*',
    ]);
  });
}, 120_000);
