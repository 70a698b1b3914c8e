// The stacks of a deployment, by what lives how long: what is lost with a foundation is lost; a pipeline can be deployed anew at any time.
import { type App, CfnOutput, Stack } from 'aws-cdk-lib';
import type { Deployment } from '../config/deployment.ts';
import type { LoadedAllowList } from '../core/identifiers/allow-list.ts';
import type { CustomIdentifier } from '../core/identifiers/schema.ts';
import { Classification } from './classification.ts';
import { Foundation } from './foundation.ts';
import { Lake } from './lake.ts';
import { Operations } from './operations.ts';
import { Pipeline } from './pipeline.ts';

export interface StacksProps {
  /** Checked configuration: see lib/config/deployment.ts. */
  readonly deployment: Deployment;
  readonly identifiers: readonly CustomIdentifier[];
  readonly allowLists: readonly LoadedAllowList[];
}

export interface Stacks {
  readonly foundation: Foundation;
  readonly classification: Classification;
  /** Undefined where no catalog is wanted. */
  readonly lake: Lake | undefined;
  readonly pipeline: Pipeline;
  readonly operations: Operations;
}

/** `<stackName>-Foundation`, `-Detection`, `-Lake` (where one is configured), `-Pipeline`, `-Operations`; each refers to earlier ones only. */
export function masklakeStacks(app: App, { deployment, identifiers, allowLists }: StacksProps): Stacks {
  const { stackName, bootstrapQualifier, removal } = deployment;
  if (bootstrapQualifier !== undefined) app.node.setContext('@aws-cdk/core:bootstrapQualifier', bootstrapQualifier);
  const stack = (name: string, description: string, terminationProtection = false): Stack => {
    return new Stack(app, `${stackName}-${name}`, { description: `masklake: ${description}`, terminationProtection });
  };
  const foundation = new Foundation(
    stack('Foundation', 'keys, buckets, network, master keys', removal === 'retain'),
    'Foundation',
    { deployment },
  );
  const classification = new Classification(stack('Detection', 'Macie'), 'Detection', {
    deployment,
    foundation,
    identifiers,
    allowLists,
  });
  const { customDataIdentifierIds: identifierIds, allowListIds } = classification.detection;
  const lake =
    deployment.lake === undefined
      ? undefined
      : new Lake(stack('Lake', 'catalog, permissions, workgroups'), 'Lake', {
          deployment,
          settings: deployment.lake,
          foundation,
        });
  const pipeline = new Pipeline(stack('Pipeline', 'functions, state machine, triggers'), 'Pipeline', {
    deployment,
    foundation,
    identifierIds,
    allowListIds,
    lake,
  });
  const operations = new Operations(stack('Operations', 'alarms, dashboard'), 'Operations', {
    deployment,
    foundation,
    pipeline,
  });
  const made = { foundation, classification, lake, pipeline, operations };
  tell(made);
  return made;
}

/** Names that people give to `masklake aws`, and roles that they take: a deployment prints them at its end. */
function tell({ foundation, lake, pipeline }: Stacks): void {
  const output = (stack: Stack, name: string, value: string, description: string): void => {
    new CfnOutput(stack, name, { value, description });
  };
  const { runs, rules, evidence, masked } = foundation.buckets;
  const base = Stack.of(foundation);
  output(base, 'RunsBucket', runs.bucketName, 'masklake aws … --bucket, or MASKLAKE_RUNS_BUCKET');
  output(base, 'RulesBucket', rules.bucketName, 'masklake aws rules … --rules-bucket, or MASKLAKE_RULES_BUCKET');
  output(base, 'EvidenceBucket', evidence.bucketName, 'Signed evidence: SOURCE/RUN/DATABASE/evidence.json');
  output(base, 'MaskedBucket', masked.bucketName, 'masklake aws doctor --bucket');
  output(Stack.of(pipeline), 'StateMachine', pipeline.stateMachine.stateMachineArn, 'masklake aws run --machine');
  if (lake === undefined) return;
  for (const [persona, role] of Object.entries(lake.principals))
    output(Stack.of(lake), `Role-${persona}`, role, `The role of ${persona}`);
  if (lake.custodian !== undefined)
    output(Stack.of(lake), 'CustodianRole', lake.custodian, 'masklake aws domain-key is called with it');
}
