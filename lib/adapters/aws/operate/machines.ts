// The state machines of a deployment, found by name: CloudFormation makes up the rest of it.
import { paginateListStateMachines, type SFNClient } from '@aws-sdk/client-sfn';
import { EnvironmentError, UsageError } from '../../../core/errors.ts';
import { clientErrorHint, clientErrorName } from '../client-errors.ts';

interface Machine {
  readonly arn: string;
  readonly name: string;
}

/** What lib/constructs/machine.ts calls the machine that triggers start. */
const SUPERVISED = /MachineSupervised/;
const PIPELINE = /MachinePipeline/;

async function machines(client: SFNClient): Promise<readonly Machine[]> {
  const found: Machine[] = [];
  try {
    for await (const { stateMachines = [] } of paginateListStateMachines({ client }, {}))
      for (const { stateMachineArn, name } of stateMachines)
        if (stateMachineArn !== undefined && name !== undefined) found.push({ arn: stateMachineArn, name });
  } catch (error) {
    throw new EnvironmentError(`the state machines cannot be listed (${clientErrorName(error)})`, {
      where: 'Step Functions',
      hint: clientErrorHint(error) ?? 'may these credentials call states:ListStateMachines?',
    });
  }
  return found;
}

/**
 * ARN of the machine that runs are started with.
 * @param given its ARN, when the caller knows it
 * @throws UsageError when there is none, or when it is not certain which one is meant
 */
export async function supervisingMachine(client: SFNClient, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const found = (await machines(client)).filter(({ name }) => SUPERVISED.test(name));
  const [only, ...more] = found;
  if (only === undefined)
    throw new UsageError('no deployment is found here', {
      where: `Step Functions in ${await client.config.region()}`,
      hint: 'set AWS_REGION and credentials of the account that it is deployed in, or give the state machine: --machine ARN',
    });
  if (more.length > 0)
    throw new UsageError(`there are ${found.length} deployments here`, {
      where: found.map(({ arn }) => arn).join(', '),
      hint: 'say which: --machine ARN',
    });
  return only.arn;
}

/** Machines that an execution of a supervising machine may have its pipeline in; the same execution name tells which. */
export async function pipelineMachines(client: SFNClient): Promise<readonly string[]> {
  return (await machines(client)).filter(({ name }) => PIPELINE.test(name)).map(({ arn }) => arn);
}

/** ARN of the execution of a machine that has this name. */
export function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}
