// How long copies of production data have been there, whoever made them and whether or not their run is still under way.
import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { awsError } from './errors.ts';
import type { Leftover } from './leftovers.ts';

/** Seconds since the oldest temporary or staged server of any run was made; 0 when there is none. A server that is a result may grow old. */
export function databaseAge(leftovers: readonly Leftover[], now: Date): number {
  const servers = leftovers.filter(
    ({ kind, role }) => role !== 'masked' && (kind === 'instance' || kind === 'cluster'),
  );
  return Math.max(0, ...servers.map(({ created }) => seconds(created, now)));
}

/** Seconds since the oldest object of the raw zone was written, exports that somebody else put there included; 0 when it is empty. */
export async function rawObjectsAge(client: S3Client, bucket: string, now: Date): Promise<number> {
  let oldest = 0;
  try {
    for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket }))
      for (const { LastModified } of page.Contents ?? [])
        if (LastModified !== undefined) oldest = Math.max(oldest, seconds(LastModified, now));
  } catch (error) {
    throw awsError('list the objects', bucket, error);
  }
  return oldest;
}

function seconds(since: Date, now: Date): number {
  return Math.round((now.getTime() - since.getTime()) / 1000);
}
