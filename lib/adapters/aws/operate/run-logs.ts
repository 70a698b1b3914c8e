// What the functions of a run have logged, of all log groups of the deployment, in the order of time.
import {
  type CloudWatchLogsClient,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { EnvironmentError } from '../../../core/errors.ts';

export interface LogLine {
  /** ISO 8601. */
  readonly at: string;
  /** Log group without the stack's name and without what CloudFormation adds. */
  readonly from: string;
  readonly message: string;
  /** Of CloudWatch: the same line is the same id. */
  readonly id: string;
}

export interface LogsRequest {
  /** Log groups of the deployment begin with it. */
  readonly prefix: string;
  /** Lines that hold this text. */
  readonly run: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly until?: number | undefined;
}

/** @throws EnvironmentError when there is no such log group, or it may not be read */
export async function runLogs(client: CloudWatchLogsClient, request: LogsRequest): Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  try {
    const groups = await logGroups(client, request.prefix);
    if (groups.length === 0)
      throw new EnvironmentError('no log group of this deployment is found', {
        where: request.prefix,
        hint: 'say what aws.stackName is: --stack NAME',
      });
    for (const group of groups) lines.push(...(await linesOf(client, group, request)));
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    throw new EnvironmentError(`the logs cannot be read (${error instanceof Error ? error.name : 'unknown'})`, {
      where: request.prefix,
      hint: 'may these credentials call logs:DescribeLogGroups and logs:FilterLogEvents, and use the key of the logs?',
    });
  }
  return lines.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

async function logGroups(client: CloudWatchLogsClient, logGroupNamePrefix: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { logGroups: groups = [] } of paginateDescribeLogGroups({ client }, { logGroupNamePrefix }))
    found.push(...groups.flatMap(({ logGroupName }) => logGroupName ?? []));
  return found;
}

async function linesOf(
  client: CloudWatchLogsClient,
  logGroupName: string,
  { prefix, run, since, until }: LogsRequest,
): Promise<readonly LogLine[]> {
  const found: LogLine[] = [];
  const request = {
    logGroupName,
    filterPattern: `"${run}"`,
    startTime: since,
    ...(until === undefined ? {} : { endTime: until }),
  };
  // A stand-in, or a pattern that matches more loosely than was meant, must not mix runs.
  for await (const { events = [] } of paginateFilterLogEvents({ client }, request))
    for (const { timestamp, message, eventId } of events)
      if (message?.includes(run) === true)
        found.push({
          at: new Date(timestamp ?? 0).toISOString(),
          from: nameOf(logGroupName.slice(prefix.length)),
          message: withoutPrefix(message).trimEnd(),
          id: eventId ?? '',
        });
  return found;
}

/** `PipelineMaskLog0A1B2C3D-x1y2` is `Mask`. */
function nameOf(group: string): string {
  return group.replace(/^Pipeline/, '').replace(/Log[0-9A-F]{8}.*$/, '');
}

/** Node's runtime puts time, request id and level before a line. */
function withoutPrefix(message: string): string {
  return message.replace(/^\S+Z\t[0-9a-f-]{36}\t[A-Z]+\t/, '');
}
