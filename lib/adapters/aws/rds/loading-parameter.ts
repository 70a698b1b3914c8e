// What decides whether rows can be loaded into a server of MySQL or MariaDB, and which sources it is about. Decision 0022.
import type { Source } from '../../../config/source.ts';

/** Lets a client load rows. */
export const LOADING_PARAMETER = 'local_infile';

/** Whether any run makes such groups. */
export function makesGroups(sources: readonly Pick<Source, 'engine'>[]): boolean {
  return sources.some(({ engine }) => engine !== 'postgres');
}
