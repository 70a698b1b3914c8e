// The functions that bring a database's rows into the raw bucket.
import { Aws } from 'aws-cdk-lib';
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';
import { dmsRemovals } from './dms-rights.ts';
import {
  type FunctionEntry,
  keyForRds,
  looks,
  RUN,
  reads,
  removes,
  runSecrets,
  TAGGED,
  TAGGED_REQUEST,
  writes,
} from './entry.ts';
import { DUCKDB_MEMORY, documents, raw, rules, runs } from './parts.ts';

/** A role that a service takes for us, and nobody else. @param names by which IAM knows the service */
function passes(roleArn: string, ...names: readonly string[]): Right {
  return {
    actions: ['iam:PassRole'],
    resources: [roleArn],
    conditions: { StringEquals: { 'iam:PassedToService': names.length === 1 ? names[0] : names } },
  };
}

export const EXPORT_FUNCTIONS = {
  inspect: {
    folder: 'inspect',
    does: 'Reads the catalog of the temporary databases, and measures what an exporter could lose',
    inNetwork: true,
    duckdb: true,
    environment: (site) => ({
      ...runs(site),
      ...raw(site),
      ...rules(site),
      DUCKDB_MEMORY,
      SECRETS_KEY_ARN: site.foundation.keys.secrets.keyArn,
    }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'raw', '*/measured/*'),
      ...writes(site.foundation, 'raw', '*/measured/*'),
      ...reads(site.foundation, 'rules', 'rules/*'),
      ...runSecrets(site.foundation, ['GetSecretValue'], 'source'),
      ...runSecrets(site.foundation, ['CreateSecret', 'GetSecretValue', 'TagResource'], 'reader'),
    ],
  },
  export: {
    folder: 'export',
    does: 'Has DMS, or RDS itself, export every table',
    environment: (site) => ({
      ...runs(site),
      ...raw(site),
      ...rules(site),
      ACCOUNT_ID: Aws.ACCOUNT_ID,
      RAW_KEY_ARN: site.foundation.keys.raw.keyArn,
      DMS_ROLE_ARN: site.exporters.dmsTarget.roleArn,
      DMS_SECRET_ROLE_ARN: site.exporters.dmsSecrets.roleArn,
      DMS_SUBNET_GROUP: site.exporters.dmsSubnetGroup,
      // DMS connects to the databases as the functions do
      SECURITY_GROUP: site.foundation.network.clients,
      EXPORT_ROLE_ARN: site.exporters.rdsExport.roleArn,
      ...(site.exporters.certificateArn === undefined ? {} : { DMS_CERTIFICATE_ARN: site.exporters.certificateArn }),
    }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'raw', '*/measured/*'),
      ...reads(site.foundation, 'rules', 'rules/*'),
      {
        actions: ['dms:CreateEndpoint', 'dms:CreateReplicationConfig', 'dms:AddTagsToResource'],
        resources: [arnOf('dms', 'endpoint:*'), arnOf('dms', 'replication-config:*'), arnOf('dms', 'subgrp:*')],
        conditions: TAGGED_REQUEST,
        why: 'DMS makes up the ARNs; what is made carries the tag of its run',
      },
      // the authorities that a new endpoint names
      ...(site.exporters.certificateArn === undefined
        ? []
        : [{ actions: ['dms:CreateEndpoint'], resources: [site.exporters.certificateArn] }]),
      {
        // the endpoints and the subnet group that a new replication names
        actions: ['dms:CreateReplicationConfig'],
        resources: [arnOf('dms', 'endpoint:*'), arnOf('dms', 'subgrp:*')],
        why: 'DMS makes up the ARNs; a replication only reads what it names',
      },
      {
        actions: ['dms:StartReplication', 'dms:DescribeReplicationTableStatistics'],
        resources: [arnOf('dms', 'replication-config:*')],
        conditions: TAGGED,
        why: 'DMS makes up the ARNs; what is started was made by a run',
      },
      {
        actions: ['dms:DescribeReplications'],
        resources: ['*'],
        why: 'DMS knows no resource for its lists; nothing can be changed with it',
      },
      ...dmsRemovals(),
      passes(site.exporters.dmsTarget.roleArn, 'dms.amazonaws.com'),
      // DMS takes this role by its name in the region; which of its names it is passed to, is not documented
      passes(site.exporters.dmsSecrets.roleArn, 'dms.amazonaws.com', `dms.${Aws.REGION}.amazonaws.com`),
      passes(site.exporters.rdsExport.roleArn, 'export.rds.amazonaws.com'),
      { actions: ['iam:GetRole'], resources: [site.exporters.dmsSecrets.roleArn, site.exporters.dmsTarget.roleArn] },
      // DMS asks for it in the caller's name when an endpoint names a secret
      ...runSecrets(site.foundation, ['DescribeSecret'], 'source'),
      looks(['DescribeDBSnapshots', 'DescribeDBClusterSnapshots']),
      {
        actions: ['rds:StartExportTask', 'rds:CancelExportTask', 'rds:DescribeExportTasks'],
        resources: ['*'],
        why: 'Export tasks have no ARN; what they may write is bounded by the role that is passed',
      },
      ...keyForRds(site.foundation.keys.raw.keyArn),
    ],
  },
  read: {
    folder: 'read',
    does: 'Reads the tables that neither DMS nor RDS can export without a loss',
    inNetwork: true,
    duckdb: true,
    environment: (site) => ({ ...runs(site), ...raw(site), DUCKDB_MEMORY }),
    rights: (site) => [
      ...documents(site),
      ...writes(site.foundation, 'raw', '*/read/*'),
      // what a call that died has left
      ...removes(site.foundation, 'raw', `${RUN}/read/*`),
      ...runSecrets(site.foundation, ['GetSecretValue'], 'reader'),
    ],
  },
  adopt: {
    folder: 'adopt',
    does: "Brings exported files into the program's own typing",
    duckdb: true,
    environment: (site) => ({ ...runs(site), ...raw(site), DUCKDB_MEMORY }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'raw', '*'),
      ...writes(site.foundation, 'raw', '*/own/*', '*/measured/*'),
    ],
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;
