// What DMS and RDS need to export into the raw bucket: roles that they take, and a place in the network.
import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnReplicationSubnetGroup } from 'aws-cdk-lib/aws-dms';
import { CfnRole, type IRole, ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import { mayUse } from '../core/export/exporter.ts';
import { acknowledge } from './acknowledge.ts';
import type { FoundationRef } from './foundation.ts';
import { rdsCertificate } from './rds-certificates.ts';
import { grant, type Right } from './right.ts';
import { placeRoles } from './roles.ts';
import { arnOf } from './step-function.ts';

/** What the exporting function names. */
export interface ExportersRef {
  readonly dmsTarget: Pick<IRole, 'roleArn'>;
  readonly dmsSecrets: Pick<IRole, 'roleArn'>;
  readonly rdsExport: Pick<IRole, 'roleArn'>;
  readonly dmsSubnetGroup: string;
  /** RDS's authorities, where a source needs them: DMS reads Postgres encrypted without. */
  readonly certificateArn: string | undefined;
}

export interface ExportersProps {
  readonly deployment: Pick<Deployment, 'dmsVpcRole' | 'rolePath' | 'permissionsBoundaryArn' | 'sources'>;
  readonly foundation: FoundationRef;
}

/** Against the confused deputy: only what the service does for this account. */
const OWN_ACCOUNT = { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } };

export class Exporters extends Construct implements ExportersRef {
  /** DMS writes to the raw bucket as this role. */
  readonly dmsTarget: Role;
  /** DMS reads the secrets of temporary databases as this role. */
  readonly dmsSecrets: Role;
  /** RDS snapshot export writes as this role. */
  readonly rdsExport: Role;
  readonly dmsSubnetGroup: string;
  readonly certificateArn: string | undefined;

  constructor(scope: Construct, id: string, { deployment, foundation }: ExportersProps) {
    super(scope, id);
    placeRoles(this, deployment);
    const { buckets, keys, network } = foundation;
    const key: Right = { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [keys.raw.keyArn] };
    this.dmsTarget = this.role('DmsTarget', 'dms.amazonaws.com', 'DMS writes a full load to the raw bucket', [
      { actions: ['s3:ListBucket'], resources: [buckets.raw.bucketArn] },
      {
        actions: ['s3:PutObject', 's3:DeleteObject', 's3:PutObjectTagging'],
        resources: [buckets.raw.arnForObjects('*/dms/*')],
        why: "Below each run's own folder, whose name is made when the run starts",
      },
      // DMS's guide lists them for the role that writes under a key
      { actions: [...key.actions, 'kms:Encrypt', 'kms:DescribeKey'], resources: key.resources },
    ]);
    this.dmsSecrets = this.role(
      'DmsSecrets',
      `dms.${Aws.REGION}.amazonaws.com`,
      'DMS reads how to reach a temporary database',
      [
        {
          actions: ['secretsmanager:GetSecretValue'],
          resources: [arnOf('secretsmanager', 'secret:masklake/*/source-*')],
          why: 'Each run makes a secret of its own, and Secrets Manager adds six characters to its ARN',
        },
        { actions: ['kms:Decrypt', 'kms:DescribeKey'], resources: [keys.secrets.keyArn] },
      ],
    );
    this.rdsExport = this.role('RdsExport', 'export.rds.amazonaws.com', 'RDS exports a snapshot to the raw bucket', [
      { actions: ['s3:ListBucket', 's3:GetBucketLocation'], resources: [buckets.raw.bucketArn] },
      {
        actions: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'],
        resources: [buckets.raw.arnForObjects('*/rds/*')],
        why: "Below each run's own folder, whose name is made when the run starts",
      },
      key,
    ]);
    const subnets = new CfnReplicationSubnetGroup(this, 'Subnets', {
      replicationSubnetGroupDescription: `Replications of ${Stack.of(this).stackName}`,
      subnetIds: [...network.subnetIds],
    });
    this.dmsSubnetGroup = subnets.ref;
    this.certificateArn = deployment.sources.some(
      ({ engine, exporter }) => engine !== 'postgres' && mayUse(exporter, 'dms'),
    )
      ? rdsCertificate(this)
      : undefined;
    if (deployment.dmsVpcRole === 'create') subnets.node.addDependency(this.vpcRole());
  }

  private role(id: string, service: string, description: string, rights: readonly Right[]): Role {
    const role = new Role(this, id, {
      assumedBy: new ServicePrincipal(service, { conditions: OWN_ACCOUNT }),
      description,
    });
    grant(role, rights);
    return role;
  }

  /** One per account, with a name and a policy that DMS prescribes; other users of DMS need it when this stack is gone. */
  private vpcRole(): Role {
    const role = new Role(this, 'VpcRole', {
      roleName: 'dms-vpc-role',
      assumedBy: new ServicePrincipal('dms.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonDMSVPCManagementRole')],
    });
    role.applyRemovalPolicy(RemovalPolicy.RETAIN);
    // DMS looks for it at the root, wherever the other roles are made
    if (role.node.defaultChild instanceof CfnRole) role.node.defaultChild.path = '/';
    acknowledge(
      role,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonDMSVPCManagementRole]',
      'DMS asks for exactly this role with exactly this policy',
    );
    return role;
  }
}
