// Periods of MariaDB (PERIOD FOR name (begin, end)), and keys in which they do not overlap. Before 11.4 no view of the information schema
// shows them: only SHOW CREATE TABLE does, which is asked for tables that may have one.
import type { CheckConstraint, Exclusion, UniqueKey } from '../../../core/model/catalog.ts';
import { MARIADB } from '../../../core/model/dialect.ts';
import { displayIdentifier } from '../../../core/model/names.ts';
import { mysqlIdent } from '../../../core/sql/quote.ts';
import { showCreate } from '../ddl/source.ts';
import { columnsIn, keyPeriod, parseTable, periodOf } from '../ddl/table-text.ts';
import type { MysqlSession } from '../session.ts';

export interface PeriodsOfTable {
  /** The server's own CHECK of each period, by name: begin < end. */
  readonly checks: ReadonlySet<string>;
  readonly exclusions: readonly Exclusion[];
}

export const NO_PERIODS: PeriodsOfTable = { checks: new Set(), exclusions: [] };

/** The server lists a period among the CHECKs, under the period's name and as this. */
const BEGIN_BEFORE_END = /^`(?:[^`]|``)+` < `(?:[^`]|``)+`$/;

/** @throws EnvironmentError when the table's definition cannot be read */
export async function readPeriods(
  session: MysqlSession,
  table: string,
  checks: readonly CheckConstraint[],
  uniques: readonly UniqueKey[],
): Promise<PeriodsOfTable> {
  if (session.dialect !== MARIADB || !checks.some(({ expression }) => BEGIN_BEFORE_END.test(expression)))
    return NO_PERIODS;
  const where = displayIdentifier(table);
  const [, printed] = await showCreate(session, `SHOW CREATE TABLE ${mysqlIdent(table)}`, where);
  return periodsIn(printed ?? '', where, uniques);
}

/** @param printed by SHOW CREATE TABLE */
export function periodsIn(printed: string, where: string, uniques: readonly UniqueKey[]): PeriodsOfTable {
  const { items } = parseTable(printed, where);
  const periods = new Map(items.flatMap((item) => periodOf(item) ?? []).map((period) => [period.name, period.columns]));
  const exclusions = items.flatMap((item): Exclusion[] => {
    const period = keyPeriod(item);
    const other = period === undefined ? undefined : periods.get(period);
    const key = uniques.find(({ name, primary }) => (primary ? item.kind === 'primary key' : name === item.name));
    if (other === undefined || key === undefined) return [];
    const equal = columnsIn(item).filter((name) => name !== period);
    return [{ name: key.name, equal, other, key: key.primary ? 'primary key' : 'unique' }];
  });
  return { checks: new Set(periods.keys()), exclusions };
}
