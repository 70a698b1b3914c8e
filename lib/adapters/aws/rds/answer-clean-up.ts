// What the state machines ask the clean-up for, by name.
import { z } from 'zod';
import { lakeFolder, rawFolder } from '../run-keys.ts';
import { recordOf, releaseLock, releaseLocksOf } from '../run-records.ts';
import { RunReference } from '../run-reference.ts';
import {
  type CleanUpPorts,
  type RunToClean,
  removeCopies,
  removeRun,
  removeSecrets,
  removeTemporaryServer,
} from './clean-up.ts';

const execution = z.string().startsWith('arn:');

export const CleanUpInput = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('clean up'), run: RunReference, execution }),
  z.strictObject({ do: z.literal('delete the temporary server'), run: RunReference }),
  z.strictObject({ do: z.literal('delete the raw files'), run: RunReference }),
  z.strictObject({ do: z.literal('delete the masked files'), run: RunReference }),
  z.strictObject({ do: z.literal('delete the secrets'), run: RunReference }),
  // `select` may have failed before the run had an id: the execution is all that is known
  z.strictObject({ do: z.literal('release the lock'), execution, input: z.unknown() }),
  z.strictObject({ do: z.literal('after failure'), execution, input: z.unknown() }),
]);
export type CleanUpInput = z.infer<typeof CleanUpInput>;

/** @returns how many things there were to remove; calling it again removes what is left */
export async function answerCleanUp(ports: CleanUpPorts, event: CleanUpInput): Promise<{ removed: number }> {
  switch (event.do) {
    case 'clean up': {
      const removed = await removeCopies(ports, runOf(event.run));
      await releaseLock(ports.runs, event.run.source, event.execution);
      return { removed };
    }
    case 'delete the temporary server':
      return { removed: await removeTemporaryServer(ports, event.run.id) };
    case 'delete the raw files':
      return { removed: await ports.raw.removeFolder(rawFolder(event.run.id)) };
    case 'delete the masked files':
      return { removed: await ports.masked.removeFolder(lakeFolder(event.run.source, event.run.id)) };
    case 'delete the secrets':
      return { removed: await removeSecrets(ports.secrets, event.run.id) };
    case 'release the lock':
      await releaseLocksOf(ports.runs, event.execution);
      return { removed: 0 };
    case 'after failure': {
      const record = await recordOf(ports.runs, event.execution);
      const removed = record === undefined ? 0 : await removeRun(ports, record);
      await releaseLocksOf(ports.runs, event.execution);
      return { removed };
    }
  }
}

function runOf({ id, source, snapshotId }: RunReference): RunToClean {
  return { run: id, source, snapshotId };
}
