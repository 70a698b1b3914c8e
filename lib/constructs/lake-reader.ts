// The role of a persona: it may ask Athena and the catalog, and Lake Formation decides what they answer. It has no right to any object of
// the raw or the masked zone, with which it could go past Lake Formation.
import { Duration } from 'aws-cdk-lib';
import { type IPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Lake as LakeConfig } from '../config/lake.ts';
import { CATALOG_PREFIX } from '../core/lake/catalog-names.ts';
import type { Persona } from '../core/lake/personas.ts';
import type { FoundationRef } from './foundation.ts';
import { reads, writes } from './functions/entry.ts';
import { grant, type Right } from './right.ts';
import { arnOf } from './step-function.ts';

export interface LakeReaderProps {
  readonly persona: Persona;
  readonly foundation: FoundationRef;
  readonly assumedBy: IPrincipal;
  readonly path: string;
  readonly queries: { readonly workgroup: string; readonly bucket: Bucket; readonly keyArn: string } | undefined;
  readonly domainKey: LakeConfig['domainKey'];
}

export class LakeReader extends Construct {
  readonly role: Role;

  constructor(
    scope: Construct,
    id: string,
    { persona, foundation, assumedBy, path, queries, domainKey }: LakeReaderProps,
  ) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      assumedBy,
      path,
      description: `masklake ${persona.name}: ${persona.does}`,
      maxSessionDuration: Duration.hours(persona.name === 'training-job' ? 12 : 4),
    });
    grant(this.role, [
      ...CATALOG,
      ...(queries === undefined ? [] : asks(persona, queries)),
      ...(persona.evidence ? reads(foundation, 'evidence', '*') : []),
      ...(persona.rules ? [...reads(foundation, 'rules', 'rules/*'), ...writes(foundation, 'rules', 'rules/*')] : []),
      ...(persona.domainKey && domainKey !== undefined ? readsKey(domainKey) : []),
    ]);
  }
}

const CATALOG: readonly Right[] = [
  {
    actions: [
      'glue:GetDatabase',
      'glue:GetDatabases',
      'glue:GetPartition',
      'glue:GetPartitions',
      'glue:BatchGetPartition',
      'glue:GetTable',
      'glue:GetTables',
    ],
    resources: [
      arnOf('glue', 'catalog'),
      // Athena asks for it whatever the query is about
      arnOf('glue', 'database/default'),
      arnOf('glue', `database/${CATALOG_PREFIX}*`),
      arnOf('glue', `table/${CATALOG_PREFIX}*/*`),
    ],
    why: 'Runs make databases and tables called masklake_…; Lake Formation shows those that the role was granted',
  },
  {
    actions: ['lakeformation:GetDataAccess'],
    resources: ['*'],
    why: 'The call knows no resource: Lake Formation answers it by its grants',
  },
];

function asks({ name }: Persona, { workgroup, bucket, keyArn }: NonNullable<LakeReaderProps['queries']>): Right[] {
  return [
    {
      actions: [
        'athena:BatchGetNamedQuery',
        'athena:BatchGetQueryExecution',
        'athena:GetNamedQuery',
        'athena:GetQueryExecution',
        'athena:GetQueryResults',
        'athena:GetQueryResultsStream',
        'athena:GetWorkGroup',
        'athena:ListNamedQueries',
        'athena:ListQueryExecutions',
        'athena:StartQueryExecution',
        'athena:StopQueryExecution',
      ],
      resources: [arnOf('athena', `workgroup/${workgroup}`)],
    },
    {
      actions: ['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListMultipartUploadParts', 's3:PutObject'],
      resources: [bucket.arnForObjects(`${name}/*`)],
      why: 'Athena writes results in the name of who asks; the folder is the persona’s own',
    },
    {
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': `${name}/*` } },
    },
    { actions: ['s3:GetBucketLocation'], resources: [bucket.bucketArn] },
    { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [keyArn] },
  ];
}

/** One derived key; the secrets that hold master keys are under a key that only roles of the pipeline may use. */
function readsKey({ secretArn, encryptionKeyArn }: NonNullable<LakeConfig['domainKey']>): Right[] {
  return [
    { actions: ['secretsmanager:GetSecretValue'], resources: [secretArn] },
    ...(encryptionKeyArn === undefined ? [] : [{ actions: ['kms:Decrypt'], resources: [encryptionKeyArn] }]),
  ];
}
