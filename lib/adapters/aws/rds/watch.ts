// What the clock calls: first how old everything is, which is told even when nothing can be deleted, then the sweep, which is tried even when
// that cannot be told.
import type { Measure } from '../metrics.ts';
import { databaseAge, rawObjectsAge } from './ages.ts';
import { findServers } from './leftovers.ts';
import { type SweepPorts, type Swept, sweep } from './sweep.ts';

/** @throws as `sweep`; when an age cannot be told, after the sweep */
export async function watch(ports: SweepPorts, measure: Measure): Promise<Swept> {
  const now = ports.now();
  const ages = await Promise.allSettled([
    rawObjectsAge(ports.s3, ports.rawBucket, now).then((age) => measure('RawObjectsAge', age, {})),
    findServers(ports.rds).then((servers) => measure('DatabaseAge', databaseAge(servers, now), {})),
  ]);
  const swept = await sweep({ ...ports, report: (told) => measure('Swept', told.swept, {}) });
  for (const age of ages) if (age.status === 'rejected') throw age.reason;
  return swept;
}
