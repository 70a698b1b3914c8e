// The compiled kernel holds everything that its twin in another language needs: above all each mask that it binds inside.
import { describe, expect, it } from 'vitest';
import { CompiledKernel, compileKernel, compileTree, poolsOf } from '../../../lib/core/compile/kernel-call.ts';
import { type KernelCall, walk } from '../../../lib/core/expr/nodes.ts';
import { lowerMask } from '../../../lib/core/masks/bind.ts';
import type { MaskFunction } from '../../../lib/core/masks/mask.ts';
import { maskByName } from '../../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../../lib/core/plan/plan.ts';
import { vectorCases, vectorKey } from '../../vectors/read.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const PAIR: ColumnType = {
  text: 'pair',
  base: 'pair',
  category: 'composite',
  fields: [
    { name: 'mail', type: TEXT },
    { name: 'born', type: { text: 'date', base: 'date', category: 'date' } },
  ],
};
const call = (spec: MaskSpec, type = TEXT): KernelCall => ({ spec, domain: 'd', type, own: [] });

describe('a compiled kernel', () => {
  it('has parameters with their defaults', () => {
    const { parameters } = compileKernel(call({ mask: 'partial', last: 2 }));
    expect(parameters).toMatchObject({ mask: 'partial', first: 0, last: 2 });
  });

  it('says the longest result that the type allows', () => {
    expect(compileKernel(call({ mask: 'format' }, { ...TEXT, maxLength: 12 })).maxLength).toBe(12);
  });

  it('holds the trees of inner masks, in the domain in which TypeScript binds them', () => {
    const { inner } = compileKernel(call({ mask: 'composite', fields: { mail: { mask: 'email' } } }, PAIR));
    expect(inner.map(({ spec, domain, domainGiven }) => [spec.mask, domain, domainGiven])).toEqual([
      ['email', 'email', false],
      ['null', 'd', false],
      ['null', 'd', false],
    ]);
  });

  it('names the pools of its own and of the masks inside', () => {
    expect(compileKernel(call({ mask: 'text' })).pools).toEqual(['word']);
    const fields = { mail: { mask: 'text' }, born: { mask: 'null' } };
    expect(poolsOf(lowerMask({ mask: 'composite', fields }, { domain: 'd', type: PAIR }))).toEqual(['word']);
  });

  it('is JSON that reads back as it was', () => {
    const compiled = compileKernel(call({ mask: 'composite', fields: { mail: { mask: 'format' } } }, PAIR));
    expect(CompiledKernel.parse(JSON.parse(JSON.stringify(compiled)))).toEqual(compiled);
  });

  it('is refused for a mask that SQL says by itself', () => {
    expect(() => compileKernel(call({ mask: 'hash' }))).toThrow('mask hash has no kernel');
  });
});

describe('a compiled tree', () => {
  it('holds no function and no key, and its kernel nodes are compiled', () => {
    const tree = compileTree(lowerMask({ mask: 'format' }, { domain: 'd', type: TEXT }));
    expect(JSON.stringify(tree)).toContain('"call":{"mask":"format","parameters":');
  });
});

describe('inner masks', () => {
  const calls = vectorCases.flatMap(({ spec, domain, type, columns, vectors }) =>
    [...walk(lowerMask(spec, { domain, type, columns }))].flatMap((node) =>
      node.kind === 'kernel' ? [{ call: node.call, vectors }] : [],
    ),
  );
  it.each(calls.map((one, at) => [at, one.call.spec.mask, one] as const))(
    'of vector kernel %i (%s) are all declared',
    (_, name, { call, vectors }) => {
      const parts = maskByName(name).kernelParts(call);
      const declared = new Set(parts?.inner.map(({ spec, type, domain }) => JSON.stringify([spec, type, domain])));
      const undeclared = new Set<string>();
      const same: MaskFunction = (value) => value;
      const run = maskByName(name).kernel(call, vectorKey, (spec, type, domain) => {
        const label = JSON.stringify([spec, type, domain]);
        if (!declared.has(label)) undeclared.add(label);
        return same;
      });
      // Some masks bind what they need only when a value asks for it.
      for (const [value, , own] of vectors) run?.(value, own);
      expect([...undeclared]).toEqual([]);
    },
  );
});
