// The state machine: the definition generated from the step list, the names it refers to, and exactly the rights its calls need.
import { ArnFormat, Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { Source } from '../config/deployment.ts';
import { TEMPORARY_PREFIX } from '../core/model/run-id.ts';
import { STEPS } from '../pipeline/steps.ts';
import type { Placeholder } from './bindings.ts';
import { BINDINGS } from './bindings.ts';
import { definitionFrom } from './state-machine.ts';
import type { TemporaryNetwork } from './temporary-network.ts';

export interface MachineProps {
  readonly sources: readonly Source[];
  readonly network: TemporaryNetwork;
  readonly runs: Bucket;
  readonly functions: { readonly select: IFunction; readonly mask: IFunction; readonly cleanUp: IFunction };
}

export class Machine extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { sources, network, runs, functions }: MachineProps) {
    super(scope, id);
    const names: Readonly<Record<Placeholder, string>> = {
      partition: Aws.PARTITION,
      selectFunction: functions.select.functionArn,
      maskFunction: functions.mask.functionArn,
      cleanUpFunction: functions.cleanUp.functionArn,
      runsBucket: runs.bucketName,
      subnetGroup: network.subnetGroupName,
      securityGroup: network.securityGroupId,
    };
    this.stateMachine = new StateMachine(this, 'Machine', {
      definitionBody: DefinitionBody.fromString(JSON.stringify(definitionFrom(STEPS, BINDINGS), undefined, 1)),
      definitionSubstitutions: names,
      // a time-out of the whole execution runs no Catch: it is far beyond the sum of the states' own
      timeout: Duration.days(2),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Log', {
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
    });
    for (const each of Object.values(functions)) each.grantInvoke(this.stateMachine);
    runs.grantRead(this.stateMachine, 'runs/*');
    for (const statement of this.instanceRights(sources, network)) this.stateMachine.addToRolePolicy(statement);
    this.mayRunItsMap();
  }

  /** Deleting is allowed for temporary instances only, by their name. */
  mayDeleteInstances(): PolicyStatement {
    return new PolicyStatement({
      actions: ['rds:DeleteDBInstance'],
      resources: [this.rds('db', `${TEMPORARY_PREFIX}*`)],
    });
  }

  private instanceRights(sources: readonly Source[], network: TemporaryNetwork): PolicyStatement[] {
    const temporary = this.rds('db', `${TEMPORARY_PREFIX}*`);
    const snapshots = sources.map(({ snapshotIdentifierPrefix }) =>
      this.rds('snapshot', `${snapshotIdentifierPrefix}*`),
    );
    const keys = sources.flatMap(({ snapshotKeyArn }) => (snapshotKeyArn === undefined ? [] : [snapshotKeyArn]));
    return [
      this.mayDeleteInstances(),
      new PolicyStatement({ actions: ['rds:DescribeDBInstances', 'rds:AddTagsToResource'], resources: [temporary] }),
      new PolicyStatement({
        actions: ['rds:RestoreDBInstanceFromDBSnapshot'],
        resources: [
          temporary,
          ...snapshots,
          this.rds('subgrp', network.subnetGroupName),
          this.rds('pg', '*'),
          this.rds('og', '*'),
        ],
      }),
      ...(keys.length === 0
        ? []
        : [new PolicyStatement({ actions: ['kms:DescribeKey', 'kms:CreateGrant'], resources: keys })]),
    ];
  }

  /** A distributed map starts executions of the machine itself; in a policy of its own, since the machine depends on its role's. */
  private mayRunItsMap(): void {
    const executions = Stack.of(this).formatArn({
      service: 'states',
      resource: 'execution',
      resourceName: `${this.stateMachine.stateMachineName}/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    new Policy(this, 'MapPolicy', {
      roles: [this.stateMachine.role],
      statements: [
        new PolicyStatement({ actions: ['states:StartExecution'], resources: [this.stateMachine.stateMachineArn] }),
        new PolicyStatement({ actions: ['states:DescribeExecution', 'states:StopExecution'], resources: [executions] }),
      ],
    });
  }

  private rds(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({
      service: 'rds',
      resource,
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  }
}
