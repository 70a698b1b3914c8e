// The loaded database has what the source has: objects per kind, tables, columns and their types.
import type { Catalog, Table } from '../../../core/model/catalog.ts';
import { columnKey, sameTable, tableKey } from '../../../core/model/names.ts';
import type { OmittedObject } from '../../../core/model/schema-script.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { DatabaseCheck } from './context.ts';

const NAME = 'schema-objects';

export const schemaObjects: DatabaseCheck = {
  name: NAME,
  proves: PROVES[NAME],
  runLoaded: async (ctx) => {
    const problems = [
      ...kindProblems(ctx.source, ctx.staged, ctx.omitted),
      ...tableProblems(ctx.source, ctx.staged, ctx.omitted),
    ];
    const total = Object.values(ctx.source.objects).reduce((sum, count) => sum + count, 0);
    const warnings = ctx.omitted.map((object) => ({
      where: object.object,
      message: `${object.kind} ${object.object} was not recreated: ${object.why}`,
    }));
    const summary = `${counted(total, 'object')} of ${counted(Object.keys(ctx.source.objects).length, 'kind')} and ${counted(ctx.source.tables.length, 'table')} compared; ${ctx.omitted.length} omitted on purpose`;
    return answer(NAME, {
      summary,
      measured: { objects: total, tables: ctx.source.tables.length, omitted: ctx.omitted.length },
      problems,
      warnings,
    });
  },
};

/** Constraints that bring an index with them. */
const WITH_INDEX = new Set(['primary key', 'unique constraint', 'exclusion constraint']);

function kindProblems(source: Catalog, staged: Catalog, omitted: readonly OmittedObject[]): CheckProblem[] {
  const kinds = [...new Set([...Object.keys(source.objects), ...Object.keys(staged.objects)])].sort();
  return kinds.flatMap((kind) => {
    const left = omitted.filter(
      (object) => object.kind === kind || (kind === 'index' && WITH_INDEX.has(object.kind)),
    ).length;
    const [before, after] = [source.objects[kind] ?? 0, staged.objects[kind] ?? 0];
    if (after === before - left) return [];
    return [
      {
        where: '',
        message: `${kind}: ${before} in the source${left > 0 ? ` (${left} omitted)` : ''}, ${after} in the loaded database`,
      },
    ];
  });
}

function tableProblems(source: Catalog, staged: Catalog, omitted: readonly OmittedObject[]): CheckProblem[] {
  const left = new Set(omitted.filter(({ kind }) => kind !== 'default').map((object) => object.object));
  const defaults = new Set(omitted.filter(({ kind }) => kind === 'default').map((object) => object.object));
  const known = new Set(source.tables.map(({ id }) => tableKey(id)));
  const added = staged.tables
    .map(({ id }) => tableKey(id))
    .filter((where) => !known.has(where))
    .map((where) => ({ where, message: `${where}: the loaded database has this table, the source has not` }));
  const changed = source.tables.flatMap((table) => {
    const where = tableKey(table.id);
    if (left.has(where)) return [];
    const copy = staged.tables.find((candidate) => sameTable(candidate.id, table.id));
    return copy === undefined
      ? [{ where, message: `${where}: the table is missing in the loaded database` }]
      : [
          ...columnProblems(table, copy, parentOf(source, table), defaults),
          ...storageProblems(table, copy, source.serverVersion === staged.serverVersion),
        ];
  });
  return [...added, ...changed];
}

function parentOf(catalog: Catalog, table: Table): Table | undefined {
  const { parent } = table;
  return parent === undefined ? undefined : catalog.tables.find((candidate) => sameTable(candidate.id, parent));
}

function columnProblems(
  table: Table,
  copy: Table,
  parent: Table | undefined,
  defaults: ReadonlySet<string>,
): CheckProblem[] {
  // Since Postgres 17 a partition has its parent's identity; older servers say nothing there.
  const inherited = (name: string) => parent?.columns.find((column) => column.name === name)?.identity;
  const missing = table.columns.flatMap((column) => {
    const other = copy.columns.find((candidate) => candidate.name === column.name);
    const where = columnKey(table.id, column.name);
    if (other === undefined) return [{ where, message: `${where}: the column is missing in the loaded database` }];
    const differences = [
      other.type.text === column.type.text ? '' : `type ${other.type.text} instead of ${column.type.text}`,
      other.nullable === column.nullable ? '' : other.nullable ? 'NOT NULL is missing' : 'NOT NULL was added',
      other.identity === column.identity || other.identity === inherited(column.name) ? '' : 'identity differs',
      (other.generated === undefined) === (column.generated === undefined) ? '' : 'generation differs',
      other.hasDefault === (column.hasDefault && !defaults.has(where)) ? '' : 'default differs',
    ].filter((difference) => difference !== '');
    return differences.length === 0 ? [] : [{ where, message: `${where}: ${differences.join('; ')}` }];
  });
  const added = copy.columns.length - table.columns.length;
  return added > 0
    ? [
        ...missing,
        {
          where: tableKey(table.id),
          message: `${tableKey(table.id)}: ${counted(added, 'column')} more than in the source`,
        },
      ]
    : missing;
}

/** @param alike both are of one version: another names some collations otherwise, and has other defaults for some character sets */
function storageProblems(table: Table, copy: Table, alike: boolean): CheckProblem[] {
  const problem = (where: string, what: string, is: string, was: string) => [
    { where, message: `${where}: ${what} ${is} instead of ${was}` },
  ];
  const { engine } = copy;
  const before = table.engine;
  const moved =
    engine === undefined || before === undefined || engine.toLowerCase() === before.toLowerCase()
      ? []
      : problem(tableKey(table.id), 'engine', engine, before);
  const compared = table.columns.flatMap(({ name, collation: was }) => {
    const is = copy.columns.find((column) => column.name === name)?.collation;
    if (is === undefined || was === undefined) return [];
    const where = columnKey(table.id, name);
    if (characterSet(is) !== characterSet(was))
      return problem(where, 'character set', characterSet(is), characterSet(was));
    return alike && is !== was ? problem(where, 'collation', is, was) : [];
  });
  return [...moved, ...compared];
}

/** `utf8` has always been `utf8mb3`. */
function characterSet(collation: string): string {
  const [set = ''] = collation.split('_');
  return set === 'utf8' ? 'utf8mb3' : set;
}
