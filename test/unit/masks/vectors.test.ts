// The reference functions reproduce the pinned vectors: yesterday's fakes are today's.
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../../lib/core/masks/bind.ts';
import { MASKS } from '../../../lib/core/masks/registry.ts';
import { pinned } from '../../vectors/pinned.ts';
import { vectorCases, vectorKey } from '../../vectors/read.ts';

describe('pinned mask vectors', () => {
  it.each(vectorCases.map((one) => [JSON.stringify(one.spec), one.type.text, one] as const))(
    '%s on %s',
    (_spec, _type, one) => {
      const { domain, type, columns } = one;
      const mask = bindMask(one.spec, { domain, type, columns, key: vectorKey });
      expect(one.vectors.map(([value, , own]) => pinned(mask(value, own)))).toEqual(
        one.vectors.map(([, masked]) => masked),
      );
    },
  );

  it('cover every mask', () => {
    expect([...new Set(vectorCases.map((one) => one.spec.mask))].sort()).toEqual(MASKS.map((mask) => mask.name).sort());
  });
});
