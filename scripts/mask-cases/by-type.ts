// Every mask on every type that it accepts, with the extremes of the type; and a megabyte of text through every mask of texts.
import { MASKS } from '../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';
import type { MaskCase } from '../mask-cases.ts';
import { TYPE_SAMPLES } from '../type-samples.ts';

/** Parameters without which a mask is none, by its name. */
const REQUIRED: Readonly<Record<string, (type: ColumnType) => Record<string, unknown> | undefined>> = {
  constant: () => ({ value: 'c' }),
  list: () => ({ each: { mask: 'format' } }),
  generalize: ({ category }) =>
    category === 'text'
      ? { to: 'prefix', length: 3 }
      : ['integer', 'numeric'].includes(category)
        ? { to: 'bucket', size: 10 }
        : { to: 'month' },
  // What these write depends on pools that are made outside the program: pinned with those.
  fake: () => undefined,
  custom: () => undefined,
};
const specOf = (name: string, type: ColumnType): MaskSpec | undefined => {
  const required = REQUIRED[name];
  if (required === undefined) return { mask: name };
  const parameters = required(type);
  return parameters === undefined ? undefined : { mask: name, ...parameters };
};

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
/** Not as long for what takes the time of a whole test: everything of it is one number, or thousands of spans. */
const PIECES: Readonly<Record<string, readonly [piece: string, times: number]>> = {
  fpe: ['7', 2 ** 17],
  redact: ['Zoë x1 ', 2 ** 15],
};
const MEGABYTE: readonly [string, number] = ['Zoë x1-\u{1F600} ', 2 ** 17];

const typed = MASKS.flatMap((mask) =>
  TYPE_SAMPLES.filter(({ type }) => mask.accepts.includes(type.category)).flatMap(({ type, values }): MaskCase[] => {
    const spec = specOf(mask.name, type);
    // A constant is pinned as a text, also where a plan would refuse it for the type.
    return spec === undefined || (mask.name !== 'constant' && mask.fits(spec, type) !== undefined)
      ? []
      : [{ spec, domain: `${mask.name} by type`, type, values: [null, ...values] }];
  }),
);
const long = MASKS.filter((mask) => mask.accepts.includes('text')).flatMap((mask): MaskCase[] => {
  const spec = specOf(mask.name, TEXT);
  const [piece, times] = PIECES[mask.name] ?? MEGABYTE;
  return spec === undefined ? [] : [{ spec, domain: `${mask.name} long`, type: TEXT, values: [piece.repeat(times)] }];
});

export const CASES: readonly MaskCase[] = [...typed, ...long];
