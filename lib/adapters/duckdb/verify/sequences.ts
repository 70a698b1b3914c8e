// The next value of every sequence is past every value its column holds: an insert after restore works.
import { columnKey } from '../../../core/model/names.ts';
import { answer, counted } from '../../../core/verify/answer.ts';
import { PROVES } from '../../../core/verify/proves.ts';
import type { DatabaseCheck } from './context.ts';

const NAME = 'sequences';

export const sequences: DatabaseCheck = {
  name: NAME,
  proves: PROVES[NAME],
  runLoaded: async (ctx) => {
    const positions = await ctx.loaded.sequencePositions();
    const problems = positions
      .filter(
        ({ next, extreme, ascending }) => extreme !== undefined && (ascending ? next <= extreme : next >= extreme),
      )
      .map(({ table, column }) => ({
        where: columnKey(table, column),
        message: `${columnKey(table, column)}: its sequence would give a value that is taken`,
      }));
    return answer(NAME, {
      summary: `${counted(positions.length, 'sequence')} compared with the column it fills`,
      measured: { sequences: positions.length },
      problems,
    });
  },
};
