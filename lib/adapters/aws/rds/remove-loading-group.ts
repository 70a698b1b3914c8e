// The end of a run's parameter group, see loading-group.ts.
import {
  DeleteDBParameterGroupCommand,
  DescribeDBParameterGroupsCommand,
  ListTagsForResourceCommand,
  type RDSClient,
} from '@aws-sdk/client-rds';
import { namesOf } from '../run-reference.ts';
import { unless } from './errors.ts';
import { ownershipOf, type Tag } from './tags.ts';

/**
 * It holds no data and costs nothing: while its server is being deleted, which takes longer than a call, it is left to the sweeper.
 * @returns how many there were
 */
export async function removeLoadingGroup(client: RDSClient, run: string): Promise<number> {
  const name = namesOf(run).staged;
  const asked = client.send(new DescribeDBParameterGroupsCommand({ DBParameterGroupName: name }));
  const found = await unless(asked, [NOT_FOUND], 'describe the parameter group', name);
  const arn = found?.DBParameterGroups?.[0]?.DBParameterGroupArn;
  if (arn === undefined || ownershipOf(await groupTags(client, name, arn))?.run !== run) return 0;
  const request = client.send(new DeleteDBParameterGroupCommand({ DBParameterGroupName: name }));
  const names = [NOT_FOUND, 'InvalidDBParameterGroupState'];
  return (await unless(request, names, 'delete the parameter group', name)) === undefined ? 0 : 1;
}

const NOT_FOUND = 'DBParameterGroupNotFound';

/** RDS describes groups without their tags. */
export async function groupTags(client: RDSClient, name: string, arn: string): Promise<readonly Tag[] | undefined> {
  const request = client.send(new ListTagsForResourceCommand({ ResourceName: arn }));
  return (await unless(request, [NOT_FOUND], 'read the tags of the parameter group', name))?.TagList;
}
