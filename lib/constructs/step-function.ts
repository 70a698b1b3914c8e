// One Lambda function per step: bundled from functions/<step>/handler.ts, with DuckDB's native binding installed for the architecture.
import { join } from 'node:path';
import { type Duration, RemovalPolicy, Size } from 'aws-cdk-lib';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';

const PROJECT = join(import.meta.dirname, '../..');
/** Bundled code is ESM; packages that still call `require` get one. */
const BANNER = "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";
const NPM_CPU = { arm64: 'arm64', x86_64: 'x64' } as const;

export interface StepFunctionProps {
  /** Folder under functions/. */
  readonly step: string;
  readonly architecture: Deployment['architecture'];
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: Duration;
  readonly memoryMebibytes: number;
  /** Installs DuckDB beside the code and gives the function a disk for files. */
  readonly duckdb?: boolean;
}

export class StepFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: StepFunctionProps) {
    super(scope, id, {
      entry: join(PROJECT, 'functions', props.step, 'handler.ts'),
      projectRoot: PROJECT,
      depsLockFilePath: join(PROJECT, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      timeout: props.timeout,
      memorySize: props.memoryMebibytes,
      environment: { ...props.environment },
      logGroup: new LogGroup(scope, `${id}Log`, {
        retention: RetentionDays.THREE_MONTHS,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      ...(props.duckdb === true ? { ephemeralStorageSize: Size.gibibytes(10) } : {}),
      bundling: {
        format: OutputFormat.ESM,
        banner: BANNER,
        bundleAwsSDK: true,
        sourceMap: true,
        // the native binding of Lambda's platform, whatever machine synthesizes
        environment: { npm_config_cpu: NPM_CPU[props.architecture], npm_config_os: 'linux', npm_config_libc: 'glibc' },
        ...(props.duckdb === true ? { nodeModules: ['@duckdb/node-api'] } : {}),
      },
    });
  }
}
