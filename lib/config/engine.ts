// The kind of database of a source, and what RDS calls it.
import { z } from 'zod';
import { DialectName } from '../core/model/dialect.ts';

export const Engine = DialectName;
export type Engine = DialectName;

/** RDS's names of the engines that are masked; Aurora's are those of a cluster. */
export const RdsEngine = z.enum(['postgres', 'aurora-postgresql', 'mysql', 'aurora-mysql', 'mariadb']);
export type RdsEngine = z.infer<typeof RdsEngine>;

const KINDS: Readonly<Record<RdsEngine, Engine>> = {
  postgres: 'postgres',
  'aurora-postgresql': 'postgres',
  mysql: 'mysql',
  'aurora-mysql': 'mysql',
  mariadb: 'mariadb',
};
const AURORA: Readonly<Record<Engine, RdsEngine | undefined>> = {
  postgres: 'aurora-postgresql',
  mysql: 'aurora-mysql',
  mariadb: undefined,
};
const PORTS: Readonly<Record<Engine, number>> = { postgres: 5432, mysql: 3306, mariadb: 3306 };

/** The kind of database behind an engine of RDS. */
export function engineOf(rds: RdsEngine): Engine {
  return KINDS[rds];
}

/** Aurora's engine for a kind of database; undefined where there is none. */
export function auroraEngine(engine: Engine): RdsEngine | undefined {
  return AURORA[engine];
}

/** Where neither the source nor the configuration says another. */
export function defaultPort(engine: Engine): number {
  return PORTS[engine];
}

/** The server's parameter that lets a client load rows (`LOAD DATA LOCAL`). Decision 0022. */
export const LOADING_PARAMETER = 'local_infile';

/** Whether that parameter decides about loading: rows of Postgres go in by COPY, which needs none. */
export function needsLoadingParameter(engine: Engine): boolean {
  return engine !== 'postgres';
}

/** Whether a run over any of the sources may make a parameter group, in which rows can be loaded. */
export function makesGroups(sources: readonly { readonly engine: Engine }[]): boolean {
  return sources.some(({ engine }) => needsLoadingParameter(engine));
}
