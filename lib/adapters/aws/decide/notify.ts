// Messages to people, over SNS. They hold counts and names of tables and columns, never a value.
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { EnvironmentError } from '../../../core/errors.ts';
import type { Message } from './summary.ts';

export interface Notifier {
  readonly sns: Pick<SNSClient, 'send'>;
  readonly topic: string;
}

/** @throws EnvironmentError when the topic does not take it: nobody would know that a plan waits */
export async function notify({ sns, topic }: Notifier, { subject, text }: Message): Promise<void> {
  await sns
    .send(new PublishCommand({ TopicArn: topic, Subject: ascii(subject), Message: cut(text) }))
    .catch((error: unknown) => {
      throw new EnvironmentError(`the message was not taken (${error instanceof Error ? error.name : 'unknown'})`, {
        where: topic,
        hint: 'may the function publish to the topic and use its key? Is the topic still there?',
      });
    });
}

/** SNS takes 256 KiB; a run over hundreds of databases has more to say. */
const MOST_BYTES = 256 * 1024 - 1024;

function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MOST_BYTES) return text;
  // a character that was cut in two is left out
  const start = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES), { stream: true });
  return `${start}\n\n… cut: the rest stands in the run's documents`;
}

function ascii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 100);
}
