// What a call of AWS asks of the caller's role, and whether the synthesized role says so. The mapping from operations to actions and
// resources follows the service authorization reference; an operation that is not in it is an error.
import { z } from 'zod';
import { matches } from '../unit/constructs/iam-pattern.ts';
import type { Call } from './aws-lab.ts';
import { lakeNeeds } from './iam-lake.ts';
import type { Resource, Stacks } from './template.ts';
import { ACCOUNT, REGION } from './template.ts';

export interface Need {
  readonly action: string;
  readonly resource: string;
  /** The call does not say which one below `resource` it is about: a right to any of them is taken for it. */
  readonly below?: true;
}

const Statement = z.object({
  Effect: z.literal('Allow'),
  Action: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  Resource: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
export type Statement = z.infer<typeof Statement>;
const Document = z.object({ Statement: z.array(z.unknown()) });

/** Everything that a role's own policies allow. */
function statementsOf(stacks: Stacks, role: Resource): readonly Statement[] {
  const documents: unknown[] = z
    .array(z.object({ PolicyDocument: z.unknown() }))
    .default([])
    .parse(stacks.resolve(role.stack, role.properties.Policies ?? []))
    .map(({ PolicyDocument }) => PolicyDocument);
  for (const policy of stacks.ofType('AWS::IAM::Policy')) {
    const roles = z.array(z.string()).parse(stacks.resolve(policy.stack, policy.properties.Roles ?? []));
    if (roles.includes(stacks.ref(role)))
      documents.push(stacks.resolve(policy.stack, policy.properties.PolicyDocument));
  }
  return documents.flatMap((document) => Document.parse(document).Statement.map((each) => Statement.parse(each)));
}

/** The role of a deployed function. */
export function roleOf(stacks: Stacks, functionName: string): Resource {
  const found = stacks.ofType('AWS::Lambda::Function').find((each) => stacks.ref(each) === functionName);
  if (found === undefined) throw new Error(`no function ${functionName}`);
  const arn = stacks.text(found.stack, found.properties.Role);
  const role = stacks
    .ofType('AWS::IAM::Role')
    .find((each) => stacks.deployed(each.stack, each.id).attributes?.Arn === arn);
  if (role === undefined) throw new Error(`no role ${arn}`);
  return role;
}

/** What a caller has done and its role, or the policy of the key or bucket itself, does not allow; `*` where a call names no resource. */
export function missingRights(stacks: Stacks, role: Resource, calls: readonly Call[]): readonly string[] {
  const statements = statementsOf(stacks, role);
  const caller = stacks.deployed(role.stack, role.id).attributes?.Arn ?? '';
  const missing = calls
    .flatMap((call) => needsOf(stacks, call))
    .filter((need) => !allows(statements, need) || !resourceAllows(stacks, caller, need));
  return [...new Set(missing.map(({ action, resource }) => `${action} ${resource}`))];
}

/** The same of every function of the deployment. */
export function missingOfFunctions(stacks: Stacks, calls: readonly Call[]): readonly string[] {
  return stacks.ofType('AWS::Lambda::Function').flatMap((each) => {
    const name = stacks.ref(each);
    const own = calls.filter(({ caller }) => caller === name);
    return missingRights(stacks, roleOf(stacks, name), own).map((right) => `${name}: ${right}`);
  });
}

/** The same of an account that is no stack: what its statements, as somebody wrote them, do not allow and which of them nothing used. */
export function judged(
  stacks: Stacks,
  account: string,
  document: unknown,
  calls: readonly Call[],
): { readonly missing: readonly string[]; readonly unused: readonly string[] } {
  const statements = z.array(Statement).parse(document);
  const needs = calls
    .flatMap((call) => needsOf(stacks, call))
    .map((need) => ({ ...need, resource: need.resource.replace(`:${ACCOUNT}:`, `:${account}:`) }));
  const missing = needs.filter((need) => !allows(statements, need));
  const unused = statements.flatMap(({ Action, Resource }) =>
    Action.filter((action) => !needs.some((need) => allows([{ Action: [action], Resource }], need))),
  );
  return { missing: [...new Set(missing.map(({ action, resource }) => `${action} ${resource}`))], unused };
}

/**
 * What a role allows and its caller has not done, by the names that people call rights.
 * @param nameOf one name for all resources of an action where it does not matter which of them is used
 */
export function unusedRights(
  stacks: Stacks,
  role: Resource,
  calls: readonly Call[],
  nameOf: (right: Need) => string,
): readonly string[] {
  const used = calls.flatMap((call) => needsOf(stacks, call));
  const [idle, busy] = [new Set<string>(), new Set<string>()];
  for (const { Action, Resource } of statementsOf(stacks, role))
    for (const action of Action)
      for (const resource of Resource) {
        const right = [{ Action: [action], Resource: [resource] }];
        (used.some((need) => allows(right, need)) ? busy : idle).add(nameOf({ action, resource }));
      }
  return [...idle].filter((name) => !busy.has(name));
}

const Texts = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const ResourceStatement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z.union([z.string(), z.record(z.string(), Texts)]),
  Action: Texts,
  Resource: Texts,
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

/**
 * What the policy of a key, or of a bucket, says to a role of the account: a key must let it, a bucket must not deny it. Of conditions those
 * about the caller are looked at; the others hold for every call of a function (TLS, no service).
 */
function resourceAllows(stacks: Stacks, caller: string, { action, resource }: Need): boolean {
  const about = (statement: z.infer<typeof ResourceStatement>): boolean =>
    statement.Action.some((one) => matches(one, action)) &&
    Object.entries(statement.Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, value]) => {
        if (key === 'aws:SecureTransport' || key === 's3:TlsVersion') return false;
        if (key !== 'aws:PrincipalArn') return true;
        const named = Texts.parse(value).some((pattern) => matches(pattern, caller));
        return operator === 'ArnNotLike' ? !named : named;
      }),
    );
  if (action.startsWith('kms:')) {
    const key = stacks
      .ofType('AWS::KMS::Key')
      .find((each) => stacks.deployed(each.stack, each.id).attributes?.Arn === resource);
    if (key === undefined) return true;
    const statements = documentOf(stacks, key, 'KeyPolicy');
    return statements.some((each) => each.Effect === 'Allow' && names(each.Principal, caller) && about(each));
  }
  const bucket = /^arn:aws:s3:::([^/]+)/.exec(resource)?.[1];
  if (bucket === undefined) return true;
  return stacks
    .ofType('AWS::S3::BucketPolicy')
    .filter((each) => stacks.text(each.stack, each.properties.Bucket) === bucket)
    .flatMap((each) => documentOf(stacks, each, 'PolicyDocument'))
    .every((each) => each.Effect === 'Allow' || !each.Resource.some((one) => matches(one, resource)) || !about(each));
}

function documentOf(
  stacks: Stacks,
  { stack, properties }: Resource,
  property: string,
): readonly z.infer<typeof ResourceStatement>[] {
  const { Statement: statements } = Document.parse(stacks.resolve(stack, properties[property]));
  return statements.map((each) => ResourceStatement.parse(each));
}

/** The account's root stands for whoever its policies let, and everybody for everybody. */
function names(principal: string | Readonly<Record<string, readonly string[]>>, caller: string): boolean {
  const named = typeof principal === 'string' ? [principal] : (principal['AWS'] ?? []);
  return named.some((each) => each === '*' || each === caller || each === `arn:aws:iam::${ACCOUNT}:root`);
}

function allows(
  statements: readonly Pick<Statement, 'Action' | 'Resource'>[],
  { action, resource, below }: Need,
): boolean {
  const fits = (pattern: string): boolean => (below ? pattern.startsWith(resource) : matches(pattern, resource));
  return statements.some((each) => each.Action.some((one) => matches(one, action)) && each.Resource.some(fits));
}

const arn = (service: string, tail: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${tail}`;

/** ARN of the key that encrypts a bucket by default. */
function bucketKey(stacks: Stacks, bucket: string): string | undefined {
  const found = stacks.ofType('AWS::S3::Bucket').find((each) => stacks.ref(each) === bucket);
  if (found === undefined) throw new Error(`no bucket ${bucket}`);
  const rules = z
    .object({
      ServerSideEncryptionConfiguration: z.array(
        z.object({ ServerSideEncryptionByDefault: z.object({ KMSMasterKeyID: z.string().optional() }) }),
      ),
    })
    .parse(stacks.resolve(found.stack, found.properties.BucketEncryption));
  return rules.ServerSideEncryptionConfiguration[0]?.ServerSideEncryptionByDefault.KMSMasterKeyID;
}

export function needsOf(stacks: Stacks, call: Call): readonly Need[] {
  const { service, operation, params } = call;
  const text = (name: string): string | undefined => z.string().optional().catch(undefined).parse(params[name]);
  switch (service) {
    case 's3':
      return s3Needs(stacks, call);
    case 'secretsmanager':
      return secretNeeds(stacks, call);
    case 'rds':
      return rdsNeeds(call);
    case 'dms':
      return dmsNeeds(call);
    case 'macie2': {
      const job = text('jobId');
      const named = job === undefined ? [] : [arn('macie2', `classification-job/${job}`)];
      const made = operation === 'CreateClassificationJob' ? [arn('macie2', 'classification-job/*')] : ['*'];
      const needs = (named.length > 0 ? named : made).map((resource) => ({ action: `macie2:${operation}`, resource }));
      return 'tags' in params
        ? [...needs, { action: 'macie2:TagResource', resource: arn('macie2', 'classification-job/*') }]
        : needs;
    }
    case 'stepfunctions':
      return [
        {
          action: `states:${operation}`,
          resource: text('stateMachineArn') ?? text('executionArn') ?? '*',
        },
      ];
    case 'sns':
      return [{ action: `sns:${operation}`, resource: text('TopicArn') ?? '*' }];
    case 'lambda': {
      const name = text('FunctionName') ?? '';
      return [
        {
          action: 'lambda:InvokeFunction',
          resource: name.startsWith('arn:') ? name : arn('lambda', `function:${name}`),
        },
      ];
    }
    case 'glue': {
      const job = text('JobName');
      return job === undefined
        ? lakeNeeds(call)
        : [{ action: `glue:${operation}`, resource: arn('glue', `job/${job}`) }];
    }
    case 'athena':
    case 'lakeformation':
      return lakeNeeds(call);
    case 'kms':
      return [{ action: `kms:${operation}`, resource: text('KeyId') ?? '*' }];
    case 'sts':
      return [{ action: `sts:${operation}`, resource: text('RoleArn') ?? '*' }];
    default:
      throw new Error(`the lab does not know what ${service}:${operation} needs`);
  }
}

const S3_ACTIONS: Readonly<Record<string, string>> = {
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  PutObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  AbortMultipartUpload: 's3:AbortMultipartUpload',
  DeleteObject: 's3:DeleteObject',
  DeleteObjects: 's3:DeleteObject',
  ListObjectsV2: 's3:ListBucket',
  HeadBucket: 's3:ListBucket',
};

function s3Needs(stacks: Stacks, { operation, params, status }: Call): readonly Need[] {
  const { Bucket, Key, Delete } = z
    .looseObject({
      Bucket: z.string(),
      Key: z.string().optional(),
      Delete: z.object({ Objects: z.array(z.object({ Key: z.string() })) }).optional(),
    })
    .parse(params);
  const action = S3_ACTIONS[operation];
  if (action === undefined) throw new Error(`the lab does not know what s3:${operation} needs`);
  const bucket = `arn:aws:s3:::${Bucket}`;
  const keys = Key === undefined ? (Delete?.Objects.map((each) => each.Key) ?? []) : [Key];
  const needs: Need[] = (keys.length === 0 ? [bucket] : keys.map((key) => `${bucket}/${key}`)).map((resource) => ({
    action,
    resource,
  }));
  // without the right to list, S3 says 403 where an object is missing
  if (status === 404) needs.push({ action: 's3:ListBucket', resource: bucket });
  const key = bucketKey(stacks, Bucket);
  if (key !== undefined && action === 's3:GetObject') needs.push({ action: 'kms:Decrypt', resource: key });
  if (key !== undefined && action === 's3:PutObject') needs.push({ action: 'kms:GenerateDataKey', resource: key });
  return needs;
}

function secretNeeds(stacks: Stacks, { operation, params }: Call): readonly Need[] {
  const { SecretId, Name, Tags, KmsKeyId } = z
    .looseObject({
      SecretId: z.string().optional(),
      Name: z.string().optional(),
      Tags: z.array(z.unknown()).optional(),
      KmsKeyId: z.string().optional(),
    })
    .parse(params);
  const name = SecretId ?? Name;
  const none = operation === 'ListSecrets' || operation === 'GetRandomPassword';
  const resource =
    none || name === undefined ? '*' : name.startsWith('arn:') ? name : arn('secretsmanager', `secret:${name}-AbCdEf`);
  const needs: Need[] = [{ action: `secretsmanager:${operation}`, resource }];
  if (operation === 'CreateSecret' && (Tags ?? []).length > 0)
    needs.push({ action: 'secretsmanager:TagResource', resource });
  const secret = stacks.ofType('AWS::SecretsManager::Secret').find((each) => stacks.ref(each) === SecretId);
  const key = secret === undefined ? undefined : stacks.resolve(secret.stack, secret.properties.KmsKeyId);
  if (typeof key === 'string' && operation === 'GetSecretValue') needs.push({ action: 'kms:Decrypt', resource: key });
  if (KmsKeyId?.startsWith('arn:'))
    needs.push({ action: 'kms:GenerateDataKey', resource: KmsKeyId }, { action: 'kms:Decrypt', resource: KmsKeyId });
  return needs;
}

/** Parameters that name a resource of RDS, and its kind. */
const RDS_NAMES: Readonly<Record<string, string>> = {
  DBInstanceIdentifier: 'db',
  DBClusterIdentifier: 'cluster',
  DBSnapshotIdentifier: 'snapshot',
  DBClusterSnapshotIdentifier: 'cluster-snapshot',
  SnapshotIdentifier: 'cluster-snapshot',
  SourceDBSnapshotIdentifier: 'snapshot',
  TargetDBSnapshotIdentifier: 'snapshot',
  SourceDBClusterSnapshotIdentifier: 'cluster-snapshot',
  TargetDBClusterSnapshotIdentifier: 'cluster-snapshot',
  DBSubnetGroupName: 'subgrp',
  DBParameterGroupName: 'pg',
  SourceDBParameterGroupIdentifier: 'pg',
  TargetDBParameterGroupIdentifier: 'pg',
  OptionGroupName: 'og',
  // an ARN
  ResourceName: 'db',
};
/** The parameter that names what an operation makes. */
const RDS_MADE: Readonly<Record<string, string>> = {
  CreateDBInstance: 'DBInstanceIdentifier',
  CreateDBCluster: 'DBClusterIdentifier',
  CreateDBSnapshot: 'DBSnapshotIdentifier',
  CreateDBClusterSnapshot: 'DBClusterSnapshotIdentifier',
  CopyDBSnapshot: 'TargetDBSnapshotIdentifier',
  CopyDBClusterSnapshot: 'TargetDBClusterSnapshotIdentifier',
  RestoreDBInstanceFromDBSnapshot: 'DBInstanceIdentifier',
  RestoreDBClusterFromSnapshot: 'DBClusterIdentifier',
  CreateDBParameterGroup: 'DBParameterGroupName',
  CopyDBParameterGroup: 'TargetDBParameterGroupIdentifier',
};
const RDS_LISTS: Readonly<Record<string, string>> = {
  DescribeDBInstances: 'db',
  DescribeDBClusters: 'cluster',
  DescribeDBSnapshots: 'snapshot',
  DescribeDBClusterSnapshots: 'cluster-snapshot',
  DescribeDBParameterGroups: 'pg',
};

export function rdsNeeds({ operation, params }: Call): readonly Need[] {
  const action = `rds:${operation}`;
  const named = Object.entries(RDS_NAMES).flatMap(([name, kind]) => {
    const value = z.string().optional().catch(undefined).parse(params[name]);
    if (value === undefined) return [];
    return [value.startsWith('arn:') ? value : arn('rds', `${kind}:${value}`)];
  });
  const list = RDS_LISTS[operation];
  const resources = named.length > 0 ? named : [list === undefined ? '*' : arn('rds', `${list}:*`)];
  const needs = (list === undefined ? resources : resources.slice(0, 1)).map((resource) => ({ action, resource }));
  const made = RDS_MADE[operation];
  if (Array.isArray(params.Tags) && params.Tags.length > 0 && made !== undefined)
    needs.push({
      action: 'rds:AddTagsToResource',
      resource: arn('rds', `${RDS_NAMES[made]}:${z.string().parse(params[made])}`),
    });
  const role = z.string().optional().catch(undefined).parse(params.IamRoleArn);
  return role === undefined ? needs : [...needs, { action: 'iam:PassRole', resource: role }];
}

function dmsNeeds({ operation, params }: Call): readonly Need[] {
  const action = `dms:${operation}`;
  const arns = [
    ...[
      'EndpointArn',
      'ReplicationConfigArn',
      'SourceEndpointArn',
      'TargetEndpointArn',
      'ResourceArn',
      'CertificateArn',
    ],
  ].flatMap((name) => z.string().optional().parse(params[name]) ?? []);
  const made: Readonly<Record<string, string>> = {
    CreateEndpoint: arn('dms', 'endpoint:NEW'),
    CreateReplicationConfig: arn('dms', 'replication-config:NEW'),
  };
  const own = made[operation];
  const resources = [...(own === undefined ? [] : [own]), ...arns];
  const needs = (resources.length === 0 ? ['*'] : resources).map((resource) => ({ action, resource }));
  if (own !== undefined && params.Tags !== undefined) needs.push({ action: 'dms:AddTagsToResource', resource: own });
  const roles = JSON.stringify(params).matchAll(/"(?:ServiceAccessRoleArn|SecretsManagerAccessRoleArn)":"([^"]+)"/g);
  return [...needs, ...[...roles].map(([, role = '']) => ({ action: 'iam:PassRole', resource: role }))];
}
