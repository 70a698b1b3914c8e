// A bucket for one kind of data, with a key of its own, so that the right to one zone never opens another.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export interface ZoneProps {
  readonly description: string;
  /** Objects older than this are deleted whatever happens: the last net under production data. */
  readonly expireAfterDays?: number;
}

export class Zone extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: ZoneProps) {
    super(scope, id);
    const encryptionKey = new Key(this, 'Key', {
      enableKeyRotation: true,
      description: props.description,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const abortIncompleteMultipartUploadAfter = Duration.days(1);
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey,
      bucketKeyEnabled: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      // an old version of a raw file would outlive its deletion
      versioned: false,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        props.expireAfterDays === undefined
          ? { abortIncompleteMultipartUploadAfter }
          : { abortIncompleteMultipartUploadAfter, expiration: Duration.days(props.expireAfterDays) },
      ],
    });
  }

  /** Listing and deleting, without the right to read what is deleted. */
  grantRemove(grantee: IGrantable): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
    );
    this.bucket.grantDelete(grantee);
  }
}
