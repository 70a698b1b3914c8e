// The functions that make, watch and delete database servers and snapshots. None of them reads a row.
import { EXPIRING_FOLDERS } from '../../core/model/expiring.ts';
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';
import { INCOMING } from '../triggers.ts';
import { dmsRemovals } from './dms-rights.ts';
import {
  type FunctionEntry,
  groups,
  keyForRds,
  looks,
  MASKED_OF_RUNS,
  made,
  ours,
  own,
  passing,
  RAW_OF_RUNS,
  RUN,
  reads,
  removes,
  removesRunSecrets,
  runSecrets,
  type Site,
  sourceAccounts,
  TAGGED,
  tagging,
  writes,
} from './entry.ts';
import { loadingGroups, removesLoadingGroups } from './group-rights.ts';
import { metrics, signature } from './parts.ts';
import { keeping, removesResultLogins, sharing } from './share-rights.ts';
import { newSnapshots, sharedCopies, snapshotCopies, snapshotKeys } from './snapshot-rights.ts';

const LOOKS = ['DescribeDBInstances', 'DescribeDBClusters', 'DescribeDBSnapshots', 'DescribeDBClusterSnapshots'];

const network = ({ foundation }: Site): Readonly<Record<string, string>> => ({
  SUBNET_GROUP: foundation.network.subnetGroupName,
  SECURITY_GROUP: foundation.network.databases,
});

export const SERVER_FUNCTIONS = {
  select: {
    folder: 'select',
    does: 'Chooses the snapshot and opens the run',
    minutes: 5,
    environment: ({ foundation: { buckets } }) => ({
      RUNS_BUCKET: buckets.runs.bucketName,
      RAW_BUCKET: buckets.raw.bucketName,
      MASKED_BUCKET: buckets.masked.bucketName,
    }),
    rights: (site) => [
      ...reads(site.foundation, 'runs', 'runs/*', 'locks/*'),
      ...writes(site.foundation, 'runs', 'runs/*', 'locks/*'),
      ...removes(site.foundation, 'runs', 'locks/*'),
      ...reads(site.foundation, 'raw', `${INCOMING}*`),
      looks(LOOKS),
      ...newSnapshots(site),
      ...sourceAccounts(site),
    ],
  },
  restore: {
    folder: 'restore',
    does: 'Restores the snapshot to a private temporary server',
    environment: (site) => ({
      RUNS_BUCKET: site.foundation.buckets.runs.bucketName,
      ...network(site),
      RAW_KEY_ARN: site.foundation.keys.raw.keyArn,
      SECRETS_KEY_ARN: site.foundation.keys.secrets.keyArn,
    }),
    rights: (site) => [
      ...reads(site.foundation, 'runs', 'runs/*'),
      ...writes(site.foundation, 'runs', 'runs/*'),
      looks(LOOKS),
      made(
        ['RestoreDBInstanceFromDBSnapshot', 'RestoreDBClusterFromSnapshot'],
        [
          ...ours('db', 'cluster'),
          arnOf('rds', 'snapshot:*'),
          arnOf('rds', 'cluster-snapshot:*'),
          ...sharedCopies(site, 'cluster'),
        ],
        'Reads any snapshot that select chose, and makes what is named masklake-… only',
      ),
      made(['CreateDBInstance'], ours('db', 'cluster')),
      ...snapshotCopies(site),
      groups('RestoreDBInstanceFromDBSnapshot', 'RestoreDBClusterFromSnapshot', 'CreateDBInstance'),
      tagging('db', 'cluster', 'snapshot', 'cluster-snapshot'),
      own(['ModifyDBInstance'], 'db'),
      own(['ModifyDBCluster'], 'cluster'),
      ...runSecrets(site.foundation, ['CreateSecret', 'GetSecretValue', 'TagResource'], 'source'),
      ...keyForRds(site.foundation.keys.raw.keyArn, ...snapshotKeys(site)),
      ...sourceAccounts(site),
    ],
  },
  stage: {
    folder: 'stage',
    does: 'Makes the fresh server that masked rows are loaded into',
    environment: (site) => ({
      RUNS_BUCKET: site.foundation.buckets.runs.bucketName,
      ...network(site),
      DATABASE_KEY_ARN: site.foundation.keys.databases.keyArn,
      SECRETS_KEY_ARN: site.foundation.keys.secrets.keyArn,
    }),
    rights: (site) => [
      ...reads(site.foundation, 'runs', 'runs/*'),
      ...writes(site.foundation, 'runs', 'runs/*'),
      looks(['DescribeDBInstances', 'DescribeDBClusters']),
      made(['CreateDBInstance', 'CreateDBCluster'], ours('db', 'cluster')),
      groups('CreateDBInstance', 'CreateDBCluster'),
      tagging('db', 'cluster'),
      ...loadingGroups(site),
      ...runSecrets(site.foundation, ['CreateSecret', 'GetSecretValue', 'PutSecretValue', 'TagResource'], 'staged'),
      ...keyForRds(site.foundation.keys.databases.keyArn),
      ...sourceAccounts(site),
    ],
  },
  snapshot: {
    folder: 'snapshot',
    does: 'Makes the masked snapshot of the staged server',
    environment: ({ foundation }) => ({ DATABASE_KEY_ARN: foundation.keys.databases.keyArn }),
    rights: (site) => [
      looks([...LOOKS, 'DescribeDBSnapshotAttributes', 'DescribeDBClusterSnapshotAttributes']),
      made(['CreateDBSnapshot'], ours('db', 'snapshot')),
      made(['CreateDBClusterSnapshot'], ours('cluster', 'cluster-snapshot')),
      tagging('snapshot', 'cluster-snapshot'),
      ...keyForRds(site.foundation.keys.databases.keyArn),
    ],
  },
  share: {
    folder: 'share',
    does: 'Opens masked snapshots to the accounts of the configuration, and keeps a server of them',
    environment: (site) => ({
      RUNS_BUCKET: site.foundation.buckets.runs.bucketName,
      EVIDENCE_BUCKET: site.foundation.buckets.evidence.bucketName,
      ...network(site),
      DATABASE_KEY_ARN: site.foundation.keys.databases.keyArn,
      SIGNING_SECRET: site.foundation.signingSecret.secretArn,
    }),
    rights: (site) => [
      ...reads(site.foundation, 'runs', 'runs/*'),
      ...writes(site.foundation, 'runs', 'runs/*/shared.json'),
      ...reads(site.foundation, 'evidence', '*'),
      looks([
        'DescribeDBSnapshots',
        'DescribeDBClusterSnapshots',
        'DescribeDBSnapshotAttributes',
        'DescribeDBClusterSnapshotAttributes',
      ]),
      { actions: ['kms:DescribeKey', 'kms:GetKeyPolicy'], resources: [site.foundation.keys.databases.keyArn] },
      ...signature(site),
      ...sharing(site),
      ...keeping(site),
    ],
  },
  cleanUp: {
    folder: 'clean-up',
    does: 'Destroys every copy of production data that a run made',
    environment: (site) => ({
      RAW_BUCKET: site.foundation.buckets.raw.bucketName,
      MASKED_BUCKET: site.foundation.buckets.masked.bucketName,
      RUNS_BUCKET: site.foundation.buckets.runs.bucketName,
    }),
    rights: (site) => [
      ...deletions(site),
      ...reads(site.foundation, 'runs', 'runs/*', 'locks/*'),
      ...removes(site.foundation, 'runs', 'locks/*'),
      ...removes(site.foundation, 'masked', MASKED_OF_RUNS),
      ...sourceAccounts(site),
    ],
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;

/** Started by the clock, outside the state machine. */
export const WATCH_FUNCTIONS = {
  reconcile: {
    folder: 'reconcile',
    does: 'Starts runs for snapshots that no run has covered',
    minutes: 5,
    environment: ({ foundation }) => ({ RUNS_BUCKET: foundation.buckets.runs.bucketName }),
    rights: (site) => [
      ...reads(site.foundation, 'runs', 'runs/*', 'locks/*'),
      looks(['DescribeDBSnapshots', 'DescribeDBClusterSnapshots']),
      ...sourceAccounts(site),
    ],
  },
  sweep: {
    folder: 'sweep',
    does: 'Deletes what is left of runs that are over, and results of earlier runs when their time is over',
    environment: (site) => ({
      RAW_BUCKET: site.foundation.buckets.raw.bucketName,
      MASKED_BUCKET: site.foundation.buckets.masked.bucketName,
      RUNS_BUCKET: site.foundation.buckets.runs.bucketName,
      ...metrics(site),
    }),
    rights: (site) => [
      ...deletions(site),
      ...reads(site.foundation, 'runs', 'runs/*', 'locks/*'),
      ...removes(site.foundation, 'runs', 'locks/*'),
      ...removes(site.foundation, 'masked', MASKED_OF_RUNS),
      // which run readers of the lake see: its results stay
      ...reads(site.foundation, 'masked', 'lake/masked/*/current'),
      ...removes(site.foundation, 'runs', ...EXPIRING_FOLDERS.map((folder) => `runs/${RUN}/${folder}*`)),
      {
        actions: ['secretsmanager:ListSecrets'],
        resources: ['*'],
        why: 'A list knows no resource; it shows names and tags, no content',
      },
      {
        actions: ['dms:ListTagsForResource'],
        resources: [arnOf('dms', 'endpoint:*'), arnOf('dms', 'replication-config:*')],
        why: 'DMS makes up the ARNs; tags say what was made by a run',
      },
      ...sourceAccounts(site),
    ],
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;

function deletions({ deployment, foundation }: Site): Right[] {
  return [
    looks(LOOKS),
    ...dmsRemovals(),
    {
      actions: ['rds:CancelExportTask', 'rds:DescribeExportTasks'],
      resources: ['*'],
      why: 'Export tasks have no ARN; one is found by the name that follows from the run',
    },
    passing(['DeleteDBInstance'], 'db'),
    passing(['DeleteDBCluster'], 'cluster'),
    {
      actions: ['macie2:DescribeClassificationJob'],
      resources: [arnOf('macie2', 'classification-job/*')],
      why: 'Macie makes up the ids of jobs; whose one is, its description says',
    },
    {
      actions: ['macie2:UpdateClassificationJob'],
      resources: [arnOf('macie2', 'classification-job/*')],
      conditions: TAGGED,
      why: 'Macie makes up the ids of jobs; what is cancelled was started by a run',
    },
    {
      actions: ['macie2:ListClassificationJobs'],
      resources: ['*'],
      why: 'A list, which has no ARN; nothing can be changed with it',
    },
    own(['DeleteDBSnapshot'], 'snapshot'),
    own(['DeleteDBClusterSnapshot'], 'cluster-snapshot'),
    ...removes(foundation, 'raw', ...RAW_OF_RUNS),
    removesRunSecrets(),
    ...removesLoadingGroups({ deployment }),
    ...removesResultLogins({ deployment }),
  ];
}
