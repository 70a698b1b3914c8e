// What the environments and rights of several functions have in common.
import { metricNamespace } from '../../core/operations/metrics.ts';
import type { Right } from '../right.ts';
import { reads, type Site, writes } from './entry.ts';

/** DuckDB's share of the function's memory: the rest is for Node and for what DuckDB takes beside its limit. */
export const DUCKDB_MEMORY = '1500MB';

export const runs = ({ foundation }: Site): Readonly<Record<string, string>> => ({
  RUNS_BUCKET: foundation.buckets.runs.bucketName,
});
export const raw = ({ foundation }: Site): Readonly<Record<string, string>> => ({
  RAW_BUCKET: foundation.buckets.raw.bucketName,
});
export const masked = ({ foundation }: Site): Readonly<Record<string, string>> => ({
  MASKED_BUCKET: foundation.buckets.masked.bucketName,
});
export const rules = ({ foundation }: Site): Readonly<Record<string, string>> => ({
  RULES_BUCKET: foundation.buckets.rules.bucketName,
});

/** Every step reads the run's documents and leaves its own. */
export const documents = ({ foundation }: Site): Right[] => [
  ...reads(foundation, 'runs', 'runs/*'),
  ...writes(foundation, 'runs', 'runs/*'),
];

/** Of a function that reports numbers. */
export const metrics = ({ deployment }: Site): Readonly<Record<string, string>> => ({
  METRIC_NAMESPACE: metricNamespace(deployment.stackName),
});

/** Of a function that asks whose evidence it is: the key that signs follows from the secret. */
export const signature = ({ foundation }: Site): Right[] => [
  { actions: ['secretsmanager:GetSecretValue'], resources: [foundation.signingSecret.secretArn] },
  { actions: ['kms:Decrypt'], resources: [foundation.keys.secrets.keyArn] },
];
