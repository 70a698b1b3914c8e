// The pipeline as one construct: zones, keys, one function per step, the state machine generated from the step list, and its trigger.
import { Aws, Duration, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { Machine } from './machine.ts';
import type { PipelineProps } from './pipeline-props.ts';
import { SnapshotTrigger } from './snapshot-trigger.ts';
import { StepFunction } from './step-function.ts';
import { TemporaryNetwork } from './temporary-network.ts';
import { Zone } from './zone.ts';

export class Pipeline extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { deployment }: PipelineProps) {
    super(scope, id);
    const { architecture, sources } = deployment;
    const raw = new Zone(this, 'Raw', { description: 'Production data of a run while it lasts', expireAfterDays: 3 });
    const masked = new Zone(this, 'Masked', { description: 'Masked data' });
    const runs = new Zone(this, 'Runs', { description: 'Plans, records, locks: no data value' });
    const network = new TemporaryNetwork(this, 'Network');
    const secrets = Object.fromEntries(sources.map(({ name }) => [name, this.masterKey(name)]));

    const buckets = {
      RAW_BUCKET: raw.bucket.bucketName,
      MASKED_BUCKET: masked.bucket.bucketName,
      RUNS_BUCKET: runs.bucket.bucketName,
    };
    const known = JSON.stringify(
      sources.map(({ name, snapshotIdentifierPrefix }) => ({ name, snapshotIdentifierPrefix })),
    );
    const select = new StepFunction(this, 'Select', {
      step: 'select',
      architecture,
      timeout: Duration.minutes(1),
      memoryMebibytes: 512,
      environment: { RUNS_BUCKET: buckets.RUNS_BUCKET, SOURCES: known },
    });
    const mask = new StepFunction(this, 'Mask', {
      step: 'mask',
      architecture,
      duckdb: true,
      timeout: Duration.minutes(15),
      memoryMebibytes: 3008,
      environment: {
        ...buckets,
        KEY_SECRETS: Stack.of(this).toJsonString(
          Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, secret.secretArn])),
        ),
        DUCKDB_MEMORY: '1500MB',
      },
    });
    const cleanUp = new StepFunction(this, 'CleanUp', {
      step: 'clean-up',
      architecture,
      timeout: Duration.minutes(15),
      memoryMebibytes: 512,
      environment: { ...buckets, SOURCES: known },
    });

    runs.bucket.grantRead(select);
    runs.bucket.grantPut(select);
    runs.bucket.grantDelete(select, 'locks/*');
    raw.bucket.grantRead(mask);
    runs.bucket.grantRead(mask);
    masked.bucket.grantPut(mask);
    for (const secret of Object.values(secrets)) secret.grantRead(mask);
    raw.grantRemove(cleanUp);
    masked.grantRemove(cleanUp);
    runs.bucket.grantRead(cleanUp);
    runs.bucket.grantDelete(cleanUp, 'locks/*');

    const machine = new Machine(this, 'Machine', {
      sources,
      network,
      runs: runs.bucket,
      functions: { select, mask, cleanUp },
    });
    cleanUp.addToRolePolicy(machine.mayDeleteInstances());
    this.stateMachine = machine.stateMachine;
    new SnapshotTrigger(this, 'Trigger', { sources, stateMachine: this.stateMachine });
  }

  /** Key material is made by Secrets Manager: 64 random letters and digits that no template, log or payload ever holds. */
  private masterKey(source: string): Secret {
    return new Secret(this, `Key-${source}`, {
      description: `Master key of ${source} in ${Aws.STACK_NAME}: losing it ends joins with earlier runs, leaking it ends their protection`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
  }
}
