// Runs of a source put their login into one secret of the target account, each over that of the run before.
import { RunId } from '../../../core/model/run-id.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { accountOfArn } from '../arn.ts';
import { RUNS, revocationKey, sharedKey } from '../run-keys.ts';
import { Shared } from './share-run.ts';

export interface HeldSecret {
  readonly name: string;
  /** Whose login it may be. */
  readonly run: string;
}

/**
 * A later run of the source that has written down the same secret: the login there may be its own. One that failed while it shared counts,
 * for how far it came is not known; one that was revoked does not.
 * @returns undefined when the secret is this run's, or when it has none
 */
export async function laterHolder(runs: ObjectStore, shared: Shared): Promise<HeldSecret | undefined> {
  const mine = secretOf(shared);
  const name = shared.results?.secret;
  if (name === undefined) return undefined;
  for (const run of await runsOf(runs, shared.source)) {
    const found = run === shared.run ? undefined : await runs.findJson(sharedKey(run));
    const other = found === undefined ? undefined : Shared.parse(found);
    if (other === undefined || other.source !== shared.source || other.sharedAt <= shared.sharedAt) continue;
    if (secretOf(other) === mine && (await runs.findJson(revocationKey(run))) === undefined) return { name, run };
  }
  return undefined;
}

/** The same role need not be used for ever: what counts is whose secret it is. */
function secretOf({ results }: Shared): string | undefined {
  return results?.secret === undefined ? undefined : `${accountOfArn(results.roleArn)} ${results.secret}`;
}

/** By the documents of sharing; sources whose names begin with this one's are among them. */
async function runsOf(runs: ObjectStore, source: string): Promise<readonly string[]> {
  return (await runs.list(RUNS)).flatMap(({ key }) => {
    const run = RunId.safeParse(key.split('/').at(-2)).data;
    return run?.startsWith(`${source}-`) === true && key === sharedKey(run) ? [run] : [];
  });
}
