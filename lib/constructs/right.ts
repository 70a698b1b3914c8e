// Rights of a role. Whatever holds a wildcard says why, in the words that a reviewer reads; a wildcard without them stops the synthesis.
import { Stack } from 'aws-cdk-lib';
import { type Condition, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { acknowledge, flattened } from './acknowledge.ts';

export interface Right {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, Condition>>;
  /** Why a wildcard is needed and what bounds it. */
  readonly why?: string;
}

/** Adds the rights to the role's own policy. */
export function grant(role: Role, rights: readonly Right[]): void {
  for (const { actions, resources, conditions } of rights)
    role.addToPolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions === undefined ? {} : { conditions: { ...conditions } }),
      }),
    );
  // references between stacks get their last form after the tree is complete
  role.node.addValidation({ validate: () => rights.flatMap((right) => explained(role, right)) });
}

function explained(role: Role, { actions, resources, why }: Right): string[] {
  const wild = [
    ...actions.filter((action) => action.includes('*')).map((action) => `Action::${action}`),
    ...resources
      .map((resource) => flattened(Stack.of(role).resolve(resource)))
      .filter((resource) => resource.includes('*'))
      .map((resource) => `Resource::${resource}`),
  ];
  if (wild.length > 0 && why === undefined) return wild.map((finding) => `${finding} needs a reason: write why`);
  for (const finding of wild) acknowledge(role, `AwsSolutions-IAM5[${finding}]`, why ?? '');
  return [];
}
