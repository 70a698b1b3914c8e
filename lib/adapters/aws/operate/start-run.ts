// Starting a run by hand: the supervising machine, with the same input that events and the clock give it.
import { type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { EnvironmentError } from '../../../core/errors.ts';
import { clientErrorHint, clientErrorName } from '../client-errors.ts';

export type RunInput =
  | { readonly snapshotId: string; readonly attempt: number }
  | { readonly source: string; readonly newest: true }
  | { readonly endpoint: string; readonly newest: true };

export interface Started {
  readonly execution: string;
  readonly name: string;
}

/** @throws EnvironmentError when Step Functions does not take it */
export async function startRun(
  { sfn, now }: { readonly sfn: SFNClient; readonly now: () => Date },
  stateMachineArn: string,
  input: RunInput,
): Promise<Started> {
  const of = 'source' in input ? input.source : 'endpoint' in input ? input.endpoint : input.snapshotId;
  const name = `by-hand-${of.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(0, 40)}-${now().toISOString().replaceAll(/[:.]/g, '')}`;
  try {
    const { executionArn = '' } = await sfn.send(
      new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }),
    );
    return { execution: executionArn, name };
  } catch (error) {
    throw new EnvironmentError(`the run cannot be started (${clientErrorName(error)})`, {
      where: stateMachineArn,
      hint: clientErrorHint(error) ?? 'may these credentials call states:StartExecution on it?',
    });
  }
}
