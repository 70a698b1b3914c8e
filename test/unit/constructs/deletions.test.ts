// What the pipeline may delete, by name: what runs make, and nothing that merely begins like it.
import { beforeAll, describe, expect, it } from 'vitest';
import { runSecretName } from '../../../lib/adapters/aws/run-keys.ts';
import { namesOf } from '../../../lib/adapters/aws/run-reference.ts';
import { flattened } from '../../../lib/constructs/acknowledge.ts';
import { resultInstanceFor, runIdFor } from '../../../lib/core/model/run-id.ts';
import { matches, RolePolicy } from './iam-pattern.ts';
import { synthesized } from './support.ts';

interface Deletion {
  readonly policy: string;
  readonly action: string;
  /** The last part: names, without the account and the bucket. */
  readonly resource: string;
  readonly condition: string;
}
let deletions: readonly Deletion[];
/** Folders of a run in the raw bucket that any role may write to. */
let rawFolders: readonly string[];
beforeAll(async () => {
  const instance = { instanceClass: 'db.t4g.medium', secretName: 'masklake/shop-masked' };
  const { pipeline } = await synthesized({ sources: [{ name: 'shop', instance: 'shop', share: { instance } }] });
  const written = Object.values(pipeline.findResources('AWS::IAM::Policy')).flatMap((resource) =>
    RolePolicy.parse(resource).Properties.PolicyDocument.Statement.flatMap(({ Action, Resource }) =>
      Action.includes('s3:PutObject') ? Resource.map(flattened) : [],
    ),
  );
  rawFolders = [
    ...new Set(
      written.flatMap((each) => (each.includes('FoundationRaw') ? (/\/\*\/(\w+)\/\*$/.exec(each)?.[1] ?? each) : [])),
    ),
  ];
  deletions = Object.entries(pipeline.findResources('AWS::IAM::Policy')).flatMap(([policy, resource]) =>
    RolePolicy.parse(resource).Properties.PolicyDocument.Statement.flatMap(({ Action, Resource, Condition }) =>
      Action.filter((action) => /:(Batch)?Delete/.test(action)).flatMap((action) =>
        Resource.map((each) => ({
          policy,
          action,
          resource: flattened(each).replace(/^.*(<AWS::AccountId>:|[>}]\/)/, ''),
          condition: JSON.stringify(Condition ?? {}),
        })),
      ),
    ),
  );
}, 120_000);

const RUN = runIdFor('shop', 'rds:shop-2026', 1);
/** Who may, of those that delete such things. */
function mayDelete(action: string, name: string, of: RegExp = /./): string[] {
  const found = deletions.filter((each) => each.action === action && of.test(each.policy));
  expect(found.length).toBeGreaterThan(0);
  return found.filter(({ resource }) => matches(resource, name)).map(({ policy }) => policy.replace(/^Pipeline/, ''));
}

describe('secrets', () => {
  it.each(['source', 'staged', 'reader'] as const)('%s of a run can be deleted, also when it is gone', (role) => {
    const name = `secret:${runSecretName(RUN, role)}`;
    expect(mayDelete('secretsmanager:DeleteSecret', `${name}-AbCdEf`).length).toBeGreaterThanOrEqual(2);
    // of one that is gone, Secrets Manager may know no suffix: being denied then would fail the clean-up
    expect(mayDelete('secretsmanager:DeleteSecret', name).length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    'secret:masklake/shop-AbCdEf',
    'secret:masklake/shop/key-AbCdEf',
    'secret:masklake/shop/source-AbCdEf',
    'secret:masklake/shop/source-key-AbCdEf',
    `secret:masklake/${RUN}/source-key-AbCdEf`,
    `secret:masklake/${RUN}/key-AbCdEf`,
    'secret:masklake/shop/result-key-AbCdEf',
    'secret:masklake/shop-masked/result-key-AbCdEf',
    'secret:FoundationKeyshop-AbCdEf',
  ])('%s, which a person made, cannot be deleted', (name) => {
    expect(mayDelete('secretsmanager:DeleteSecret', name)).toEqual([]);
  });
});

describe('the login of a server that is kept', () => {
  it('can be deleted by the function that keeps it, and by those that undo an unfinished one', () => {
    const login = `secret:masklake/shop-masked/result-${RUN}-AbCdEf`;
    const who = mayDelete('secretsmanager:DeleteSecret', login).map((policy) => policy.replace(/Role.*/, ''));
    expect(who.sort()).toEqual(['CleanUp', 'Share', 'Sweep']);
  });
});

describe('raw files', () => {
  it.each(['dms', 'rds', 'own', 'measured', 'verify'])('of a run below %s can be deleted', (folder) => {
    expect(
      mayDelete('s3:DeleteObject', `${RUN}/${folder}/app/public/t/LOAD00000001.parquet`, /CleanUp|Sweep/),
    ).toHaveLength(2);
  });

  it('can be deleted wherever anything of the pipeline may write them', () => {
    expect(rawFolders.length).toBeGreaterThanOrEqual(4);
    for (const folder of rawFolders)
      expect(mayDelete('s3:DeleteObject', `${RUN}/${folder}/app/1`, /CleanUp|Sweep/), folder).toHaveLength(2);
  });

  it.each(['incoming/november/export-1/part-0.parquet', 'incoming/manifest.json', 'something.parquet'])(
    '%s, which somebody else put there, cannot be deleted',
    (key) => {
      expect(mayDelete('s3:DeleteObject', key)).toEqual([]);
    },
  );
});

describe('masked files', () => {
  it('of a run can be deleted, but not the pointer that says which run is published', () => {
    const file = `lake/masked/shop/${RUN}/app/public/t/part-00000.parquet`;
    expect(mayDelete('s3:DeleteObject', file, /CleanUp|Sweep|PipelineMask/)).toHaveLength(3);
    expect(mayDelete('s3:DeleteObject', 'lake/masked/shop/current', /CleanUp|Sweep|PipelineMask/)).toEqual([]);
  });
});

describe('servers and snapshots', () => {
  const { instance, staged, maskedSnapshot } = namesOf(RUN);
  it.each([
    ['rds:DeleteDBInstance', `db:${instance}`],
    ['rds:DeleteDBInstance', `db:${instance}-1`],
    ['rds:DeleteDBInstance', `db:${staged}`],
    ['rds:DeleteDBCluster', `cluster:${instance}`],
    ['rds:DeleteDBSnapshot', `snapshot:${maskedSnapshot}`],
    ['rds:DeleteDBClusterSnapshot', `cluster-snapshot:${maskedSnapshot}`],
  ])('%s of %s is allowed to the machine and the clean-up', (action, name) => {
    expect(mayDelete(action, name, /Machine|CleanUp/)).toHaveLength(2);
  });

  it('of others cannot be deleted by the machine, which asks for no tag, although they are called masklake-…', () => {
    for (const name of ['db:masklake-production', 'db:masklake-shop-db', 'db:shop-production'])
      expect(mayDelete('rds:DeleteDBInstance', name, /Machine/)).toEqual([]);
  });

  it('are deleted by functions only with the tag of a run', () => {
    const byFunctions = deletions.filter(
      ({ action, policy }) => action.startsWith('rds:') && !policy.includes('Machine'),
    );
    expect(byFunctions.length).toBeGreaterThan(0);
    for (const { condition } of byFunctions) expect(condition).toContain('aws:ResourceTag/masklake:run');
  });

  it('that are kept as results are nothing that the clean-up or the sweeper can delete', () => {
    const servers = deletions.filter(
      ({ action, policy }) => /:DeleteDB(Instance|Cluster)$/.test(action) && /CleanUp|Sweep/.test(policy),
    );
    expect(servers).toHaveLength(4);
    for (const { condition } of servers)
      expect(condition).toContain('"aws:ResourceTag/masklake:role":["temporary","staged"]');
    expect(mayDelete('rds:DeleteDBInstance', `db:${resultInstanceFor(RUN)}`, /Share/)).toHaveLength(1);
  });
});

describe('replications', () => {
  it('are deleted only with the tag of a run', () => {
    const found = deletions.filter(({ action }) => action.startsWith('dms:'));
    expect(found.length).toBeGreaterThan(0);
    for (const { condition } of found) expect(condition).toContain('aws:ResourceTag/masklake:run');
  });
});
