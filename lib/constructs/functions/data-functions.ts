// The functions that work on what a run exported, masked and loaded.
import { Aws } from 'aws-cdk-lib';
import { arnOf } from '../step-function.ts';
import {
  type FunctionEntry,
  keySecrets,
  MASKED_OF_RUNS,
  masterKeys,
  reads,
  removes,
  runSecrets,
  type Site,
  writes,
} from './entry.ts';
import { EXPORT_FUNCTIONS } from './export-functions.ts';
import { lakeRights, lakeVariable } from './lake-rights.ts';
import { DUCKDB_MEMORY, documents, masked, metrics, raw, rules, runs, signature } from './parts.ts';

export const DATA_FUNCTIONS = {
  ...EXPORT_FUNCTIONS,
  macie: {
    folder: 'macie',
    does: 'Has Macie look at what was exported, and reads all of its results',
    environment: (site) => ({
      ...runs(site),
      ...raw(site),
      RESULTS_BUCKET: site.foundation.buckets.results.bucketName,
      ACCOUNT_ID: Aws.ACCOUNT_ID,
      IDENTIFIER_IDS: site.json(site.identifierIds),
      ALLOW_LIST_IDS: site.json(site.allowListIds),
      ...metrics(site),
    }),
    rights: (site) => [
      ...documents(site),
      { actions: ['s3:ListBucket'], resources: [site.foundation.buckets.raw.bucketArn] },
      ...reads(site.foundation, 'results', `${resultsPrefix(site)}AWSLogs/*`),
      {
        actions: [
          'macie2:CreateClassificationJob',
          'macie2:DescribeClassificationJob',
          'macie2:UpdateClassificationJob',
          'macie2:TagResource',
        ],
        resources: [arnOf('macie2', 'classification-job/*')],
        why: 'Macie makes up the ids of jobs',
      },
      {
        actions: ['macie2:ListClassificationJobs', 'macie2:GetClassificationExportConfiguration'],
        resources: ['*'],
        why: 'A list and a setting of the account, which have no ARN; nothing can be changed with it',
      },
    ],
  },
  classify: {
    folder: 'classify',
    does: 'Looks for personal data in every column',
    duckdb: true,
    environment: (site) => ({ ...runs(site), ...raw(site), ...rules(site), DUCKDB_MEMORY }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'raw', '*/own/*'),
      ...reads(site.foundation, 'rules', 'rules/*'),
    ],
  },
  decide: {
    folder: 'decide',
    does: 'Makes the plans, and asks a person where one has to approve',
    duckdb: true,
    environment: (site) => ({
      ...runs(site),
      ...raw(site),
      ...masked(site),
      ...rules(site),
      TOPIC_ARN: site.topicArn,
      KEY_SECRETS: keySecrets(site),
      DUCKDB_MEMORY,
    }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'raw', '*/own/*'),
      // what the last published run was
      ...reads(site.foundation, 'masked', 'lake/masked/*/current'),
      ...reads(site.foundation, 'rules', 'rules/*'),
      ...writes(site.foundation, 'rules', 'rules/*'),
      ...masterKeys(site.foundation),
      { actions: ['sns:Publish'], resources: [site.topicArn] },
      { actions: ['kms:GenerateDataKey', 'kms:Decrypt'], resources: [site.foundation.keys.control.keyArn] },
    ],
  },
  mask: {
    folder: 'mask',
    does: 'Writes masked files',
    duckdb: true,
    environment: (site) => ({
      ...runs(site),
      ...raw(site),
      ...masked(site),
      KEY_SECRETS: keySecrets(site),
      DUCKDB_MEMORY,
      ...metrics(site),
    }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'raw', '*/own/*'),
      ...writes(site.foundation, 'masked', 'lake/*'),
      ...removes(site.foundation, 'masked', MASKED_OF_RUNS),
      ...masterKeys(site.foundation),
    ],
  },
  load: {
    folder: 'load',
    does: 'Loads schema and masked rows into the fresh database',
    inNetwork: true,
    duckdb: true,
    // bounds of partitions quote values of their key, which are masked like the rows
    environment: (site) => ({ ...runs(site), ...masked(site), KEY_SECRETS: keySecrets(site), DUCKDB_MEMORY }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'masked', 'lake/*'),
      ...masterKeys(site.foundation),
      ...runSecrets(site.foundation, ['GetSecretValue'], 'staged'),
    ],
  },
  verify: {
    folder: 'verify',
    does: 'Compares source, masked files and loaded database',
    inNetwork: true,
    duckdb: true,
    environment: (site) => ({
      ...runs(site),
      ...raw(site),
      ...masked(site),
      ...rules(site),
      KEY_SECRETS: keySecrets(site),
      DUCKDB_MEMORY,
    }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'raw', '*/own/*', '*/verify/*'),
      // hashes that its parts leave for each other
      ...writes(site.foundation, 'raw', '*/verify/*'),
      ...reads(site.foundation, 'masked', 'lake/*'),
      ...reads(site.foundation, 'rules', 'rules/*'),
      ...masterKeys(site.foundation),
      ...runSecrets(site.foundation, ['GetSecretValue'], 'staged'),
    ],
  },
  seal: {
    folder: 'seal',
    does: 'Searches what is about to be published, and signs the evidence',
    duckdb: true,
    environment: (site) => ({
      ...runs(site),
      ...raw(site),
      ...masked(site),
      ...rules(site),
      EVIDENCE_BUCKET: site.foundation.buckets.evidence.bucketName,
      KEY_SECRETS: keySecrets(site),
      SIGNING_SECRET: site.foundation.signingSecret.secretArn,
      DUCKDB_MEMORY,
      ...metrics(site),
    }),
    rights: (site) => [
      ...documents(site),
      // what is searched for
      ...reads(site.foundation, 'raw', '*/verify/*'),
      // what was masked, it cannot change
      ...writes(site.foundation, 'masked', 'lake/masked/*/manifests/*'),
      ...reads(site.foundation, 'rules', 'rules/*'),
      // evidence that an earlier call has sealed is what counts
      ...reads(site.foundation, 'evidence', '*'),
      ...writes(site.foundation, 'evidence', '*'),
      ...masterKeys(site.foundation),
      { actions: ['secretsmanager:GetSecretValue'], resources: [site.foundation.signingSecret.secretArn] },
    ],
  },
  publish: {
    folder: 'publish',
    does: 'Makes the masked files visible to readers',
    environment: (site) => ({
      ...runs(site),
      ...masked(site),
      EVIDENCE_BUCKET: site.foundation.buckets.evidence.bucketName,
      SIGNING_SECRET: site.foundation.signingSecret.secretArn,
      ...metrics(site),
      ...lakeVariable(site),
    }),
    rights: (site) => [
      ...documents(site),
      ...reads(site.foundation, 'evidence', '*'),
      ...signature(site),
      ...reads(site.foundation, 'masked', 'lake/*'),
      ...writes(site.foundation, 'masked', 'lake/masked/*/current'),
      ...lakeRights(site),
    ],
  },
} as const satisfies Readonly<Record<string, FunctionEntry>>;

/** Where Macie writes its results below an organisation's own folder. */
function resultsPrefix({ deployment }: Site): string {
  const prefix = (deployment.macie.results?.prefix ?? '').replace(/\/+$/, '');
  return prefix === '' ? '' : `${prefix}/`;
}

/** Takes findings of Macie from a queue. */
export const FINDINGS_FUNCTION = {
  folder: 'findings',
  does: 'Strengthens rules by findings of Macie, and raises the alarm for one in masked data',
  minutes: 2,
  environment: (site) => ({ ...runs(site), ...raw(site), ...masked(site), ...rules(site), ...metrics(site) }),
  rights: (site) => [
    ...documents(site),
    ...reads(site.foundation, 'rules', 'rules/*'),
    ...writes(site.foundation, 'rules', 'rules/*'),
  ],
} as const satisfies FunctionEntry;
