// Tags and grants in Lake Formation: in batches, again when another change is under way, and an answer that names failures is a failure.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  AddLFTagsToResourceCommand,
  BatchGrantPermissionsCommand,
  type BatchPermissionsFailureEntry,
  type BatchPermissionsRequestEntry,
  BatchRevokePermissionsCommand,
  type LakeFormationClient,
  ListPermissionsCommand,
  type PrincipalResourcePermissions,
  type Resource,
} from '@aws-sdk/client-lakeformation';
import { EnvironmentError } from '../../../core/errors.ts';
import type { LakeResource } from '../../../core/lake/changes.ts';
import type { ColumnsByName, LakeGrant } from '../../../core/lake/grants.ts';
import { type TagSet, tagPairs } from '../../../core/lake/tags.ts';
import { isPassing, PATIENT, type Patience, persist } from './persist.ts';

/** Entries of one batch. */
const BATCH = 20;
const TRIES = 6;
/** Whoever IAM lets: while it has a permission, grants and tags restrict nobody. */
export const IAM_ALLOWED = 'IAM_ALLOWED_PRINCIPALS';

export function resourceOf(on: LakeResource): Resource {
  if ('columns' in on)
    return { TableWithColumns: { DatabaseName: on.database, Name: on.table, ColumnNames: [...on.columns] } };
  return 'table' in on ? { Table: { DatabaseName: on.database, Name: on.table } } : { Database: { Name: on.database } };
}

const named = (on: LakeResource): string => ('table' in on ? `${on.database}.${on.table}` : on.database);

/** @throws EnvironmentError when a single tag could not be set */
export async function tagResource(
  client: LakeFormationClient,
  on: LakeResource,
  tags: TagSet,
  patience: Patience = PATIENT,
): Promise<void> {
  const request = { Resource: resourceOf(on), LFTags: tagPairs(tags) };
  const answer = await persist(
    () => client.send(new AddLFTagsToResourceCommand(request)),
    'set the LF-tags',
    named(on),
    patience,
  );
  const [failure] = answer?.Failures ?? [];
  if (failure !== undefined)
    throw new EnvironmentError(`Lake Formation did not set an LF-tag (${failure.Error?.ErrorCode ?? 'unknown'})`, {
      where: `${named(on)}: ${failure.LFTag?.TagKey ?? ''}`,
      hint: 'the stack makes the tags, and gives the function ASSOCIATE on them: deploy again',
    });
}

export function grantByName(
  client: LakeFormationClient,
  grants: readonly LakeGrant<ColumnsByName>[],
  patience: Patience = PATIENT,
): Promise<void> {
  return batches(grants.map(entryOf), 'grant', patience, (Entries) =>
    client.send(new BatchGrantPermissionsCommand({ Entries })),
  );
}

export function revokeByName(
  client: LakeFormationClient,
  grants: readonly LakeGrant<ColumnsByName>[],
  patience: Patience = PATIENT,
): Promise<void> {
  return batches(grants.map(entryOf), 'revoke', patience, (Entries) =>
    client.send(new BatchRevokePermissionsCommand({ Entries })),
  );
}

function entryOf({ principal, resource, permissions }: LakeGrant<ColumnsByName>): Entry {
  const { DatabaseName, Name, ColumnNames } = resource.TableWithColumns;
  return {
    Principal: { DataLakePrincipalIdentifier: principal },
    Resource: { TableWithColumns: { DatabaseName, Name, ColumnNames: [...ColumnNames] } },
    Permissions: [...permissions],
  };
}

type Entry = Omit<BatchPermissionsRequestEntry, 'Id'>;

async function batches(
  entries: readonly Entry[],
  doing: 'grant' | 'revoke',
  patience: Patience,
  send: (entries: BatchPermissionsRequestEntry[]) => Promise<{ Failures?: BatchPermissionsFailureEntry[] | undefined }>,
): Promise<void> {
  const numbered = entries.map((entry, at): BatchPermissionsRequestEntry => ({ Id: String(at), ...entry }));
  for (let at = 0; at < numbered.length; at += BATCH) {
    let left = numbered.slice(at, at + BATCH);
    for (let tried = 1; left.length > 0; tried += 1) {
      const now = left;
      const answer = await persist(() => send(now), `${doing} the permissions`, `${now.length} entries`, patience);
      const failures = answer?.Failures ?? [];
      const hopeless = failures.find(({ Error: error }) => !isPassing(error?.ErrorCode) || tried >= TRIES);
      if (hopeless !== undefined)
        throw new EnvironmentError(
          `Lake Formation did not ${doing} a permission (${hopeless.Error?.ErrorCode ?? 'unknown'})`,
          { where: hopeless.RequestEntry?.Principal?.DataLakePrincipalIdentifier },
        );
      const again = new Set(failures.map(({ RequestEntry }) => RequestEntry?.Id));
      // an answer may leave out which entry failed: what is granted twice is granted once
      left = again.has(undefined) ? now : now.filter(({ Id }) => again.has(Id));
      if (left.length > 0) await sleep(patience.pause * 2 ** (tried - 1));
    }
  }
}

/**
 * Takes every permission from IAMAllowedPrincipals.
 * @throws EnvironmentError when one is left: nothing may be opened then
 */
export async function closeToIam(
  client: LakeFormationClient,
  on: LakeResource,
  patience: Patience = PATIENT,
): Promise<void> {
  const Principal = { DataLakePrincipalIdentifier: IAM_ALLOWED };
  const open = (await permissionsOn(client, on, patience)).filter(isIamAllowed);
  if (open.length === 0) return;
  await batches(
    open.map(({ Permissions = [] }) => ({ Principal, Resource: resourceOf(on), Permissions })),
    'revoke',
    patience,
    (Entries) => client.send(new BatchRevokePermissionsCommand({ Entries })),
  );
  if ((await permissionsOn(client, on, patience)).some(isIamAllowed))
    throw new EnvironmentError('IAMAllowedPrincipals still has a permission: Lake Formation would restrict nobody', {
      where: named(on),
      hint: 'the function must be a data lake administrator, or have made the database itself',
    });
}

export function isIamAllowed({ Principal }: PrincipalResourcePermissions): boolean {
  return Principal?.DataLakePrincipalIdentifier === IAM_ALLOWED;
}

/** Permissions of everybody on a database or a table. */
export async function permissionsOn(
  client: LakeFormationClient,
  on: LakeResource,
  patience: Patience = PATIENT,
): Promise<readonly PrincipalResourcePermissions[]> {
  const found: PrincipalResourcePermissions[] = [];
  let next: string | undefined;
  do {
    const NextToken = next;
    const page = await persist(
      () => client.send(new ListPermissionsCommand({ Resource: resourceOf(on), NextToken })),
      'list the permissions',
      named(on),
      patience,
    );
    found.push(...(page?.PrincipalResourcePermissions ?? []));
    next = page?.NextToken;
  } while (next !== undefined);
  return found;
}
