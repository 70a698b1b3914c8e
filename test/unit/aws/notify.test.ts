// Messages that SNS takes, however many databases a run has.
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { expect, it } from 'vitest';
import { notify } from '../../../lib/adapters/aws/decide/notify.ts';

async function sent(text: string): Promise<string> {
  let message = '';
  const send = async (command: unknown): Promise<unknown> => {
    if (command instanceof PublishCommand) message = command.input.Message ?? '';
    return {};
  };
  const sns = Object.assign(new SNSClient({ region: 'eu-central-1' }), { send });
  await notify({ sns, topic: 'arn:aws:sns:eu-central-1:111122223333:topic' }, { subject: 's', text });
  return message;
}

it('a message that is too long for SNS is cut, and says so', async () => {
  const message = await sent('ä'.repeat(200_000));
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(262_144);
  expect(message).toMatch(/ä\n\n… cut: the rest stands in the run's documents$/);
});

it('any other message is sent as it is', async () => {
  expect(await sent('Run shop: the plan is made.')).toBe('Run shop: the plan is made.');
});
