// What another master key changes: said from plans, before anything is masked with it.
import { dependsOnKey } from '../masks/keyed.ts';
import { columnKey } from '../model/names.ts';
import type { Plan } from './plan.ts';

export interface RotatedColumn {
  /** `schema.table.column` */
  readonly column: string;
  readonly mask: string;
  readonly domain: string;
  /** The next run gives other outputs. */
  readonly changes: boolean;
}

/** Columns of two sources that mask alike today, and will not when only one of them gets the other key. */
export interface LostJoin {
  readonly domain: string;
  readonly columns: readonly string[];
  readonly source: string;
  readonly otherColumns: readonly string[];
}

export interface RotationEffect {
  readonly columns: readonly RotatedColumn[];
  readonly lostJoins: readonly LostJoin[];
}

/** @param others newest plans of other sources; those with another key share nothing with this one */
export function rotationEffect(plan: Plan, others: readonly Plan[]): RotationEffect {
  const columns = rotatedColumns(plan);
  const mine = byDomain(columns);
  const lostJoins = others
    .filter((other) => other.source !== plan.source && secretOf(other.keyId) === secretOf(plan.keyId))
    .flatMap((other) =>
      [...byDomain(rotatedColumns(other))].flatMap(([domain, otherColumns]): LostJoin[] => {
        const here = mine.get(domain);
        return here === undefined ? [] : [{ domain, columns: here, source: other.source, otherColumns }];
      }),
    );
  return { columns, lostJoins };
}

function rotatedColumns(plan: Plan): RotatedColumn[] {
  return plan.tables.flatMap((table) =>
    table.columns.map((column) => ({
      column: columnKey(table.table, column.column),
      mask: column.spec.mask,
      domain: column.domain,
      changes: dependsOnKey(column.spec, { domain: column.domain, type: column.type }),
    })),
  );
}

function byDomain(columns: readonly RotatedColumn[]): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const { column, domain, changes } of columns) {
    if (!changes) continue;
    const list = made.get(domain);
    if (list === undefined) made.set(domain, [column]);
    else list.push(column);
  }
  return made;
}

/** The part of a key's id that depends on the secret alone: sources may call one secret by different names. */
function secretOf(keyId: string): string {
  return keyId.slice(keyId.lastIndexOf('#') + 1);
}
