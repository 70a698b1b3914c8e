// Measures a database before it is exported, table by table and a large table part by part. What is done is kept, so that a function that
// runs out of time goes on where it was.
import { EnvironmentError } from '../../../core/errors.ts';
import { type MeasuredTable, measureQueries, sideBySide, together } from '../../../core/export/measure.ts';
import type { Catalog, Table } from '../../../core/model/catalog.ts';
import { sameTable, tableKey } from '../../../core/model/names.ts';
import { hasRows } from '../../../core/plan/input.ts';
import { conditionOf, type RowSelection } from '../../../core/plan/plan.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { lossesKey, Measured, measuredKey } from './documents.ts';
import { type Ask, nextPart } from './measure-parts.ts';

export interface MeasureRequest {
  readonly run: string;
  readonly catalog: Catalog;
  /** Tables of which no row is taken are not measured. */
  readonly rowsFor: (table: string) => RowSelection;
  /** The source database, in a session of its kind (`connectSource`, `connectMysqlSource`). */
  readonly ask: Ask;
  readonly raw: ObjectStore;
  readonly runs: ObjectStore;
  /** Milliseconds that are left; no further part is begun when they are few. Undefined: without end. */
  readonly remaining?: (() => number) | undefined;
  /** About how many bytes of a table one query reads. */
  readonly partBytes?: number | undefined;
}

/** Minutes on a small instance. */
const PART_BYTES = 2 * 1024 ** 3;
/** A part must fit into what is left. */
const ENOUGH_MILLISECONDS = 300_000;

/** Measures what is not measured yet. @returns `waiting` when it must be called again to go on */
export async function measureDatabase(request: MeasureRequest): Promise<'waiting' | 'ready'> {
  const { run, catalog, raw, runs, rowsFor, ask, partBytes = PART_BYTES } = request;
  const key = measuredKey(run, catalog.database);
  let done: Measured = Measured.parse((await raw.findJson(key)) ?? { tables: [], complete: false });
  if (done.complete) return 'ready';
  const save = async (now: Measured): Promise<void> => {
    done = now;
    await raw.writeText(key, JSON.stringify(now));
  };
  const wanted = catalog.tables.filter(hasRows).filter(({ id }) => rowsFor(tableKey(id)) !== 'none');
  for (const table of wanted) {
    const where = conditionOf(rowsFor(tableKey(table.id)));
    if (done.tables.some((one) => sameTable(one.table, table.id))) continue;
    let partly = isPartOf(table, where, done.partly?.measured) ? done.partly : undefined;
    for (let measuring = true; measuring; ) {
      if ((request.remaining?.() ?? Number.POSITIVE_INFINITY) < ENOUGH_MILLISECONDS) return 'waiting';
      const part = await nextPart({ catalog, table, partBytes, ask }, partly?.next);
      const { next } = part;
      const measured = await measurePart(request, table, where, part.rows);
      const whole = partly === undefined ? measured : together(partly.measured, measured);
      measuring = next !== undefined;
      if (next === undefined) {
        await save({ tables: [...done.tables, whole], complete: false });
      } else {
        partly = { measured: whole, next };
        await save({ ...done, partly });
      }
    }
  }
  await runs.writeText(lossesKey(run, catalog.database), lossesText(done.tables));
  await save({ tables: done.tables, complete: true });
  return 'ready';
}

/** Rules may have changed since: rows under another condition are measured anew. */
function isPartOf(table: Table, where: string | undefined, measured: MeasuredTable | undefined): boolean {
  return measured !== undefined && sameTable(measured.table, table.id) && measured.where === where;
}

async function measurePart(
  { catalog, ask }: MeasureRequest,
  table: Table,
  where: string | undefined,
  part: string | undefined,
): Promise<MeasuredTable> {
  const place = tableKey(table.id);
  const doing = `measuring ${place}`;
  const conditions = [where, part].flatMap((condition) => (condition === undefined ? [] : [`(${condition})`]));
  const rows = conditions.length === 0 ? undefined : conditions.join(' AND ');
  let measured: MeasuredTable | undefined;
  for (const query of measureQueries(table, catalog, rows)) {
    const [row] = await ask(query.sql, doing);
    if (row === undefined) throw new EnvironmentError('the database answered without a row', { where: place });
    measured = measured === undefined ? query.read(row) : sideBySide(measured, query.read(row));
  }
  return { ...(measured ?? { table: table.id, rows: 0, columns: [] }), ...(where === undefined ? {} : { where }) };
}

function lossesText(tables: readonly MeasuredTable[]): string {
  const losses = tables.map(({ table, rows, columns }) => ({
    table,
    rows,
    columns: columns
      .map(({ content: _, ...rest }) => rest)
      .filter(({ lostByDms, lostByRdsExport, bytes }) => lostByDms + lostByRdsExport + bytes > 0),
  }));
  return JSON.stringify(losses, undefined, 1);
}
