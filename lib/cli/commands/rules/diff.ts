// masklake rules diff OLD NEW: what a change of the rules means, weaker decisions first. Never fails because of what it finds.
import { diffRules } from '../../../core/rules/diff.ts';
import type { RulesAction } from '../rules.ts';
import { needed, readRulesFile } from './files.ts';

const SIGNS = { weaker: '! weaker  ', stronger: '  stronger', other: '  changed ' } as const;

export const diff: RulesAction = async ({ given }, out) => {
  const before = needed(given[0], 'the old file');
  const after = needed(given[1], 'the new file');
  const changes = diffRules((await readRulesFile(before, out)).rules, (await readRulesFile(after, out)).rules);
  const weaker = changes.filter(({ effect }) => effect === 'weaker').length;
  out.result({ before, after, weaker, changes }, () =>
    changes.length === 0
      ? 'no decision differs'
      : [
          ...changes.map(({ effect, kind, where, words }) => `${SIGNS[effect]}  ${where}: ${words} (${kind})`),
          '',
          `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, ${weaker} of them ${weaker === 1 ? 'leaves' : 'leave'} more than before`,
        ].join('\n'),
  );
  return 0;
};
