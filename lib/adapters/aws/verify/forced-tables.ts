// Postgres hides rows behind forced row-level security from their owner, too, and parts of `verify` read side by side: the force is lifted
// for all of them, and comes back before the snapshot. Other kinds of databases hide nothing.
import { POSTGRES } from '../../../core/model/dialect.ts';
import type { DdlStatement } from '../../../core/model/schema-script.ts';
import { isPatch } from '../../../core/plan/patches.ts';
import type { RunContext } from '../../../pipeline/context.ts';
import { postgresSession } from '../../postgres/stage-session.ts';
import { forceAgain, keepUnforced } from '../../postgres/standing-stage.ts';

/** Before any part reads loaded rows. */
export async function beforeReading({ state }: RunContext): Promise<void> {
  if (state.need('inspect').catalog.dialect !== POSTGRES.name) return;
  await keepUnforced(postgresSession(state.need('load').staged));
}

/** When every part has read its rows. */
export async function afterReading({ state }: RunContext): Promise<void> {
  const { catalog, script } = state.need('inspect');
  if (catalog.dialect !== POSTGRES.name) return;
  const forcing = script.statements.filter(changesForce).map(({ sql }) => sql);
  await forceAgain(postgresSession(state.need('load').staged), forcing);
}

/** In the order of the script: a patch may force what the source does not, or lift what it does. A patch can be repeated. */
function changesForce(statement: DdlStatement): boolean {
  return statement.kind === 'row security' || (isPatch(statement) && /\brow\s+level\s+security\b/i.test(statement.sql));
}
