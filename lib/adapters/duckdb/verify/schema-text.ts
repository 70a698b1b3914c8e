// Schema texts (defaults, checks, view bodies, comments) can quote data: they are searched for raw values of masked columns.
import { objectName, type SchemaScript } from '../../../core/model/schema-script.ts';
import type { QuotedValues } from '../../../core/plan/schema-text.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { Check, FilesContext } from './context.ts';
import { needlePortions } from './leak/needles.ts';
import { searchText } from './leak/search.ts';
import { isSchemaText, textProblems } from './leak-search.ts';

const NAME = 'schema-text';

/** Statements that quote raw values of masked columns, with those columns. */
export async function quotedIn(ctx: FilesContext, script: SchemaScript): Promise<readonly QuotedValues[]> {
  const found = new Map<number, Set<string>>();
  for await (const needles of needlePortions(ctx)) {
    for (const [at, statement] of script.statements.entries()) {
      const hits = searchText(needles, statement.sql).filter((hit) => hit.strong);
      if (hits.length > 0) found.set(at, new Set([...(found.get(at) ?? []), ...hits.map((hit) => hit.column)]));
    }
  }
  return script.statements.flatMap((statement, at) => {
    const columns = found.get(at);
    return columns === undefined ? [] : [{ name: objectName(statement), columns: [...columns] }];
  });
}

export const schemaText: Check = {
  name: NAME,
  proves: PROVES[NAME],
  run: async (ctx) => {
    const texts = ctx.texts.filter(({ label }) => isSchemaText(label));
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    const missing = texts.length === 0 ? [{ where: '', message: 'no schema text was given to search' }] : [];
    const problems = [...missing];
    let values = 0;
    for await (const needles of needlePortions(ctx)) {
      values += needles.strong;
      problems.push(...textProblems(needles, texts));
    }
    return answer(NAME, {
      summary: `${counted(characters, 'character')} of schema text searched for ${counted(values, 'raw value')}`,
      measured: { characters, values },
      problems,
    });
  },
};
