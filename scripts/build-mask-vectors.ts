// Writes test/vectors/masks.json: the pinned outputs that every engine must reproduce. A change of this file changes everybody's
// fakes: run it only on purpose, and read the difference. How: as scripts/build-pools.ts.
import { readdirSync, writeFileSync } from 'node:fs';
import { addPool } from '../lib/core/fakes/pools.ts';
import { bindMask } from '../lib/core/masks/bind.ts';
import { masterKey } from '../lib/core/masks/key.ts';
import { pinned } from '../test/vectors/pinned.ts';
import { CASES, type MaskCase } from './mask-cases.ts';

interface PoolEntries {
  readonly id: string;
  readonly entries: readonly string[];
}

const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);
const key = masterKey(secret, 'vectors');
const more = readdirSync(new URL('./mask-cases/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const all: MaskCase[] = [...CASES];
const pools: PoolEntries[] = [];
for (const file of more) {
  const area: { readonly CASES: readonly MaskCase[]; readonly POOLS?: readonly PoolEntries[] } = await import(
    new URL(`./mask-cases/${file}`, import.meta.url).href
  );
  all.push(...area.CASES);
  pools.push(...(area.POOLS ?? []));
}
for (const each of pools) addPool(each);
const cases = all.map(({ spec, domain, type, columns, values, own }) => {
  const mask = bindMask(spec, { domain, type, key, columns });
  return {
    spec,
    domain,
    type,
    ...(columns === undefined ? {} : { columns }),
    vectors: values.map((value, at) => {
      const texts = own?.[at];
      const written = repeated(value);
      return texts === undefined ? [written, pinned(mask(value))] : [written, pinned(mask(value, texts)), texts];
    }),
  };
});
const lines = cases.map((one) => JSON.stringify(one)).join(',\n');
writeFileSync(
  'test/vectors/masks.json',
  `{"secretHex":"${Buffer.from(secret).toString('hex')}","keyName":"vectors","pools":${JSON.stringify(pools)},"cases":[\n${lines}\n]}\n`,
);

/** A long text as one piece and how often it stands there, when it is such a text. */
function repeated(value: string | null): string | null | { readonly piece: string; readonly times: number } {
  if (value === null || value.length <= 100_000) return value;
  for (let size = 1; size <= 64; size += 1) {
    const times = value.length / size;
    const piece = value.slice(0, size);
    if (Number.isInteger(times) && piece.repeat(times) === value) return { piece, times };
  }
  return value;
}
