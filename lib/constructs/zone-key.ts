// The key of a zone. Its policy says who may use it at all; a role's own policy says which role may do what with it.
import { Aws, DefaultStackSynthesizer, type RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountPrincipal,
  AccountRootPrincipal,
  AnyPrincipal,
  Effect,
  PolicyDocument,
  PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface ZoneKeyProps {
  readonly description: string;
  /** Users: `pipeline`: roles below `rolePath` only, whatever other policies say · `account`: whoever an IAM policy of the account lets. */
  readonly users: 'pipeline' | 'account';
  readonly rolePath: string;
  readonly removalPolicy: RemovalPolicy;
  /** Macie's service-linked role reads the zone. Without it a job ends well, with every object skipped. */
  readonly readByMacie?: boolean;
  /** Macie writes its results with the key. */
  readonly writtenByMacie?: boolean;
  /** Servers and snapshots of RDS are stored with it. */
  readonly holdsServers?: boolean;
  /** Secrets Manager makes secrets with it when CloudFormation asks, in the name of CDK's execution role. */
  readonly holdsSecrets?: boolean;
  readonly bootstrapQualifier?: string | undefined;
  /** Accounts that copy snapshots encrypted with it: rights to use it come with the key's policy only. */
  readonly sharedWith?: readonly string[];
  /** CloudWatch Logs, and alarms that send to encrypted topics. */
  readonly services?: readonly ('logs' | 'alarms')[];
}

/** What CloudFormation and an administrator need of a key; none of it opens what the key encrypts. */
const ADMINISTRATION = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:DisableKey',
  'kms:DisableKeyRotation',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListKeyRotations',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:RevokeGrant',
  'kms:RotateKeyOnDemand',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];
/** What reads and writes with a key. */
const USE = ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'];
/** And for those who have RDS or DMS store something with it: the services do this in their name. */
const USE_FOR_SERVERS = [
  ...USE,
  'kms:Encrypt',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** Macie's role in this account. In a condition it need not exist yet; as a principal of the policy it would have to. */
export const MACIE_ROLE = `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/aws-service-role/macie.amazonaws.com/AWSServiceRoleForAmazonMacie`;

/** Roles of the pipeline, whatever CloudFormation calls them. */
export function pipelineRoles(rolePath: string): string {
  return `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role${rolePath}*`;
}

/** The role that CDK's bootstrap stack gives to CloudFormation. */
function executionRole(qualifier: string = DefaultStackSynthesizer.DEFAULT_QUALIFIER): string {
  return `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/cdk-${qualifier}-cfn-exec-role-*`;
}

/** Only what Macie does for this account, with its export or its jobs. */
export function fromMacie(): Record<string, Record<string, string | string[]>> {
  const macie = `arn:${Aws.PARTITION}:macie2:${Aws.REGION}:${Aws.ACCOUNT_ID}`;
  return {
    StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
    ArnLike: { 'aws:SourceArn': [`${macie}:export-configuration:*`, `${macie}:classification-job/*`] },
  };
}

/** Only alarms of this account and region. */
export function fromAlarms(): Record<string, Record<string, string>> {
  return {
    StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
    ArnLike: { 'aws:SourceArn': `arn:${Aws.PARTITION}:cloudwatch:${Aws.REGION}:${Aws.ACCOUNT_ID}:alarm:*` },
  };
}

export class ZoneKey extends Construct {
  readonly key: Key;

  constructor(scope: Construct, id: string, props: ZoneKeyProps) {
    super(scope, id);
    this.key = new Key(this, 'Resource', {
      enableKeyRotation: true,
      description: props.description,
      removalPolicy: props.removalPolicy,
      policy: new PolicyDocument({ statements: keyPolicy(props) }),
    });
  }
}

function keyPolicy(props: ZoneKeyProps): PolicyStatement[] {
  const {
    users,
    rolePath,
    holdsServers,
    readByMacie,
    writtenByMacie,
    holdsSecrets,
    sharedWith = [],
    services = [],
  } = props;
  const account = new AccountRootPrincipal();
  const pipeline = { 'aws:PrincipalArn': pipelineRoles(rolePath) };
  const forAws = { Bool: { 'kms:GrantIsForAWSResource': 'true' } };
  // whoever an IAM policy of the account lets · only roles of the pipeline among them
  const use = users === 'account' ? {} : { conditions: { ArnLike: pipeline } };
  const grants = users === 'account' ? forAws : { ArnLike: pipeline, ...forAws };
  const own = [
    // who may change this policy may open the zone: that change is what an auditor looks for
    statement('Administration', { principals: [account], actions: ADMINISTRATION }),
    statement('Use', { principals: [account], actions: usesOf(props), ...use }),
    // RDS keeps a grant of its own for as long as a server or a snapshot exists
    ...(holdsServers === true
      ? [statement('GrantsToAwsServices', { principals: [account], actions: ['kms:CreateGrant'], conditions: grants })]
      : []),
  ];
  return [
    ...own,
    ...(readByMacie === true
      ? [
          // the service-linked role has no right of its own to any key, so the account cannot pass one on to it
          statement('MacieReads', {
            principals: [new AnyPrincipal()],
            actions: ['kms:Decrypt', 'kms:DescribeKey'],
            conditions: {
              StringEquals: { 'kms:CallerAccount': Aws.ACCOUNT_ID },
              ArnEquals: { 'aws:PrincipalArn': MACIE_ROLE },
            },
          }),
        ]
      : []),
    ...(writtenByMacie === true
      ? [
          statement('MacieWritesResults', {
            principals: [new ServicePrincipal('macie.amazonaws.com')],
            actions: ['kms:GenerateDataKey', 'kms:Encrypt'],
            conditions: fromMacie(),
          }),
        ]
      : []),
    ...(holdsSecrets === true
      ? [
          statement('DeploymentMakesSecrets', {
            principals: [account],
            actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
            conditions: {
              StringEquals: { 'kms:ViaService': `secretsmanager.${Aws.REGION}.amazonaws.com` },
              ArnLike: { 'aws:PrincipalArn': executionRole(props.bootstrapQualifier) },
            },
          }),
        ]
      : []),
    ...shared(sharedWith),
    ...services.map(forService),
  ];
}

function usesOf({ holdsServers, writtenByMacie }: ZoneKeyProps): string[] {
  // what Macie writes, the pipeline only reads
  if (writtenByMacie === true) return ['kms:Decrypt'];
  return holdsServers === true ? USE_FOR_SERVERS : USE;
}

/** Named accounts, and there only what RDS does for them. */
function shared(accounts: readonly string[]): PolicyStatement[] {
  if (accounts.length === 0) return [];
  const principals = accounts.map((account) => new AccountPrincipal(account));
  const conditions = { StringEquals: { 'kms:ViaService': `rds.${Aws.REGION}.amazonaws.com` } };
  return [
    statement('SharedSnapshots', { principals, actions: ['kms:Decrypt', 'kms:DescribeKey'] }),
    statement('SharedSnapshotsByRds', {
      principals,
      actions: ['kms:CreateGrant'],
      conditions: { ...conditions, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    }),
  ];
}

function forService(service: 'logs' | 'alarms'): PolicyStatement {
  switch (service) {
    case 'logs':
      return statement('Logs', {
        principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
          },
        },
      });
    case 'alarms':
      // without it an alarm changes its state and nobody is told
      return statement('Alarms', {
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        conditions: fromAlarms(),
      });
  }
}

function statement(sid: string, props: ConstructorParameters<typeof PolicyStatement>[0]): PolicyStatement {
  // in a key's policy `*` means this key
  return new PolicyStatement({ sid, effect: Effect.ALLOW, resources: ['*'], ...props });
}

/** What Macie needs on the bucket that it writes its results to. */
export function macieWrites(bucket: Pick<IBucket, 'bucketArn' | 'arnForObjects'>): PolicyStatement[] {
  const principals = [new ServicePrincipal('macie.amazonaws.com')];
  return [
    new PolicyStatement({
      sid: 'MacieLooks',
      principals,
      actions: ['s3:GetBucketLocation'],
      resources: [bucket.bucketArn],
      conditions: fromMacie(),
    }),
    new PolicyStatement({
      sid: 'MacieWrites',
      principals,
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('*')],
      conditions: fromMacie(),
    }),
  ];
}
