// The synthesized templates of every sample configuration: what protects the data, who may do what, what starts a run.

import { Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flattened } from '../../../lib/constructs/acknowledge.ts';
import { grant } from '../../../lib/constructs/right.ts';
import { testApp } from './app.ts';
import { SAMPLES, type Sample, type Synthesized, sampleDeployment, synthesized } from './support.ts';

const made = new Map<Sample, Synthesized>();
beforeAll(async () => {
  for (const sample of SAMPLES) made.set(sample, await synthesized(sampleDeployment(sample)));
}, 180_000);
function of(sample: Sample): Synthesized {
  const found = made.get(sample);
  if (found === undefined) throw new Error(`${sample} was not synthesized`);
  return found;
}

const List = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());
const Statement = z.looseObject({
  Effect: z.string(),
  Action: List,
  Resource: z.unknown().transform((given): unknown[] => (Array.isArray(given) ? given : [given])),
  Condition: z.unknown().optional(),
});
type Statement = z.infer<typeof Statement>;
const Policy = z.looseObject({
  Properties: z.looseObject({ PolicyDocument: z.looseObject({ Statement: z.array(Statement) }) }),
});

function statements(template: Template): readonly Statement[] {
  return Object.values(template.findResources('AWS::IAM::Policy')).flatMap(
    (resource) => Policy.parse(resource).Properties.PolicyDocument.Statement,
  );
}
const text = (value: unknown): string => JSON.stringify(value);
const with_ = (template: Template, action: string): Statement[] =>
  statements(template).filter(({ Action }) => Action.includes(action));

describe.each(SAMPLES)('%s', (sample) => {
  it('has no finding of cdk-nag, and every exception has a reason', () => {
    const { app } = of(sample);
    const { violations } = new AwsSolutionsChecks(app).validateScope(app);
    expect(violations.map(({ ruleName, violatingResources }) => [ruleName, violatingResources])).toEqual([]);
  });

  it('refers from later stacks to earlier ones only', () => {
    const { stacks } = of(sample);
    const referred = stacks.map((stack) => stack.dependencies.map((each) => stacks.indexOf(each)).sort());
    const withoutLake = [[], [0], [0, 1]];
    expect(referred).toEqual(sample === 'lake' ? [[], [0], [0], [0, 1, 2]] : withoutLake);
  });

  it('encrypts every bucket with a key, closes it to the public and to plain HTTP', () => {
    const buckets = Object.entries(of(sample).foundation.findResources('AWS::S3::Bucket'));
    const data = buckets.filter(([id]) => !id.includes('AccessLogs'));
    expect(data.length).toBeGreaterThanOrEqual(5);
    for (const [, { Properties }] of data)
      expect(Properties).toMatchObject({
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
          ],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        LoggingConfiguration: {},
      });
    of(sample).foundation.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    of(sample).foundation.resourceCountIs('AWS::S3::BucketPolicy', buckets.length);
    of(sample).foundation.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      }),
    });
  });

  it('keeps no version of raw data, and lets it expire when nobody cleans up', () => {
    const [raw] = Object.entries(of(sample).foundation.findResources('AWS::S3::Bucket')).filter(([id]) =>
      /^FoundationRaw/.test(id),
    );
    const { rawDays } = sampleDeployment(sample).retention;
    expect(raw?.[1].Properties).not.toHaveProperty('VersioningConfiguration');
    expect(text(raw?.[1].Properties.LifecycleConfiguration)).toContain(`"ExpirationInDays":${rawDays}`);
  });

  it('rotates every key', () => {
    of(sample).foundation.allResourcesProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });

  it('keeps every log for a time that is set, under its own key', () => {
    for (const template of [of(sample).foundation, of(sample).detection, of(sample).pipeline])
      for (const { Properties } of Object.values(template.findResources('AWS::Logs::LogGroup')))
        expect(Properties).toMatchObject({ KmsKeyId: expect.anything(), RetentionInDays: expect.any(Number) });
  });

  it('has no action with a wildcard', () => {
    const all = statements(of(sample).pipeline).flatMap(({ Action }) => Action);
    expect(all.filter((action) => action.includes('*'))).toEqual([]);
  });

  it('can change and delete databases, snapshots and groups only by the name that the pipeline gives', () => {
    const changing = statements(of(sample).pipeline).filter(({ Action }) =>
      Action.some((action) => /^rds:(Delete|Modify)/.test(action)),
    );
    expect(changing.length).toBeGreaterThan(0);
    for (const { Resource } of changing)
      for (const each of Resource)
        expect(text(each)).toMatch(/:(db|cluster|snapshot|cluster-snapshot|pg):masklake-(result-)?\*/);
  });

  it('makes databases and snapshots only with the tag of their run', () => {
    const making = statements(of(sample).pipeline).filter(({ Action }) =>
      Action.some((action) => /^rds:(Create|Restore|Copy)/.test(action)),
    );
    expect(making.length).toBeGreaterThan(0);
    for (const { Condition } of making) expect(text(Condition)).toContain('aws:RequestTag/masklake:run');
  });

  it('passes each role to one service', () => {
    const passing = with_(of(sample).pipeline, 'iam:PassRole');
    expect(passing.length).toBeGreaterThan(0);
    for (const { Resource, Condition } of passing) {
      expect(text(Resource)).not.toContain('*');
      expect(text(Condition)).toContain('iam:PassedToService');
    }
  });

  it('gives the loader no right to raw data', () => {
    const policies = Object.entries(of(sample).pipeline.findResources('AWS::IAM::Policy'));
    const [, load] = policies.find(([id]) => id.startsWith('PipelineLoad')) ?? [];
    expect(load).toBeDefined();
    expect(text(load)).not.toContain('FoundationRaw');
  });

  it('lets only what masks write masked files, and none of that write raw ones', () => {
    const writers = (zone: string, files: string): string[] =>
      Object.entries(of(sample).pipeline.findResources('AWS::IAM::Policy'))
        .filter(([, policy]) =>
          Policy.parse(policy).Properties.PolicyDocument.Statement.some(
            ({ Action, Resource }) =>
              Action.some((action) => /^s3:(Put|\*)/.test(action)) &&
              Resource.some((each) => text(each).includes(zone) && text(each).includes(files)),
          ),
        )
        .map(([id]) => /^Pipeline(.+?)(Role|DefaultPolicy)/.exec(id)?.[1] ?? id)
        .sort();
    expect(writers('FoundationMasked', '/lake/*')).toEqual(['Mask', 'SparkMasking']);
    // hashes that its parts leave for each other, beside the rows
    expect(writers('FoundationRaw', '/verify/*')).toEqual(['Verify']);
    const exporters = ['Adopt', 'ExportersDmsTarget', 'ExportersRdsExport', 'Inspect'];
    // tables that none of AWS's exporters brings whole
    expect(writers('FoundationRaw', '/read/*')).toEqual(['Read']);
    expect(writers('FoundationRaw', '')).toEqual([...exporters, 'Read', 'Verify']);
  });

  it('keeps what could not be delivered: every rule has a dead-letter queue', () => {
    for (const [id, { Properties }] of Object.entries(of(sample).pipeline.findResources('AWS::Events::Rule')))
      for (const target of z.array(z.looseObject({})).parse(Properties.Targets))
        expect(target, id).toHaveProperty('DeadLetterConfig');
  });

  it('puts every role below the configured path', () => {
    const { rolePath } = sampleDeployment(sample);
    for (const template of [of(sample).foundation, of(sample).detection, of(sample).pipeline])
      for (const { Properties } of Object.values(template.findResources('AWS::IAM::Role')))
        expect(Properties.Path).toBe(Properties.RoleName === 'dms-vpc-role' ? '/' : rolePath);
  });

  it('pins the version of Glue, and encrypts what its job writes', () => {
    of(sample).pipeline.hasResourceProperties('AWS::Glue::Job', {
      GlueVersion: '5.0',
      MaxRetries: 0,
      SecurityConfiguration: Match.anyValue(),
      DefaultArguments: Match.objectLike({ '--job-bookmark-option': 'job-bookmark-disable' }),
    });
  });
});

describe('the Glue job', () => {
  it('writes to log groups that are made for it, under the names that Glue gives with a security configuration', () => {
    const { pipeline } = of('minimal');
    const [job] = Object.values(pipeline.findResources('AWS::Glue::Job'));
    const [[configuration, security] = []] = Object.entries(pipeline.findResources('AWS::Glue::SecurityConfiguration'));
    expect(job?.Properties.SecurityConfiguration).toEqual({ Ref: configuration });
    expect(security?.Properties.EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode).toBe('SSE-KMS');
    const prefix = job?.Properties.DefaultArguments['--custom-logGroup-prefix'];
    const role = flattened(job?.Properties.Role).replace(/^<(.*)\.Arn>$/, '<$1>');
    const names = Object.values(pipeline.findResources('AWS::Logs::LogGroup')).map(({ Properties }) =>
      flattened(Properties.LogGroupName),
    );
    for (const kind of ['error', 'output'])
      expect(names).toContain(`${prefix}/${security?.Properties.Name}-role/${role}/${kind}`);
    // "If that permission is not included, continuous logging will be disabled"
    const logging = with_(pipeline, 'logs:AssociateKmsKey');
    expect(logging.map(({ Resource }) => Resource.map(flattened))).toEqual([
      [`arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:${prefix}/*`],
    ]);
  });
});

describe('what AWS’s services do for us', () => {
  /** Actions of a role by the resource they are for, and whom the role trusts. */
  function roleOf(name: string): { trusts: unknown; condition: unknown; may: Record<string, readonly string[]> } {
    const { pipeline } = of('minimal');
    const [id, role] =
      Object.entries(pipeline.findResources('AWS::IAM::Role')).find(([each]) => each.includes(name)) ?? [];
    const [trust] = z.array(z.looseObject({})).parse(role?.Properties.AssumeRolePolicyDocument.Statement);
    const may: Record<string, readonly string[]> = {};
    for (const policy of Object.values(pipeline.findResources('AWS::IAM::Policy'))) {
      if (!text(policy.Properties.Roles).includes(`"${id}"`)) continue;
      for (const { Action, Resource } of Policy.parse(policy).Properties.PolicyDocument.Statement)
        for (const each of Resource) may[placeOf(each)] = Action.toSorted();
    }
    return { trusts: trust?.['Principal'], condition: trust?.['Condition'], may };
  }

  /** Logical ids and literal parts, without what differs between synthesises. */
  function placeOf(resource: unknown): string {
    return [
      ...text(resource).matchAll(/Foundation(RawKey|Raw|SecretsKey)|\/\*\/(?:dms|rds)\/\*|secret:masklake\/[^"]*/g),
    ]
      .map(([found]) => found)
      .join('');
  }

  const OWN_ACCOUNT = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } };

  it('is for DMS: to write, encrypted, below its own folder, as its guide lists it', () => {
    expect(roleOf('ExportersDmsTarget')).toEqual({
      trusts: { Service: 'dms.amazonaws.com' },
      condition: OWN_ACCOUNT,
      may: {
        FoundationRaw: ['s3:ListBucket'],
        'FoundationRaw/*/dms/*': ['s3:DeleteObject', 's3:PutObject', 's3:PutObjectTagging'],
        FoundationRawKey: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
      },
    });
  });

  it('is for DMS in its region: to read how to reach a temporary database, and no other secret', () => {
    expect(roleOf('ExportersDmsSecrets')).toEqual({
      trusts: { Service: { 'Fn::Join': ['', ['dms.', { Ref: 'AWS::Region' }, '.amazonaws.com']] } },
      condition: OWN_ACCOUNT,
      may: {
        'secret:masklake/*/source-*': ['secretsmanager:GetSecretValue'],
        FoundationSecretsKey: ['kms:Decrypt', 'kms:DescribeKey'],
      },
    });
  });

  it('is for RDS: to export below its own folder', () => {
    expect(roleOf('ExportersRdsExport')).toEqual({
      trusts: { Service: 'export.rds.amazonaws.com' },
      condition: OWN_ACCOUNT,
      may: {
        FoundationRaw: ['s3:GetBucketLocation', 's3:ListBucket'],
        'FoundationRaw/*/rds/*': ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
        FoundationRawKey: ['kms:Decrypt', 'kms:GenerateDataKey'],
      },
    });
  });

  it('is passed on by the exporting function only, to the service that takes the role', () => {
    const passing = Object.entries(of('minimal').pipeline.findResources('AWS::IAM::Policy')).flatMap(([id, policy]) =>
      Policy.parse(policy)
        .Properties.PolicyDocument.Statement.filter(({ Action }) => Action.includes('iam:PassRole'))
        .map(({ Resource, Condition }) => ({
          by: /^Pipeline(.+?)Role/.exec(id)?.[1],
          role: /PipelineExporters([A-Za-z]+?)[0-9A-F]{8}/.exec(text(Resource))?.[1],
          to: [...text(Condition).matchAll(/"((?:export\.rds|dms)\.(?:amazonaws\.com)?)"/g)].map(([, name]) => name),
        })),
    );
    expect(passing).toEqual([
      { by: 'Export', role: 'DmsTarget', to: ['dms.amazonaws.com'] },
      { by: 'Export', role: 'DmsSecrets', to: ['dms.amazonaws.com', 'dms.'] },
      { by: 'Export', role: 'RdsExport', to: ['export.rds.amazonaws.com'] },
    ]);
  });
});

describe('zones', () => {
  it('of raw data and of secrets can be opened by roles of the pipeline only, and by Macie where it has to look', () => {
    const keys = Object.entries(of('minimal').foundation.findResources('AWS::KMS::Key'));
    const policy = (name: string): string => text(keys.find(([id]) => id.includes(name))?.[1].Properties.KeyPolicy);
    for (const name of ['RawKey', 'SecretsKey', 'ResultsKey']) {
      expect(policy(name)).not.toContain('"kms:*"');
      expect(policy(name)).toContain(':role/masklake/*');
    }
    expect(policy('RawKey')).toContain('AWSServiceRoleForAmazonMacie');
    expect(policy('MaskedKey')).toContain('AWSServiceRoleForAmazonMacie');
    expect(policy('SecretsKey')).not.toContain('Macie');
    expect(policy('SecretsKey')).toContain('cdk-hnb659fds-cfn-exec-role-*');
    expect(policy('ResultsKey')).toContain('macie.amazonaws.com');
  });

  it.each(SAMPLES)(
    'of raw data and of secrets let nobody else of the account decrypt, by no service either: %s',
    (sample) => {
      const keys = of(sample).foundation.findResources('AWS::KMS::Key');
      const open = Object.entries(keys)
        .filter(([id]) => /RawKey|SecretsKey|ResultsKey/.test(id))
        .flatMap(([id, key]) =>
          z
            .array(Statement)
            .parse(key.Properties.KeyPolicy.Statement)
            .filter(({ Action }) => text(Action).includes('kms:Decrypt'))
            .filter(({ Condition }) => !text(Condition ?? '').includes('aws:PrincipalArn'))
            .map(() => id),
        );
      expect(open).toEqual([]);
    },
  );

  it('of raw data refuse readers outside the pipeline, but not Macie', () => {
    of('minimal').foundation.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Sid: 'PipelineAndMacieReadOnly',
            Effect: 'Deny',
            Condition: Match.objectLike({ Bool: { 'aws:PrincipalIsAWSService': 'false' } }),
          }),
        ]),
      }),
    });
  });

  it('of evidence are locked, of rules are versioned', () => {
    of('full').foundation.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3650 } } },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    const versioned = Object.entries(of('full').foundation.findResources('AWS::S3::Bucket')).filter(
      ([, { Properties }]) => Properties.VersioningConfiguration !== undefined,
    );
    expect(versioned.map(([id]) => id.replace(/Bucket[0-9A-F]{8}$/, '')).sort()).toEqual([
      'FoundationEvidence',
      'FoundationRules',
    ]);
  });
});

describe('old versions', () => {
  it('of every versioned bucket go after a time that is set', () => {
    const { retention } = sampleDeployment('full');
    const days = Object.values(of('full').foundation.findResources('AWS::S3::Bucket')).flatMap(({ Properties }) =>
      Properties.VersioningConfiguration === undefined
        ? []
        : [Properties.LifecycleConfiguration.Rules[0].NoncurrentVersionExpiration?.NoncurrentDays],
    );
    expect(days.sort()).toEqual([retention.ruleVersionsDays, retention.evidenceDays].sort());
  });
});

describe('key material', () => {
  it('is made by Secrets Manager, and stands in no template', () => {
    const { foundation } = of('minimal');
    foundation.resourceCountIs('AWS::SecretsManager::Secret', 2);
    foundation.allResourcesProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
      SecretString: Match.absent(),
      KmsKeyId: Match.anyValue(),
    });
  });

  it('of a source that brings its own is not made', () => {
    const secrets = Object.keys(of('full').foundation.findResources('AWS::SecretsManager::Secret'));
    expect(secrets.filter((id) => id.includes('Keyshop'))).toEqual([]);
    expect(secrets.filter((id) => id.includes('Keycrm'))).toHaveLength(1);
    expect(text(with_(of('full').pipeline, 'secretsmanager:GetSecretValue'))).toContain('secret:shop-masks-AbCdEf');
  });
});

describe('the network', () => {
  it('has no way to the internet, and endpoints for S3 and Secrets Manager only', () => {
    const { foundation } = of('minimal');
    for (const type of ['InternetGateway', 'NatGateway', 'EgressOnlyInternetGateway', 'VPNGateway'])
      foundation.resourceCountIs(`AWS::EC2::${type}`, 0);
    foundation.resourceCountIs('AWS::EC2::Route', 0);
    expect(
      Object.values(foundation.findResources('AWS::EC2::VPCEndpoint')).map(
        ({ Properties }) => Properties.VpcEndpointType,
      ),
    ).toEqual(['Gateway', 'Interface']);
  });

  it('lets databases out nowhere, and nobody in but its clients', () => {
    const { foundation } = of('minimal');
    const rules = Object.entries(foundation.findResources('AWS::EC2::SecurityGroupIngress'));
    for (const [, { Properties }] of rules) {
      expect(Properties).not.toHaveProperty('CidrIp');
      expect(Properties.SourceSecurityGroupId).toBeDefined();
    }
    const out = Object.keys(foundation.findResources('AWS::EC2::SecurityGroupEgress'));
    expect(out.filter((id) => id.includes('ClientsTo'))).toHaveLength(out.length);
  });

  it('is not made where one exists', () => {
    const { foundation, pipeline } = of('existing-vpc');
    for (const type of ['VPC', 'Subnet', 'VPCEndpoint']) foundation.resourceCountIs(`AWS::EC2::${type}`, 0);
    pipeline.hasResourceProperties('AWS::Lambda::Function', {
      VpcConfig: Match.objectLike({ SubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'] }),
    });
  });
});

describe('an account of an organisation', () => {
  it('keeps its session, its setting for results and its role of DMS', () => {
    const { detection, pipeline } = of('existing-vpc');
    detection.resourceCountIs('AWS::Macie::Session', 0);
    detection.resourceCountIs('Custom::MacieSetUp', 0);
    expect(text(pipeline.findResources('AWS::IAM::Role'))).not.toContain('dms-vpc-role');
    expect(text(with_(pipeline, 's3:GetObject'))).toContain('corp-macie-results');
  });

  it('has Macie’s results read below its own prefix only', () => {
    const policies = Object.entries(of('existing-vpc').pipeline.findResources('AWS::IAM::Policy'));
    const [, macie] = policies.find(([id]) => id.startsWith('PipelineMacieRole')) ?? [];
    expect(text(macie)).toContain('/macie/AWSLogs/*');
    expect(text(macie)).not.toContain('"/*"');
  });

  it('gives every role its boundary, and takes the role of the account that owns the snapshots', () => {
    const { pipeline } = of('existing-vpc');
    pipeline.allResourcesProperties('AWS::IAM::Role', {
      PermissionsBoundary: 'arn:aws:iam::111122223333:policy/platform-boundary',
    });
    expect(text(with_(pipeline, 'sts:AssumeRole'))).toContain('arn:aws:iam::444455556666:role/masklake-reader');
    expect(text(pipeline.toJSON())).toContain('cdk-platform-assets');
  });
});

describe('Macie', () => {
  it('gets a session, quiet discovery, a place for results and every identifier once', () => {
    const { detection } = of('minimal');
    detection.resourceCountIs('AWS::Macie::Session', 1);
    detection.resourceCountIs('AWS::Macie::CustomDataIdentifier', 7);
    detection.hasResourceProperties('Custom::MacieSetUp', { Do: 'no automated discovery' });
    detection.hasResourceProperties('Custom::MacieSetUp', { Do: 'export configuration', KeyPrefix: '' });
  });

  it('gets the words of allow lists under the name of their content, before the list', () => {
    const { detection } = of('full');
    detection.resourceCountIs('AWS::Macie::CustomDataIdentifier', 3);
    detection.hasResourceProperties('Custom::MacieSetUp', {
      Do: 'words',
      Key: Match.stringLikeRegexp('^allow-lists/[0-9a-f]{16}\\.txt$'),
    });
    const [list] = Object.values(
      detection.findResources('AWS::Macie::AllowList', { Properties: { Name: 'test-names' } }),
    );
    expect(text(list?.['DependsOn'])).toContain('DetectionWords');
  });
});

describe('triggers', () => {
  const rules = (sample: Sample) =>
    Object.values(of(sample).pipeline.findResources('AWS::Events::Rule')).map(({ Properties }) => Properties);

  it('are finished snapshots of configured instances and clusters', () => {
    const patterns = rules('full').flatMap(({ EventPattern }) =>
      EventPattern?.source?.[0] === 'aws.rds' ? [EventPattern] : [],
    );
    expect(patterns).toEqual([
      {
        source: ['aws.rds'],
        'detail-type': ['RDS DB Snapshot Event'],
        detail: {
          EventID: ['RDS-EVENT-0091', 'RDS-EVENT-0042'],
          SourceIdentifier: [{ prefix: 'rds:shop-production-20' }, { prefix: 'shop-before-release-' }],
        },
      },
      {
        source: ['aws.rds'],
        'detail-type': ['RDS DB Cluster Snapshot Event'],
        detail: {
          EventID: ['RDS-EVENT-0169', 'RDS-EVENT-0075'],
          SourceIdentifier: [{ prefix: 'rds:crm-production-20' }, { prefix: 'crm-nightly-' }],
        },
      },
    ]);
  });

  it('are the clock only where a source says so', () => {
    const scheduled = (sample: Sample) =>
      rules(sample).flatMap(({ ScheduleExpression }) =>
        ScheduleExpression?.startsWith('cron') ? [ScheduleExpression] : [],
      );
    expect(scheduled('full')).toEqual(['cron(0 3 * * ? *)']);
    expect(scheduled('minimal')).toEqual([]);
    of('full').pipeline.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'cron(0 3 * * ? *)',
      Targets: [Match.objectLike({ Input: Match.stringLikeRegexp('"newest":true,"scheduled":true') })],
    });
  });
});

describe('a wildcard without a reason', () => {
  it('stops the synthesis', () => {
    const stack = new Stack(testApp(), 'S');
    const role = new Role(stack, 'R', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    grant(role, [{ actions: ['s3:GetObject'], resources: ['*'] }]);
    expect(() => Template.fromStack(stack)).toThrow(/Resource::\* needs a reason/);
  });
});
