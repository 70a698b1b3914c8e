// The lake in the templates: what Lake Formation governs, whom it lets read what, and what roles of personas may do besides.
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentFrom } from '../../../lib/config/deployment.ts';
import { catalogContent } from '../../../lib/core/lake/catalog-table.ts';
import { glueTableInput } from '../../../lib/core/lake/glue-table.ts';
import { PERSONAS } from '../../../lib/core/lake/personas.ts';
import { afterCall, type LakeRecord, mayRead, type RecordedCall, UNTOUCHED } from '../../../lib/core/lake/recorded.ts';
import { SENSITIVITIES } from '../../../lib/core/lake/sensitivity.ts';
import { LF_TAGS, tagPairs, type ZONES } from '../../../lib/core/lake/tags.ts';
import { visibility } from '../../../lib/core/lake/who.ts';
import { CUSTOMERS, manifestOf, planOf, RUN } from '../lake/support.ts';
import { principalOf, templateCalls } from './lake-calls.ts';
import { type Synthesized, sampleDeployment, synthesized } from './support.ts';

const LOCATION = 'arn:aws:s3:::masked/lake/masked';
let made: Synthesized;
let lake: Template;
let calls: readonly RecordedCall[];
beforeAll(async () => {
  made = await synthesized(sampleDeployment('lake'));
  if (made.lake === undefined) throw new Error('no lake');
  lake = made.lake;
  calls = templateCalls(lake, LOCATION);
}, 120_000);

/** A table in the given zone whose columns carry the tags of their sensitivities. */
function tableIn(zone: (typeof ZONES)[number]): LakeRecord {
  const [table] = catalogContent(manifestOf([CUSTOMERS]), planOf([CUSTOMERS])).tables;
  if (table === undefined) throw new Error('a table');
  const place = { bucket: 'masked', folder: `lake/masked/shop/${RUN}/`, source: 'shop', database: 'app', run: RUN };
  const { database: DatabaseName } = table;
  const tag = (Resource: unknown, tags: Parameters<typeof tagPairs>[0]): RecordedCall => ({
    operation: 'AddLFTagsToResource',
    params: { Resource, LFTags: tagPairs(tags) },
  });
  return [
    ...calls,
    {
      operation: 'CreateDatabase',
      params: { DatabaseInput: { Name: DatabaseName, CreateTableDefaultPermissions: [] } },
    },
    tag({ Database: { Name: DatabaseName } }, { zone, sensitivity: 'restricted', identifier: 'unknown' }),
    { operation: 'CreateTable', params: { DatabaseName, TableInput: glueTableInput(table, place) } },
    ...table.columns.map(({ name, sensitivity, identifier }) =>
      tag({ TableWithColumns: { DatabaseName, Name: table.name, ColumnNames: [name] } }, { sensitivity, identifier }),
    ),
  ].reduce(afterCall, UNTOUCHED);
}

/** What `masklake plan --who` says of the same plan. */
const LINES = visibility(planOf([CUSTOMERS])).lines;
const COLUMNS = LINES.map(({ column }) => column);

it('has a column of every sensitivity to judge by', () => {
  expect(new Set(LINES.map(({ sensitivity }) => sensitivity))).toEqual(new Set(SENSITIVITIES));
});

describe.each(PERSONAS.map(({ name }) => name))('%s', (persona) => {
  it.each(LINES)('may read column $column of the masked zone exactly when the plan says so', ({ column, readers }) => {
    const record = tableIn('masked');
    const who = principalOf(calls, persona);
    const place = { database: 'masklake_shop__app', table: 'customers', column };
    expect(mayRead(record, who, place)).toBe(readers.includes(persona));
  });

  it('may read nothing of the raw zone, whatever a column is tagged with', () => {
    const record = tableIn('raw');
    const who = principalOf(calls, persona);
    const readable = COLUMNS.filter((column) =>
      mayRead(record, who, { database: 'masklake_shop__app', table: 'customers', column }),
    );
    expect(readable).toEqual([]);
  });

  it('is granted nothing but SELECT and DESCRIBE', () => {
    const Grant = z.object({
      params: z.object({
        Principal: z.object({ DataLakePrincipalIdentifier: z.string() }),
        Permissions: z.array(z.string()),
      }),
    });
    const granted = calls.flatMap((call) => {
      const grant = Grant.safeParse(call);
      if (!grant.success) return [];
      const { Principal, Permissions } = grant.data.params;
      return Principal.DataLakePrincipalIdentifier === principalOf(calls, persona) ? Permissions : [];
    });
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.filter((permission) => !['SELECT', 'DESCRIBE'].includes(permission))).toEqual([]);
  });
});

describe('Lake Formation', () => {
  it('governs the masked folder with a role of its own, and nobody is left ungoverned by hybrid access', () => {
    lake.hasResourceProperties('AWS::LakeFormation::Resource', {
      UseServiceLinkedRole: false,
      HybridAccessEnabled: false,
      RoleArn: Match.anyValue(),
    });
    expect(JSON.stringify(lake.findResources('AWS::LakeFormation::Resource'))).toContain('/lake/masked');
  });

  it('gets administrators added to those there are', () => {
    lake.hasResourceProperties('AWS::LakeFormation::DataLakeSettings', { MutationType: 'APPEND' });
    expect(Object.keys(lake.findResources('AWS::LakeFormation::DataLakeSettings'))).toHaveLength(1);
  });

  it('knows the tags with all their values', () => {
    for (const [TagKey, TagValues] of Object.entries(LF_TAGS))
      lake.hasResourceProperties('AWS::LakeFormation::Tag', { TagKey, TagValues: [...TagValues] });
  });

  it('lets the publishing function make databases at the location and set the tags, and is asked for no more', () => {
    const granted = Object.values(made.pipeline.findResources('AWS::LakeFormation::PrincipalPermissions'));
    const permissions = granted.flatMap(({ Properties }) => z.array(z.string()).parse(Properties.Permissions));
    expect([...new Set(permissions)].sort()).toEqual([
      'ASSOCIATE',
      'CREATE_DATABASE',
      'DATA_LOCATION_ACCESS',
      'DESCRIBE',
    ]);
  });
});

describe('roles of personas', () => {
  it('lie outside the path whose roles may use the keys of raw data', () => {
    const readers = Object.entries(lake.findResources('AWS::IAM::Role')).filter(([id]) => id.includes('Reader'));
    expect(readers).toHaveLength(4);
    for (const [, { Properties }] of readers) expect(Properties.Path).toBe('/masklake-readers/');
  });

  it('have no right to an object of the raw or the masked zone, nor to a master key', () => {
    const policies = Object.entries(lake.findResources('AWS::IAM::Policy')).filter(([id]) => id.includes('Reader'));
    expect(policies).toHaveLength(4);
    const text = JSON.stringify(policies);
    expect(text).not.toMatch(/FoundationRaw|FoundationMasked|FoundationKey|FoundationSecrets|FoundationSigning/);
    const secrets = [...text.matchAll(/secretsmanager:GetSecretValue/g)];
    expect(secrets).toHaveLength(1);
    expect(text).toContain('shop-customers-key');
  });

  it('of persons who exist already are not made', () => {
    expect(JSON.stringify(lake.findResources('AWS::IAM::Role'))).not.toContain('auditor');
  });
});

describe('the role that gives training jobs the key of a domain', () => {
  const custodian = (type: string): unknown[] =>
    Object.entries(lake.findResources(type)).flatMap(([id, each]) => (id.includes('Custodian') ? [each] : []));

  it('is taken by the custodians of the configuration, below the path that the key of master keys admits', () => {
    const [role, ...others] = custodian('AWS::IAM::Role');
    expect(others).toEqual([]);
    expect(role).toMatchObject({
      Properties: {
        Path: '/masklake/',
        AssumeRolePolicyDocument: {
          Statement: [{ Principal: { AWS: 'arn:aws:iam::111122223333:role/key-custodian' } }],
        },
      },
    });
  });

  it('writes the one secret and no other, and reads documents of runs and master keys', () => {
    const text = JSON.stringify(custodian('AWS::IAM::Policy'));
    const actions = [...text.matchAll(/(?:s3|kms|secretsmanager):[A-Z]\w+/g)].map(([action]) => action);
    expect([...new Set(actions)].sort()).toEqual([
      'kms:Decrypt',
      'kms:GenerateDataKey',
      's3:GetObject',
      's3:ListBucket',
      'secretsmanager:GetSecretValue',
      'secretsmanager:PutSecretValue',
    ]);
    expect(text).toMatch(
      /"secretsmanager:PutSecretValue","Effect":"Allow","Resource":"[^"]*shop-customers-key-AbCdEf"/,
    );
  });

  it('is not made where nobody is named', async () => {
    const { lake: without } = await synthesized({
      ...sampleDeployment('lake'),
      lake: { domainKey: { secretArn: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:k-AbCdEf' } },
    });
    expect(JSON.stringify(without?.findResources('AWS::IAM::Role'))).not.toContain('Custodian');
  }, 60_000);
});

describe('workgroups', () => {
  it('force encrypted results into a folder per persona, and end queries that read too much', () => {
    const groups = Object.values(lake.findResources('AWS::Athena::WorkGroup'));
    expect(groups).toHaveLength(PERSONAS.filter(({ queries }) => queries).length);
    for (const { Properties } of groups) {
      expect(Properties.WorkGroupConfiguration).toMatchObject({
        EnforceWorkGroupConfiguration: true,
        BytesScannedCutoffPerQuery: 50 * 1024 ** 3,
        ResultConfiguration: { EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: expect.anything() } },
      });
    }
    const folders = groups.map(({ Properties }) =>
      JSON.stringify(Properties.WorkGroupConfiguration.ResultConfiguration.OutputLocation),
    );
    expect(new Set(folders).size).toBe(groups.length);
  });
});

describe('the masked bucket', () => {
  it('is read by the pipeline, Lake Formation’s role and Macie only, once there is a catalog', () => {
    const denied = (template: Template): number =>
      Object.values(template.findResources('AWS::S3::BucketPolicy')).filter((policy) =>
        JSON.stringify(policy).includes('PipelineAndMacieReadOnly'),
      ).length;
    expect(denied(made.foundation)).toBe(2);
  });
});

const Rights = z.looseObject({
  Properties: z.looseObject({
    PolicyDocument: z.looseObject({ Statement: z.array(z.record(z.string(), z.unknown())) }),
  }),
});

/** What the function of the step `share` may do. */
function shareRights(pipeline: Template) {
  const policies = Object.entries(pipeline.findResources('AWS::IAM::Policy')).filter(([id]) => id.includes('Share'));
  return policies.flatMap(([, policy]) => Rights.parse(policy).Properties.PolicyDocument.Statement);
}

describe('sharing', () => {
  it('lets listed accounts use the key of masked snapshots, through RDS, and no other key', () => {
    const keys = Object.values(made.foundation.findResources('AWS::KMS::Key')).filter((key) =>
      JSON.stringify(key).includes('444455556666'),
    );
    expect(keys).toHaveLength(1);
    expect(JSON.stringify(keys)).toContain('staged databases and masked snapshots');
    expect(JSON.stringify(keys)).toContain('kms:GrantIsForAWSResource');
  });

  it('is possible for no function where no source is shared', async () => {
    const { pipeline } = await synthesized(sampleDeployment('minimal'));
    const policies = Object.entries(pipeline.findResources('AWS::IAM::Policy')).filter(([id]) => id.includes('Share'));
    expect(policies.length).toBeGreaterThan(0);
    expect(JSON.stringify(policies)).not.toMatch(/ModifyDB\w*SnapshotAttribute|AssumeRole/);
  });

  it('keeps a server only where a source says so, and then changes and deletes no other', async () => {
    const { pipeline: plain } = await synthesized(sampleDeployment('minimal'));
    const actions = JSON.stringify(shareRights(plain).map(({ Action }) => Action));
    expect(actions).not.toMatch(/RestoreDBInstance|DeleteDBInstance|CreateSecret/);
    const changing = shareRights(made.pipeline).filter(({ Action }) =>
      [Action].flat().includes('rds:DeleteDBInstance'),
    );
    expect(changing).toHaveLength(1);
    expect(JSON.stringify(changing[0]?.Resource)).toContain(':db:masklake-result-*');
    expect(JSON.stringify(changing[0]?.Condition)).toContain('aws:ResourceTag/masklake:run');
  });
});

describe('the configuration', () => {
  const base = { sources: [{ name: 'shop', instance: 'shop-production' }] };
  const source = (share: unknown) => ({ sources: [{ ...base.sources[0], share }] });

  it('refuses a 21st account, an account named twice, and a role of an account that is not listed', () => {
    const accounts = Array.from({ length: 21 }, (_, at) => String(100_000_000_000 + at));
    expect(() => deploymentFrom(source({ accounts }))).toThrow(/20 at most/);
    expect(() => deploymentFrom(source({ accounts: ['444455556666', '444455556666'] }))).toThrow(/twice/);
    const results = { roleArn: 'arn:aws:iam::999999999999:role/x', externalId: 'abc', bucket: 'there' };
    expect(() => deploymentFrom(source({ accounts: ['444455556666'], results }))).toThrow(/one of the accounts/);
  });

  it('takes a server that is kept instead of an account, for instances only, and in one network', () => {
    const instance = { instanceClass: 'db.t4g.medium', secretName: 'masklake/shop-masked' };
    expect(deploymentFrom(source({ instance })).sources[0]?.share).toMatchObject({ accounts: [], keepLast: 3 });
    expect(() => deploymentFrom(source({}))).toThrow(/must name an account, unless/);
    const cluster = { sources: [{ name: 'shop', cluster: 'shop', share: { instance } }] };
    expect(() => deploymentFrom(cluster)).toThrow(/for sources that are instances/);
    expect(() => deploymentFrom(source({ instance: { ...instance, subnetGroup: 'theirs' } }))).toThrow(/are needed/);
    expect(() => deploymentFrom(source({ instance: { ...instance, secretName: 'shop' } }))).toThrow(/below masklake/);
    expect(() => deploymentFrom(source({ instance: { ...instance, instanceClass: 'db.serverless' } }))).toThrow(
      /belongs to Aurora/,
    );
  });

  it('refuses a reader’s role below the pipeline’s path, and a master key as domain key', () => {
    const personas = { auditor: { roleArn: 'arn:aws:iam::111122223333:role/masklake/x' } };
    expect(() => deploymentFrom({ ...base, lake: { personas } })).toThrow(/outside \/masklake\//);
    const arn = 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:k-AbCdEf';
    const keyed = { sources: [{ ...base.sources[0], keySecret: { arn } }], lake: { domainKey: { secretArn: arn } } };
    expect(() => deploymentFrom(keyed)).toThrow(/master key of shop/);
  });

  it('refuses a column for a persona without a role', () => {
    const columns = [
      { persona: 'auditor', source: 'shop', database: 'app', table: 't', columns: ['c'], because: 'why' },
    ];
    expect(() => deploymentFrom({ ...base, lake: { columns } })).toThrow(/has no role/);
  });
});
