// Check digits against published examples of each authority or standard; fakes lie where their kind says.
import { describe, expect, it } from 'vitest';
import { bindMask } from '../../../lib/core/masks/bind.ts';
import { luhn } from '../../../lib/core/masks/check-digits.ts';
import { masterKey } from '../../../lib/core/masks/key.ts';
import { cnpjCheck, cpfCheck, curpCheck } from '../../../lib/core/masks/national-ids/americas.ts';
import { tfnValid, verhoeff } from '../../../lib/core/masks/national-ids/asia-pacific.ts';
import {
  bsnValid,
  cfLetter,
  dniLetter,
  mod1110,
  nhsCheck,
  nirKey,
  peselCheck,
} from '../../../lib/core/masks/national-ids/europe.ts';
import { NATIONAL_IDS } from '../../../lib/core/masks/national-ids/registry.ts';
import type { ColumnType } from '../../../lib/core/model/catalog.ts';

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 11 + 5) % 256),
  'ids',
);
/** Published examples; none is a real person's. */
const EXAMPLES: readonly (readonly [string, string, boolean])[] = [
  ['uk-nhs', '9434765919', nhsCheck('943476591') === 9],
  ['ca-sin', '046454286', luhn('046454286')],
  ['de-steuerid', '86095742719', mod1110('8609574271') === 9],
  ['fr-nir', '255081416802538', nirKey('2550814168025') === '38'],
  ['es-dni', '12345678Z', dniLetter('12345678') === 'Z'],
  ['es-dni', 'X1234567L', dniLetter('X1234567') === 'L'],
  ['it-cf', 'RSSMRA85T10A562S', cfLetter('RSSMRA85T10A562') === 'S'],
  ['nl-bsn', '111222333', bsnValid('111222333')],
  ['pl-pesel', '44051401359', peselCheck('4405140135') === 9],
  ['se-pnr', '8112189876', luhn('8112189876')],
  ['br-cpf', '52998224725', cpfCheck('529982247') === '25'],
  ['br-cnpj', '11222333000181', cnpjCheck('112223330001') === '81'],
  ['in-aadhaar', '234123412346', verhoeff('23412341234') === 6],
  ['au-tfn', '123456782', tfnValid('123456782')],
  ['mx-curp', 'BOXW310820HNERXN09', curpCheck('BOXW310820HNERXN0') === 9],
];

describe('check digits', () => {
  it.each(EXAMPLES)('of %s agree with %s', (_kind, _example, valid) => {
    expect(valid).toBe(true);
  });
});

describe.each(NATIONAL_IDS.map((id) => [id.kind, id] as const))('%s', (kind, id) => {
  const run = bindMask({ mask: 'national-id', kind }, { domain: 'd', type: TEXT, key });
  const plain = (text: string | null): string => (text ?? '').replace(/[^0-9A-Z]/g, '');

  it('has a sample of its own making', () => {
    expect(id.shape.test(id.sample)).toBe(true);
    expect(id.emits(id.sample)).toBe(true);
  });

  it('gives every value of its form a fake of the same form, length and separators, never the value', () => {
    for (let at = 0; at < 500; at += 1) {
      const value = run(`${id.sample}`.replace(/[0-9](?=[0-9]*$)/, String(at % 10))) ?? '';
      const spaced = `${value.slice(0, 3)}-${value.slice(3, 6)} ${value.slice(6)}`;
      const fake = run(spaced) ?? '';
      expect(fake.replace(/[0-9A-Z]/g, '#')).toBe(spaced.replace(/[0-9A-Z]/g, '#'));
      expect(fake).not.toBe(spaced);
      expect(id.shape.test(plain(fake))).toBe(true);
      expect(id.emits(plain(fake))).toBe(true);
    }
  });

  it('lets none of the published examples through as its own', () => {
    // Those of Canada and Sweden are such fakes themselves: first digit 0, birth number 987.
    if (kind === 'ca-sin' || kind === 'se-pnr') return;
    for (const [of, example] of EXAMPLES) if (of === kind) expect(id.emits(example)).toBe(false);
  });
});

describe('national-id', () => {
  it('keeps letter case and leaves another form to other letters and digits', () => {
    const run = bindMask({ mask: 'national-id', kind: 'uk-nino' }, { domain: 'd', type: TEXT, key });
    expect(run('ab 12 34 56 c')).toMatch(/^qq \d\d \d\d \d\d [a-d]$/);
    expect(run('12345')).toMatch(/^\d{5}$/);
    expect(run('ÄB123456C')).not.toContain('Ä');
  });
});
