// The synthesized stacks, deployed to the stand-ins: buckets, keys, functions, the state machines and their triggers, as the templates have
// them. Functions inside the network reach only databases and the services that have an endpoint there.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseMigrationServiceClient } from '@aws-sdk/client-database-migration-service';
import { RDSClient } from '@aws-sdk/client-rds';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { CONFIGURATION } from './configuration.ts';
import { Deployment } from './deploy.ts';
import { deployFunction, isInNetwork, makeCustomResource } from './deploy-functions.ts';
import { FunctionProcess } from './function-process.ts';
import { Host } from './host.ts';
import { MotoServer } from './moto-server.ts';
import { clientSettings } from './stand-ins.ts';
import { synthesize } from './synthesize.ts';
import type { Resource } from './template.ts';
import { ACCOUNT, pathOf, Stacks } from './template.ts';

const WAIT_SCALE = 0.0005;
const ServiceName = /^com\.amazonaws\.[^.]+\.(.+)$/;

export interface Outcome {
  readonly status: string;
  readonly output: string;
  readonly error: string;
  readonly cause: string;
  /** Names of the states that were entered, in order. */
  readonly path: readonly string[];
  /** The whole history as text: what anybody who may read it sees. */
  readonly history: string;
}

/** A call of AWS, as the front of the stand-ins wrote it down. */
export const Call = z.object({
  caller: z.string(),
  service: z.string(),
  operation: z.string(),
  params: z.record(z.string(), z.unknown()),
  status: z.number().optional(),
});
export type Call = z.infer<typeof Call>;

/** See lab_faults.py. */
export interface Fault {
  readonly do: 'error' | 'malformed' | 'empty' | 'function error' | 'kill';
  readonly caller?: string;
  readonly service?: string;
  readonly operation?: string;
  readonly text?: readonly string[];
  readonly nth?: number;
  readonly times?: number;
  readonly code?: string;
  readonly status?: number;
}

export class AwsLab {
  readonly host: Host;
  readonly moto: MotoServer;
  readonly stacks: Stacks;
  readonly s3: S3Client;
  readonly rds: RDSClient;
  readonly dms: DatabaseMigrationServiceClient;
  readonly secrets: SecretsManagerClient;
  readonly sfn: SFNClient;
  readonly #sqs: SQSClient;
  readonly #disk: string;

  private constructor(host: Host, moto: MotoServer, stacks: Stacks, disk: string) {
    const client = clientSettings(moto.url, 'test');
    [this.host, this.moto, this.stacks, this.#disk] = [host, moto, stacks, disk];
    this.s3 = new S3Client(client);
    this.rds = new RDSClient(client);
    this.dms = new DatabaseMigrationServiceClient(client);
    this.secrets = new SecretsManagerClient(client);
    this.sfn = new SFNClient(client);
    this.#sqs = new SQSClient(client);
  }

  static async start(): Promise<AwsLab> {
    const assembly = await synthesize(CONFIGURATION);
    const disk = await mkdtemp(join(tmpdir(), 'masklake-lab-'));
    const host = await Host.start();
    const moto = await MotoServer.start({ host: host.url, waitScale: WAIT_SCALE });
    const lab = new AwsLab(host, moto, new Stacks(assembly), disk);
    try {
      await lab.#deploy();
      return lab;
    } catch (error) {
      await lab.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.moto.stop();
    await this.host.stop();
    await rm(this.#disk, { recursive: true, force: true });
  }

  get log(): string {
    return this.moto.log;
  }

  /** Physical name of the bucket whose construct is called `zone`. */
  bucket(zone: string): string {
    return this.stacks.ref(this.stacks.one('AWS::S3::Bucket', `/${zone}/`));
  }

  /** ARN of the key whose construct is called so. */
  key(construct: string): string {
    const { stack, id } = this.stacks.one('AWS::KMS::Key', `/${construct}/`);
    return this.stacks.deployed(stack, id).attributes?.Arn ?? '';
  }

  /** Name of the function of a step, by its construct. */
  function(construct: string): string {
    return this.stacks.ref(this.stacks.one('AWS::Lambda::Function', `/${construct}/`));
  }

  /** What functions printed. */
  get printed(): string {
    return [...this.host.functions.values()]
      .map((each) => (each instanceof FunctionProcess ? each.output : ''))
      .join('');
  }

  /** What the functions have left on their disks. */
  async leftOnDisks(): Promise<string[]> {
    return (await readdir(this.#disk, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  }

  async keys(zone: string, prefix = ''): Promise<string[]> {
    const found: string[] = [];
    for (let ContinuationToken: string | undefined; ; ) {
      const page = await this.s3.send(
        new ListObjectsV2Command({ Bucket: this.bucket(zone), Prefix: prefix, ContinuationToken }),
      );
      found.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''));
      if (page.NextContinuationToken === undefined) return found;
      ContinuationToken = page.NextContinuationToken;
    }
  }

  async object(zone: string, Key: string): Promise<Uint8Array> {
    const { Body } = await this.s3.send(new GetObjectCommand({ Bucket: this.bucket(zone), Key }));
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  }

  async json(zone: string, key: string): Promise<unknown> {
    return JSON.parse(new TextDecoder().decode(await this.object(zone, key)));
  }

  async secretNames(): Promise<string[]> {
    const { SecretList = [] } = await this.secrets.send(new ListSecretsCommand({ MaxResults: 100 }));
    return SecretList.map(({ Name }) => Name ?? '');
  }

  // --- executions

  /** ARN of the machine whose construct is called so. */
  machine(construct: 'Supervised' | 'Pipeline'): string {
    return this.stacks.ref(this.stacks.one('AWS::StepFunctions::StateMachine', `/Machine/${construct}/`));
  }

  machineRole(construct: 'Supervised' | 'Pipeline'): Resource {
    return this.stacks.one('AWS::IAM::Role', `/Machine/${construct}/Role`);
  }

  async start(name: string, input: unknown): Promise<string> {
    const { executionArn = '' } = await this.sfn.send(
      new StartExecutionCommand({ stateMachineArn: this.machine('Supervised'), name, input: JSON.stringify(input) }),
    );
    return executionArn;
  }

  /** Runs to the end; the outcome's path and history are those of the pipeline's own execution. */
  async execute(name: string, input: unknown): Promise<Outcome> {
    return this.outcome(await this.start(name, input));
  }

  async executions(construct: 'Supervised' | 'Pipeline' = 'Supervised'): Promise<string[]> {
    const { executions = [] } = await this.sfn.send(
      new ListExecutionsCommand({ stateMachineArn: this.machine(construct) }),
    );
    return executions.flatMap(({ executionArn }) => executionArn ?? []);
  }

  /** The one execution that an event has started, or will in a moment. */
  async onlyExecution(): Promise<string> {
    for (let look = 0; look < 1000; look++) {
      const [first, ...more] = await this.executions();
      if (more.length > 0) throw new Error(`${more.length + 1} executions`);
      if (first !== undefined) return first;
      await sleep(50);
    }
    throw new Error(`no execution was started\n${this.log.slice(-2000)}`);
  }

  /** Waits for the end of an execution of the supervising machine. */
  async outcome(executionArn: string): Promise<Outcome> {
    const supervised = await this.#end(executionArn);
    const inner = executionArn.replace(
      this.machine('Supervised').replace(':stateMachine:', ':execution:'),
      this.machine('Pipeline').replace(':stateMachine:', ':execution:'),
    );
    const pipeline = await this.#end(inner);
    return {
      ...supervised,
      error: pipeline.error,
      cause: pipeline.cause,
      path: [...pipeline.path, ...supervised.path],
      history: supervised.history + pipeline.history,
    };
  }

  async #end(executionArn: string): Promise<Outcome> {
    for (;;) {
      const found = await this.sfn.send(new DescribeExecutionCommand({ executionArn }));
      if (found.status !== 'RUNNING') {
        const { events = [] } = await this.sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
        return {
          status: found.status ?? '',
          output: found.output ?? '',
          error: found.error ?? '',
          cause: found.cause ?? '',
          path: events.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []),
          history: JSON.stringify(events),
        };
      }
      await sleep(150);
    }
  }

  // --- what happened, what goes wrong

  async calls(): Promise<Call[]> {
    return z.array(Call).parse(await this.moto.door('calls'));
  }

  async faults(...faults: readonly Fault[]): Promise<void> {
    await this.moto.door('faults', faults);
  }

  /** How often each of the faults has struck. */
  async struck(): Promise<number[]> {
    return z.array(z.number()).parse(await this.moto.door('faults'));
  }

  /** RDS's nightly snapshot. @returns its identifier */
  async automatedSnapshot(
    of: string,
    name: string,
    kind: 'instance' | 'cluster' = 'instance',
    account: string = ACCOUNT,
  ): Promise<string> {
    const made = await this.moto.door('automated-snapshot', { of, name, kind, account });
    return z.object({ identifier: z.string() }).parse(made).identifier;
  }

  /** Calls a function as EventBridge's clock or anybody else would. */
  async invoke(construct: string, event: unknown): Promise<unknown> {
    const { payload, failed } = (await this.host.functions.get(this.function(construct))?.invoke(event)) ?? {
      payload: '"not deployed"',
      failed: true,
    };
    if (failed) throw new Error(payload);
    return JSON.parse(payload);
  }

  /** Gives the messages of a queue to its function, as Lambda's own poller does. @returns how many were taken */
  async deliver(construct: string): Promise<number> {
    const [mapping, ...more] = this.stacks
      .ofType('AWS::Lambda::EventSourceMapping')
      .filter((each) => pathOf(each).includes(`/${construct}/`));
    if (mapping === undefined || more.length > 0) throw new Error(`not one event source below ${construct}`);
    const { stack, properties } = mapping;
    const queue = this.stacks.text(stack, properties.EventSourceArn).split(':').at(-1) ?? '';
    const target = this.host.functions.get(this.stacks.text(stack, properties.FunctionName).split(':').at(-1) ?? '');
    const QueueUrl = `${this.moto.url}/${ACCOUNT}/${queue}`;
    let taken = 0;
    for (;;) {
      const { Messages = [] } = await this.#sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
      if (Messages.length === 0) return taken;
      const Records = Messages.map(({ MessageId, Body, ReceiptHandle }) => ({
        messageId: MessageId,
        body: Body,
        receiptHandle: ReceiptHandle,
        eventSource: 'aws:sqs',
      }));
      const answer = await target?.invoke({ Records });
      if (answer === undefined || answer.failed) throw new Error(answer?.payload ?? 'no such function');
      const { batchItemFailures = [] } = z
        .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).optional() })
        .catch({})
        .parse(JSON.parse(answer.payload));
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const { MessageId = '', ReceiptHandle } of Messages)
        if (!failed.has(MessageId)) {
          await this.#sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
          taken += 1;
        }
      if (failed.size > 0) return taken;
    }
  }

  // --- deployment

  async #deploy(): Promise<void> {
    const place = { stacks: this.stacks, host: this.host, moto: this.moto, disk: this.#disk };
    const deployment = new Deployment(this.stacks, clientSettings(this.moto.url, 'cloudformation'));
    const endpoints = this.stacks
      .ofType('AWS::EC2::VPCEndpoint')
      .map(({ stack, properties }) => ServiceName.exec(this.stacks.text(stack, properties.ServiceName))?.[1] ?? '');
    await deployment.run(async (resources) => {
      for (const resource of this.stacks.ofType('AWS::Lambda::Function')) deployFunction(place, resource);
      for (const resource of resources) await makeCustomResource(place, resource);
    });
    const inside = this.stacks
      .ofType('AWS::Lambda::Function')
      .filter(isInNetwork)
      .map((resource) => [this.stacks.ref(resource), endpoints] as const);
    await this.moto.door('reach', Object.fromEntries(inside));
  }
}
