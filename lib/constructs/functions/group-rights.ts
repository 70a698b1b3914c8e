// Rights to parameter groups that runs make for fresh servers of MySQL and MariaDB: only where a source is one of these.
import { makesGroups } from '../../config/engine.ts';
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';
import { made, OURS, ours, own, type Site, tagging } from './entry.ts';

/** Finds out whether rows can be loaded into a server of a group, and makes another group where they cannot. */
export function loadingGroups(site: Site): Right[] {
  if (!makesGroups(site.deployment.sources)) return [];
  return [
    {
      actions: ['rds:DescribeDBEngineVersions', 'rds:DescribeEngineDefaultParameters'],
      resources: ['*'],
      why: 'What RDS offers is nobody’s resource; nothing can be changed with it',
    },
    {
      actions: ['rds:DescribeDBParameters'],
      resources: [arnOf('rds', 'pg:*')],
      why: "Parameter groups are the source's own, known when a run starts; nothing can be changed with it",
    },
    made(['CreateDBParameterGroup'], ours('pg')),
    made(
      ['CopyDBParameterGroup'],
      [arnOf('rds', 'pg:*')],
      'Copies the group of the source; the copy is tagged as the run’s',
    ),
    tagging('pg'),
    own(['ModifyDBParameterGroup'], 'pg'),
  ];
}

/** By their names and tags, as the clean-up knows them and the sweeper finds them. */
export function removesLoadingGroups(site: Pick<Site, 'deployment'>): Right[] {
  if (!makesGroups(site.deployment.sources)) return [];
  return [
    {
      actions: ['rds:DescribeDBParameterGroups'],
      resources: [arnOf('rds', 'pg:*')],
      why: 'Lists are asked for without a name; nothing can be changed with it',
    },
    { actions: ['rds:ListTagsForResource'], resources: ours('pg'), why: OURS },
    own(['DeleteDBParameterGroup'], 'pg'),
  ];
}
