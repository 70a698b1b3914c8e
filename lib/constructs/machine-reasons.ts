// The wildcards in the rights of the state machines, each with its reason.
import { Stack } from 'aws-cdk-lib';
import { CfnPolicy } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { z } from 'zod';
import { acknowledge, flattened } from './acknowledge.ts';

const Document = z.object({
  Statement: z.array(
    z.object({
      Action: z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat()),
      Resource: z.unknown().transform((given): unknown[] => (Array.isArray(given) ? given : [given])),
    }),
  ),
});

/** First whose pattern matches a finding. A wildcard without one stays a finding. */
const REASONS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^Resource::(<[^>]+\.Arn>|arn:[^*]+:function:[^*:]+):\*$/,
    'Versions and aliases of a function that the machine calls',
  ],
  [/:rds:.*:masklake-\*-\?{10}-\*$/, 'What runs make is called masklake-<run>, and nothing else may be deleted'],
  [
    /:execution:/,
    "Executions of the machine's own maps, and the pipeline's executions, which get their names when they start",
  ],
  [/\/runs\/\*\/items\/\*$/, 'The lists of items of whichever run the execution is of'],
  [/^Resource::\*$/, "Traces of X-Ray and the delivery of the machine's log have no ARN"],
];

/** Acknowledges each wildcard of the machines' roles, when everything is known. */
export function acknowledgeMachine(machine: IConstruct): void {
  machine.node.addValidation({
    validate: () => {
      for (const policy of machine.node.findAll().filter((each) => each instanceof CfnPolicy)) {
        const { Statement } = Document.parse(Stack.of(policy).resolve(policy.policyDocument));
        const wild = Statement.flatMap(({ Action, Resource }) => [
          ...Action.filter((action) => action.includes('*')).map((action) => `Action::${action}`),
          ...Resource.map(flattened)
            .filter((resource) => resource.includes('*'))
            .map((resource) => `Resource::${resource}`),
        ]);
        for (const finding of wild) {
          const reason = REASONS.find(([pattern]) => pattern.test(finding))?.[1];
          if (reason !== undefined) acknowledge(policy, `AwsSolutions-IAM5[${finding}]`, reason);
        }
      }
      return [];
    },
  });
}
