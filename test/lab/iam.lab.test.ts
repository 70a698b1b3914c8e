// The check itself: a call is allowed only when the role, the key and the bucket all say so.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from './aws-lab.ts';
import { missingRights } from './iam.ts';
import { ACCOUNT, REGION, Stacks } from './template.ts';

const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/raw`;
const OWN = `arn:aws:iam::${ACCOUNT}:role/own/*`;
const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
const READING: Call = {
  caller: 'reader',
  service: 's3',
  operation: 'GetObject',
  params: { Bucket: 'raw', Key: 'a/own/1' },
  status: 200,
};

const TEMPLATE = {
  Resources: {
    Key: {
      Type: 'AWS::KMS::Key',
      Properties: {
        KeyPolicy: {
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: ROOT },
              Action: 'kms:Decrypt',
              Resource: '*',
              Condition: { ArnLike: { 'aws:PrincipalArn': OWN } },
            },
          ],
        },
      },
    },
    Bucket: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { KMSMasterKeyID: KEY } }],
        },
      },
    },
    BucketPolicy: {
      Type: 'AWS::S3::BucketPolicy',
      Properties: {
        Bucket: 'raw',
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Deny',
              Principal: { AWS: '*' },
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::raw/*',
              Condition: { ArnNotLike: { 'aws:PrincipalArn': [OWN] } },
            },
          ],
        },
      },
    },
    Role: { Type: 'AWS::IAM::Role', Properties: {} },
    RolePolicy: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        Roles: ['reader'],
        PolicyDocument: {
          Statement: [
            { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::raw/*' },
            { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: KEY },
          ],
        },
      },
    },
  },
  Outputs: {},
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masklake-iam-'));
  const properties = { templateFile: 'S.json' };
  const artifacts = { S: { type: 'aws:cloudformation:stack', properties } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ artifacts }));
  await writeFile(join(folder, 'S.json'), JSON.stringify(TEMPLATE));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function missing(path: string, call: Call): readonly string[] {
  const stacks = new Stacks(folder);
  const role = stacks.one('AWS::IAM::Role');
  stacks.deploy(role, { ref: 'reader', attributes: { Arn: `arn:aws:iam::${ACCOUNT}:role${path}reader` } });
  stacks.deploy(stacks.one('AWS::S3::Bucket'), { ref: 'raw' });
  stacks.deploy(stacks.one('AWS::KMS::Key'), { ref: 'raw', attributes: { Arn: KEY } });
  return missingRights(stacks, role, [call]);
}

describe('a call of a role', () => {
  it('whom the key lets, and the bucket does not deny, is allowed', () => {
    expect(missing('/own/', READING)).toEqual([]);
  });

  it('that lies elsewhere is denied by the bucket and by the key, whatever its own policy says', () => {
    expect(missing('/', READING)).toEqual(['s3:GetObject arn:aws:s3:::raw/a/own/1', `kms:Decrypt ${KEY}`]);
  });

  it('is denied what the key lets nobody do', () => {
    const writing = { ...READING, operation: 'PutObject' };
    expect(missing('/own/', writing)).toEqual(['s3:PutObject arn:aws:s3:::raw/a/own/1', `kms:GenerateDataKey ${KEY}`]);
  });
});
