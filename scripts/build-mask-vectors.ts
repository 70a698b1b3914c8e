// Writes test/vectors/masks.json: the pinned outputs that every engine must reproduce. A change of this file changes everybody's
// fakes: run it only on purpose, and read the difference. How: as scripts/build-pools.ts.
import { readdirSync, writeFileSync } from 'node:fs';
import { bindMask } from '../lib/core/masks/bind.ts';
import { masterKey } from '../lib/core/masks/key.ts';
import { CASES, type MaskCase } from './mask-cases.ts';

const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);
const key = masterKey(secret, 'vectors');
const more = readdirSync(new URL('./mask-cases/', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const all: MaskCase[] = [...CASES];
for (const file of more) {
  const area: { readonly CASES: readonly MaskCase[] } = await import(
    new URL(`./mask-cases/${file}`, import.meta.url).href
  );
  all.push(...area.CASES);
}
const cases = all.map(({ spec, domain, type, columns, values, own }) => {
  const mask = bindMask(spec, { domain, type, key, columns });
  return {
    spec,
    domain,
    type,
    ...(columns === undefined ? {} : { columns }),
    vectors: values.map((value, at) => {
      const texts = own?.[at];
      return texts === undefined ? [value, mask(value)] : [value, mask(value, texts), texts];
    }),
  };
});
const lines = cases.map((one) => JSON.stringify(one)).join(',\n');
writeFileSync(
  'test/vectors/masks.json',
  `{"secretHex":"${Buffer.from(secret).toString('hex')}","keyName":"vectors","cases":[\n${lines}\n]}\n`,
);
