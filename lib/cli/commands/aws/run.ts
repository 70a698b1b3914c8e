// masklake aws run: starts a run by hand, over a snapshot or over the newest one of a source.
import { SFNClient } from '@aws-sdk/client-sfn';
import { supervisingMachine } from '../../../adapters/aws/operate/machines.ts';
import { type RunInput, startRun } from '../../../adapters/aws/operate/start-run.ts';
import { UsageError } from '../../../core/errors.ts';
import { SourceName } from '../../../core/model/run-id.ts';
import type { AwsAction, AwsCommand } from '../aws.ts';

export const runOnAws: AwsAction = async (command, out) => {
  const input = inputOf(command);
  const sfn = new SFNClient({});
  try {
    const machine = await supervisingMachine(sfn, command.machine);
    const started = await startRun({ sfn, now: () => new Date() }, machine, input);
    out.result({ ...started, input }, () =>
      [
        `started ${started.name}`,
        `  execution: ${started.execution}`,
        '  masklake aws status  lists it, with the id of its run as soon as it has one',
      ].join('\n'),
    );
    return 0;
  } finally {
    sfn.destroy();
  }
};

/** @throws UsageError unless it is either a snapshot or a source */
function inputOf({ source, snapshot, attempt }: AwsCommand): RunInput {
  if ((source === undefined) === (snapshot === undefined))
    throw new UsageError('a run of what?', {
      hint: 'give either --source NAME (its newest snapshot) or --snapshot ID',
    });
  // without an attempt it would be taken for an event, which may be about no business of the deployment
  if (snapshot !== undefined) return { snapshotId: snapshot, attempt: attempt ?? 1 };
  if (attempt !== undefined)
    throw new UsageError('--attempt is of one snapshot', { hint: 'give it too: --snapshot ID --attempt N' });
  const name = SourceName.safeParse(source);
  if (!name.success) throw new UsageError('--source is no name of a source', { hint: 'as in aws.sources: shop' });
  return { source: name.data, newest: true };
}
