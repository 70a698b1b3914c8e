// What the configuration could not know of a cluster, its snapshot tells: whether it is Aurora, or a Multi-AZ cluster that becomes an instance.
import {
  meaninglessSettings,
  type ServerPart,
  type ServerType,
  whyMeaningless,
} from '../../../config/meaningless-settings.ts';
import type { Source } from '../../../config/source.ts';
import { UsageError } from '../../../core/errors.ts';
import type { RunReference } from '../run-reference.ts';

/**
 * Called before anything is made. A run over somebody's export has no temporary server, so that settings for one do not matter.
 * @throws UsageError that names every setting which means nothing for the servers of this run
 */
export function checkSettings(
  { snapshotKind, from }: Pick<RunReference, 'snapshotKind' | 'from'>,
  source: Pick<Source, 'name' | 'restore' | 'staged'>,
): void {
  const kind: ServerType = snapshotKind === 'cluster' ? 'aurora' : 'instance';
  const parts: readonly ServerPart[] = from === 'snapshot' ? ['restore', 'staged'] : ['staged'];
  const wrong = parts.flatMap((part) => meaninglessSettings(kind, part, source[part]).map((key) => `${part}.${key}`));
  if (wrong.length === 0) return;
  throw new UsageError(`${wrong.join(', ')}: ${whyMeaningless(kind)}`, {
    where: source.name,
    hint: 'change aws.sources and deploy, then start the run with the next attempt',
  });
}
