// The classifier again, over what was written: a kept column that is flagged now is a leak, and so is a masked one whose values are not its mask's.
import { z } from 'zod';
import type { Detection } from '../../../core/findings/detection.ts';
import { columnKey, sameTable } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import { CheckProblem } from '../../../core/verify/check.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import { dividedCheck, type FilesContext } from './context.ts';
import { keptValue, staysSql } from './kept-values.ts';
import { textsOf } from './leak/stream.ts';
import { type ColumnPair, isMasked, sideBySide, type TablePair, tablePairs, textOf, zoneRows } from './zone.ts';

const NAME = 'reclassify';

/** Columns by key. */
const ClassifiedPart = z.object({
  seen: z.array(z.string()),
  flagged: z.array(z.string()),
  problems: z.array(CheckProblem),
  warnings: z.array(CheckProblem),
});
type ClassifiedPart = z.infer<typeof ClassifiedPart>;

export const reclassify = dividedCheck({
  name: NAME,
  proves: PROVES[NAME],
  part: ClassifiedPart,
  gather: async (ctx): Promise<ClassifiedPart> => {
    const findings = await ctx.classify(ctx.masked);
    const seen = findings.map((finding) => columnKey(finding.table, finding.column));
    const found: ClassifiedPart = { seen, flagged: [], problems: [], warnings: [] };
    for (const pair of tablePairs(ctx)) {
      for (const column of pair.columns) {
        const certain = findings
          .filter((finding) => sameTable(finding.table, pair.table) && finding.column === column.plan.column)
          .flatMap((finding) =>
            finding.detections.filter((detection) => detection.strength === 'certain' && detection.hits > 0),
          );
        if (certain.length === 0) continue;
        found.flagged.push(column.key);
        if (isMasked(column.plan)) await judgeMasked(ctx, pair, column, certain, found);
        else judgeKept(column, certain, found);
      }
    }
    return found;
  },
  judge: (ctx, parts) => {
    const seen = new Set(parts.flatMap((part) => part.seen));
    const flagged = new Set(parts.flatMap((part) => part.flagged));
    const columns = tablePairs(ctx)
      .filter(({ masked }) => masked.files.length > 0)
      .flatMap((pair) => pair.columns);
    const missed = columns.filter(({ key }) => !seen.has(key));
    const problems = [
      ...missed.map(({ key }) => ({
        where: key,
        message: `${key}: the classifier did not look at the masked column`,
      })),
      ...parts.flatMap((part) => part.problems),
    ];
    const summary = `${counted(columns.length - missed.length, 'masked column')} classified again: ${counted(flagged.size, 'column')} with certain detections, ${counted(problems.length, 'problem')}`;
    return answer(NAME, {
      summary,
      measured: { columns: columns.length - missed.length, flagged: flagged.size },
      problems,
      warnings: parts.flatMap((part) => part.warnings),
    });
  },
});

function names(certain: readonly Detection[]): string {
  return [...new Set(certain.map((detection) => detection.identifier))].join(', ');
}

function judgeKept(column: ColumnPair, certain: readonly Detection[], { problems, warnings }: ClassifiedPart): void {
  const hits = certain.reduce((most, detection) => Math.max(most, detection.hits), 0);
  const message = `${column.key}: kept, and the classifier finds ${names(certain)} in ${counted(hits, 'value')}`;
  // A person may keep what the classifier flags; nobody else may.
  (column.plan.decidedBy === 'rule' ? warnings : problems).push({ where: column.key, message });
}

async function judgeMasked(
  ctx: FilesContext,
  pair: TablePair,
  column: ColumnPair,
  certain: readonly Detection[],
  { problems, warnings }: ClassifiedPart,
): Promise<void> {
  const { mask } = column.plan.spec;
  const emits = ctx.maskEmits(column.plan.spec, column.plan.type);
  if (emits === undefined) {
    warnings.push({
      where: column.key,
      message: `${column.key}: the classifier finds ${names(certain)}, and mask ${mask} cannot say whether it wrote them`,
    });
    return;
  }
  const foreign = await valuesNotWritten(ctx, pair, column, emits);
  if (foreign > 0) {
    problems.push({
      where: column.key,
      message: `${column.key}: the classifier finds ${names(certain)}, and mask ${mask} could not have written ${counted(foreign, 'distinct value')}`,
    });
  }
}

async function valuesNotWritten(
  ctx: FilesContext,
  pair: TablePair,
  column: ColumnPair,
  emits: (value: string) => boolean,
): Promise<number> {
  const kept = keptValue(column.plan.spec);
  const text = textOf(`m${column.maskedAt}`, column.masked);
  const stays = staysSql(pair, column);
  const rows =
    stays === undefined
      ? [zoneRows(pair.masked.files, pair.masked.columns.length, 'm')]
      : pair.masked.files.map((_, file) => `${sideBySide(pair, file)} WHERE NOT ${stays}`);
  const all = rows.map((from) => `SELECT ${text} AS v FROM ${from}`).join(' UNION ALL ');
  const sql = `SELECT DISTINCT v FROM (${all}) WHERE v <> ''`;
  let count = 0;
  for await (const values of textsOf(ctx.session, sql, `read masked values of ${column.key}`)) {
    count += values.filter((value) => !kept(value) && !emits(value)).length;
  }
  return count;
}
