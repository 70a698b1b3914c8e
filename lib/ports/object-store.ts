// Objects by key: a bucket on AWS. Keys are made from percent-encoded segments only; nothing is ever listed without a prefix.

export interface ObjectStore {
  /** The JSON document under a key. @throws EnvironmentError when there is none or it is not JSON */
  readJson(key: string): Promise<unknown>;
  /** As `readJson`, but undefined when there is no such object. */
  findJson(key: string): Promise<unknown>;
  /** Writes a document only when the key is free. @returns whether this call wrote it */
  createJson(key: string, document: unknown): Promise<boolean>;
  /** Copies an object into a new file. */
  download(key: string, file: string): Promise<void>;
  /** Stores a file of at most 5 GB. @returns its size in bytes */
  upload(file: string, key: string): Promise<number>;
  /** Deletes one object; no error when there is none. */
  remove(key: string): Promise<void>;
  /** Deletes everything under a folder. @param folder ends in `/` @returns how many objects */
  removeFolder(folder: string): Promise<number>;
}
