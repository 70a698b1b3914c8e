// Rights that a successful run over one instance does not use, each with its reason. Everything else that a role allows must be used, and a
// reason that explains nothing any more must go.
import type { Need } from './iam.ts';
import { pathOf, type Stacks } from './template.ts';

interface Unused {
  /** Functions or state machines, by their constructs; every one when missing. */
  readonly of?: readonly string[];
  /** Action, and for those of S3, KMS and Secrets Manager the resource after it; see `rightName`. */
  readonly right: RegExp;
  readonly why: string;
}

const SERVERS = ['Select', 'Restore', 'Stage', 'Snapshot', 'Share', 'CleanUp', 'Sweep', 'Export'];
const KEYED = ['Decide', 'Mask', 'Load', 'Verify', 'Seal'];

const UNUSED: readonly Unused[] = [
  { right: /^(logs|xray):/, why: 'the services themselves use them: to log, to trace' },
  { right: /^ec2:/, why: 'the Lambda service uses them to attach a function to its subnets' },
  { of: ['FindingsFunction'], right: /^sqs:/, why: "Lambda's poller uses them" },
  {
    of: ['FindingsFunction'],
    right: /^s3:PutObject Rules\/rules\/\*$/,
    why: 'only for a finding that the rules do not know yet',
  },
  {
    of: ['Restore', 'Export'],
    right: /^kms:\w+ RawKey$/,
    why: 'RDS uses the key in the caller’s name',
  },
  {
    of: ['Stage', 'Snapshot', 'Share'],
    right: /^kms:\w+ DatabasesKey$/,
    why: 'RDS, and Secrets Manager for the login of a server that is kept, use the key in the caller’s name',
  },
  {
    of: ['Mask', 'Seal'],
    right: /^kms:Decrypt MaskedKey$/,
    why: 'S3 reads the parts of a large object back as it joins them',
  },
  {
    of: ['Seal'],
    right: /^(s3:GetObject Evidence\/\*|kms:Decrypt EvidenceKey)$/,
    why: 'only when it is repeated: evidence cannot be written twice',
  },
  {
    of: ['Select', 'Export', 'Adopt', 'Decide', 'Load', 'Seal', 'Publish', 'Share', 'CleanUp'],
    right: /^s3:ListBucket /,
    why: 'with it S3 says that an object is missing; without it, that it is forbidden',
  },
  {
    of: KEYED,
    right: /^secretsmanager:GetSecretValue \S*Key(billing|events|ledger|orders|staff|store)/,
    why: 'master keys of the other sources',
  },
  {
    of: SERVERS,
    right: /^rds:.*Cluster/,
    why: 'only for sources that are clusters: aurora.lab.test.ts, other-account.lab.test.ts',
  },
  {
    of: ['Stage'],
    right:
      /^rds:(Describe(DBEngineVersions|EngineDefaultParameters|DBParameters)|(Create|Copy|Modify)DBParameterGroup)$/,
    why: 'only for sources of MySQL or MariaDB: mariadb.lab.test.ts, test/unit/constructs/loading-group-rights.test.ts',
  },
  {
    of: ['CleanUp', 'Sweep'],
    right: /^rds:(DescribeDBParameterGroups|ListTagsForResource)$/,
    why: 'only for runs over MySQL or MariaDB, which may have made a parameter group: test/unit/constructs/loading-group-rights.test.ts',
  },
  { of: ['Restore'], right: /^rds:CreateDBInstance$/, why: 'only for clusters: the cluster gets its instance' },
  {
    of: ['Restore'],
    right: /^rds:CopyDBSnapshot$/,
    why: 'only for snapshots of another account, or without encryption: other-account.lab.test.ts, stopped.lab.test.ts',
  },
  {
    of: ['Restore'],
    right: /^kms:\w+ arn:/,
    why: 'only for snapshots of another account, whose key RDS uses in the caller’s name: other-account.lab.test.ts',
  },
  {
    of: ['Select', 'Restore', 'Stage', 'CleanUp'],
    right: /^sts:AssumeRole$/,
    why: 'only for sources of another account: other-account.lab.test.ts',
  },
  {
    of: ['Restore', 'Share'],
    right: /^secretsmanager:GetSecretValue masklake\/\*\/(source|staged)-\*$/,
    why: 'only when a call is repeated',
  },
  {
    of: ['Select'],
    right: /^rds:DescribeDBInstances$/,
    why: 'only for sources that are named by what programs connect to',
  },
  {
    of: ['Select'],
    right: /^s3:(GetObject|DeleteObject) Runs\/locks\/\*$/,
    why: 'only where another run holds the lock, or has left it',
  },
  {
    of: ['Select'],
    right: /^(s3:GetObject Raw\/incoming\/\*|kms:Decrypt RawKey)$/,
    why: 'only for exports that somebody else made: manifest.lab.test.ts',
  },
  {
    of: ['Export'],
    right: /^rds:(StartExportTask|CancelExportTask|DescribeExportTasks|DescribeDBSnapshots)$/,
    why: 'only where DMS would lose data: exports.lab.test.ts',
  },
  { of: ['Export'], right: /^dms:StopReplication$/, why: 'only when a run is stopped' },
  {
    of: ['Export'],
    right: /^(iam:GetRole$|secretsmanager:DescribeSecret )/,
    why: 'DMS asks for them in the caller’s name',
  },
  {
    of: ['Macie'],
    right: /^macie2:(UpdateClassificationJob|ListClassificationJobs)$/,
    why: 'only when a run is stopped or asked twice',
  },
  {
    of: ['Mask'],
    right: /^s3:DeleteObject Masked\/lake\/masked\//,
    why: 'only what a failed attempt has left',
  },
  {
    of: ['Publish'],
    right: /^(glue:(DeleteTable|GetTables|UpdateTable)|lakeformation:BatchRevokePermissions|athena:DeleteNamedQuery)$/,
    why: 'only from the second run of a database on: lake.lab.test.ts',
  },
  { of: ['Share'], right: /^rds:Delete/, why: 'only when there are more masked snapshots than are to be kept' },
  {
    of: ['Share'],
    right:
      /^(rds:(RestoreDBInstanceFromDBSnapshot|ModifyDBInstance|DescribeDBInstances|AddTagsToResource)$|secretsmanager:\w+ masklake\/\*\/result-\*)/,
    why: 'only for sources of which a server is kept: large-tables.lab.test.ts',
  },
  { of: ['Share'], right: /^sts:AssumeRole$/, why: 'only for sources whose results go into another account' },
  {
    of: ['CleanUp'],
    right:
      /^(rds:(Delete|CancelExportTask)|dms:(Stop|Delete)|macie2:(Update|List)ClassificationJob|s3:DeleteObject (Masked|Raw)\/|secretsmanager:DeleteSecret )/,
    why: 'what is left after a failure: faults.lab.test.ts',
  },
  {
    of: ['Sweep'],
    right:
      /^(rds:(Delete|CancelExportTask|DescribeExportTasks)|dms:(Stop|Delete|ListTags)|macie2:(Describe|Update)ClassificationJob|s3:(DeleteObject (Masked|Raw|Runs)|GetObject Runs\/locks)\/|secretsmanager:DeleteSecret |states:DescribeExecution$)/,
    why: 'only where something was left behind: sweep.lab.test.ts',
  },
  {
    of: ['Reconcile'],
    right: /^states:StartExecution$/,
    why: 'only for a snapshot that no event has told of: events.lab.test.ts',
  },
  {
    of: ['Pipeline'],
    right: /^rds:(Delete|Describe)/,
    why: 'only after a failure: in the end the clean-up function deletes',
  },
  { of: ['Pipeline'], right: /^glue:/, why: 'only for tables that are too large for functions' },
  {
    of: ['Pipeline'],
    right: /^states:(StartExecution|DescribeExecution|StopExecution)$/,
    why: 'Step Functions starts the executions of a distributed map in the machine’s name',
  },
  {
    of: ['Supervised'],
    right: /^(events:\w+|states:StopExecution)$/,
    why: 'Step Functions learns by its own rule that a nested execution has ended, and stops it with its parent',
  },
  { of: ['Supervised'], right: /^lambda:InvokeFunction$/, why: 'only after a failure' },
];

/** What is unused, by construct. */
export type UnusedRights = ReadonlyMap<string, readonly string[]>;

function explains({ of, right }: Unused, construct: string, name: string): boolean {
  return (of ?? [construct]).includes(construct) && right.test(name);
}

/** Rights without a reason. */
export function unexplained(construct: string, unused: readonly string[]): readonly string[] {
  return unused.filter((name) => !UNUSED.some((each) => explains(each, construct, name)));
}

/** Reasons, each with the construct for which it explains nothing. */
export function staleReasons(unused: UnusedRights): readonly string[] {
  return UNUSED.flatMap((each) => {
    const needed = (construct: string): boolean =>
      unused.get(construct)?.some((name) => explains(each, construct, name)) === true;
    if (each.of === undefined) return [...unused.keys()].some(needed) ? [] : [`${each.right}: ${each.why}`];
    return each.of.filter((construct) => !needed(construct)).map((of) => `${of} ${each.right}: ${each.why}`);
  });
}

/** Actions of which the resource matters: which bucket, key or secret. Those of other services are judged without. */
const BY_RESOURCE = /^(s3|kms|secretsmanager):/;

/**
 * A right as people call it: `rds:DeleteDBInstance`, `s3:GetObject Raw/incoming/*`, `kms:Decrypt RawKey`,
 * `secretsmanager:GetSecretValue masklake/…`.
 */
export function rightName(stacks: Stacks, { action, resource }: Need): string {
  if (!BY_RESOURCE.test(action)) return action;
  const key = stacks
    .ofType('AWS::KMS::Key')
    .find((each) => stacks.deployed(each.stack, each.id).attributes?.Arn === resource);
  if (key !== undefined) return `${action} ${constructOf(pathOf(key))}`;
  const [bucket = '', ...rest] = resource.replace(/^arn:aws:s3:::/, '').split('/');
  const zone = stacks.ofType('AWS::S3::Bucket').find((each) => stacks.ref(each) === bucket);
  if (zone !== undefined) return `${action} ${[constructOf(pathOf(zone)), ...rest].join('/')}`;
  return `${action} ${resource.replace(/^arn:aws:secretsmanager:[^:]*:[^:]*:secret:/, '')}`;
}

/** `…/Raw/Bucket/Resource` -> `Raw` */
function constructOf(path: string): string {
  return path.split('/').at(-3) ?? path;
}
