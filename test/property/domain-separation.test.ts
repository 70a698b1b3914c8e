// Two kinds of masks never give one text the same output: that would tell who stands behind both.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindMask, defaultDomain } from '../../lib/core/masks/bind.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import { dependsOnKey } from '../../lib/core/masks/keyed.ts';
import type { MaskDeclaration } from '../../lib/core/masks/mask.ts';
import { MASKS } from '../../lib/core/masks/registry.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';

const key = masterKey(
  Uint8Array.from({ length: 32 }, (_, at) => (at * 29 + 17) % 256),
  'separation',
);
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
/** They hand their parts to other masks on purpose: an address in a text becomes what it becomes in its own column. */
const CONTAINERS = ['redact', 'json', 'list', 'composite'];

/** The domain that a column gets when no rule names one. */
const domainOf = ({ name }: MaskDeclaration): string => defaultDomain({ mask: name }) ?? `public.t.${name}`;
const runs = (mask: MaskDeclaration): boolean =>
  mask.accepts.includes('text') && mask.parameters.safeParse({ mask: mask.name }).success;
const keyed = MASKS.filter(
  (mask) =>
    runs(mask) &&
    !CONTAINERS.includes(mask.name) &&
    dependsOnKey({ mask: mask.name }, { domain: domainOf(mask), type: TEXT }),
);
const texts = Array.from({ length: 150 }, (_, at) => [
  `Jane Doe ${at}`,
  `p${at}@corp.io`,
  `+1-212-555-0${100 + at}`,
  String(100_000_000 + at * 7919),
  `http://h${at}.example/x`,
  `Value ${at * 7919} and more words here`,
]).flat();

describe('the same text', () => {
  const pairs = keyed.flatMap((one, at) => keyed.slice(at + 1).map((other) => [one, other] as const));
  const outputs = new Map(
    keyed.map((mask) => {
      const run = bindMask({ mask: mask.name }, { domain: domainOf(mask), type: TEXT, key });
      return [mask.name, texts.map((text) => run(text))];
    }),
  );

  it('is masked by every keyed mask of the catalogue here', () => {
    expect(keyed.length).toBeGreaterThan(20);
  });

  it.each(
    pairs
      .filter(([one, other]) => domainOf(one) !== domainOf(other))
      .map(([one, other]) => [one.name, other.name] as const),
  )('is not masked alike by %s and %s', (one, other) => {
    const [here = [], there = []] = [outputs.get(one), outputs.get(other)];
    const alike = here.filter((masked, at) => masked === there[at] && masked !== texts[at] && masked !== null).length;
    // Two picks from small pools may meet by chance.
    expect(alike).toBeLessThanOrEqual(texts.length / 100);
  });

  it('is not hashed alike by hash and salt-hash, not even in one domain', () => {
    const [hash, saltHash] = ['hash', 'salt-hash'].map((mask) => bindMask({ mask }, { domain: 'd', type: TEXT, key }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        expect(hash?.(text)).not.toBe(saltHash?.(text));
      }),
    );
  });
});

describe('the keys of domains', () => {
  it('differ, whatever two domains are called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(Buffer.from(key.derive(one)).equals(Buffer.from(key.derive(other)))).toBe(one === other);
      }),
    );
  });
});
