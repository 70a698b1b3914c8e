// redact: free text stays readable; personal spans in it, and the row's own values, become the fakes that their columns get.
import { z } from 'zod';
import type { OwnColumn } from '../expr/nodes.ts';
import type { ColumnType } from '../model/catalog.ts';
import { fold } from './fold.ts';
import { COMMON, defineMask, type MaskFunction, ROW_MASK } from './mask.ts';
import { findSpans, findWord, replaceSpans, type Span } from './spans.ts';

const parameters = z.strictObject({
  ...COMMON,
  /** Columns of the same row whose values are replaced wherever the text holds them. */
  own: z.array(z.string()).readonly().default([]),
});
type Parameters = z.infer<typeof parameters>;

const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const SPAN_MASKS = ['email', 'url', 'iban', 'card', 'national-id', 'ip', 'phone', 'format'] as const;
/** Shorter values would be found inside other words' meanings. */
const SHORTEST = 3;

export const redact = defineMask<Parameters>({
  name: 'redact',
  summary:
    "Replaces e-mails, phones, cards, IBANs, addresses of the net, long numbers and the row's own values inside free text.",
  parameters,
  accepts: ['text'],
  properties: { ...ROW_MASK, keepsFormat: true },
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
  ownColumns: ({ own }, { columns = [] }) => own.flatMap((name) => columns.filter((column) => column.column === name)),
  bind: (_, { bindInner, own }) => {
    const masks = new Map(SPAN_MASKS.map((name) => [name, bindInner({ mask: name }, TEXT)] as const));
    const fakes = own.map((column) =>
      ownFake(
        column,
        bindInner({ ...column.spec, ...(unusable(column) ? { mask: 'format' } : {}) }, column.type, column.domain),
      ),
    );
    return (value, texts) => {
      const mine = ownReplacements(texts, fakes);
      const spans = findSpans(value, mine.spans(value));
      return replaceSpans(value, spans, (span, found) => {
        const fake = mine.fake(span, found) ?? masks.get(span.mask as (typeof SPAN_MASKS)[number])?.(found);
        return fake ?? '***';
      });
    };
  },
  emits: () => () => true,
});

/** What replaces one own value: the column's mask; a kept or blanked column's values are starred, they are named as personal here. */
type OwnFake = (value: string) => string;
const unusable = (column: OwnColumn): boolean => ['redact', 'json', 'composite'].includes(column.spec.mask);

function ownFake(column: OwnColumn, mask: MaskFunction): OwnFake {
  return (value) => {
    const fake = column.spec.mask === 'keep' ? null : mask(value);
    return fake === null || fake === '' || fake === value ? '***' : fake;
  };
}

interface OwnReplacements {
  spans(text: string): readonly Span[];
  fake(span: Span, found: string): string | undefined;
}

/** Whole values first, then their words (three letters or more), each with the word of the fake at the same place. */
function ownReplacements(texts: readonly (string | null)[], fakes: readonly OwnFake[]): OwnReplacements {
  const table = new Map<string, string>();
  texts.forEach((value, at) => {
    const fake = fakes[at];
    if (value === null || fake === undefined || value.length < SHORTEST) return;
    const masked = fake(value);
    table.set(sameLengthLower(value), masked);
    const [words, replacements] = [value.split(/[\s,]+/), masked.split(/[\s,]+/)];
    if (words.length < 2 || words.length > 8) return;
    words.forEach((word, place) => {
      if (word.length >= SHORTEST && /\p{L}/u.test(word) && !table.has(sameLengthLower(word)))
        table.set(sameLengthLower(word), replacements[place] ?? replacements.at(-1) ?? '***');
    });
  });
  if (table.size === 0) return { spans: () => [], fake: () => undefined };
  const longestFirst = [...table.keys()].sort((a, b) => b.length - a.length);
  return {
    spans: (text) => {
      const lower = sameLengthLower(text);
      const spans: Span[] = [];
      for (const wanted of longestFirst) {
        for (const from of findWord(lower, wanted)) {
          const to = from + wanted.length;
          if (!spans.some((span) => span.from < to && from < span.to)) spans.push({ from, to, mask: 'own' });
        }
      }
      return spans.sort((a, b) => a.from - b.from);
    },
    fake: (span, found) => (span.mask === 'own' ? (table.get(sameLengthLower(found)) ?? '***') : undefined),
  };
}

/** Lower case without moving any position (a few letters get longer in lower case: those stay). */
function sameLengthLower(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : fold(text);
}
