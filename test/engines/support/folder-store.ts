// A bucket that is a folder: objects are files, keys their paths.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ObjectStore, StoredText } from '../../../lib/ports/object-store.ts';

function md5(content: string | Buffer): string {
  return createHash('md5').update(content).digest('hex');
}

export function folderStore(root: string): ObjectStore {
  const path = (key: string): string => join(root, key);
  const place = (key: string): string => {
    mkdirSync(dirname(path(key)), { recursive: true });
    return path(key);
  };
  const tagged = (text: string): StoredText => ({ text, etag: md5(text) });
  const read = (key: string): StoredText | undefined =>
    existsSync(path(key)) ? tagged(readFileSync(path(key), 'utf8')) : undefined;
  const write = (key: string, text: string): StoredText => {
    writeFileSync(place(key), text);
    return tagged(text);
  };
  const findJson = async (key: string): Promise<unknown> => {
    const found = read(key);
    return found === undefined ? undefined : JSON.parse(found.text);
  };
  return {
    async list(folder) {
      if (!existsSync(path(folder))) return [];
      return readdirSync(path(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => ({ key: relative(root, file), bytes: statSync(file).size, etag: md5(readFileSync(file)) }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1));
    },
    readText: async (key) => read(key),
    async writeText(key, text, condition) {
      const before = read(key)?.etag;
      if (condition !== undefined && before !== (condition === 'absent' ? undefined : condition.ifMatch))
        return undefined;
      return write(key, text);
    },
    findJson,
    async readJson(key) {
      const found = await findJson(key);
      if (found === undefined) throw new Error(`no object ${key}`);
      return found;
    },
    async createJson(key, document) {
      if (read(key) !== undefined) return false;
      write(key, JSON.stringify(document));
      return true;
    },
    async download(key, file) {
      copyFileSync(path(key), file);
    },
    async upload(file, key) {
      copyFileSync(file, place(key));
      return statSync(file).size;
    },
    async remove(key) {
      rmSync(path(key), { force: true });
    },
    async removeFolder(folder) {
      const files = existsSync(path(folder)) ? readdirSync(path(folder), { recursive: true }).length : 0;
      rmSync(path(folder), { recursive: true, force: true });
      return files;
    },
  };
}
