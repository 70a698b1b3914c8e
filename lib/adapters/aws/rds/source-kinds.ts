// The servers that a run reads, by the kind of their databases.
import type { Engine } from '../../../config/engine.ts';
import { MYSQL_KIND } from './mysql-kind.ts';
import { POSTGRES_KIND } from './postgres-kind.ts';
import type { SourceKind } from './source-kind.ts';

const KINDS: Readonly<Record<Engine, SourceKind>> = {
  postgres: POSTGRES_KIND,
  mysql: MYSQL_KIND,
  mariadb: MYSQL_KIND,
};

export function sourceKindOf(engine: Engine): SourceKind {
  return KINDS[engine];
}
