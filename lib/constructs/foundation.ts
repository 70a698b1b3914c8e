// What outlives every run and every other stack: a key for each zone, the buckets, the network, master keys, access logs.
import { Aws, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import { acknowledge } from './acknowledge.ts';
import type { LogSettings } from './log-group.ts';
import { Network, type NetworkRef } from './network.ts';
import { placeRoles } from './roles.ts';
import { Zone } from './zone.ts';
import { macieWrites, ZoneKey, type ZoneKeyProps } from './zone-key.ts';

export type BucketRef = Pick<IBucket, 'bucketName' | 'bucketArn' | 'arnForObjects'>;

export interface SecretRef {
  readonly secretArn: string;
  /** Its customer-managed key; AWS's own when undefined. */
  readonly keyArn: string | undefined;
}

/** Buckets: what lies where is written in lib/adapters/aws/run-keys.ts. */
export interface Buckets {
  /** Production data while a run lasts. */
  readonly raw: BucketRef;
  readonly masked: BucketRef;
  /** Signed evidence: nobody can delete it before its time. */
  readonly evidence: BucketRef;
  /** Rules files; every version is kept. */
  readonly rules: BucketRef;
  /** Plans, records, locks: no data value. */
  readonly runs: BucketRef;
  /** Macie's records: places of personal data, no values. */
  readonly results: BucketRef;
}

export interface Keys {
  readonly raw: IKey;
  readonly masked: IKey;
  readonly evidence: IKey;
  /** Rules, runs, logs and topics. */
  readonly control: IKey;
  readonly results: IKey;
  /** Master keys, the signing key, passwords of databases. */
  readonly secrets: IKey;
  /** Storage of staged databases, and the snapshots made of them. */
  readonly databases: IKey;
}

/** What the other constructs ask of a foundation. An app that has keys, buckets and a network of its own passes them in this form. */
export interface FoundationRef {
  readonly keys: Keys;
  readonly buckets: Buckets;
  readonly network: NetworkRef;
  /** Key material of each source, by name. */
  readonly masterKeys: Readonly<Record<string, SecretRef>>;
  /** From it the key is derived that signs evidence. */
  readonly signingSecret: SecretRef;
  readonly logs: LogSettings;
  /** Where the requests to buckets are logged; its policy lets `logging.s3.amazonaws.com` write. */
  readonly accessLogs: Pick<Bucket, 'bucketName'>;
}

export interface FoundationProps {
  /** Checked configuration: see lib/config/deployment.ts. */
  readonly deployment: Deployment;
}

export class Foundation extends Construct implements FoundationRef {
  readonly keys: Keys;
  readonly buckets: Buckets;
  readonly network: Network;
  readonly masterKeys: Readonly<Record<string, SecretRef>>;
  readonly signingSecret: SecretRef;
  readonly logs: LogSettings;
  readonly accessLogs: Pick<Bucket, 'bucketName'>;
  readonly #deployment: Deployment;
  readonly #removalPolicy: RemovalPolicy;

  constructor(scope: Construct, id: string, { deployment }: FoundationProps) {
    super(scope, id);
    placeRoles(this, deployment);
    this.#deployment = deployment;
    this.#removalPolicy = deployment.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const { retention, macie, vpc } = deployment;
    this.keys = {
      raw: this.key('RawKey', {
        description: 'production data of a run',
        users: 'pipeline',
        holdsServers: true,
        readByMacie: true,
      }),
      // Macie looks at masked objects too: a finding there is an alarm
      masked: this.key('MaskedKey', { description: 'masked data', users: 'account', readByMacie: true }),
      evidence: this.key('EvidenceKey', { description: 'signed evidence', users: 'account' }),
      control: this.key('ControlKey', {
        description: 'rules, runs, logs and topics',
        users: 'account',
        services: ['logs', 'alarms'],
        // allow lists of words lie beside the rules
        readByMacie: macie.allowLists.some(({ words }) => words !== undefined),
      }),
      results:
        macie.results === undefined
          ? this.key('ResultsKey', { description: "Macie's results", users: 'pipeline', writtenByMacie: true })
          : Key.fromKeyArn(this, 'ResultsKey', macie.results.keyArn),
      secrets: this.key('SecretsKey', {
        description: 'master keys and passwords',
        users: 'pipeline',
        holdsSecrets: true,
      }),
      databases: this.key('DatabasesKey', {
        description: 'staged databases and masked snapshots',
        users: 'account',
        holdsServers: true,
        sharedWith: [...new Set(deployment.sources.flatMap(({ share }) => share?.accounts ?? []))].sort(),
      }),
    };
    this.logs = { key: this.keys.control, days: retention.logDays };
    const accessLogs = this.logBucket();
    this.accessLogs = accessLogs;
    const zone = (name: string, encryptionKey: IKey, more: Partial<ConstructorParameters<typeof Zone>[2]>): Bucket =>
      new Zone(this, name, { encryptionKey, accessLogs, removalPolicy: this.#removalPolicy, ...more }).bucket;
    const ownResults =
      macie.results === undefined
        ? zone('Results', this.keys.results, { expireAfterDays: retention.resultsDays })
        : undefined;
    if (ownResults !== undefined)
      for (const statement of macieWrites(ownResults)) ownResults.addToResourcePolicy(statement);
    this.buckets = {
      raw: zone('Raw', this.keys.raw, {
        expireAfterDays: retention.rawDays,
        readersBelow: deployment.rolePath,
        events: true,
      }),
      // with a catalog, people come by Athena only: whoever could read the objects would go past Lake Formation
      masked: zone(
        'Masked',
        this.keys.masked,
        deployment.lake === undefined ? {} : { readersBelow: deployment.rolePath },
      ),
      evidence: zone('Evidence', this.keys.evidence, {
        // what was overwritten or deleted goes when its lock ends
        keepVersionsDays: retention.evidenceDays,
        lock:
          retention.evidenceMode === 'compliance'
            ? ObjectLockRetention.compliance(Duration.days(retention.evidenceDays))
            : ObjectLockRetention.governance(Duration.days(retention.evidenceDays)),
      }),
      rules: zone('Rules', this.keys.control, { keepVersionsDays: retention.ruleVersionsDays }),
      runs: zone('Runs', this.keys.control, {}),
      results: ownResults ?? Bucket.fromBucketName(this, 'Results', macie.results?.bucket ?? ''),
    };
    this.network = new Network(this, 'Network', { existing: vpc, logs: this.logs });
    this.masterKeys = Object.fromEntries(deployment.sources.map((source) => [source.name, this.masterKey(source)]));
    this.signingSecret = this.keyMaterial(
      'SigningKey',
      'Signs the evidence of every run; losing it makes older evidence unprovable',
    );
  }

  private key(
    id: string,
    props: Pick<
      ZoneKeyProps,
      | 'description'
      | 'users'
      | 'holdsServers'
      | 'readByMacie'
      | 'writtenByMacie'
      | 'holdsSecrets'
      | 'sharedWith'
      | 'services'
    >,
  ): IKey {
    const { stackName, rolePath, bootstrapQualifier } = this.#deployment;
    return new ZoneKey(this, id, {
      ...props,
      description: `${stackName}: ${props.description}`,
      rolePath,
      // what deploys the stack makes the secrets in it
      bootstrapQualifier: bootstrapQualifier ?? Stack.of(this).synthesizer.bootstrapQualifier,
      removalPolicy: this.#removalPolicy,
    }).key;
  }

  /** Server access logs: S3 delivers them to buckets with S3's own encryption only. */
  private logBucket(): Bucket {
    const bucket = new Bucket(this, 'AccessLogs', {
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: this.#removalPolicy,
      lifecycleRules: [{ expiration: Duration.days(365), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    });
    // S3's own log delivery has no other right to a bucket whose access lists are off
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AccessLogs',
        principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects('*')],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    acknowledge(
      bucket,
      'AwsSolutions-S1',
      'Holds the access logs of the other buckets; logging to itself would never end',
    );
    return bucket;
  }

  private masterKey({ name, keySecret }: Deployment['sources'][number]): SecretRef {
    if (keySecret === undefined)
      return this.keyMaterial(
        `Key-${name}`,
        `Master key of ${name}: losing it ends joins with earlier runs, leaking it ends their protection`,
      );
    return { secretArn: keySecret.arn, keyArn: keySecret.encryptionKeyArn };
  }

  /** Made by Secrets Manager: 64 random letters and digits that no template, log or payload ever holds. */
  private keyMaterial(id: string, description: string): SecretRef {
    const secret = new Secret(this, id, {
      description,
      // by its ARN: of a key that it can change, CDK opens the policy to everybody of the account who comes by Secrets Manager
      encryptionKey: Key.fromKeyArn(this, `${id}Encryption`, this.keys.secrets.keyArn),
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: this.#removalPolicy,
    });
    acknowledge(
      secret,
      'AwsSolutions-SMG4',
      'Key material: every mask depends on it, so that rotation by the clock would end joins between runs. It is changed on purpose only',
    );
    return { secretArn: secret.secretArn, keyArn: this.keys.secrets.keyArn };
  }
}
