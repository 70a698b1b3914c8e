// What a person leaves unmasked by a mask's options stands in the plan, in words and without a value.
import { describe, expect, it } from 'vitest';
import { planOf, table } from './support.ts';

const people = table('people', ['kind', 'name']);
const planned = (spec: { mask: string } & Record<string, unknown>) =>
  planOf({ tables: [people], rules: { 'public.people.name': { spec, why: 'steward' } } });
const why = (result: ReturnType<typeof planned>) =>
  result.plan.tables[0]?.columns.find(({ column }) => column === 'name')?.why;

describe('a weakened rule', () => {
  it('says which columns its condition reads, not what it compares them with', () => {
    const result = planned({ mask: 'name', when: { column: 'kind', is: 'canary' } });
    expect(result.blockers).toEqual([]);
    expect(why(result)).toContain('weakened: values stay in rows where the condition on kind is false');
    expect(why(result)).not.toContain('canary');
  });

  it('says how many values it keeps', () => {
    expect(why(planned({ mask: 'name', keepValues: ['canary', 'x'] }))).toBe('steward; weakened: 2 listed values stay');
  });

  it('is refused when the column of its condition is not there', () => {
    expect(planned({ mask: 'name', when: { column: 'sort', is: 'x' } }).blockers).toMatchObject([
      { code: 'MASK_DOES_NOT_FIT', where: 'public.people.name', message: expect.stringContaining('"sort"') },
    ]);
  });
});
