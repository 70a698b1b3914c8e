// One function of the pipeline as the table has it, and the words in which its rights are written.
import type { Deployment } from '../../config/deployment.ts';
import { TEMPORARY_PREFIX } from '../../core/model/run-id.ts';
import type { ExportersRef } from '../exporters.ts';
import type { Buckets, FoundationRef, Keys } from '../foundation.ts';
import type { LakeRef } from '../lake.ts';
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';

/** Everything that an environment or a right may name. */
export interface Site {
  readonly deployment: Deployment;
  readonly foundation: FoundationRef;
  readonly exporters: ExportersRef;
  readonly topicArn: string;
  readonly identifierIds: readonly string[];
  readonly allowListIds: readonly string[];
  /** Undefined where no catalog is wanted. */
  readonly lake: LakeRef | undefined;
  /** JSON, also when parts of it are known only to CloudFormation. */
  readonly json: (value: unknown) => string;
}

export interface FunctionEntry {
  /** Folder under functions/. */
  readonly folder: string;
  readonly does: string;
  /** Runs in the network: it connects to databases. */
  readonly inNetwork?: boolean;
  /** Works on files with DuckDB: memory for it and disk. */
  readonly duckdb?: boolean;
  /** 15 when missing. */
  readonly minutes?: number;
  readonly environment: (site: Site) => Readonly<Record<string, string>>;
  readonly rights: (site: Site) => readonly Right[];
}

const OF_RUNS = 'Runs, databases and tables get their names when a run starts: the folder bounds it';

/** A run's id in an ARN: its source, ten digits of the digest, its attempt. What is called otherwise was not made by a run. */
export const RUN = '*-??????????-*';
/** Folders of the raw bucket that runs fill; exports of others lie elsewhere. */
export const RAW_OF_RUNS = ['dms', 'rds', 'read', 'own', 'measured', 'verify'].map((folder) => `${RUN}/${folder}/*`);
/** Masked files; the pointers beside them, which say what is published, are not among them. */
export const MASKED_OF_RUNS = `lake/masked/*/${RUN}/*`;

/** Reads objects, and learns that one is missing. */
export function reads({ buckets, keys }: FoundationRef, zone: keyof Buckets, ...patterns: readonly string[]): Right[] {
  return [
    { actions: ['s3:GetObject'], resources: patterns.map((each) => buckets[zone].arnForObjects(each)), why: OF_RUNS },
    lists(buckets, zone),
    { actions: ['kms:Decrypt'], resources: [keyOf(keys, zone).keyArn] },
  ];
}

export function writes({ buckets, keys }: FoundationRef, zone: keyof Buckets, ...patterns: readonly string[]): Right[] {
  return [
    { actions: ['s3:PutObject'], resources: patterns.map((each) => buckets[zone].arnForObjects(each)), why: OF_RUNS },
    // parts of a large object are read back by S3 as they are joined
    { actions: ['kms:GenerateDataKey', 'kms:Decrypt'], resources: [keyOf(keys, zone).keyArn] },
  ];
}

/** Listing and deleting, without the right to read what is deleted. */
export function removes({ buckets }: FoundationRef, zone: keyof Buckets, ...patterns: readonly string[]): Right[] {
  return [
    {
      actions: ['s3:DeleteObject'],
      resources: patterns.map((each) => buckets[zone].arnForObjects(each)),
      why: OF_RUNS,
    },
    lists(buckets, zone),
  ];
}

function lists(buckets: Buckets, zone: keyof Buckets): Right {
  return { actions: ['s3:ListBucket'], resources: [buckets[zone].bucketArn] };
}

function keyOf(keys: Keys, zone: keyof Buckets): Keys[keyof Keys] {
  return zone === 'rules' || zone === 'runs' ? keys.control : keys[zone];
}

/** The secrets that runs make. @param role as in runSecretName; `*` for all */
export function runSecrets(
  { keys }: FoundationRef,
  actions: readonly string[],
  role: string,
  key: 'secrets' | 'databases' = 'secrets',
): Right[] {
  return [
    {
      actions: actions.map((action) => `secretsmanager:${action}`),
      resources: [arnOf('secretsmanager', `secret:masklake/*/${role}${role === '*' ? '' : '-*'}`)],
      why: 'Each run makes secrets of its own, and Secrets Manager adds six characters to their ARN',
    },
    ...keyUses(actions).map((action) => ({ actions: [action], resources: [keys[key].keyArn] })),
  ];
}

/**
 * Deletes secrets that runs make. Spelled out to their last character: a person's own secret may be called masklake/… too. Of one that is
 * gone, Secrets Manager has no suffix to add, and the clean-up deletes again what may be gone.
 */
export function removesRunSecrets(): Right {
  const names = ['source', 'staged', 'reader'].map((role) => arnOf('secretsmanager', `secret:masklake/${RUN}/${role}`));
  return {
    actions: ['secretsmanager:DeleteSecret'],
    resources: names.flatMap((name) => [name, `${name}-??????`]),
    why: 'Each run makes secrets of its own, and Secrets Manager adds six characters to their ARN',
  };
}

/** What Secrets Manager does with the key in the caller's name. */
function keyUses(actions: readonly string[]): readonly string[] {
  if (actions.some((action) => /^(Create|Put)/.test(action))) return ['kms:Decrypt', 'kms:GenerateDataKey'];
  return actions.includes('GetSecretValue') ? ['kms:Decrypt'] : [];
}

/** The key material of every source. */
export function masterKeys({ masterKeys: keys }: FoundationRef): Right[] {
  const held = Object.values(keys);
  const encryptedBy = [...new Set(held.flatMap(({ keyArn }) => keyArn ?? []))];
  return [
    { actions: ['secretsmanager:GetSecretValue'], resources: held.map(({ secretArn }) => secretArn) },
    ...(encryptedBy.length === 0 ? [] : [{ actions: ['kms:Decrypt'], resources: encryptedBy }]),
  ];
}

/** `KEY_SECRETS`: ARN of the key material, by source. */
export function keySecrets({ foundation, json }: Site): string {
  return json(
    Object.fromEntries(Object.entries(foundation.masterKeys).map(([name, { secretArn }]) => [name, secretArn])),
  );
}

export type RdsResource = 'db' | 'cluster' | 'snapshot' | 'cluster-snapshot' | 'pg';

/** Databases and snapshots of RDS that runs make. */
export function ours(...resources: readonly RdsResource[]): string[] {
  return resources.map((resource) => arnOf('rds', `${resource}:${TEMPORARY_PREFIX}*`));
}

export const OURS = `What runs make is called ${TEMPORARY_PREFIX}…, and nothing else may be`;
/** What is made says in its tags which run it is of. */
export const TAGGED_REQUEST = { StringLike: { 'aws:RequestTag/masklake:run': '?*' } };
/** What is changed or deleted was made by a run. */
export const TAGGED = { StringLike: { 'aws:ResourceTag/masklake:run': '?*' } };

/** What RDS records when it makes something with tags. */
export const tagging = (...resources: readonly RdsResource[]): Right => ({
  actions: ['rds:AddTagsToResource'],
  resources: ours(...resources),
  why: OURS,
});

/** Groups that a restored or fresh server belongs to: the source's own, which are known only when a run starts, or overrides. */
export const groups = (...actions: readonly string[]): Right =>
  made(
    actions,
    ['pg', 'cluster-pg', 'og', 'subgrp'].map((group) => arnOf('rds', `${group}:*`)),
    "Parameter, option and subnet groups are the source's own; they are only named, never changed",
  );

export const own = (actions: readonly string[], ...resources: readonly RdsResource[]): Right => ({
  actions: actions.map((action) => `rds:${action}`),
  resources: ours(...resources),
  conditions: TAGGED,
  why: OURS,
});

/** Servers of which nothing stays when a run ends. One that is kept as a result has another role. */
export const passing = (actions: readonly string[], ...resources: readonly RdsResource[]): Right => ({
  ...own(actions, ...resources),
  conditions: { ...TAGGED, StringEquals: { 'aws:ResourceTag/masklake:role': ['temporary', 'staged'] } },
});

export const made = (actions: readonly string[], resources: readonly string[], why = OURS): Right => ({
  actions: actions.map((action) => `rds:${action}`),
  resources,
  conditions: TAGGED_REQUEST,
  why,
});

/** Looking at databases and snapshots. */
export function looks(actions: readonly string[]): Right {
  return {
    actions: actions.map((action) => `rds:${action}`),
    resources: (['db', 'cluster', 'snapshot', 'cluster-snapshot'] as const).map((resource) =>
      arnOf('rds', `${resource}:*`),
    ),
    why: 'Lists are asked for without a name; nothing can be changed with it',
  };
}

/** The role in each account that owns a source's snapshots. */
export function sourceAccounts({ deployment }: Site): Right[] {
  const roles = [...new Set(deployment.sources.flatMap(({ account }) => account?.roleArn ?? []))];
  return roles.length === 0 ? [] : [{ actions: ['sts:AssumeRole'], resources: roles }];
}

/** A key under which RDS stores something: it keeps a grant of its own, for as long as that exists. */
export function keyForRds(...keyArns: readonly string[]): Right[] {
  return [
    {
      actions: ['kms:CreateGrant'],
      resources: keyArns,
      conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
    },
    { actions: ['kms:DescribeKey', 'kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext'], resources: keyArns },
  ];
}
