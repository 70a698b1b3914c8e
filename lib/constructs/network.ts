// Where databases and the functions that talk to them live: subnets without a route to the internet, with endpoints for the two services
// that are needed inside. Calls of other AWS services come from functions outside the network.
import { Aws } from 'aws-cdk-lib';
import {
  CfnSecurityGroup,
  CfnSecurityGroupEgress,
  CfnSecurityGroupIngress,
  CfnVPCEndpoint,
  FlowLogDestination,
  FlowLogTrafficType,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { CfnDBSubnetGroup } from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import { HIGHEST_PORT, LOWEST_PORT } from '../config/server-settings.ts';
import { type LogSettings, logGroup } from './log-group.ts';

export interface NetworkProps {
  /** An own network is made when missing. */
  readonly existing?: Deployment['vpc'];
  readonly logs: LogSettings;
}

/** A network as functions and databases need it. */
export interface NetworkRef {
  readonly subnetIds: readonly string[];
  /** For DB instances and clusters. */
  readonly subnetGroupName: string;
  /** Security group of temporary and staged databases. */
  readonly databases: string;
  /** Security group of functions in the network, and of DMS: let into `databases`, and to S3 and Secrets Manager. */
  readonly clients: string;
}

interface Place {
  readonly vpcId: string;
  readonly subnetIds: readonly string[];
  /** For the S3 endpoint; undefined when there is one. */
  readonly routeTableIds: readonly string[] | undefined;
}

/** The port is the source's own, which is known only when a run starts. */
const ANY_DATABASE = { ipProtocol: 'tcp', fromPort: LOWEST_PORT, toPort: HIGHEST_PORT };
const HTTPS = { ipProtocol: 'tcp', fromPort: 443, toPort: 443 };

export class Network extends Construct implements NetworkRef {
  readonly subnetIds: readonly string[];
  readonly subnetGroupName: string;
  /** Nothing but the functions and DMS gets in, and nothing gets out. */
  readonly databases: string;
  readonly clients: string;
  readonly #vpcId: string;

  constructor(scope: Construct, id: string, { existing, logs }: NetworkProps) {
    super(scope, id);
    const place = existing === undefined ? this.own(logs) : given(existing);
    this.#vpcId = place.vpcId;
    this.subnetIds = place.subnetIds;
    this.databases = this.group('Databases', 'Databases of masklake: in from its clients, out nowhere');
    this.clients = this.group('Clients', 'Functions of masklake and DMS: out to databases, S3, Secrets Manager');
    this.ingress('DatabasesFromClients', this.databases, this.clients, ANY_DATABASE);
    new CfnSecurityGroupEgress(this, 'ClientsToDatabases', {
      groupId: this.clients,
      destinationSecurityGroupId: this.databases,
      description: 'To temporary and staged databases',
      ...ANY_DATABASE,
    });
    new CfnSecurityGroupEgress(this, 'ClientsToServices', {
      groupId: this.clients,
      cidrIp: '0.0.0.0/0',
      description: 'To S3 and Secrets Manager: their endpoints are the only routes out of the subnets',
      ...HTTPS,
    });
    if (place.routeTableIds !== undefined) this.endpoints(place.routeTableIds);
    this.subnetGroupName = new CfnDBSubnetGroup(this, 'SubnetGroup', {
      dbSubnetGroupDescription: 'Temporary and staged databases of masklake',
      subnetIds: [...this.subnetIds],
    }).ref;
  }

  private own(logs: LogSettings): Place {
    const vpc = new Vpc(this, 'Vpc', {
      maxAzs: 2,
      natGateways: 0,
      createInternetGateway: false,
      // would bring a function with rights on security groups; nothing of ours is in the default group
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [{ name: 'isolated', subnetType: SubnetType.PRIVATE_ISOLATED }],
    });
    vpc.addFlowLog('Flow', {
      destination: FlowLogDestination.toCloudWatchLogs(logGroup(this, 'FlowLog', logs)),
      trafficType: FlowLogTrafficType.ALL,
    });
    return {
      vpcId: vpc.vpcId,
      subnetIds: vpc.isolatedSubnets.map(({ subnetId }) => subnetId),
      routeTableIds: vpc.isolatedSubnets.map(({ routeTable }) => routeTable.routeTableId),
    };
  }

  /** A group that lets nothing in and nothing out by itself. */
  private group(id: string, groupDescription: string): string {
    return new CfnSecurityGroup(this, id, {
      vpcId: this.#vpcId,
      groupDescription,
      // without an egress rule EC2 would add one that allows everything
      securityGroupEgress: [
        { ipProtocol: 'icmp', fromPort: 252, toPort: 86, cidrIp: '255.255.255.255/32', description: 'Nothing' },
      ],
    }).attrGroupId;
  }

  private ingress(id: string, groupId: string, sourceSecurityGroupId: string, ports: typeof HTTPS): void {
    const description = 'From functions and DMS';
    new CfnSecurityGroupIngress(this, id, { groupId, sourceSecurityGroupId, description, ...ports });
  }

  private endpoints(routeTableIds: readonly string[]): void {
    const service = (name: string): string => `com.amazonaws.${Aws.REGION}.${name}`;
    new CfnVPCEndpoint(this, 'S3', {
      vpcId: this.#vpcId,
      serviceName: service('s3'),
      vpcEndpointType: 'Gateway',
      routeTableIds: [...routeTableIds],
      policyDocument: ownAccountOnly('s3:*'),
    });
    const endpoint = this.group('Endpoint', 'Endpoint of Secrets Manager');
    this.ingress('EndpointFromClients', endpoint, this.clients, HTTPS);
    new CfnVPCEndpoint(this, 'SecretsManager', {
      vpcId: this.#vpcId,
      serviceName: service('secretsmanager'),
      vpcEndpointType: 'Interface',
      privateDnsEnabled: true,
      subnetIds: [...this.subnetIds],
      securityGroupIds: [endpoint],
      policyDocument: ownAccountOnly('secretsmanager:*'),
    });
  }
}

function given({ vpcId, subnetIds, endpoints, routeTableIds }: NonNullable<Deployment['vpc']>): Place {
  return { vpcId, subnetIds, routeTableIds: endpoints === 'create' ? routeTableIds : undefined };
}

/** Nothing leaves for a bucket or a secret of another account, whatever credentials somebody brings along. */
function ownAccountOnly(action: string): PolicyDocument {
  return new PolicyDocument({
    statements: [
      new PolicyStatement({
        principals: [new AnyPrincipal()],
        actions: [action],
        resources: ['*'],
        conditions: {
          StringEquals: { 'aws:ResourceAccount': Aws.ACCOUNT_ID, 'aws:PrincipalAccount': Aws.ACCOUNT_ID },
        },
      }),
    ],
  });
}
