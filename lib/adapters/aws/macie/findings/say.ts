// What one finding says of the columns of its table, in the words of detections.
import { type MacieColumn, macieColumns } from '../../../../core/findings/macie/bridge.ts';
import type { Statement } from '../../../../core/findings/macie/statement.ts';
import { concludeTable } from '../../../../core/findings/macie/table.ts';
import { tieResult } from '../../../../core/findings/macie/tie.ts';
import type { Catalog, TableId } from '../../../../core/model/catalog.ts';
import { sameTable } from '../../../../core/model/names.ts';

/**
 * @param catalog of the database that the table is in
 * @returns one entry per column; undefined when the finding cannot be read, or speaks of a table that the catalog does not have
 */
export function whatFindingSays(
  statement: Statement,
  table: TableId,
  catalog: Catalog,
): readonly MacieColumn[] | undefined {
  const known = catalog.tables.find(({ id }) => sameTable(id, table));
  if (known === undefined || statement.result === undefined) return undefined;
  const columns = known.columns.map(({ name, type }) => ({ name, type: type.text }));
  const exported = { ...table, header: null, columns, objects: [] };
  const evidence = tieResult(statement.result, exported, new Map()).map((detection) => ({
    detection,
    object: statement.key ?? '',
    source: 'finding' as const,
  }));
  const conclusion = concludeTable({ table: exported, objects: [], evidence, unreadable: [], paths: true });
  return macieColumns(
    { run: '', jobId: statement.jobId ?? '', tables: [conclusion], ignored: [] },
    { ...catalog, tables: [known] },
  );
}
