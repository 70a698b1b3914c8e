// Objects in one S3 bucket. Errors name the key and the kind of failure; the body of an object never enters one.
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { EnvironmentError, InternalError } from '../../core/errors.ts';
import type { ObjectStore } from '../../ports/object-store.ts';

/** @param bucket must exist; encryption is the bucket's own default */
export function s3ObjectStore(client: S3Client, bucket: string): ObjectStore {
  const failed = (doing: string, key: string, error: unknown): EnvironmentError =>
    new EnvironmentError(`S3 could not ${doing} (${errorName(error)})`, { where: `s3://${bucket}/${key}` });

  const findJson = async (key: string): Promise<unknown> => {
    const text = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key })).then(
      ({ Body }) => Body?.transformToString('utf8'),
      (error: unknown) => {
        if (errorName(error) === 'NoSuchKey') return undefined;
        throw failed('read a document', key, error);
      },
    );
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      throw new EnvironmentError('the document is not JSON', { where: `s3://${bucket}/${key}` });
    }
  };

  return {
    findJson,
    async readJson(key) {
      const document = await findJson(key);
      if (document === undefined)
        throw new EnvironmentError('there is no such document', { where: `s3://${bucket}/${key}` });
      return document;
    },
    async createJson(key, document) {
      const put = new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: JSON.stringify(document),
        ContentType: 'application/json',
        IfNoneMatch: '*',
      });
      return client.send(put).then(
        () => true,
        (error: unknown) => {
          if (errorName(error) === 'PreconditionFailed') return false;
          throw failed('create a document', key, error);
        },
      );
    },
    async download(key, file) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        if (!(Body instanceof Readable)) throw new InternalError('S3 answered without a stream');
        await pipeline(Body, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      } catch (error) {
        throw failed('download an object', key, error);
      }
    },
    async upload(file, key) {
      const { size } = await stat(file);
      try {
        await client.send(
          new PutObjectCommand({ Bucket: bucket, Key: key, Body: createReadStream(file), ContentLength: size }),
        );
      } catch (error) {
        throw failed('store an object', key, error);
      }
      return size;
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })).catch((error: unknown) => {
        throw failed('delete an object', key, error);
      });
    },
    async removeFolder(folder) {
      if (!/^[^/].*\/$/s.test(folder)) throw new InternalError('a folder to delete must be named and end in a slash');
      try {
        return await removeAll(client, bucket, folder);
      } catch (error) {
        throw failed('delete a folder', folder, error);
      }
    },
  };
}

async function removeAll(client: S3Client, bucket: string, prefix: string): Promise<number> {
  let removed = 0;
  for (;;) {
    // always the first page: what it listed is gone afterwards
    const { Contents = [], IsTruncated } = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }),
    );
    const Objects = Contents.flatMap(({ Key }) => (Key === undefined ? [] : [{ Key }]));
    if (Objects.length > 0) {
      const { Errors = [] } = await client.send(
        new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
      );
      if (Errors.length > 0)
        throw new EnvironmentError(`${Errors.length} objects could not be deleted (${Errors[0]?.Code})`);
    }
    removed += Objects.length;
    if (IsTruncated !== true) return removed;
  }
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
