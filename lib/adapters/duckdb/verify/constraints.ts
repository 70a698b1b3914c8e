// Keys and checks of the source exist in the loaded database, and the server itself validated them against the masked rows.
import type { Table } from '../../../core/model/catalog.ts';
import { displayIdentifier, sameTable, tableKey } from '../../../core/model/names.ts';
import { rowsLeftOut } from '../../../core/plan/left-out.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import type { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { DatabaseCheck, VerifyContext } from './context.ts';

const NAME = 'constraints';

export const constraints: DatabaseCheck = {
  name: NAME,
  proves: PROVES[NAME],
  runLoaded: async (ctx) => {
    const problems: CheckProblem[] = [];
    let compared = 0;
    for (const table of ctx.source.tables) {
      const copy = ctx.staged.tables.find((candidate) => sameTable(candidate.id, table.id));
      compared += table.uniques.length + table.foreignKeys.length + table.checks.length;
      if (copy !== undefined) problems.push(...missing(ctx, table, copy));
    }
    problems.push(...(await invalid(ctx)));
    return answer(NAME, {
      summary: `${counted(compared, 'key or check', 'keys and checks')} of ${counted(ctx.source.tables.length, 'table')} exist and are validated by the server`,
      measured: { constraints: compared },
      problems,
    });
  },
};

function missing(ctx: VerifyContext, table: Table, copy: Table): CheckProblem[] {
  const where = tableKey(table.id);
  const lost = (
    kind: string,
    before: readonly { readonly name: string }[],
    after: readonly { readonly name: string }[],
  ): CheckProblem[] =>
    before
      .filter((one) => !after.some((other) => other.name === one.name) && !omitted(ctx, table, one.name))
      .map((one) => ({
        where,
        message: `${where}: ${kind} ${displayIdentifier(one.name)} is missing in the loaded database`,
      }));
  // Another key under the same name holds for other rows.
  const unlike = <T extends { readonly name: string }>(
    kind: string,
    before: readonly T[],
    after: readonly T[],
    meaning: (one: T) => unknown,
  ): CheckProblem[] =>
    before
      .filter((one) =>
        after.some(
          (other) => other.name === one.name && JSON.stringify(meaning(other)) !== JSON.stringify(meaning(one)),
        ),
      )
      .map((one) => ({
        where,
        message: `${where}: ${kind} ${displayIdentifier(one.name)} is over other columns in the loaded database`,
      }));
  return [
    ...lost('key', table.uniques, copy.uniques),
    ...lost('foreign key', table.foreignKeys, copy.foreignKeys),
    ...lost('check', table.checks, copy.checks),
    ...lost('index', table.indexes ?? [], copy.indexes ?? []),
    ...unlike('key', table.uniques, copy.uniques, ({ columns, expression }) => [columns, expression]),
    ...unlike('foreign key', table.foreignKeys, copy.foreignKeys, ({ columns, references, referencedColumns }) => [
      columns,
      tableKey(references),
      referencedColumns,
    ]),
    ...unlike('index', table.indexes ?? [], copy.indexes ?? [], ({ columns }) => columns),
  ];
}

function omitted(ctx: VerifyContext, table: Table, name: string): boolean {
  const names = new Set([
    displayIdentifier(name),
    `${displayIdentifier(name)} on ${tableKey(table.id)}`,
    tableKey({ schema: table.id.schema, name }),
    `${tableKey(table.id)}.${displayIdentifier(name)}`,
  ]);
  return ctx.omitted.some((object) => names.has(object.object));
}

/** NOT VALID in the source may stay so, and keys into rows that the rules leave out must; anything else that the server has not validated is a problem. */
async function invalid(ctx: VerifyContext): Promise<CheckProblem[]> {
  const found = await ctx.loaded.unvalidatedObjects();
  return found.flatMap(({ table, name, kind }) => {
    const before = ctx.source.tables.find((candidate) => sameTable(candidate.id, table));
    const known = [...(before?.foreignKeys ?? []), ...(before?.checks ?? [])].find(
      (constraint) => constraint.name === name,
    );
    if (kind === 'constraint' && known?.validated === false) return [];
    const key = before?.foreignKeys.find((constraint) => constraint.name === name);
    if (kind === 'constraint' && key !== undefined && rowsLeftOut(ctx.source, ctx.plan, key.references)) return [];
    return [
      {
        where: tableKey(table),
        message: `${tableKey(table)}: ${kind} ${displayIdentifier(name)} is not valid in the loaded database`,
      },
    ];
  });
}
