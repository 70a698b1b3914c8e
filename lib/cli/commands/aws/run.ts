// masklake aws run: starts a run by hand, over a snapshot or over the newest one of a source, which may be named by what programs connect to.
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { supervisingMachine } from '../../../adapters/aws/operate/machines.ts';
import { awaitEnd, type EndedRun } from '../../../adapters/aws/operate/run-end.ts';
import { runOf } from '../../../adapters/aws/operate/run-status.ts';
import { type RunInput, type Started, startRun } from '../../../adapters/aws/operate/start-run.ts';
import { s3ObjectStore } from '../../../adapters/aws/s3-object-store.ts';
import { EndpointHost } from '../../../config/endpoint.ts';
import { UsageError } from '../../../core/errors.ts';
import { SourceName } from '../../../core/model/run-id.ts';
import type { Output } from '../../output.ts';
import { waiting } from '../../pause.ts';
import type { AwsAction, AwsCommand } from '../aws.ts';
import { runsBucket } from './asked.ts';

const EVERY_SECONDS = 15;

export const runOnAws: AwsAction = async (command, out) => {
  const input = inputOf(command);
  const sfn = new SFNClient({});
  const s3 = new S3Client({});
  try {
    const machine = await supervisingMachine(sfn, command.machine);
    const started = await startRun({ sfn, now: () => new Date() }, machine, input);
    if (command.wait === true) {
      out.note(`started ${started.name}\n  execution: ${started.execution}`);
      return await followed({ sfn, s3 }, { ...started, input }, command, out);
    }
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
    s3.destroy();
  }
};

interface Clients {
  readonly sfn: SFNClient;
  readonly s3: S3Client;
}

/** Waits, and says how it ended. @returns the run's exit code */
async function followed(
  { sfn, s3 }: Clients,
  started: Started & { readonly input: RunInput },
  command: AwsCommand,
  out: Output,
): Promise<number> {
  const bucket = runsBucket(command);
  // only its name would be missing: how the run ended is told all the same
  const run = async (): Promise<string | undefined> =>
    bucket === undefined ? undefined : runOf(s3ObjectStore(s3, bucket), started.execution).catch(() => undefined);
  const goesOn = `the run goes on; stop it with: aws stepfunctions stop-execution --execution-arn ${started.execution}`;
  const { pause, off } = waiting(command.everySeconds ?? EVERY_SECONDS, goesOn);
  const begun = Date.now();
  try {
    const note = async (step: string): Promise<void> => {
      out.note(`  ${((Date.now() - begun) / 1000).toFixed(0).padStart(6)} s  ${step}`);
      if (step !== APPROVAL) return;
      out.note(`            waits for a person: masklake aws approve ${(await run()) ?? 'RUN'} --by NAME, or reject`);
    };
    const ended = await awaitEnd({ sfn, pause, note }, started.execution);
    const id = await run();
    out.result({ ...started, run: id, ...ended }, () => verdict(ended, id));
    return ended.exitCode;
  } finally {
    off();
  }
}

/** As lib/constructs/bindings.ts calls the state that asks a person. */
const APPROVAL = 'decide: approval';

function verdict({ status, step, error, cause, exitCode }: EndedRun, run: string | undefined): string {
  const which = run === undefined ? 'the run' : `run ${run}`;
  if (exitCode === 0)
    return step === NOTHING ? 'there was nothing to do: the snapshot has had its run' : `${which} is verified`;
  const why = error === undefined ? '' : `\n${error}: ${cause ?? ''}`;
  const next = run === undefined ? 'masklake aws status' : `masklake aws status ${run}`;
  return `${which} ended as ${status}: nothing of it may be relied on${why}\n  → ${next}`;
}

/** As lib/constructs/state-machine.ts calls where it ends then. */
const NOTHING = 'nothing to do';

/** @throws UsageError unless it is one of snapshot, source and endpoint */
function inputOf({ source, endpoint, snapshot, attempt }: AwsCommand): RunInput {
  if ([source, endpoint, snapshot].filter((each) => each !== undefined).length !== 1)
    throw new UsageError('a run of what?', {
      hint: 'give one of --source NAME (its newest snapshot), --endpoint HOST (of the source there) and --snapshot ID',
    });
  // without an attempt it would be taken for an event, which may be about no business of the deployment
  if (snapshot !== undefined) return { snapshotId: snapshot, attempt: attempt ?? 1 };
  if (attempt !== undefined)
    throw new UsageError('--attempt is of one snapshot', { hint: 'give it too: --snapshot ID --attempt N' });
  if (endpoint !== undefined) {
    const host = EndpointHost.safeParse(endpoint);
    if (host.success) return { endpoint: host.data, newest: true };
    throw new UsageError('--endpoint is no host name', {
      hint: 'without a port, as RDS shows it: shop.abcdefghijkl.eu-central-1.rds.amazonaws.com',
    });
  }
  const name = SourceName.safeParse(source);
  if (!name.success) throw new UsageError('--source is no name of a source', { hint: 'as in aws.sources: shop' });
  return { source: name.data, newest: true };
}
