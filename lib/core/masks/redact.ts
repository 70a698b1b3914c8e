// redact: free text stays readable; personal spans in it, and the row's own values, become the fakes that their columns get.
import { z } from 'zod';
import type { OwnColumn } from '../expr/nodes.ts';
import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import { COMMON, defineMask, type InnerMask, type MaskFunction, ROW_MASK } from './mask.ts';
import { findNames } from './names-in-text.ts';
import { isOpaque } from './opaque.ts';
import { type OwnValue, ownReplacements } from './own-values.ts';
import { findSpans, replaceSpans, SPAN_MASKS, type Span, type SpanMask } from './spans.ts';

/** Data identifiers (Macie's names) of the spans. */
const IDENTIFIERS = [
  'EMAIL_ADDRESS',
  'URL',
  'IBAN',
  'CREDIT_CARD_NUMBER',
  'USA_SOCIAL_SECURITY_NUMBER',
  'IP_ADDRESS',
  'PHONE_NUMBER',
  'BANK_ACCOUNT_NUMBER',
] as const;
const MASK_OF: Readonly<Record<(typeof IDENTIFIERS)[number], SpanMask>> = {
  EMAIL_ADDRESS: 'email',
  URL: 'url',
  IBAN: 'iban',
  CREDIT_CARD_NUMBER: 'card',
  USA_SOCIAL_SECURITY_NUMBER: 'national-id',
  IP_ADDRESS: 'ip',
  PHONE_NUMBER: 'phone',
  BANK_ACCOUNT_NUMBER: 'format',
};

const parameters = z.strictObject({
  ...COMMON,
  /** What is searched by its form; default: all of it. URL: addresses with a user name in them. BANK_ACCOUNT_NUMBER: six digits in a row. */
  identifiers: z.array(z.enum(IDENTIFIERS)).min(1).readonly().optional(),
  /** Columns of the same row whose values are replaced wherever the text holds them; `true`: every masked column of text. */
  own: z.union([z.literal(true), z.array(z.string()).readonly()]).default([]),
  /** Names of people are searched too, by dictionary: two capitalised words of which one is a given and the other a family name. Best effort. */
  names: z.boolean().optional(),
});
type Parameters = z.infer<typeof parameters>;

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const NAME: InnerMask = { spec: { mask: 'name' }, type: TEXT };
/** Masks of containers say nothing about one value inside another text. */
const CONTAINERS = ['redact', 'json', 'composite'];

export const redact = defineMask<Parameters>({
  name: 'redact',
  summary:
    "Replaces e-mails, phones, cards, IBANs, addresses of the net, long numbers and the row's own values inside free text.",
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true, fixedPoints: 'possible' },
  emitsIdentifiers: [
    'EMAIL_ADDRESS',
    'PHONE_NUMBER',
    'CREDIT_CARD_NUMBER',
    'IBAN',
    'BANK_ACCOUNT_NUMBER',
    'IP_ADDRESS',
    'USA_SOCIAL_SECURITY_NUMBER',
    'NAME',
    'FIRST_NAME',
    'LAST_NAME',
    'URL',
    'ADDRESS',
  ],
  capacity: () => 0,
  ownColumns: ({ own }, { columns = [] }) =>
    own === true
      ? columns.filter(({ spec, type }) => type.category === 'text' && ![...CONTAINERS, 'keep'].includes(spec.mask))
      : own.flatMap((name) => columns.filter((column) => column.column === name)),
  inner: (of, { own }) => [
    ...wanted(of).map((mask) => ({ spec: { mask }, type: TEXT })),
    ...(of.names === true ? [NAME] : []),
    ...own.map((column) => ({ spec: ownSpec(column), type: column.type, domain: column.domain })),
  ],
  bind: (of, { bindInner, own }) => {
    const searched = wanted(of);
    const masks = new Map<string, MaskFunction>(searched.map((mask) => [mask, bindInner({ mask }, TEXT)]));
    if (of.names === true) masks.set('name', bindInner(NAME.spec, NAME.type));
    const fakes = own.map((column) => ownFake(column, bindInner(ownSpec(column), column.type, column.domain)));
    return (value, texts) => {
      const mine = ownReplacements(
        texts.flatMap((text, at): OwnValue[] => {
          const fake = fakes[at];
          return text === null || text === '' || fake === undefined ? [] : [{ value: text, fake: fake(text) }];
        }),
      );
      const found = mine.spans(value);
      const owned = found.length === 0 ? found : whole(found, findSpans(value, [], searched));
      const named = of.names === true ? [...owned, ...apart(findNames(value), owned)] : owned;
      const spans = findSpans(value, named, searched);
      return replaceSpans(value, spans, (span, found) =>
        span.mask === 'own' ? mine.fake(found) : (masks.get(span.mask)?.(found) ?? '***'),
      );
    };
  },
  emits: () => () => true,
});

function wanted({ identifiers }: Parameters): readonly SpanMask[] {
  const chosen = new Set(identifiers?.map((identifier) => MASK_OF[identifier]));
  return identifiers === undefined ? SPAN_MASKS : SPAN_MASKS.filter((mask) => chosen.has(mask));
}

function ownSpec(column: OwnColumn): MaskSpec {
  // The parameters of a container are none of format's; what only an engine computes has no function to bind.
  return CONTAINERS.includes(column.spec.mask) || isOpaque(column.spec) ? { mask: 'format' } : column.spec;
}

/** What replaces one own value: the column's mask; a kept or blanked column's values are starred, they are named as personal here. */
function ownFake(column: OwnColumn, mask: MaskFunction): (value: string) => string {
  return (value) => {
    const fake = column.spec.mask === 'keep' ? null : mask(value);
    return fake === null || fake === '' || fake === value ? '***' : fake;
  };
}

/** Own values without those that are only a part of something found by its form: the whole of that goes. */
function whole(own: readonly Span[], found: readonly Span[]): readonly Span[] {
  let at = 0;
  return own.filter(({ from, to }) => {
    while ((found[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    const other = found[at];
    return other === undefined || other.from > from || other.to < to || other.to - other.from === to - from;
  });
}

/** Those of `spans` that overlap with none of `taken`; both in order. */
function apart(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  let at = 0;
  return spans.filter(({ from, to }) => {
    while ((taken[at]?.to ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    return (taken[at]?.from ?? Number.POSITIVE_INFINITY) >= to;
  });
}
