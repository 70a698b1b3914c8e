// Where the masked database is staged: a private server, or beside the target; of the source's kind.
import type { DuckdbSession } from '../adapters/duckdb/session.ts';
import { openPrivateMysqlStage, openTargetMysqlStage } from '../adapters/mysql/staged.ts';
import { checkMysqlTarget, dropUnfinishedMysql } from '../adapters/mysql/target.ts';
import { checkTarget, dropUnfinished, openEmbeddedStage, openTargetStage } from '../adapters/postgres/staged.ts';
import { UsageError } from '../core/errors.ts';
import type { StagedDatabase, StageRequest } from '../ports/staged-database.ts';
import type { SourceConnection } from './source.ts';

/** Source and target, of one kind of database. */
export type Connections =
  | Pair<Extract<SourceConnection, { readonly kind: 'postgres' }>>
  | Pair<Extract<SourceConnection, { readonly kind: 'mysql' }>>;
interface Pair<C extends SourceConnection> {
  readonly kind: C['kind'];
  readonly source: C['options'];
  readonly target: C['options'] | undefined;
}

/** @throws UsageError when source and target are of different kinds: a masked database is of its source's */
export function connections(source: SourceConnection, target: SourceConnection | undefined): Connections {
  if (source.kind === 'mysql' && target?.kind !== 'postgres')
    return { kind: 'mysql', source: source.options, target: target?.options };
  if (source.kind === 'postgres' && target?.kind !== 'mysql')
    return { kind: 'postgres', source: source.options, target: target?.options };
  throw new UsageError(
    'source and target are of different kinds: a masked MySQL database is MySQL, a Postgres one Postgres',
    {
      hint: 'give a target of the source’s kind, or none',
    },
  );
}

/** The target is empty or missing, and another database than the source. @throws EnvironmentError when not */
export async function checkTargetOf({ kind, source, target }: Connections): Promise<void> {
  if (target === undefined) return;
  await (kind === 'mysql' ? checkMysqlTarget(target, source) : checkTarget(target, source));
}

/** Drops what a killed run left on the target's server. */
export async function dropUnfinishedOf({ kind, target }: Connections, run: string, published: boolean): Promise<void> {
  if (target === undefined) return;
  await (kind === 'mysql' ? dropUnfinishedMysql(target, run, published) : dropUnfinished(target, run, published));
}

/** Opens the staged database of a run. */
export function openStageOf(
  { kind, source, target }: Connections,
  request: StageRequest,
  duckdb: () => Promise<DuckdbSession>,
): Promise<StagedDatabase> {
  if (kind === 'postgres')
    return target === undefined ? openEmbeddedStage(request, duckdb) : openTargetStage(target, source, request, duckdb);
  return target === undefined
    ? openPrivateMysqlStage(request, duckdb)
    : openTargetMysqlStage(target, source, request, duckdb);
}
