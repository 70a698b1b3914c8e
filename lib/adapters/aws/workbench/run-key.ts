// The master key of a run. Its version is settled once, by the first step that asks (`decide`), and every later step reads that version:
// a rotation while a run lasts would break every join between tables masked before and after it.
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { z } from 'zod';
import { EnvironmentError, InternalError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { keyVersionKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { type VersionedKey, versionedKey } from '../secret-key.ts';

const KeyVersion = z.object({
  secret: z.string(),
  version: z.string(),
  /** Public id of the key. */
  keyId: z.string(),
});
export type KeyVersion = z.infer<typeof KeyVersion>;

export interface RunKeyPlace {
  readonly secrets: Pick<SecretsManagerClient, 'send'>;
  readonly runs: ObjectStore;
  /** ARN of the source's secret. */
  readonly secret: string;
  readonly run: string;
  readonly source: string;
}

/** The version on which the run has settled, by its id; undefined before `decide`. */
export async function keyVersionOf(runs: ObjectStore, run: string): Promise<KeyVersion | undefined> {
  const document = await runs.findJson(keyVersionKey(run));
  return document === undefined ? undefined : KeyVersion.parse(document);
}

/**
 * The run's key; the first call settles on the newest version, and records its id.
 * @throws EnvironmentError when the secret cannot be read @throws InternalError when the version no longer makes the recorded key
 */
export async function keyOfRun(place: RunKeyPlace): Promise<VersionedKey> {
  const { secrets, runs, secret, run, source } = place;
  const settled = await keyVersionOf(runs, run);
  if (settled === undefined) {
    const newest = await versionedKey(secrets, secret, source);
    const record: KeyVersion = { secret, version: newest.version, keyId: newest.key.id };
    if (await runs.createJson(keyVersionKey(run), record)) return newest;
    // Another call was first: what it settled on counts.
    return keyOfRun(place);
  }
  const found = await versionedKey(secrets, secret, source, settled.version);
  if (found.key.id !== settled.keyId)
    throw new InternalError("the secret's version is not the key that the run began with", { where: secret });
  return found;
}

/** Master keys of the deployed sources, as runs use them. @param arns source name to the ARN of its secret */
export function runKeys(
  secrets: RunKeyPlace['secrets'],
  runs: ObjectStore,
  arns: Readonly<Record<string, string>>,
): { readonly secretOf: (source: string) => string; readonly of: (run: RunReference) => Promise<VersionedKey> } {
  const secretOf = (source: string): string => {
    const secret = arns[source];
    if (secret === undefined) throw new EnvironmentError('the source has no master key', { where: source });
    return secret;
  };
  return {
    secretOf,
    of: ({ id, source }) => keyOfRun({ secrets, runs, secret: secretOf(source), run: id, source }),
  };
}
