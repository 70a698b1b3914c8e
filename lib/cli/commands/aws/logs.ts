// masklake aws logs: what the functions said about a run, from all their log groups; with --follow until the run has ended.
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { type EndedRun, endOfRun } from '../../../adapters/aws/operate/run-end.ts';
import { type LogLine, runLogs } from '../../../adapters/aws/operate/run-logs.ts';
import { recordOfRun } from '../../../adapters/aws/operate/run-status.ts';
import { s3ObjectStore } from '../../../adapters/aws/s3-object-store.ts';
import { waiting } from '../../pause.ts';
import type { AwsAction } from '../aws.ts';
import { askedBucket, askedRun } from './asked.ts';

const EVERY_SECONDS = 5;
/** Lines may come this much later than others of the same time. */
const LATE_MILLISECONDS = 60_000;
const STACK = 'Masklake';

export const logs: AwsAction = async (command, out) => {
  const run = askedRun(command);
  const follow = command.follow === true;
  const watch = follow
    ? waiting(command.everySeconds ?? EVERY_SECONDS, `the run goes on: masklake aws logs ${run} --follow`)
    : undefined;
  const [s3, sfn, client] = [new S3Client({}), new SFNClient({}), new CloudWatchLogsClient({})];
  try {
    const { execution, startedAt } = await recordOfRun(s3ObjectStore(s3, askedBucket(command)), run);
    const request = { prefix: `${command.stack ?? STACK}-Pipeline-`, run };
    const seen = new Set<string>();
    const print = (lines: readonly LogLine[]): void => {
      for (const line of lines) {
        if (seen.has(line.id)) continue;
        seen.add(line.id);
        out.result(line, () => `${line.at} ${line.from.padEnd(10)} ${line.message}`);
      }
    };
    let ended: EndedRun | undefined;
    for (let since = Date.parse(startedAt); ; since = Math.max(Date.parse(startedAt), Date.now() - LATE_MILLISECONDS)) {
      // asked first: what is said at the end is read after it
      ended = follow ? await endOfRun(sfn, execution) : undefined;
      print(await runLogs(client, { ...request, since }));
      if (watch === undefined || ended !== undefined) break;
      await watch.pause();
    }
    if (seen.size === 0) out.note(`masklake: no function has said anything about ${run} yet`);
    if (ended === undefined) return 0;
    out.note(`masklake: run ${run} ended as ${ended.status}${ended.error === undefined ? '' : `: ${ended.error}`}`);
    return ended.exitCode;
  } finally {
    watch?.off();
    for (const each of [s3, sfn, client]) each.destroy();
  }
};
