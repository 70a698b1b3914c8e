// What the function behind `share` may do besides looking, and only as far as a source asks for it.
import { RESULT_PREFIX } from '../../core/model/run-id.ts';
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';
import { groups, keyForRds, looks, made, OURS, ours, own, RUN, runSecrets, type Site, TAGGED } from './entry.ts';

/** Only where a source is shared: otherwise nothing can open a snapshot to anybody. */
export function sharing(site: Site): Right[] {
  const shares = site.deployment.sources.flatMap(({ share }) => share ?? []);
  if (shares.length === 0) return [];
  const opened = shares.some(({ accounts }) => accounts.length > 0);
  const roles = [...new Set(shares.flatMap(({ results }) => results?.roleArn ?? []))];
  return [
    own([...(opened ? ['ModifyDBSnapshotAttribute'] : []), 'DeleteDBSnapshot'], 'snapshot'),
    own([...(opened ? ['ModifyDBClusterSnapshotAttribute'] : []), 'DeleteDBClusterSnapshot'], 'cluster-snapshot'),
    ...(roles.length === 0 ? [] : [{ actions: ['sts:AssumeRole'], resources: roles }]),
    ...(shares.some(({ results }) => results?.secretName !== undefined)
      ? runSecrets(site.foundation, ['GetSecretValue'], 'staged')
      : []),
  ];
}

/** Only where a server of the masked snapshot is kept: of one that is older, or that a stopped run has not finished. */
export function removesResultLogins({ deployment }: Pick<Site, 'deployment'>): Right[] {
  if (deployment.sources.every(({ share }) => share?.instance === undefined)) return [];
  return [
    {
      actions: ['secretsmanager:DeleteSecret'],
      resources: [arnOf('secretsmanager', `secret:masklake/*/result-${RUN}`)],
      why: 'Logins of servers that are kept end in their run; an older one may lie where an earlier configuration put it',
    },
  ];
}

/** Only where a server of the masked snapshot is kept. What is changed or deleted is called as such a server is. */
export function keeping({ deployment, foundation }: Site): Right[] {
  if (deployment.sources.every(({ share }) => share?.instance === undefined)) return [];
  const results = [arnOf('rds', `db:${RESULT_PREFIX}*`)];
  const secretUses = ['CreateSecret', 'GetSecretValue', 'PutSecretValue', 'TagResource'];
  return [
    looks(['DescribeDBInstances']),
    made(['RestoreDBInstanceFromDBSnapshot'], [...results, ...ours('snapshot')]),
    groups('RestoreDBInstanceFromDBSnapshot'),
    { actions: ['rds:AddTagsToResource'], resources: results, why: OURS },
    {
      actions: ['rds:ModifyDBInstance', 'rds:DeleteDBInstance'],
      resources: results,
      conditions: TAGGED,
      why: OURS,
    },
    // people read it, who cannot use the key of master keys
    ...runSecrets(foundation, secretUses, 'result', 'databases'),
    ...removesResultLogins({ deployment }),
    ...keyForRds(foundation.keys.databases.keyArn),
  ];
}
