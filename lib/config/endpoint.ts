// What programs connect to, as RDS calls it: the host name of an instance or of a cluster has its identifier in it.
import { z } from 'zod';

export const EndpointHost = z
  .string()
  .regex(
    /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
    'must be a host name without a port: shop.abcdefghijkl.eu-central-1.rds.amazonaws.com',
  )
  .max(255);

/**
 * The server that RDS gave the host name to; undefined for a proxy, for a custom endpoint of a cluster, and for a name of one's own DNS, which
 * do not say. An instance of an Aurora cluster looks like any other instance.
 */
export function serverAt(
  host: string,
): { readonly kind: 'instance' | 'cluster'; readonly identifier: string } | undefined {
  const [, identifier, cluster] =
    /^([a-z][a-z0-9-]*)\.(cluster-(?:ro-)?)?[a-z0-9]+\.[a-z0-9-]+\.rds\.amazonaws\.com(?:\.cn)?$/.exec(
      host.toLowerCase(),
    ) ?? [];
  if (identifier === undefined) return undefined;
  return { kind: cluster === undefined ? 'instance' : 'cluster', identifier };
}
