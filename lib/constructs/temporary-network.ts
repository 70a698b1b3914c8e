// Where temporary instances live: isolated subnets without any route out, and a security group that lets nobody in.
import { CfnSecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { CfnDBSubnetGroup } from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';

export class TemporaryNetwork extends Construct {
  readonly subnetGroupName: string;
  readonly securityGroupId: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const vpc = new Vpc(this, 'Vpc', {
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'isolated', subnetType: SubnetType.PRIVATE_ISOLATED }],
    });
    const group = new CfnSecurityGroup(this, 'Closed', {
      vpcId: vpc.vpcId,
      groupDescription: 'Temporary instances: nothing in, nothing out',
      // without an egress rule EC2 would add one that allows everything
      securityGroupEgress: [
        { ipProtocol: 'icmp', fromPort: 252, toPort: 86, cidrIp: '255.255.255.255/32', description: 'Nothing' },
      ],
    });
    const subnets = new CfnDBSubnetGroup(this, 'Subnets', {
      dbSubnetGroupDescription: 'Temporary instances of masklake',
      subnetIds: vpc.isolatedSubnets.map(({ subnetId }) => subnetId),
    });
    this.subnetGroupName = subnets.ref;
    this.securityGroupId = group.attrGroupId;
  }
}
