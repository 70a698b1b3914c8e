// The synthesized template: what protects the data, who may do what, and that the definition is one that Step Functions accepts.
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templateOf } from './synth.ts';

const SOURCES = [
  { name: 'shop', snapshotIdentifierPrefix: 'rds:shop-' },
  { name: 'crm', snapshotIdentifierPrefix: 'crm-nightly-', snapshotKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1' },
];
const template = templateOf({ sources: SOURCES });
const Statement = z.looseObject({
  Effect: z.string(),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.unknown(),
});
const Policies = z.record(
  z.string(),
  z.looseObject({ Properties: z.looseObject({ PolicyDocument: z.looseObject({ Statement: z.array(Statement) }) }) }),
);

function statements(): z.infer<typeof Statement>[] {
  return Object.values(Policies.parse(template.findResources('AWS::IAM::Policy'))).flatMap(
    ({ Properties }) => Properties.PolicyDocument.Statement,
  );
}

describe('the stack', () => {
  it('encrypts every bucket with a key of its own and makes none public', () => {
    const buckets = Object.values(template.findResources('AWS::S3::Bucket'));
    expect(buckets).toHaveLength(3);
    template.allResourcesProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: Match.anyValue() },
          },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
    const keys = buckets.map((bucket) => JSON.stringify(bucket.Properties.BucketEncryption));
    expect(new Set(keys).size).toBe(3);
    template.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });

  it('refuses plain HTTP on every bucket', () => {
    template.resourceCountIs('AWS::S3::BucketPolicy', 3);
    template.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      }),
    });
  });

  it('lets raw data expire even when nobody cleans up', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 3, Status: 'Enabled' })] },
    });
  });

  it('gives no right on everything but those that have no resource', () => {
    const broad = statements().filter(({ Resource }) => [Resource].flat().includes('*'));
    expect(broad.flatMap(({ Action }) => Action).filter((action) => !/^(xray|logs):/.test(action))).toEqual([]);
  });

  it('can delete temporary instances only', () => {
    const deleting = statements().filter(({ Action }) => [Action].flat().includes('rds:DeleteDBInstance'));
    expect(deleting.length).toBeGreaterThan(0);
    for (const { Resource } of deleting)
      for (const each of [Resource].flat()) expect(JSON.stringify(each)).toContain(':db:masklake-*');
  });

  it('restores snapshots of the configured sources only, with their keys', () => {
    const [restoring] = statements().filter(({ Action }) =>
      [Action].flat().includes('rds:RestoreDBInstanceFromDBSnapshot'),
    );
    expect(JSON.stringify(restoring)).toContain(':snapshot:rds:shop-*');
    expect(JSON.stringify(restoring)).toContain(':snapshot:crm-nightly-*');
    expect(JSON.stringify(restoring)).not.toContain(':snapshot:*');
    const granting = statements().filter(({ Action }) => [Action].flat().includes('kms:CreateGrant'));
    expect(granting.map(({ Resource }) => Resource)).toEqual(['arn:aws:kms:eu-west-1:123456789012:key/1']);
  });

  it('starts on finished snapshots of the configured sources, and keeps undelivered events', () => {
    template.resourceCountIs('AWS::Events::Rule', 1);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.rds'],
        'detail-type': ['RDS DB Snapshot Event'],
        detail: {
          EventID: ['RDS-EVENT-0091', 'RDS-EVENT-0042'],
          SourceIdentifier: [{ prefix: 'rds:shop-' }, { prefix: 'crm-nightly-' }],
        },
      },
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
  });

  it('has one master key per source, made by Secrets Manager', () => {
    template.resourceCountIs('AWS::SecretsManager::Secret', 2);
    template.allResourcesProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
      SecretString: Match.absent(),
    });
  });

  it.each([
    ['arm64', 'arm64'],
    ['x86_64', 'x86_64'],
  ])('runs the functions on %s', (architecture, expected) => {
    const functions = Object.entries(
      templateOf({ sources: SOURCES, architecture }).findResources('AWS::Lambda::Function'),
    ).filter(([id]) => /^Pipeline(Select|Mask|CleanUp)/.test(id));
    expect(functions.map(([, { Properties }]) => [Properties.Runtime, ...Properties.Architectures])).toEqual(
      Array(3).fill(['nodejs24.x', expected]),
    );
  });

  it('has a definition that Step Functions accepts', async () => {
    const { default: validate } = await import('asl-validator');
    const [machine] = Object.values(template.findResources('AWS::StepFunctions::StateMachine'));
    const { DefinitionString, DefinitionSubstitutions } = z
      .object({ DefinitionString: z.string(), DefinitionSubstitutions: z.record(z.string(), z.unknown()) })
      .parse(machine?.Properties);
    const used = [...DefinitionString.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name ?? '');
    expect([...new Set(used)].sort()).toEqual(Object.keys(DefinitionSubstitutions).sort());
    const resolved = DefinitionString.replaceAll('${partition}', 'aws')
      .replaceAll(/\$\{\w*Function\}/g, 'arn:aws:lambda:eu-west-1:123456789012:function:f')
      .replaceAll(/\$\{\w+\}/g, 'name');
    expect(validate(JSON.parse(resolved), { checkPaths: true, checkArn: true })).toMatchObject({
      isValid: true,
      errors: [],
    });
  });
});
