// The subnet groups that the configuration names for a run's servers: RDS takes a server only when all its groups are of one VPC, and the
// deployment's own security group is on every one.
import { DescribeDBSubnetGroupsCommand, type RDSClient } from '@aws-sdk/client-rds';
import type { Deployment } from '../../../config/deployment.ts';
import { unless } from '../rds/errors.ts';
import { type AccountFinding, asked, finding } from './finding.ts';

const HINT = 'name a group of that VPC, or leave subnetGroup out: the stack makes one';

export async function checkNetworks(
  client: RDSClient,
  { sources, vpc }: Pick<Deployment, 'sources' | 'vpc'>,
): Promise<readonly AccountFinding[]> {
  const named = sources.flatMap(({ name, restore, staged }) =>
    [...new Set([restore.subnetGroup, staged.subnetGroup])].flatMap((group) =>
      group === undefined ? [] : [{ check: `source ${name}: network`, group }],
    ),
  );
  const findings = await Promise.all(
    named.map(({ check, group }) => asked(check, async () => [await compared(client, check, group, vpc?.vpcId)])),
  );
  return findings.flat();
}

/** @param own VPC of the deployment; undefined where the stack makes one */
async function compared(
  client: RDSClient,
  check: string,
  group: string,
  own: string | undefined,
): Promise<AccountFinding> {
  const answer = await unless(
    client.send(new DescribeDBSubnetGroupsCommand({ DBSubnetGroupName: group })),
    ['DBSubnetGroupNotFound'],
    'look at a subnet group',
    group,
  );
  const found = answer?.DBSubnetGroups?.[0]?.VpcId;
  if (found === undefined) return finding(check, 'fail', `there is no subnet group ${group}`, HINT);
  const said = `subnet group ${group} is in ${found}`;
  if (own === undefined)
    return finding(
      check,
      'warn',
      `${said}, and the stack makes a VPC of its own`,
      `unless it is that VPC, RDS refuses the servers: ${HINT}`,
    );
  return own === found
    ? finding(check, 'ok', `${said}, as the deployment is`)
    : finding(check, 'fail', `${said}, and the deployment works in ${own}`, HINT);
}
