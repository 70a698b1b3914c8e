// Rights to the snapshots of sources: to take one for a run, to copy it, to use its key. What lies in another account is of its own ARN.
import { type Source, type SourceServer, serverOf } from '../../config/source.ts';
import { SNAPSHOT_COPY } from '../../core/model/run-id.ts';
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';
import { made, ours, type Site, tagging } from './entry.ts';

const arnsOf = (sources: readonly Source[]): string[] =>
  sources.map((source) => {
    const { kind, identifier } = serverOf(source);
    return arnOf('rds', `${kind === 'instance' ? 'db' : 'cluster'}:${identifier}`);
  });

/** Keys of the sources' snapshots. */
export const snapshotKeys = ({ deployment }: Site): string[] => [
  ...new Set(deployment.sources.flatMap(({ snapshotKeyArn }) => snapshotKeyArn ?? [])),
];

/** A source of which a snapshot is taken for the run itself. */
export function newSnapshots({ deployment }: Site): Right[] {
  const taken = deployment.sources.filter(({ snapshot, account }) => snapshot !== 'newest' && account === undefined);
  if (taken.length === 0) return [];
  return [
    made(
      ['CreateDBSnapshot', 'CreateDBClusterSnapshot'],
      [...arnsOf(taken), ...ours('snapshot', 'cluster-snapshot')],
      'Snapshots of the configured sources, named masklake-new-… ',
    ),
    tagging('snapshot', 'cluster-snapshot'),
  ];
}

/** Copies that the role in another account has made of its snapshots, and shared with ours. */
export function sharedCopies({ deployment }: Site, kind: SourceServer['kind']): string[] {
  const accounts = deployment.sources.flatMap((source) =>
    source.account === undefined || serverOf(source).kind !== kind ? [] : source.account.id,
  );
  const type = kind === 'instance' ? 'snapshot' : 'cluster-snapshot';
  return [...new Set(accounts)].map((account) => arnOf('rds', `${type}:${SNAPSHOT_COPY}*`, account));
}

/** Of an instance a snapshot is copied that is not encrypted, or is another account's; of a cluster the latter only. */
export function snapshotCopies(site: Site): Right[] {
  const theirs = sharedCopies(site, 'cluster');
  return [
    made(
      ['CopyDBSnapshot'],
      [arnOf('rds', 'snapshot:*'), ...sharedCopies(site, 'instance')],
      'Copies any snapshot that select chose; the copy is tagged as the run’s',
    ),
    ...(theirs.length === 0
      ? []
      : [
          made(
            ['CopyDBClusterSnapshot'],
            [arnOf('rds', `cluster-snapshot:${SNAPSHOT_COPY}*`), ...theirs],
            'Copies what another account has copied for the run; both are named after it',
          ),
        ]),
  ];
}
