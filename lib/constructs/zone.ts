// A bucket for one kind of data, with its zone's key, so that the right to one zone never opens another.
import { Duration, type RemovalPolicy } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  type ObjectLockRetention,
  ObjectOwnership,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { MACIE_ROLE, pipelineRoles } from './zone-key.ts';

export interface ZoneProps {
  readonly encryptionKey: IKey;
  /** Where requests are logged. */
  readonly accessLogs: Pick<Bucket, 'bucketName'>;
  readonly removalPolicy: RemovalPolicy;
  /** Objects older than this are deleted whatever happens. */
  readonly expireAfterDays?: number;
  /** Old versions stay for so many days; without it there are none, since an old version of a raw file would outlive its deletion. */
  readonly keepVersionsDays?: number;
  readonly lock?: ObjectLockRetention;
  /** Only roles below this path, and Macie, may read objects, whatever other policies say. */
  readonly readersBelow?: string;
  /** Tells EventBridge about new objects. */
  readonly events?: boolean;
}

export class Zone extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: ZoneProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.encryptionKey,
      bucketKeyEnabled: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: props.keepVersionsDays !== undefined || props.lock !== undefined,
      removalPolicy: props.removalPolicy,
      ...(props.lock === undefined ? {} : { objectLockEnabled: true, objectLockDefaultRetention: props.lock }),
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          ...(props.expireAfterDays === undefined ? {} : { expiration: Duration.days(props.expireAfterDays) }),
          ...(props.keepVersionsDays === undefined
            ? {}
            : { noncurrentVersionExpiration: Duration.days(props.keepVersionsDays) }),
        },
        ...(props.lock === undefined
          ? []
          : [{ transitions: [{ storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) }] }]),
      ],
    });
    if (props.readersBelow !== undefined) this.bucket.addToResourcePolicy(this.closed(props.readersBelow));
    const { defaultChild } = this.bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new TypeError('a bucket without its resource');
    defaultChild.loggingConfiguration = {
      destinationBucketName: props.accessLogs.bucketName,
      logFilePrefix: `${id.toLowerCase()}/`,
    };
    // the bucket's own property: CDK's `eventBridgeEnabled` would bring a function with rights on every bucket
    if (props.events === true)
      defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }

  private closed(rolePath: string): PolicyStatement {
    return new PolicyStatement({
      sid: 'PipelineAndMacieReadOnly',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [this.bucket.arnForObjects('*')],
      conditions: {
        // both must hold for the denial: a negated operator is true where the key is missing, as it is for AWS services
        ArnNotLike: { 'aws:PrincipalArn': [pipelineRoles(rolePath), MACIE_ROLE] },
        Bool: { 'aws:PrincipalIsAWSService': 'false' },
      },
    });
  }
}
