// The Glue job that masks large tables: the script of glue-scripts/, its package, a pinned version of Glue, and everything it writes encrypted.
import { join } from 'node:path';
import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnJob, CfnSecurityConfiguration } from 'aws-cdk-lib/aws-glue';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import type { FoundationRef } from './foundation.ts';
import { PROJECT } from './function-code.ts';
import { grant } from './right.ts';
import { placeRoles } from './roles.ts';
import { arnOf } from './step-function.ts';

export interface SparkMaskingProps {
  readonly deployment: Pick<Deployment, 'stackName' | 'sources' | 'rolePath' | 'permissionsBoundaryArn'>;
  readonly foundation: FoundationRef;
  /** Folder with the job's script and its package; this project's own when missing. */
  readonly scripts?: string | undefined;
}

const SCRIPTS = join(PROJECT, 'glue-scripts');
/** Spark 3.5 and Python 3.11, which the masks were proven equal on; a job without a version gets the newest, which is Spark 4. */
const GLUE_VERSION = '5.0';

export class SparkMasking extends Construct {
  readonly jobName: string;

  constructor(scope: Construct, id: string, { deployment, foundation, scripts = SCRIPTS }: SparkMaskingProps) {
    super(scope, id);
    placeRoles(this, deployment);
    const { keys, logs, buckets, masterKeys } = foundation;
    const script = new Asset(this, 'Script', { path: join(scripts, 'mask_table.py') });
    const library = new Asset(this, 'Package', {
      path: scripts,
      // a zip with the folder `masklake` in it is what --extra-py-files takes
      exclude: ['*', '!masklake', '!masklake/**', '**/__pycache__', '**/__pycache__/**'],
    });
    const name = `${deployment.stackName}-mask`;
    const logGroups = `/masklake/${deployment.stackName}/glue`;
    const security = new CfnSecurityConfiguration(this, 'Security', {
      name,
      encryptionConfiguration: {
        cloudWatchEncryption: { cloudWatchEncryptionMode: 'SSE-KMS', kmsKeyArn: logs.key.keyArn },
        jobBookmarksEncryption: { jobBookmarksEncryptionMode: 'CSE-KMS', kmsKeyArn: keys.masked.keyArn },
        s3Encryptions: [{ s3EncryptionMode: 'SSE-KMS', kmsKeyArn: keys.masked.keyArn }],
      },
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('glue.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      description: 'Masks large tables: reads the raw zone, writes the masked zone',
    });
    // under a security configuration that encrypts logs, Glue puts its name and the role's between the prefix and the last word
    const groups = `${logGroups}/${name}-role/${role.roleName}`;
    for (const kind of ['error', 'output'])
      new CfnLogGroup(this, `Log-${kind}`, {
        logGroupName: `${groups}/${kind}`,
        retentionInDays: logs.days,
        kmsKeyId: logs.key.keyArn,
      }).applyRemovalPolicy(RemovalPolicy.DESTROY);
    const secretKeys = [...new Set(Object.values(masterKeys).flatMap(({ keyArn }) => keyArn ?? []))];
    grant(role, [
      {
        actions: ['s3:GetObject'],
        resources: [
          buckets.raw.arnForObjects('*/own/*'),
          buckets.runs.arnForObjects('runs/*'),
          script.bucket.arnForObjects(script.s3ObjectKey),
          library.bucket.arnForObjects(library.s3ObjectKey),
        ],
        why: 'Raw files, work documents and pools of whichever run is masked',
      },
      {
        actions: ['s3:PutObject'],
        resources: [buckets.runs.arnForObjects('runs/*/glue/*')],
        why: 'The counts of whichever run and table was masked',
      },
      {
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
        resources: [buckets.masked.arnForObjects('lake/*')],
        why: 'Spark writes masked files under other names first, whichever source and run they are of',
      },
      {
        actions: ['s3:ListBucket', 's3:GetBucketLocation'],
        resources: [buckets.raw, buckets.masked, buckets.runs].map(({ bucketArn }) => bucketArn),
      },
      { actions: ['kms:Decrypt'], resources: [keys.raw.keyArn] },
      { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [keys.masked.keyArn, keys.control.keyArn] },
      {
        actions: ['secretsmanager:GetSecretValue'],
        resources: Object.values(masterKeys).map(({ secretArn }) => secretArn),
      },
      ...(secretKeys.length === 0 ? [] : [{ actions: ['kms:Decrypt'], resources: secretKeys }]),
      {
        actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:AssociateKmsKey'],
        resources: [arnOf('logs', `log-group:${logGroups}/*`)],
        why: 'Glue makes a stream for each run, and the groups where they are missing; all lie below the prefix of the deployment',
      },
      {
        actions: ['cloudwatch:PutMetricData'],
        resources: ['*'],
        conditions: { StringEquals: { 'cloudwatch:namespace': 'Glue' } },
        why: 'CloudWatch metrics have no ARN: the namespace bounds it',
      },
    ]);
    const job = new CfnJob(this, 'Job', {
      name,
      description: `Masks large tables of ${Stack.of(this).stackName}`,
      role: role.roleArn,
      glueVersion: GLUE_VERSION,
      command: { name: 'glueetl', pythonVersion: '3', scriptLocation: script.s3ObjectUrl },
      workerType: 'G.1X',
      numberOfWorkers: Math.max(...deployment.sources.map(({ sizes }) => sizes.glueWorkers)),
      maxRetries: 0,
      timeout: 24 * 60,
      executionProperty: { maxConcurrentRuns: 20 },
      securityConfiguration: security.ref,
      defaultArguments: {
        '--extra-py-files': library.s3ObjectUrl,
        '--job-language': 'python',
        '--job-bookmark-option': 'job-bookmark-disable',
        '--enable-metrics': 'true',
        '--enable-continuous-cloudwatch-log': 'true',
        '--custom-logGroup-prefix': logGroups,
        '--conf': 'spark.io.encryption.enabled=true',
      },
    });
    this.jobName = job.ref;
  }
}
