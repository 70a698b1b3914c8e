// The role with which a person gives training jobs the key of one domain (`masklake aws domain-key`). It lies below the pipeline's path, since
// the key policy of master keys admits no other role, and it is the only one of ours that a person takes and that reads a master key.
import { Duration } from 'aws-cdk-lib';
import { ArnPrincipal, CompositePrincipal, Role } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Lake as LakeConfig } from '../config/lake.ts';
import type { FoundationRef } from './foundation.ts';
import { masterKeys, reads } from './functions/entry.ts';
import { grant } from './right.ts';

export interface DomainKeyCustodianProps {
  readonly foundation: FoundationRef;
  readonly domainKey: NonNullable<LakeConfig['domainKey']>;
  /** ARNs of who may take the role. */
  readonly custodians: readonly string[];
  /** The pipeline's own: see `rolePath` of the deployment. */
  readonly path: string;
}

export class DomainKeyCustodian extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, { foundation, domainKey, custodians, path }: DomainKeyCustodianProps) {
    super(scope, id);
    this.role = new Role(this, 'Role', {
      assumedBy: new CompositePrincipal(...custodians.map((arn) => new ArnPrincipal(arn))),
      path,
      description: 'Derives the key of one domain for training jobs: masklake aws domain-key',
      maxSessionDuration: Duration.hours(1),
    });
    const { secretArn, encryptionKeyArn } = domainKey;
    grant(this.role, [
      ...reads(foundation, 'runs', 'runs/*'),
      ...masterKeys(foundation),
      { actions: ['secretsmanager:PutSecretValue'], resources: [secretArn] },
      ...(encryptionKeyArn === undefined
        ? []
        : [{ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [encryptionKeyArn] }]),
    ]);
  }
}
