// Why there is each statement in the policies of keys, buckets, topics, queues, endpoints and functions, and what bounds its wildcards.
import type { PolicyStatement } from './resource-policies.ts';

export interface Reason {
  readonly on: RegExp;
  /** Undefined for a statement that CDK writes without one. */
  readonly sid?: RegExp;
  readonly effect?: 'Deny';
  readonly who: RegExp;
  readonly may: readonly string[];
  /** Conditions that must be there, and no others. */
  readonly when?: Readonly<Record<string, RegExp>>;
  /** Why it is needed; and, where it holds a wildcard, why and what bounds that. */
  readonly why: string;
}

const ACCOUNT = /^<AWS::AccountId>$/;
const PIPELINE = { 'ArnLike aws:PrincipalArn': /:iam::<AWS::AccountId>:role\/[a-z/-]+\/\*$/ };
const BY_RULE = { 'ArnEquals aws:SourceArn': /^<Pipeline(Triggers|Findings)\w+\.Arn>$/ };
const FOR_AWS = { 'Bool kms:GrantIsForAWSResource': /^true$/ };
const BY_MACIE = {
  'StringEquals aws:SourceAccount': ACCOUNT,
  'ArnLike aws:SourceArn':
    /:macie2:.*<AWS::AccountId>:export-configuration:\*, .*<AWS::AccountId>:classification-job\/\*$/,
};
const BY_ALARMS = {
  'StringEquals aws:SourceAccount': ACCOUNT,
  'ArnLike aws:SourceArn': /:cloudwatch:<AWS::Region>:<AWS::AccountId>:alarm:\*$/,
};
const USE = ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'];
const FOR_SERVERS = ['kms:Encrypt', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
/** Keys that only roles of the pipeline may use, whatever other policies say. */
export const CLOSED = /^key Foundation(Raw|Results|Secrets)$/;
const OPEN = /^key (Foundation(Masked|Evidence|Control|Databases)|LakeQuery)$/;

export const REASONS: readonly Reason[] = [
  {
    on: /^key /,
    sid: /^Administration$/,
    who: /^account$/,
    may: [
      ...[
        'CancelKeyDeletion',
        'CreateAlias',
        'DeleteAlias',
        'DescribeKey',
        'DisableKey',
        'DisableKeyRotation',
        'EnableKey',
      ],
      ...[
        'EnableKeyRotation',
        'GetKeyPolicy',
        'GetKeyRotationStatus',
        'ListGrants',
        'ListKeyPolicies',
        'ListKeyRotations',
      ],
      ...['ListResourceTags', 'PutKeyPolicy', 'RevokeGrant', 'RotateKeyOnDemand', 'ScheduleKeyDeletion', 'TagResource'],
      ...['UntagResource', 'UpdateAlias', 'UpdateKeyDescription'],
    ].map((action) => `kms:${action}`),
    why: 'A key without an administrator cannot be changed or deleted by anybody; nothing here opens what it encrypts',
  },
  {
    on: /^key FoundationSecrets$/,
    sid: /^Use$/,
    who: /^account$/,
    may: USE,
    when: PIPELINE,
    why: "Only the pipeline's own roles, whatever IAM says",
  },
  {
    on: /^key FoundationResults$/,
    sid: /^Use$/,
    who: /^account$/,
    may: ['kms:Decrypt'],
    when: PIPELINE,
    why: 'Macie writes its results, and only the pipeline’s own roles read them',
  },
  {
    on: /^key FoundationRaw$/,
    sid: /^Use$/,
    who: /^account$/,
    may: [...USE, ...FOR_SERVERS],
    when: PIPELINE,
    why: 'RDS and DMS store temporary servers and exports with it, in the name of the pipeline’s roles',
  },
  {
    on: OPEN,
    sid: /^Use$/,
    who: /^account$/,
    may: USE,
    why: 'Results and documents: IAM policies of the account say who reads them',
  },
  {
    on: /^key FoundationDatabases$/,
    sid: /^Use$/,
    who: /^account$/,
    may: [...USE, ...FOR_SERVERS],
    why: 'Masked snapshots: IAM policies of the account say who restores and copies them, and RDS uses the key in their name',
  },
  {
    on: /^key FoundationRaw$/,
    sid: /^GrantsToAwsServices$/,
    who: /^account$/,
    may: ['kms:CreateGrant'],
    when: { ...PIPELINE, ...FOR_AWS },
    why: 'RDS keeps a grant for as long as a temporary server exists',
  },
  {
    on: /^key FoundationDatabases$/,
    sid: /^GrantsToAwsServices$/,
    who: /^account$/,
    may: ['kms:CreateGrant'],
    when: FOR_AWS,
    why: 'RDS keeps a grant for as long as a staged server, a masked snapshot or a server made of one exists',
  },
  {
    on: /^key Foundation(Raw|Masked|Control)$/,
    sid: /^MacieReads$/,
    who: /^everybody$/,
    may: ['kms:Decrypt', 'kms:DescribeKey'],
    when: {
      'StringEquals kms:CallerAccount': ACCOUNT,
      'ArnEquals aws:PrincipalArn': /:role\/aws-service-role\/macie\.amazonaws\.com\/AWSServiceRoleForAmazonMacie$/,
    },
    why: 'One service-linked role of this account, which as a principal would have to exist already: the two conditions bound the wildcard',
  },
  {
    on: /^key FoundationResults$/,
    sid: /^MacieWritesResults$/,
    who: /^macie\.amazonaws\.com$/,
    may: ['kms:Encrypt', 'kms:GenerateDataKey'],
    when: BY_MACIE,
    why: 'Macie’s guide lists both; ids of jobs are made up by Macie, and the account bounds them',
  },
  {
    on: /^key FoundationSecrets$/,
    sid: /^DeploymentMakesSecrets$/,
    who: /^account$/,
    may: ['kms:Decrypt', 'kms:GenerateDataKey'],
    when: {
      'StringEquals kms:ViaService': /^secretsmanager\.<AWS::Region>\.amazonaws\.com$/,
      'ArnLike aws:PrincipalArn': /:iam::<AWS::AccountId>:role\/cdk-[a-z0-9]+-cfn-exec-role-\*$/,
    },
    why: 'CloudFormation has Secrets Manager make key material; the role’s name ends in account and region',
  },
  {
    on: /^key FoundationDatabases$/,
    sid: /^SharedSnapshots$/,
    who: /^account \d{12}$/,
    may: ['kms:Decrypt', 'kms:DescribeKey'],
    why: 'Accounts of `share` copy the masked snapshot',
  },
  {
    on: /^key FoundationDatabases$/,
    sid: /^SharedSnapshotsByRds$/,
    who: /^account \d{12}$/,
    may: ['kms:CreateGrant'],
    when: { 'StringEquals kms:ViaService': /^rds\.<AWS::Region>\.amazonaws\.com$/, ...FOR_AWS },
    why: 'RDS does so for these accounts while it copies',
  },
  {
    on: /^key FoundationControl$/,
    sid: /^Logs$/,
    who: /^logs\.<AWS::Region>\.amazonaws\.com$/,
    may: ['kms:Decrypt', 'kms:Describe*', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    when: { 'ArnLike kms:EncryptionContext:aws:logs:arn': /:logs:<AWS::Region>:<AWS::AccountId>:log-group:\*$/ },
    why: 'As CloudWatch Logs’ guide has it, wildcards included; bounded by the log groups of this account',
  },
  {
    on: /^key FoundationControl$/,
    sid: /^Alarms$/,
    who: /^cloudwatch\.amazonaws\.com$/,
    may: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    when: BY_ALARMS,
    why: 'As the guide of SNS has it for alarms, wildcard included; bounded by the alarms of this account',
  },
  {
    on: /^bucket /,
    effect: 'Deny',
    who: /^everybody$/,
    may: ['s3:*'],
    when: { 'Bool aws:SecureTransport': /^false$/ },
    why: 'A denial: nothing without TLS',
  },
  {
    on: /^bucket /,
    effect: 'Deny',
    who: /^everybody$/,
    may: ['s3:*'],
    when: { 'NumericLessThan s3:TlsVersion': /^1\.2$/ },
    why: 'A denial: nothing below TLS 1.2',
  },
  {
    on: /^bucket Foundation(Raw|Masked)$/,
    sid: /^PipelineAndMacieReadOnly$/,
    effect: 'Deny',
    who: /^everybody$/,
    may: ['s3:GetObject', 's3:GetObjectVersion'],
    when: {
      'ArnNotLike aws:PrincipalArn': /:role\/[a-z/-]+\/\*, .*AWSServiceRoleForAmazonMacie$/,
      'Bool aws:PrincipalIsAWSService': /^false$/,
    },
    why: 'A denial: raw data, and masked data with a catalog, is read by the pipeline and by Macie only',
  },
  {
    on: /^bucket FoundationResults$/,
    sid: /^MacieLooks$/,
    who: /^macie\.amazonaws\.com$/,
    may: ['s3:GetBucketLocation'],
    when: BY_MACIE,
    why: 'Macie asks before it writes',
  },
  {
    on: /^bucket FoundationResults$/,
    sid: /^MacieWrites$/,
    who: /^macie\.amazonaws\.com$/,
    may: ['s3:PutObject'],
    when: BY_MACIE,
    why: 'Macie’s discovery results',
  },
  {
    on: /^bucket FoundationAccessLogs$/,
    sid: /^AccessLogs$/,
    who: /^logging\.s3\.amazonaws\.com$/,
    may: ['s3:PutObject'],
    when: { 'StringEquals aws:SourceAccount': ACCOUNT },
    why: 'S3 delivers the access logs of this account’s buckets, those of later stacks too, which this policy cannot name',
  },
  {
    on: /^topic /,
    sid: /^AllowPublishThroughSSLOnly$/,
    effect: 'Deny',
    who: /^everybody$/,
    may: ['sns:Publish'],
    when: { 'Bool aws:SecureTransport': /^false$/ },
    why: 'A denial: nothing without TLS',
  },
  {
    on: /^topic Operations$/,
    sid: /^Alarms$/,
    who: /^cloudwatch\.amazonaws\.com$/,
    may: ['sns:Publish'],
    when: BY_ALARMS,
    why: 'Alarms tell',
  },
  {
    on: /^queue /,
    effect: 'Deny',
    who: /^everybody$/,
    may: ['sqs:*'],
    when: { 'Bool aws:SecureTransport': /^false$/ },
    why: 'A denial: nothing without TLS',
  },
  {
    on: /^queue Pipeline(TriggersUndelivered|FindingsFailed)$/,
    sid: /^AllowEventRule/,
    who: /^events\.amazonaws\.com$/,
    may: ['sqs:SendMessage'],
    when: BY_RULE,
    why: 'EventBridge keeps what it could not deliver, one rule a statement',
  },
  {
    on: /^queue PipelineFindingsQueue$/,
    who: /^events\.amazonaws\.com$/,
    may: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
    when: BY_RULE,
    why: 'EventBridge delivers findings; CDK’s own statement for a queue as a target',
  },
  {
    on: /^endpoint FoundationNetwork(S3|SecretsManager)$/,
    who: /^everybody$/,
    may: ['s3:*'],
    when: { 'StringEquals aws:ResourceAccount': ACCOUNT, 'StringEquals aws:PrincipalAccount': ACCOUNT },
    why: 'An endpoint grants nothing by itself: roles say what; this bounds it to callers and resources of the account',
  },
  {
    on: /^endpoint FoundationNetwork(S3|SecretsManager)$/,
    who: /^everybody$/,
    may: ['secretsmanager:*'],
    when: { 'StringEquals aws:ResourceAccount': ACCOUNT, 'StringEquals aws:PrincipalAccount': ACCOUNT },
    why: 'As for S3',
  },
  {
    on: /^function PipelineTriggers/,
    sid: /^Permission$/,
    who: /^events\.amazonaws\.com$/,
    may: ['lambda:InvokeFunction'],
    when: BY_RULE,
    why: 'The clock calls the reconciler and the sweeper, each rule for itself',
  },
];

/** Whether the reason is of this statement, to its last action and condition. */
export function accounts(reason: Reason, { on, sid, effect, who, may, when }: PolicyStatement): boolean {
  const conditions = Object.entries(reason.when ?? {});
  return (
    reason.on.test(on) &&
    (reason.sid === undefined ? sid === undefined : sid !== undefined && reason.sid.test(sid)) &&
    effect === (reason.effect ?? 'Allow') &&
    who.every((each) => reason.who.test(each)) &&
    may.join() === reason.may.toSorted().join() &&
    conditions.length === Object.keys(when).length &&
    conditions.every(([key, value]) => value.test(when[key] ?? ''))
  );
}
