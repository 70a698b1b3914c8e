// A parameter group of the run's own, for a fresh MySQL or MariaDB whose group would refuse rows from a client: they are loaded by LOAD DATA
// LOCAL, which `local_infile` switches on and off, and of which nobody but RDS knows the value. Decision 0022.
import {
  CopyDBParameterGroupCommand,
  CreateDBParameterGroupCommand,
  DescribeDBEngineVersionsCommand,
  ModifyDBParameterGroupCommand,
  type Parameter,
  paginateDescribeDBParameters,
  paginateDescribeEngineDefaultParameters,
  type RDSClient,
} from '@aws-sdk/client-rds';
import { z } from 'zod';
import { type Engine, engineOf, LOADING_PARAMETER, needsLoadingParameter } from '../../../config/engine.ts';
import { EnvironmentError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { loadingGroupKey } from '../run-keys.ts';
import { awsError, unless } from './errors.ts';
import type { StageRequest } from './stage-requests.ts';
import { ownTags } from './tags.ts';

/** `runs/<run>/loading-group.json`. */
const LoadingGroup = z.object({
  /** The group of the run. */
  name: z.string(),
  /** What the server would have had; RDS's default when missing. */
  instead: z.string().optional(),
  /** ISO 8601. */
  made: z.iso.datetime(),
});
type LoadingGroup = z.infer<typeof LoadingGroup>;

export interface LoadingGroupPorts {
  readonly rds: RDSClient;
  readonly runs: ObjectStore;
  readonly now: () => Date;
}

/**
 * The request with a group in which rows can be loaded: the server's own where it can, otherwise one of the run, made from it.
 * @returns undefined while RDS is not ready to use a new group
 */
export async function withLoadingGroup(
  ports: LoadingGroupPorts,
  request: StageRequest,
): Promise<StageRequest | undefined> {
  if (!needsLoadingParameter(engineOf(request.engine))) return request;
  const { settings, facts, run } = request;
  const instead = settings.parameterGroup ?? facts.parameterGroup;
  let group = await findLoadingGroup(ports.runs, run.id);
  if (group === undefined) {
    const family = instead === undefined ? await familyOf(ports.rds, request) : undefined;
    if (await canLoad(ports.rds, instead, family, engineOf(request.engine))) return request;
    group = await makeGroup(ports, request, instead, family);
  }
  if (ports.now().getTime() - Date.parse(group.made) < SETTLED_MILLISECONDS) return undefined;
  return { ...request, settings: { ...settings, parameterGroup: group.name } };
}

/** "You should wait at least 5 minutes before creating your first DB instance that uses that DB parameter group": CreateDBParameterGroup. */
const SETTLED_MILLISECONDS = 5 * 60_000;

/** @param own as RDS reports it; of the run's own group, what stands for it in the run's documents: that goes with the run */
export async function lastingGroup(
  runs: ObjectStore,
  run: string,
  own: string | undefined,
): Promise<string | undefined> {
  const group = await findLoadingGroup(runs, run);
  return group !== undefined && group.name === own ? group.instead : own;
}

async function findLoadingGroup(runs: ObjectStore, run: string): Promise<LoadingGroup | undefined> {
  const found = await runs.findJson(loadingGroupKey(run));
  return found === undefined ? undefined : LoadingGroup.parse(found);
}

async function familyOf(client: RDSClient, { engine, engineVersion, settings }: StageRequest): Promise<string> {
  const version = settings.engineVersion ?? engineVersion;
  // versions that RDS offers no more run on, and snapshots of them are restored
  const request = new DescribeDBEngineVersionsCommand({ Engine: engine, EngineVersion: version, IncludeAll: true });
  const answer = await unless(client.send(request), [], 'describe the engine version', `${engine} ${version}`);
  const family = answer?.DBEngineVersions?.[0]?.DBParameterGroupFamily;
  if (family !== undefined) return family;
  throw new EnvironmentError('RDS knows no such engine version', {
    where: `${engine} ${version}`,
    hint: 'set staged.engineVersion to one that it knows and deploy, then start the run with the next attempt',
  });
}

/** Whether the parameter is on. Without a value the server's own default holds, which is off for MySQL and on for MariaDB. */
async function canLoad(
  client: RDSClient,
  group: string | undefined,
  family: string | undefined,
  engine: Engine,
): Promise<boolean> {
  const where = group ?? family ?? '';
  const unset = engine === 'mariadb';
  const isOn = (parameters: readonly Parameter[] | undefined): boolean | undefined => {
    const found = parameters?.find(({ ParameterName }) => ParameterName === LOADING_PARAMETER);
    if (found === undefined) return undefined;
    return found.ParameterValue === undefined ? unset : /^(1|on|true)$/i.test(found.ParameterValue);
  };
  try {
    if (group === undefined) {
      const request = { DBParameterGroupFamily: family };
      for await (const { EngineDefaults } of paginateDescribeEngineDefaultParameters({ client }, request)) {
        const on = isOn(EngineDefaults?.Parameters);
        if (on !== undefined) return on;
      }
      return unset;
    }
    for await (const { Parameters } of paginateDescribeDBParameters({ client }, { DBParameterGroupName: group })) {
      const on = isOn(Parameters);
      if (on !== undefined) return on;
    }
    return unset;
  } catch (error) {
    throw awsError('read the parameters', where, error);
  }
}

async function makeGroup(
  { rds, runs, now }: LoadingGroupPorts,
  { run }: StageRequest,
  instead: string | undefined,
  family: string | undefined,
): Promise<LoadingGroup> {
  const name = run.staged;
  const Tags = ownTags(run, 'staged', now());
  const description = `Masked rows are loaded: ${LOADING_PARAMETER}`;
  const made: Promise<unknown> =
    instead === undefined
      ? rds.send(
          new CreateDBParameterGroupCommand({
            DBParameterGroupName: name,
            DBParameterGroupFamily: family,
            Description: description,
            Tags,
          }),
        )
      : rds.send(
          new CopyDBParameterGroupCommand({
            SourceDBParameterGroupIdentifier: instead,
            TargetDBParameterGroupIdentifier: name,
            TargetDBParameterGroupDescription: description,
            Tags,
          }),
        );
  await unless(made, ['DBParameterGroupAlreadyExists'], 'make a parameter group', name);
  const Parameters: Parameter[] = [{ ParameterName: LOADING_PARAMETER, ParameterValue: '1', ApplyMethod: 'immediate' }];
  const changed = rds.send(new ModifyDBParameterGroupCommand({ DBParameterGroupName: name, Parameters }));
  await unless(changed, [], `switch ${LOADING_PARAMETER} on`, name);
  const group = { name, ...(instead === undefined ? {} : { instead }), made: now().toISOString() };
  await runs.createJson(loadingGroupKey(run.id), group satisfies LoadingGroup);
  return group;
}
