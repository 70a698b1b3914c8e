// The table of rights against the calls that each action can make: what its file imports of the SDK, itself or by what it imports.
import { describe, expect, it } from 'vitest';
import { COMMAND_RIGHTS, OPERATIONS, type Operation } from '../../../lib/core/operations/command-rights.ts';
import { type ReachableCall, reachableCalls } from './reachable-calls.ts';

/** IAM's prefix, where it is not the name of the SDK's package. */
const PREFIXES: Readonly<Record<string, string>> = {
  sfn: 'states',
  'secrets-manager': 'secretsmanager',
  'database-migration-service': 'dms',
  'cloudwatch-logs': 'logs',
  'service-quotas': 'servicequotas',
};
/** Operations that IAM calls otherwise. */
const ACTIONS: Readonly<Record<string, string>> = {
  's3:DeleteObjects': 's3:DeleteObject',
  's3:ListObjectsV2': 's3:ListBucket',
};
const FILES: Readonly<Record<Operation, string>> = {
  run: 'run',
  status: 'status',
  logs: 'logs',
  approve: 'approve',
  'rules pull': 'rules',
  'rules push': 'rules',
  revoke: 'revoke',
  doctor: 'doctor',
};

/** In reach of an action's imports, and never called by it. By the file that makes the call. */
const NOT_CALLED: Readonly<Record<string, Partial<Record<Operation | 'all', readonly string[]>>>> = {
  // the store of objects is one; which of its methods an action uses, the table says
  'lib/adapters/aws/s3-object-store.ts': { all: ['s3:PutObject', 's3:DeleteObject', 's3:GetObject', 's3:ListBucket'] },
  // how an execution fares; the machine is asked for by `run` and `status`
  'lib/adapters/aws/operate/machines.ts': { logs: ['states:ListStateMachines'] },
  // making tables is the run's
  'lib/adapters/aws/lake/catalog.ts': { revoke: ['glue:CreateDatabase', 'glue:CreateTable', 'glue:UpdateTable'] },
  'lib/adapters/aws/lake/permissions.ts': {
    all: [
      'lakeformation:AddLFTagsToResource',
      'lakeformation:BatchGrantPermissions',
      'lakeformation:BatchRevokePermissions',
    ],
    revoke: ['lakeformation:ListPermissions'],
  },
  // starting and following is the run's
  'lib/adapters/aws/export/replications.ts': {
    revoke: [
      'dms:CreateEndpoint',
      'dms:CreateReplicationConfig',
      'dms:DescribeReplicationTableStatistics',
      'dms:DescribeReplications',
      'dms:StartReplication',
    ],
  },
  'lib/adapters/aws/export/snapshot-export.ts': { revoke: ['rds:StartExportTask'] },
  'lib/adapters/aws/rds/server-secret.ts': {
    all: ['secretsmanager:CreateSecret', 'secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
  },
  // in the other account, and by its role
  'lib/adapters/aws/share/target.ts': {
    all: [
      'secretsmanager:CreateSecret',
      'secretsmanager:PutSecretValue',
      'rds:CopyDBClusterSnapshot',
      'rds:CopyDBSnapshot',
    ],
  },
  'lib/adapters/aws/rds/copy-snapshot.ts': { all: ['rds:CopyDBClusterSnapshot', 'rds:CopyDBSnapshot'] },
  'lib/adapters/aws/rds/select.ts': { all: ['rds:CreateDBClusterSnapshot', 'rds:CreateDBSnapshot'] },
  'lib/adapters/aws/rds/servers.ts': { doctor: ['rds:DeleteDBCluster', 'rds:DeleteDBInstance'] },
};

function actionOf({ client, operation }: ReachableCall): string {
  const action = `${PREFIXES[client] ?? client}:${operation}`;
  return ACTIONS[action] ?? action;
}

function isCalled(operation: Operation, action: string, file: string): boolean {
  const not = NOT_CALLED[file];
  return not?.all?.includes(action) !== true && not?.[operation]?.includes(action) !== true;
}

/** Done by AWS in the caller's name, not called. */
const BY_AWS = /^kms:(Decrypt|GenerateDataKey)$/;

describe.each(OPERATIONS)('the rights for masklake aws %s', (operation) => {
  const granted = COMMAND_RIGHTS[operation].flatMap(({ actions }) => actions);
  const reachable = reachableCalls(`lib/cli/commands/aws/${FILES[operation]}.ts`);
  const calls = reachable.filter((call) => call.from.some((file) => isCalled(operation, actionOf(call), file)));

  it('lack no call', () => {
    expect(calls.length + granted.filter((action) => action.startsWith('s3:')).length).toBeGreaterThan(0);
    expect([...new Set(calls.map(actionOf))].filter((action) => !granted.includes(action))).toEqual([]);
  });

  it('hold none that is not called', () => {
    const possible = new Set(reachable.map(actionOf));
    expect(granted.filter((action) => !possible.has(action) && !BY_AWS.test(action))).toEqual([]);
    // what the store of objects alone could call, an action must be known to use
    const known = new Set(calls.map(actionOf));
    const others = granted.filter((action) => !action.startsWith('s3:') && !BY_AWS.test(action));
    expect(others.filter((action) => !known.has(action))).toEqual([]);
  });

  it('say why where a resource is not named', () => {
    for (const { actions, resources, why } of COMMAND_RIGHTS[operation])
      if (resources.some((resource) => resource === '*' || /:\*$|\/\*\//.test(resource)) && why === undefined)
        expect(actions, 'without a reason').toEqual([]);
  });
});

describe('what is left out', () => {
  it('is in reach: no exception is left over', () => {
    const all = OPERATIONS.flatMap((operation) => reachableCalls(`lib/cli/commands/aws/${FILES[operation]}.ts`));
    const left = Object.entries(NOT_CALLED).flatMap(([file, by]) =>
      Object.values(by)
        .flat()
        .filter((action) => !all.some((call) => actionOf(call) === action && call.from.includes(file)))
        .map((action) => `${file} ${action}`),
    );
    expect(left).toEqual([]);
  });
});

describe('the rights to delete', () => {
  it('are for what runs make: by name, and by tag wherever the service knows tags of what is gone', () => {
    const deleting = COMMAND_RIGHTS.revoke.filter(({ actions }) =>
      actions.some((action) => /:(Delete|Modify|Stop)/.test(action)),
    );
    for (const { actions, resources, conditions } of deleting) {
      expect(resources, actions.join()).not.toContain('*');
      if (/^(rds|dms):/.test(actions[0] ?? '')) expect(JSON.stringify(conditions)).toContain('masklake:run');
    }
  });
});
