// Writes test/vectors/masks.json: the pinned outputs that every engine must reproduce. A change of this file changes everybody's
// fakes: run it only on purpose, and read the difference. How: as scripts/build-pools.ts.
import { writeFileSync } from 'node:fs';
import { bindMask } from '../lib/core/masks/bind.ts';
import { masterKey } from '../lib/core/masks/key.ts';
import { CASES } from './mask-cases.ts';

const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);
const key = masterKey(secret, 'vectors');
const cases = CASES.map((given) => {
  const mask = bindMask(given.spec, { domain: given.domain, type: given.type, key });
  return {
    spec: given.spec,
    domain: given.domain,
    type: given.type,
    vectors: given.values.map((value) => [value, mask(value)]),
  };
});
const lines = cases.map((one) => JSON.stringify(one)).join(',\n');
writeFileSync(
  'test/vectors/masks.json',
  `{"secretHex":"${Buffer.from(secret).toString('hex')}","keyName":"vectors","cases":[\n${lines}\n]}\n`,
);
