// Deploys a synthesized application to the stand-ins: every resource gets its physical name, and those that the lab needs are made through
// the services' own APIs. A type that is in neither list is an error.
import {
  CreateReplicationSubnetGroupCommand,
  DatabaseMigrationServiceClient,
  ImportCertificateCommand,
} from '@aws-sdk/client-database-migration-service';
import { EventBridgeClient, PutRuleCommand, PutTargetsCommand } from '@aws-sdk/client-eventbridge';
import { CreateJobCommand, GlueClient } from '@aws-sdk/client-glue';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateAllowListCommand, CreateCustomDataIdentifierCommand, Macie2Client } from '@aws-sdk/client-macie2';
import { CreateDBSubnetGroupCommand, RDSClient } from '@aws-sdk/client-rds';
import {
  CreateBucketCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { CreateSecretCommand, GetRandomPasswordCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { CreateTopicCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { z } from 'zod';
import { deployLake } from './deploy-lake.ts';
import type { ClientSettings } from './stand-ins.ts';
import type { Deployed, Resource, Stacks } from './template.ts';
import { ACCOUNT, definitionOf, pathOf, REGION } from './template.ts';

const arn = (service: string, tail: string, region: string = REGION): string =>
  `arn:aws:${service}:${region}:${ACCOUNT}:${tail}`;

/** What the lab has no use for, with the names it goes by. Nothing of these is proven here. */
const NAMED: Readonly<Record<string, (name: string, path?: string) => Deployed>> = {
  'AWS::IAM::Role': (name, path = '/') => ({
    ref: name,
    attributes: { Arn: `arn:aws:iam::${ACCOUNT}:role${path}${name}`, RoleId: name },
  }),
  'AWS::EC2::VPC': () => ({
    ref: 'vpc-lab',
    attributes: { DefaultSecurityGroup: 'sg-default', CidrBlock: '10.0.0.0/16' },
  }),
  'AWS::EC2::Subnet': (name) => ({ ref: `subnet-${hash(name)}` }),
  'AWS::EC2::SecurityGroup': (name) => ({
    ref: `sg-${hash(name)}`,
    attributes: { GroupId: `sg-${hash(name)}`, VpcId: 'vpc-lab' },
  }),
  'AWS::EC2::VPCEndpoint': (name) => ({ ref: `vpce-${hash(name)}` }),
  'AWS::EC2::RouteTable': (name) => ({ ref: `rtb-${hash(name)}` }),
  'AWS::Logs::LogGroup': (name) => ({ ref: name, attributes: { Arn: arn('logs', `log-group:${name}:*`) } }),
  'AWS::Lambda::Function': (name) => ({ ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } }),
  'AWS::StepFunctions::StateMachine': (name) => {
    const made = arn('states', `stateMachine:${name}`);
    return { ref: made, attributes: { Arn: made, Name: name } };
  },
  'AWS::Events::Rule': (name) => ({ ref: name, attributes: { Arn: arn('events', `rule/${name}`) } }),
  'AWS::S3::Bucket': (name) => ({
    ref: `lab-${name.toLowerCase()}`.slice(0, 63),
    attributes: { Arn: `arn:aws:s3:::${`lab-${name.toLowerCase()}`.slice(0, 63)}` },
  }),
  'AWS::SQS::Queue': (name) => ({
    ref: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`,
    attributes: { Arn: arn('sqs', name), QueueName: name },
  }),
  'AWS::SNS::Topic': (name) => ({ ref: arn('sns', name), attributes: { TopicName: name, TopicArn: arn('sns', name) } }),
  'AWS::Glue::Job': (name) => ({ ref: name }),
  'AWS::Macie::Session': () => ({ ref: 'session', attributes: { AwsAccountId: ACCOUNT } }),
};

function hash(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(16).padStart(8, '0');
}

/** Physical name: the template's own, else made from the logical id. */
function nameOf(stacks: Stacks, resource: Resource): string {
  const { stack, properties } = resource;
  for (const key of [
    'FunctionName',
    'StateMachineName',
    'RoleName',
    'QueueName',
    'TopicName',
    'BucketName',
    'Name',
    'LogGroupName',
  ])
    if (properties[key] !== undefined && resource.type !== 'AWS::Events::Rule')
      try {
        return stacks.text(stack, properties[key]).replace(/^lab-/, '');
      } catch {
        // refers to something that is named later
      }
  return `${stack}${resource.id}`.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 60);
}

export class Deployment {
  readonly #stacks: Stacks;
  readonly #client: ClientSettings;

  constructor(stacks: Stacks, client: ClientSettings) {
    this.#stacks = stacks;
    this.#client = client;
  }

  /**
   * All but functions, which only the caller can run.
   * @param custom makes custom resources, when what they need is there
   */
  async run(custom: (resources: readonly Resource[]) => Promise<void>): Promise<void> {
    for (const resource of this.#stacks.resources) {
      const named = NAMED[resource.type];
      const path = z.string().optional().parse(resource.properties.Path);
      if (named !== undefined) this.#stacks.deploy(resource, named(nameOf(this.#stacks, resource), path));
    }
    await this.#keysAndStores();
    await custom(this.#stacks.resources.filter(({ type }) => type.startsWith('Custom::')));
    await this.#services();
    await deployLake(this.#stacks, this.#client, (type, make) => this.#each(type, make));
    await this.#machines();
    await this.#rules();
  }

  async #keysAndStores(): Promise<void> {
    const [kms, s3] = [new KMSClient(this.#client), new S3Client(this.#client)];
    const secrets = new SecretsManagerClient(this.#client);
    await this.#each('AWS::KMS::Key', async ({ stack, properties }) => {
      const Policy = JSON.stringify(this.#stacks.resolve(stack, properties.KeyPolicy));
      const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Policy }));
      return {
        ref: KeyMetadata?.KeyId ?? '',
        attributes: { Arn: KeyMetadata?.Arn ?? '', KeyId: KeyMetadata?.KeyId ?? '' },
      };
    });
    await this.#each('AWS::S3::Bucket', async (resource) => {
      const Bucket = this.#stacks.ref(resource);
      await s3.send(new CreateBucketCommand({ Bucket }));
      const versioning = z
        .object({ Status: z.enum(['Enabled', 'Suspended']) })
        .optional()
        .parse(resource.properties.VersioningConfiguration);
      if (versioning !== undefined)
        await s3.send(
          new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: versioning.Status } }),
        );
      const tells = z
        .object({ EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.literal(true) }) })
        .optional()
        .parse(resource.properties.NotificationConfiguration);
      if (tells !== undefined)
        await s3.send(
          new PutBucketNotificationConfigurationCommand({
            Bucket,
            NotificationConfiguration: { EventBridgeConfiguration: {} },
          }),
        );
      return undefined;
    });
    await this.#each('AWS::SecretsManager::Secret', async ({ stack, id, properties }) => {
      const generated = z
        .object({ PasswordLength: z.number(), ExcludePunctuation: z.boolean().optional() })
        .loose()
        .optional()
        .parse(properties.GenerateSecretString);
      const { RandomPassword } = await secrets.send(
        new GetRandomPasswordCommand({
          PasswordLength: generated?.PasswordLength ?? 32,
          ExcludePunctuation: generated?.ExcludePunctuation ?? false,
        }),
      );
      const Name = properties.Name === undefined ? `${stack}-${id}` : this.#stacks.text(stack, properties.Name);
      const { ARN = '' } = await secrets.send(
        new CreateSecretCommand({ Name, SecretString: RandomPassword ?? 'empty' }),
      );
      return { ref: ARN, attributes: { Id: ARN } };
    });
  }

  async #services(): Promise<void> {
    const [rds, dms] = [new RDSClient(this.#client), new DatabaseMigrationServiceClient(this.#client)];
    const [sqs, sns, glue] = [new SQSClient(this.#client), new SNSClient(this.#client), new GlueClient(this.#client)];
    const macie = new Macie2Client(this.#client);
    await this.#each('AWS::RDS::DBSubnetGroup', async (resource) => {
      const DBSubnetGroupName = nameOf(this.#stacks, resource).toLowerCase();
      await rds.send(
        new CreateDBSubnetGroupCommand({
          DBSubnetGroupName,
          DBSubnetGroupDescription: 'lab',
          SubnetIds: ['subnet-1', 'subnet-2'],
        }),
      );
      return { ref: DBSubnetGroupName };
    });
    await this.#each('AWS::DMS::ReplicationSubnetGroup', async (resource) => {
      const ReplicationSubnetGroupIdentifier = nameOf(this.#stacks, resource).toLowerCase();
      await dms.send(
        new CreateReplicationSubnetGroupCommand({
          ReplicationSubnetGroupIdentifier,
          ReplicationSubnetGroupDescription: 'lab',
          SubnetIds: ['subnet-1', 'subnet-2'],
        }),
      );
      return { ref: ReplicationSubnetGroupIdentifier };
    });
    await this.#each('AWS::DMS::Certificate', async (resource) => {
      const CertificateIdentifier = nameOf(this.#stacks, resource).toLowerCase();
      const CertificatePem = this.#stacks.text(resource.stack, resource.properties.CertificatePem);
      const made = await dms.send(new ImportCertificateCommand({ CertificateIdentifier, CertificatePem }));
      return { ref: made.Certificate?.CertificateArn ?? '' };
    });
    await this.#each('AWS::SQS::Queue', async (resource) => {
      const QueueName = this.#stacks.ref(resource).split('/').at(-1) ?? '';
      const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName }));
      return { ref: QueueUrl, attributes: { Arn: arn('sqs', QueueName), QueueName } };
    });
    await this.#each('AWS::SNS::Topic', async (resource) => {
      const Name = this.#stacks.ref(resource).split(':').at(-1) ?? '';
      const { TopicArn = '' } = await sns.send(new CreateTopicCommand({ Name }));
      return { ref: TopicArn, attributes: { TopicName: Name, TopicArn } };
    });
    await this.#each('AWS::Glue::Job', async (resource) => {
      const Name = this.#stacks.ref(resource);
      await glue.send(
        new CreateJobCommand({ Name, Role: 'lab', Command: { Name: 'glueetl', ScriptLocation: 's3://lab/lab.py' } }),
      );
      return undefined;
    });
    const Identifier = z.object({
      Name: z.string(),
      Regex: z.string(),
      Keywords: z.array(z.string()).optional(),
      IgnoreWords: z.array(z.string()).optional(),
      MaximumMatchDistance: z.number().optional(),
    });
    await this.#each('AWS::Macie::CustomDataIdentifier', async ({ stack, properties }) => {
      const found = Identifier.parse(this.#stacks.resolve(stack, properties));
      const { customDataIdentifierId = '' } = await macie.send(
        new CreateCustomDataIdentifierCommand({
          name: found.Name,
          regex: found.Regex,
          keywords: found.Keywords,
          ignoreWords: found.IgnoreWords,
          maximumMatchDistance: found.MaximumMatchDistance,
        }),
      );
      return { ref: customDataIdentifierId, attributes: { Id: customDataIdentifierId } };
    });
    await this.#each('AWS::Macie::AllowList', async ({ stack, properties }) => {
      const found = z
        .object({
          Name: z.string(),
          Criteria: z.object({
            Regex: z.string().optional(),
            S3WordsList: z.object({ BucketName: z.string(), ObjectKey: z.string() }).optional(),
          }),
        })
        .parse(this.#stacks.resolve(stack, properties));
      const words = found.Criteria.S3WordsList;
      const { id = '', arn: made = '' } = await macie.send(
        new CreateAllowListCommand({
          clientToken: found.Name,
          name: found.Name,
          criteria:
            words === undefined
              ? { regex: found.Criteria.Regex }
              : { s3WordsList: { bucketName: words.BucketName, objectKey: words.ObjectKey } },
        }),
      );
      return { ref: id, attributes: { Id: id, Arn: made } };
    });
  }

  async #machines(): Promise<void> {
    const sfn = new SFNClient(this.#client);
    await this.#each('AWS::StepFunctions::StateMachine', async (resource) => {
      const name = this.#stacks.ref(resource).split(':').at(-1) ?? '';
      await sfn.send(
        new CreateStateMachineCommand({
          name,
          roleArn: this.#stacks.text(resource.stack, resource.properties.RoleArn),
          definition: definitionOf(this.#stacks, resource),
        }),
      );
      return undefined;
    });
  }

  async #rules(): Promise<void> {
    const events = new EventBridgeClient(this.#client);
    const Target = z.looseObject({ Id: z.string(), Arn: z.string() });
    await this.#each('AWS::Events::Rule', async (resource) => {
      const { stack, properties } = resource;
      // schedules are fired by tests
      if (properties.EventPattern === undefined) return undefined;
      const Name = this.#stacks.ref(resource);
      await events.send(
        new PutRuleCommand({
          Name,
          EventPattern: JSON.stringify(this.#stacks.resolve(stack, properties.EventPattern)),
        }),
      );
      const targets = z.array(Target).parse(this.#stacks.resolve(stack, properties.Targets));
      await events.send(new PutTargetsCommand({ Rule: Name, Targets: targets }));
      return undefined;
    });
  }

  async #each(type: string, make: (resource: Resource) => Promise<Deployed | undefined>): Promise<void> {
    for (const resource of this.#stacks.ofType(type)) {
      const made = await make(resource).catch((cause: unknown) => {
        throw new Error(`cannot deploy ${pathOf(resource)}`, { cause });
      });
      if (made !== undefined) this.#stacks.deploy(resource, made);
    }
  }
}
