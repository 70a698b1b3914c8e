// Objects by key: a bucket on AWS. Keys are made from percent-encoded segments only; nothing is ever listed without a prefix.

export interface StoredObject {
  readonly key: string;
  readonly bytes: number;
  /** As S3 tells it, without quotation marks. */
  readonly etag: string;
}

/** A text with the tag of the version that was read; the tag is opaque. */
export interface StoredText {
  readonly text: string;
  readonly etag: string;
}

/** What must still be so when a text is written: the version that was read is the newest, or there is none yet. */
export type WriteCondition = { readonly ifMatch: string } | 'absent';

export interface ObjectStore {
  /** Every object under a folder, in the order of their keys. @param folder ends in `/` */
  list(folder: string): Promise<readonly StoredObject[]>;
  /** A text, or undefined when there is no such object. */
  readText(key: string): Promise<StoredText | undefined>;
  /** Writes a text. @returns its new version, or undefined when the condition does not hold (any more): nothing was written */
  writeText(key: string, text: string, condition?: WriteCondition): Promise<StoredText | undefined>;
  /** The JSON document under a key. @throws EnvironmentError when there is none or it is not JSON */
  readJson(key: string): Promise<unknown>;
  /** As `readJson`, but undefined when there is no such object. */
  findJson(key: string): Promise<unknown>;
  /** Writes a document only when the key is free. @returns whether this call wrote it */
  createJson(key: string, document: unknown): Promise<boolean>;
  /** Copies an object into a new file. */
  download(key: string, file: string): Promise<void>;
  /** Stores a file. @returns its size in bytes @throws EnvironmentError over 5 GB, which one request cannot store */
  upload(file: string, key: string): Promise<number>;
  /** Deletes one object; no error when there is none. */
  remove(key: string): Promise<void>;
  /** Deletes everything under a folder. @param folder ends in `/` @returns how many objects */
  removeFolder(folder: string): Promise<number>;
}
