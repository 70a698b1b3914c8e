// Schema texts (defaults, checks, view bodies, comments) can quote data: they are searched for raw values of masked columns.
import { answer, counted } from '../../../core/verify/answer.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { Check } from './context.ts';
import { needlesOf } from './leak/needles.ts';
import { isSchemaText, textProblems } from './leak-search.ts';

const NAME = 'schema-text';

export const schemaText: Check = {
  name: NAME,
  proves: PROVES[NAME],
  run: async (ctx) => {
    const needles = await needlesOf(ctx);
    const texts = ctx.texts.filter(({ label }) => isSchemaText(label));
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    const missing = texts.length === 0 ? [{ where: '', message: 'no schema text was given to search' }] : [];
    const problems = [...missing, ...textProblems(needles, texts)];
    return answer(NAME, {
      summary: `${counted(characters, 'character')} of schema text searched for ${counted(needles.strong, 'raw value')}`,
      measured: { characters, values: needles.strong },
      problems,
    });
  },
};
