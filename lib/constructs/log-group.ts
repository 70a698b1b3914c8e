// Log groups: encrypted with our key, and kept for as long as the configuration says.
import { RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export interface LogSettings {
  readonly key: IKey;
  /** One of the numbers that CloudWatch Logs takes: 30, 90, 180, 365, … */
  readonly days: number;
}

export function logGroup(scope: Construct, id: string, { key, days }: LogSettings): LogGroup {
  return new LogGroup(scope, id, { encryptionKey: key, retention: days, removalPolicy: RemovalPolicy.DESTROY });
}
