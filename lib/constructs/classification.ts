// Macie for this pipeline: a session unless there is one, custom identifiers and allow lists, and where results go.
import { createHash } from 'node:crypto';
import { CustomResource, Duration } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnSession } from 'aws-cdk-lib/aws-macie';
import { Construct, type IConstruct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import type { LoadedAllowList } from '../core/identifiers/allow-list.ts';
import type { WordsObject } from '../core/identifiers/macie.ts';
import type { CustomIdentifier } from '../core/identifiers/schema.ts';
import { Detection } from './detection.ts';
import type { FoundationRef } from './foundation.ts';
import { type FunctionCodeProps, functionCode } from './function-code.ts';
import { placeRoles } from './roles.ts';
import { StepFunction } from './step-function.ts';

export interface ClassificationProps {
  readonly deployment: Deployment;
  readonly foundation: FoundationRef;
  /** What the configuration's `macie.identifiers` and `macie.allowLists` name, read. */
  readonly identifiers: readonly CustomIdentifier[];
  readonly allowLists: readonly LoadedAllowList[];
  /** Where the function's code comes from; bundled from this project's sources when missing. */
  readonly code?: ((archive: FunctionCodeProps) => Code) | undefined;
}

/** Macie's own log group: without it Macie makes one that is kept for ever. */
const JOB_LOG = '/aws/macie/classificationjobs';

export class Classification extends Construct {
  readonly detection: Detection;
  readonly #setUp: StepFunction;

  constructor(scope: Construct, id: string, props: ClassificationProps) {
    super(scope, id);
    placeRoles(this, props.deployment);
    const { deployment, foundation, identifiers, allowLists } = props;
    const { macie } = deployment;
    const lists = new Map(
      allowLists.flatMap((list) => ('entries' in list ? [[list.name, wordsOf(list.entries)] as const] : [])),
    );
    this.#setUp = this.setUp(props, [...lists.values()]);
    const needed: IConstruct[] = [];
    if (macie.session === 'create') {
      const session = new CfnSession(this, 'Session', { status: 'ENABLED' });
      new CfnLogGroup(this, 'JobLog', {
        logGroupName: JOB_LOG,
        retentionInDays: foundation.logs.days,
        kmsKeyId: foundation.logs.key.keyArn,
      });
      const quiet = this.resource('NoAutomatedDiscovery', { Do: 'no automated discovery' });
      quiet.node.addDependency(session);
      needed.push(session);
    }
    if (macie.exportConfiguration === 'manage') {
      const configured = this.resource('ExportConfiguration', {
        Do: 'export configuration',
        BucketName: foundation.buckets.results.bucketName,
        KeyPrefix: '',
        KmsKeyArn: foundation.keys.results.keyArn,
      });
      configured.node.addDependency(...needed);
    }
    for (const { key, file } of lists.values())
      needed.push(
        this.resource(`Words-${file}`, {
          Do: 'words',
          Bucket: foundation.buckets.rules.bucketName,
          Key: key,
          File: file,
        }),
      );
    const words = (list: string): WordsObject => ({
      bucketName: foundation.buckets.rules.bucketName,
      objectKey: lists.get(list)?.key ?? '',
    });
    this.detection = new Detection(this, 'Detection', { identifiers, allowLists, words });
    if (needed.length > 0) this.detection.node.addDependency(...needed);
  }

  private setUp(
    { deployment, foundation, code = functionCode }: ClassificationProps,
    words: readonly Words[],
  ): StepFunction {
    const { rules } = foundation.buckets;
    return new StepFunction(this, 'SetUp', {
      folder: 'macie-set-up',
      description: 'Sets up of Macie what CloudFormation has no resource for',
      code: code({
        deployment,
        folders: ['macie-set-up'],
        duckdb: false,
        files: Object.fromEntries(words.map(({ file, text }) => [`allow-lists/${file}`, text])),
      }),
      architecture: deployment.architecture,
      environment: {},
      minutes: 2,
      memoryMebibytes: 256,
      logs: foundation.logs,
      rights: [
        {
          actions: [
            'macie2:GetClassificationExportConfiguration',
            'macie2:PutClassificationExportConfiguration',
            'macie2:UpdateAutomatedDiscoveryConfiguration',
          ],
          resources: ['*'],
          why: 'Settings of the account and region, which have no ARN',
        },
        ...(words.length === 0
          ? []
          : [
              {
                actions: ['s3:PutObject'],
                resources: [rules.arnForObjects('allow-lists/*')],
                why: 'Allow lists are named by their content',
              },
              { actions: ['kms:GenerateDataKey', 'kms:Decrypt'], resources: [foundation.keys.control.keyArn] },
            ]),
      ],
    });
  }

  private resource(id: string, properties: Readonly<Record<string, string>>): CustomResource {
    return new CustomResource(this, id, {
      serviceToken: this.#setUp.function.functionArn,
      // a function that says nothing must not keep a deployment waiting for an hour
      serviceTimeout: Duration.minutes(5),
      resourceType: 'Custom::MacieSetUp',
      properties: { ...properties },
    });
  }
}

interface Words {
  readonly file: string;
  readonly key: string;
  readonly text: string;
}

/** Another content is another object, so that Macie's list is updated. */
function wordsOf(entries: readonly string[]): Words {
  const text = `${entries.join('\n')}\n`;
  const file = `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.txt`;
  return { file, key: `allow-lists/${file}`, text };
}
