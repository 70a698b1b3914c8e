// A function of the pipeline: its handler, its role with exactly its rights, its log, and its place inside or outside the network.
import { Aws, Duration, Size } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  CfnFunction,
  type Code,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import { type LogSettings, logGroup } from './log-group.ts';
import type { NetworkRef } from './network.ts';
import { grant, type Right } from './right.ts';

export interface StepFunctionProps {
  /** Folder under functions/; names the handler in the archive. */
  readonly folder: string;
  readonly description: string;
  readonly code: Code;
  readonly architecture: Deployment['architecture'];
  readonly environment: Readonly<Record<string, string>>;
  readonly rights: readonly Right[];
  readonly minutes: number;
  readonly memoryMebibytes: number;
  /** Disk for files; 512 MiB when missing. */
  readonly diskGibibytes?: number | undefined;
  /** Runs in the network when given. */
  readonly network?: NetworkRef | undefined;
  readonly logs: LogSettings;
}

/**
 * Functions send nothing of their own: Lambda's service records each call (name, times, the error's text) and sends that from its own
 * network, so that those in ours need no endpoint for it.
 */
const TRACES: Right = {
  actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
  resources: ['*'],
  why: 'Lambda itself traces the calls with these, and X-Ray knows no narrower resource for them',
};

export class StepFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: StepFunctionProps) {
    super(scope, id);
    const { network } = props;
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: props.description,
    });
    const log = logGroup(this, 'Log', props.logs);
    log.grantWrite(this.role);
    this.function = new LambdaFunction(this, 'Function', {
      code: props.code,
      handler: `${props.folder}.handler`,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      role: this.role,
      timeout: Duration.minutes(props.minutes),
      memorySize: props.memoryMebibytes,
      environment: {
        ...props.environment,
        // a service that is asked too often is asked again for about a minute, before a step fails with it
        AWS_MAX_ATTEMPTS: '8',
        // verify-full needs the certificates of RDS, which the runtime brings along
        ...(network === undefined ? {} : { NODE_EXTRA_CA_CERTS: '/var/runtime/ca-cert.pem' }),
      },
      logGroup: log,
      tracing: Tracing.ACTIVE,
      ...(props.diskGibibytes === undefined ? {} : { ephemeralStorageSize: Size.gibibytes(props.diskGibibytes) }),
    });
    if (network !== undefined) this.place(network);
    grant(this.role, [...props.rights, TRACES, ...(network === undefined ? [] : [this.interfaces()])]);
  }

  /** Without CDK's own `vpc`: an existing network is known by its ids only. */
  private place({ subnetIds, clients }: NetworkRef): void {
    const { defaultChild } = this.function.node;
    if (!(defaultChild instanceof CfnFunction)) throw new TypeError('a function without its resource');
    defaultChild.vpcConfig = { subnetIds: [...subnetIds], securityGroupIds: [clients] };
  }

  private interfaces(): Right {
    return {
      actions: [
        'ec2:AssignPrivateIpAddresses',
        'ec2:CreateNetworkInterface',
        'ec2:DeleteNetworkInterface',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeSubnets',
        'ec2:UnassignPrivateIpAddresses',
      ],
      resources: ['*'],
      why: 'Lambda itself attaches the function to its subnets with these, and EC2 knows no narrower resource for them',
    };
  }
}

/** `arn:…` of this account and region. @param tail resource type with its separator and name: `db:masklake-*` */
export function arnOf(service: string, tail: string, account: string = Aws.ACCOUNT_ID): string {
  return `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${account}:${tail}`;
}
