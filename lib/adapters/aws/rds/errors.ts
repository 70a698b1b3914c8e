// What RDS and its neighbours answer -> our errors. The service's own message is left out: it can quote what was sent.
import { EnvironmentError, RefusedError } from '../../../core/errors.ts';
import { clientErrorHint, clientErrorName } from '../client-errors.ts';

/** The error's name as the API models it, e.g. `DBInstanceNotFound`. */
export function awsErrorName(error: unknown): string {
  return clientErrorName(error).replace(/Fault$/, '');
}

/** @param doing completes "AWS could not …" */
export function awsError(doing: string, where: string, error: unknown): EnvironmentError {
  const name = awsErrorName(error);
  return new EnvironmentError(`AWS could not ${doing} (${name})`, {
    where,
    hint: HINTS[name] ?? clientErrorHint(error),
  });
}

const HINTS: Readonly<Record<string, string>> = {
  AccessDenied: 'the function’s role, the key’s policy or a service control policy does not allow it',
  AccessDeniedException: 'the function’s role, the key’s policy or a service control policy does not allow it',
  KMSKeyNotAccessible: 'the function’s role may not use the key, or the key is disabled: set snapshotKeyArn',
  InstanceQuotaExceeded: 'raise the quota for DB instances of this region',
  SnapshotQuotaExceeded: 'delete old masked snapshots, or raise the quota for manual snapshots of this region',
  DBClusterSnapshotQuotaExceeded: 'delete old masked snapshots, or raise the quota for manual cluster snapshots',
  StorageQuotaExceeded: 'raise the quota for the total storage of DB instances',
  InsufficientDBInstanceCapacity: 'set another restore.instanceClass or availabilityZone for the source',
  DBParameterGroupNotFound: 'set restore.parameterGroup and staged.parameterGroup to groups of this account',
  DBParameterGroupQuotaExceeded: 'delete parameter groups that are not needed, or raise their quota for this region',
  DBSubnetGroupNotFound: 'the subnet group has been deleted: deploy again',
};

/** Waits for an answer; undefined when the error's name is one of these. @throws EnvironmentError for any other error */
export async function unless<T>(
  answer: Promise<T>,
  names: readonly string[],
  doing: string,
  where: string,
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (names.includes(awsErrorName(error))) return undefined;
    throw awsError(doing, where, error);
  }
}

/** A run that may not go on, for one reason. Of a function's error only message and hint are seen: the hint says both. */
export function refusal(code: string, where: string, message: string, hint: string): RefusedError {
  return new RefusedError([{ code, where, message, paste: '' }], { where, hint: `${message}: ${hint}` });
}
