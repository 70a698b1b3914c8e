// What a person reads when something is refused.
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../lib/adapters/aws/rds/errors.ts';
import { describeFailure } from '../../../lib/cli/failure.ts';
import { RefusedError } from '../../../lib/core/errors.ts';

const blocker = (where: string, message: string) => ({ code: 'X', where, message, paste: '' });

describe('a refusal', () => {
  it('on AWS says its one reason once, and then what to do', () => {
    const text = describeFailure(refusal('SNAPSHOT', 'masklake-x', 'there is no such snapshot', 'look in the bucket'));
    expect(text.match(/there is no such snapshot/g)).toHaveLength(1);
    expect(text).toContain('masklake-x: there is no such snapshot');
    expect(text).toContain('→ look in the bucket');
  });

  it('whose hint is its reason has no hint', () => {
    const text = describeFailure(new RefusedError([blocker('app', 'another plan')], { hint: 'another plan' }));
    expect(text.match(/another plan/g)).toHaveLength(1);
    expect(text).not.toContain('→');
  });

  it('with several reasons keeps its hint as it is', () => {
    const blockers = [blocker('a', 'one'), blocker('b', 'two')];
    expect(describeFailure(new RefusedError(blockers, { hint: 'one: and two' }))).toContain('→ one: and two');
  });
});
