// Which source is at a host name: people know a database by what its programs connect to.
import type { RDSClient } from '@aws-sdk/client-rds';
import { type Source, serverOf } from '../../../config/source.ts';
import { UsageError } from '../../../core/errors.ts';
import { findCluster, findInstance } from './servers.ts';

/** @throws UsageError when no source's server has this endpoint, or two have */
export async function sourceAtEndpoint(
  accountOf: (source: Source) => Promise<RDSClient>,
  sources: readonly Source[],
  host: string,
): Promise<Source> {
  const wanted = host.toLowerCase();
  const found: Source[] = [];
  for (const source of sources)
    if ((await endpointsOf(await accountOf(source), source)).includes(wanted)) found.push(source);
  const [source, another] = found;
  if (source !== undefined && another === undefined) return source;
  throw new UsageError(
    source === undefined ? 'no deployed source has this endpoint' : 'several sources have this endpoint',
    {
      where: host,
      hint: `name the source instead, a proxy and a name of your own DNS are not known to RDS; deployed are: ${sources.map(({ name }) => name).join(', ')}`,
    },
  );
}

async function endpointsOf(client: RDSClient, source: Source): Promise<readonly string[]> {
  const { kind, identifier } = serverOf(source);
  const hosts: (string | undefined)[] = [];
  if (kind === 'instance') hosts.push((await findInstance(client, identifier))?.Endpoint?.Address);
  else {
    const cluster = await findCluster(client, identifier);
    hosts.push(cluster?.Endpoint, cluster?.ReaderEndpoint, ...(cluster?.CustomEndpoints ?? []));
    for (const { DBInstanceIdentifier: member } of cluster?.DBClusterMembers ?? [])
      if (member !== undefined) hosts.push((await findInstance(client, member))?.Endpoint?.Address);
  }
  return hosts.flatMap((each) => each?.toLowerCase() ?? []);
}
