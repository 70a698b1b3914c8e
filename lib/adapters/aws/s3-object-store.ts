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
import type { ObjectStore, StoredObject, StoredText, WriteCondition } from '../../ports/object-store.ts';
import { clientErrorHint, clientErrorName } from './client-errors.ts';

/** What one PutObject takes. */
const MOST_BYTES = 5 * 1024 ** 3;
const LOST = new Set(['PreconditionFailed', 'ConditionalRequestConflict', 'NoSuchKey']);

/** @param bucket must exist; encryption is the bucket's own default */
export function s3ObjectStore(client: S3Client, bucket: string): ObjectStore {
  const failed = (doing: string, key: string, error: unknown): EnvironmentError =>
    new EnvironmentError(`S3 could not ${doing} (${clientErrorName(error)})`, {
      where: `s3://${bucket}/${key}`,
      hint: clientErrorHint(error),
    });

  const readText = async (key: string): Promise<StoredText | undefined> => {
    try {
      const { Body, ETag } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return { text: (await Body?.transformToString('utf8')) ?? '', etag: ETag ?? '' };
    } catch (error) {
      if (clientErrorName(error) === 'NoSuchKey') return undefined;
      throw failed('read a document', key, error);
    }
  };
  const writeText = async (key: string, text: string, condition?: WriteCondition): Promise<StoredText | undefined> => {
    const put = new PutObjectCommand({
      Bucket: bucket,
      Key: key,
      Body: text,
      // Else an empty text counts as a stream of unknown length.
      ContentLength: Buffer.byteLength(text),
      ContentType: contentType(key),
      ...(condition === 'absent' ? { IfNoneMatch: '*' } : {}),
      ...(typeof condition === 'object' ? { IfMatch: condition.ifMatch } : {}),
    });
    try {
      const { ETag } = await client.send(put);
      return { text, etag: ETag ?? '' };
    } catch (error) {
      // A conditional write may also lose against one that is under way (409), or find that its object was deleted (404).
      const name = clientErrorName(error);
      if (condition !== undefined && LOST.has(name)) return undefined;
      throw failed('write a document', key, error);
    }
  };
  const findJson = async (key: string): Promise<unknown> => {
    const found = await readText(key);
    if (found === undefined) return undefined;
    try {
      return JSON.parse(found.text);
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
    readText,
    writeText,
    createJson: async (key, document) => (await writeText(key, JSON.stringify(document), 'absent')) !== undefined,
    async list(folder) {
      assertFolder(folder);
      try {
        return await listAll(client, bucket, folder);
      } catch (error) {
        throw failed('list a folder', folder, error);
      }
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
      if (size > MOST_BYTES)
        throw new EnvironmentError(`a file of ${size} bytes is more than S3 takes in one request (${MOST_BYTES})`, {
          where: `s3://${bucket}/${key}`,
          hint: 'have the export write smaller files',
        });
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
      assertFolder(folder);
      try {
        return await removeAll(client, bucket, folder);
      } catch (error) {
        throw failed('delete a folder', folder, error);
      }
    },
  };
}

/** Without a name it would be the whole bucket. */
function assertFolder(folder: string): void {
  if (!/^[^/].*\/$/s.test(folder)) throw new InternalError('a folder must be named and end in a slash');
}

async function listAll(client: S3Client, bucket: string, prefix: string): Promise<readonly StoredObject[]> {
  const found: StoredObject[] = [];
  for (let token: string | undefined; ; ) {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ...(token === undefined ? {} : { ContinuationToken: token }),
      }),
    );
    for (const { Key, Size, ETag } of page.Contents ?? [])
      if (Key !== undefined) found.push({ key: Key, bytes: Size ?? 0, etag: (ETag ?? '').replace(/^"(.*)"$/, '$1') });
    token = page.NextContinuationToken;
    if (page.IsTruncated !== true || token === undefined) return found;
  }
}

const CONTENT_TYPES: readonly (readonly [string, string])[] = [
  ['.json', 'application/json'],
  ['.jsonl', 'application/x-ndjson'],
  ['.html', 'text/html; charset=utf-8'],
  ['.yaml', 'application/yaml'],
];

function contentType(key: string): string {
  return CONTENT_TYPES.find(([ending]) => key.endsWith(ending))?.[1] ?? 'text/plain; charset=utf-8';
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
