// Rights to parameter groups of runs, against the calls that the code makes: no run of the lab gets so far, because RDS wants five minutes for
// a new group.
import {
  DescribeDBEngineVersionsCommand,
  DescribeDBParameterGroupsCommand,
  DescribeDBParametersCommand,
  DescribeEngineDefaultParametersCommand,
  ListTagsForResourceCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withLoadingGroup } from '../../../lib/adapters/aws/rds/loading-group.ts';
import { removeLoadingGroup } from '../../../lib/adapters/aws/rds/remove-loading-group.ts';
import { UNKNOWN_SOURCE } from '../../../lib/adapters/aws/rds/server-facts.ts';
import { ownTags } from '../../../lib/adapters/aws/rds/tags.ts';
import { flattened } from '../../../lib/constructs/acknowledge.ts';
import { rdsNeeds } from '../../lab/iam.ts';
import { ACCOUNT, REGION } from '../../lab/template.ts';
import { emptyBuckets, RUN } from '../aws/support.ts';
import { matches, RolePolicy } from './iam-pattern.ts';
import { sampleDeployment, synthesized } from './support.ts';

const ARN = `arn:aws:rds:${REGION}:${ACCOUNT}:pg:${RUN.staged}`;
const NOW = new Date('2026-11-21T12:00:00Z');
const OFF = [{ ParameterName: 'local_infile', ParameterValue: '0' }];
const Params = z.record(z.string(), z.unknown());
type Made = readonly { readonly operation: string; readonly params: z.infer<typeof Params> }[];

/** What `use` asks of an RDS in which every group refuses rows. */
async function callsOf(use: (client: RDSClient) => Promise<unknown>): Promise<Made> {
  const made: Made[number][] = [];
  const send = async (command: { readonly input: object }): Promise<unknown> => {
    made.push({ operation: command.constructor.name.replace(/Command$/, ''), params: Params.parse(command.input) });
    if (command instanceof DescribeDBEngineVersionsCommand)
      return { DBEngineVersions: [{ DBParameterGroupFamily: 'mysql8.0' }] };
    if (command instanceof DescribeDBParametersCommand) return { Parameters: OFF };
    if (command instanceof DescribeEngineDefaultParametersCommand) return { EngineDefaults: { Parameters: OFF } };
    if (command instanceof DescribeDBParameterGroupsCommand)
      return { DBParameterGroups: [{ DBParameterGroupName: RUN.staged, DBParameterGroupArn: ARN }] };
    return command instanceof ListTagsForResourceCommand ? { TagList: ownTags(RUN, 'staged', NOW) } : {};
  };
  await use(Object.assign(new RDSClient({ region: REGION }), { send }));
  return made;
}

async function staging(parameterGroup: string | undefined): Promise<Made> {
  const { runs } = emptyBuckets();
  const request = {
    run: RUN,
    settings: {},
    facts: { ...UNKNOWN_SOURCE, parameterGroup },
    engine: 'mysql',
    engineVersion: '8.0.39',
    network: { subnetGroup: 'isolated', securityGroup: 'sg-1' },
    keyArn: 'arn:aws:kms:x:1:key/k',
    login: { username: 'masklake', password: 'p' },
    now: NOW,
  } as const;
  return callsOf((rds) => withLoadingGroup({ rds, runs, now: () => NOW }, request));
}

interface Allowed {
  readonly action: string;
  readonly resource: string;
  readonly condition: string;
}
let rights: (construct: string) => readonly Allowed[];
beforeAll(async () => {
  const { pipeline } = await synthesized(sampleDeployment('mysql'));
  const policies = Object.entries(pipeline.findResources('AWS::IAM::Policy'));
  const plain = (resource: unknown): string =>
    flattened(resource)
      .replaceAll('<AWS::Partition>', 'aws')
      .replaceAll('<AWS::Region>', REGION)
      .replaceAll('<AWS::AccountId>', ACCOUNT);
  rights = (construct) =>
    policies
      .filter(([id]) => id.startsWith(`Pipeline${construct}Role`))
      .flatMap(([, policy]) => RolePolicy.parse(policy).Properties.PolicyDocument.Statement)
      .flatMap(({ Action, Resource, Condition }) =>
        Action.flatMap((action) =>
          Resource.map((each) => ({ action, resource: plain(each), condition: JSON.stringify(Condition ?? {}) })),
        ),
      );
}, 120_000);

/** Calls, or parts of them, that no statement of the role allows; a tag that one asks for is in the request, or on the group. */
function missing(construct: string, made: Made): readonly string[] {
  return made.flatMap(({ operation, params }) =>
    rdsNeeds({ caller: construct, service: 'rds', operation, params, status: 200 })
      .filter(
        ({ action, resource }) =>
          !rights(construct).some(
            (right) =>
              right.action === action &&
              matches(right.resource, resource) &&
              (!right.condition.includes('aws:RequestTag/masklake:run') || JSON.stringify(params).includes(RUN.id)) &&
              (!right.condition.includes('aws:ResourceTag/masklake:run') || resource === ARN),
          ),
      )
      .map(({ action, resource }) => `${action} ${resource}`),
  );
}

const ABOUT_GROUPS = /^rds:.*(ParameterGroup|DBParameters|DefaultParameters|EngineVersions|ListTags)/;

describe('the role of the function that stages', () => {
  it('allows what making a group asks for, from a default or from the source’s own, and no more about groups', async () => {
    const made = [...(await staging(undefined)), ...(await staging('shop-80'))];
    expect(made.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['CreateDBParameterGroup', 'CopyDBParameterGroup', 'ModifyDBParameterGroup']),
    );
    expect(missing('Stage', made)).toEqual([]);
    const used = new Set(made.map(({ operation }) => `rds:${operation}`));
    const idle = rights('Stage').filter(({ action }) => ABOUT_GROUPS.test(action) && !used.has(action));
    expect(idle).toEqual([]);
  });
});

describe.each(['CleanUp', 'Sweep'])('the role of %s', (construct) => {
  it('allows what removing the group asks for, and no more about groups', async () => {
    const made = await callsOf((client) => removeLoadingGroup(client, RUN.id));
    expect(made.map(({ operation }) => operation)).toContain('DeleteDBParameterGroup');
    expect(missing(construct, made)).toEqual([]);
    const used = new Set(made.map(({ operation }) => `rds:${operation}`));
    const idle = rights(construct).filter(({ action }) => ABOUT_GROUPS.test(action) && !used.has(action));
    expect(idle).toEqual([]);
  });
});
