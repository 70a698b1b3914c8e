// The machine that is started: it runs the pipeline as an execution of its own and, however that ends (failed, timed out, stopped, or with an
// error that no Catch inside can see, as States.DataLimitExceeded), has everything of the run destroyed that is a copy of production data.
import type { Call, Definition } from './definition.ts';
import { resourceArn } from './definition.ts';
import { DONE, FAILED } from './state-machine.ts';

const OWNER = '{% $states.context.Execution.Id %}';
const INPUT = '{% $states.input %}';

/** Longer than all states of the pipeline together may take by their own limits: it ends what hangs, and never a run that gets on. */
export const SUPERVISED_SECONDS = 14 * 24 * 3600;

/**
 * The supervising definition. Placeholders: `partition`, `pipelineMachine`, `cleanUpFunction`.
 * @param afterFailure retries of the clean-up call
 */
export function supervisedDefinition(): Definition {
  const pipeline: Call = {
    resource: 'states:startExecution.sync:2',
    arguments: {
      StateMachineArn: '${pipelineMachine}',
      Name: '{% $states.context.Execution.Name %}',
      Input: { owner: OWNER, input: INPUT },
    },
    timeoutSeconds: SUPERVISED_SECONDS,
  };
  return {
    Comment: 'Runs the pipeline and cleans up whatever way it ends',
    QueryLanguage: 'JSONata',
    StartAt: 'pipeline',
    States: {
      pipeline: {
        Type: 'Task',
        Resource: resourceArn(pipeline.resource),
        Arguments: pipeline.arguments,
        TimeoutSeconds: pipeline.timeoutSeconds,
        Output: '{% $states.result.Output %}',
        Catch: [
          {
            ErrorEquals: ['States.ALL'],
            Assign: { failure: '{% $states.errorOutput %}' },
            Next: 'clean up after failure',
          },
        ],
        Next: DONE,
      },
      'clean up after failure': {
        Type: 'Task',
        Resource: resourceArn('lambda:invoke'),
        Arguments: {
          FunctionName: '${cleanUpFunction}',
          Payload: { do: 'after failure', execution: OWNER, input: '{% $states.context.Execution.Input %}' },
        },
        TimeoutSeconds: 910,
        Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 30, MaxAttempts: 6, BackoffRate: 2 }],
        Output: {},
        Next: FAILED,
      },
      [DONE]: { Type: 'Succeed' },
      [FAILED]: {
        Type: 'Fail',
        Error: "{% $replace($failure.Error, 'States.', 'Machine.') %}",
        Cause: '{% $failure.Cause %}',
      },
    },
  };
}
