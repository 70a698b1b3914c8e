// The synthesized stack, deployed to the stand-in: buckets, keys, functions, the state machine and its trigger, as the template has them.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand, type Target } from '@aws-sdk/client-eventbridge';
import { RDSClient } from '@aws-sdk/client-rds';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateSecretCommand, GetRandomPasswordCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { z } from 'zod';
import type { EmbeddedServer } from '../../lib/adapters/local/embedded-postgres.ts';
import { startEmbeddedPostgres } from '../../lib/adapters/local/embedded-postgres.ts';
import { removeServer } from '../../lib/adapters/local/server-process.ts';
import { FunctionProcess } from './function-process.ts';
import { Host } from './host.ts';
import { MotoServer } from './moto-server.ts';
import type { Assembly } from './synthesize.ts';
import { synthesize } from './synthesize.ts';
import { ACCOUNT, DeployedTemplate, definitionOf, REGION } from './template.ts';

const SUBNET_GROUP = 'lab-isolated';
const CREDENTIALS = { accessKeyId: 'lab', secretAccessKey: 'lab' };

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

interface Parts {
  readonly assembly: Assembly;
  readonly postgres: EmbeddedServer;
  readonly host: Host;
  readonly moto: MotoServer;
  /** Root of everything the lab writes. */
  readonly disk: string;
  /** Ends and removes all of it. */
  readonly stop: () => Promise<void>;
}

async function start(): Promise<Parts> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each();
  };
  try {
    const disk = await mkdtemp(join(tmpdir(), 'masklake-lab-'));
    stops.push(() => rm(disk, { recursive: true, force: true }));
    const directory = join(disk, 'postgres');
    stops.push(() => removeServer(directory));
    const postgres = await startEmbeddedPostgres({ directory });
    stops.push(() => postgres.stop());
    const host = await Host.start(postgres.connection('postgres'));
    stops.push(async () => host.stop());
    const moto = await MotoServer.start({ host: host.url, waitScale: 0.001, subnetGroup: SUBNET_GROUP });
    stops.push(async () => moto.stop());
    const assembly = await synthesize();
    stops.push(() => assembly.remove());
    return { assembly, postgres, host, moto, disk, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export class AwsLab {
  readonly s3: S3Client;
  readonly rds: RDSClient;
  readonly events: EventBridgeClient;
  readonly secrets: SecretsManagerClient;
  readonly postgres: EmbeddedServer;
  readonly host: Host;
  readonly template: DeployedTemplate;
  readonly #sfn: SFNClient;
  readonly #parts: Parts;
  #machine = '';

  private constructor(parts: Parts) {
    const client = { region: REGION, endpoint: parts.moto.url, credentials: CREDENTIALS };
    this.#parts = parts;
    this.postgres = parts.postgres;
    this.host = parts.host;
    this.s3 = new S3Client(client);
    this.rds = new RDSClient(client);
    this.events = new EventBridgeClient(client);
    this.secrets = new SecretsManagerClient(client);
    this.#sfn = new SFNClient(client);
    this.template = new DeployedTemplate(parts.assembly.template);
  }

  /** Starts everything; about 15 s when the Python packages are installed. */
  static async start(): Promise<AwsLab> {
    const lab = new AwsLab(await start());
    try {
      await lab.#deploy();
      return lab;
    } catch (error) {
      await lab.stop();
      throw error;
    }
  }

  stop(): Promise<void> {
    return this.#parts.stop();
  }

  get log(): string {
    return this.#parts.moto.log;
  }

  /** Physical name of the bucket whose construct is called `zone`. */
  bucket(zone: string): string {
    return this.template.deployed(this.template.one('AWS::S3::Bucket', zone)[0]).ref;
  }

  /** What the functions have left on their disks. */
  async leftOnDisks(): Promise<string[]> {
    return (await readdir(join(this.#parts.disk, 'functions'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  }

  async execute(name: string, input: unknown): Promise<Outcome> {
    const started = await this.#sfn.send(
      new StartExecutionCommand({ stateMachineArn: this.#machine, name, input: JSON.stringify(input) }),
    );
    return this.outcome(started.executionArn ?? '');
  }

  async executions(): Promise<string[]> {
    const { executions = [] } = await this.#sfn.send(new ListExecutionsCommand({ stateMachineArn: this.#machine }));
    return executions.flatMap(({ executionArn }) => (executionArn === undefined ? [] : [executionArn]));
  }

  /** Waits for an execution's end. */
  async outcome(executionArn: string): Promise<Outcome> {
    for (;;) {
      const found = await this.#sfn.send(new DescribeExecutionCommand({ executionArn }));
      if (found.status !== 'RUNNING') {
        const { events = [] } = await this.#sfn.send(
          new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }),
        );
        const path = events.flatMap(({ stateEnteredEventDetails }) => stateEnteredEventDetails?.name ?? []);
        return {
          status: found.status ?? '',
          output: found.output ?? '',
          error: found.error ?? '',
          cause: found.cause ?? '',
          path,
          history: JSON.stringify(events),
        };
      }
      await sleep(50);
    }
  }

  async #deploy(): Promise<void> {
    const { template } = this;
    for (const [id] of template.ofType('AWS::S3::Bucket')) {
      const name = `lab-${id.toLowerCase()}`.slice(0, 63);
      await this.s3.send(new CreateBucketCommand({ Bucket: name }));
      template.deploy(id, { ref: name, attributes: { Arn: `arn:aws:s3:::${name}` } });
    }
    for (const [id] of template.ofType('AWS::SecretsManager::Secret')) {
      const { RandomPassword } = await this.secrets.send(
        new GetRandomPasswordCommand({ PasswordLength: 64, ExcludePunctuation: true }),
      );
      const { ARN = '' } = await this.secrets.send(new CreateSecretCommand({ Name: id, SecretString: RandomPassword }));
      template.deploy(id, { ref: ARN });
    }
    template.deploy(template.one('AWS::RDS::DBSubnetGroup')[0], { ref: SUBNET_GROUP });
    template.deploy(template.one('AWS::EC2::SecurityGroup', 'Closed')[0], {
      ref: 'sg-1',
      attributes: { GroupId: 'sg-12345678' },
    });
    for (const id of ['Select', 'Mask', 'CleanUp']) await this.#deployFunction(id);
    await this.#deployMachine();
    await this.#deployRule();
  }

  async #deployFunction(construct: string): Promise<void> {
    const [id, { Properties, Metadata }] = this.template.one('AWS::Lambda::Function', `Pipeline${construct}`);
    const asset = z.string().parse(Metadata['aws:asset:path']);
    const { Variables } = z
      .object({ Variables: z.record(z.string(), z.string()) })
      .parse(this.template.resolve(Properties.Environment));
    const disk = join(this.#parts.disk, 'functions', id);
    await mkdir(disk, { recursive: true, mode: 0o700 });
    this.host.functions.set(
      id,
      new FunctionProcess({
        code: isAbsolute(asset) ? asset : join(this.#parts.assembly.folder, asset),
        handler: z.string().parse(Properties.Handler),
        disk,
        environment: {
          AWS_REGION: REGION,
          AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
          AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
          AWS_ENDPOINT_URL: this.#parts.moto.url,
          ...Variables,
        },
      }),
    );
    this.template.deploy(id, { ref: id, attributes: { Arn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${id}` } });
  }

  async #deployMachine(): Promise<void> {
    const [id, machine] = this.template.one('AWS::StepFunctions::StateMachine');
    const definition = definitionOf(this.template, machine);
    const created = await this.#sfn.send(
      new CreateStateMachineCommand({ name: id, roleArn: `arn:aws:iam::${ACCOUNT}:role/lab`, definition }),
    );
    this.#machine = created.stateMachineArn ?? '';
    this.template.deploy(id, { ref: this.#machine, attributes: { Arn: this.#machine } });
  }

  async #deployRule(): Promise<void> {
    const [id, rule] = this.template.one('AWS::Events::Rule');
    const targets = z
      .array(
        z.object({
          Id: z.string(),
          Arn: z.unknown(),
          InputTransformer: z.object({ InputPathsMap: z.record(z.string(), z.string()), InputTemplate: z.string() }),
        }),
      )
      .parse(rule.Properties.Targets);
    await this.events.send(
      new PutRuleCommand({ Name: id, EventPattern: JSON.stringify(rule.Properties.EventPattern) }),
    );
    const resolved = targets.map(
      (target): Target => ({ ...target, Arn: z.string().parse(this.template.resolve(target.Arn)) }),
    );
    await this.events.send(new PutTargetsCommand({ Rule: id, Targets: resolved }));
  }
}
