// Spans of personal data inside a text: for verification, redaction and free-text columns. Pure; a few microseconds per line.
import type { Strength } from '../findings/detection.ts';
import { EVERY_ROW_DETECTORS, EVERY_ROW_PREFILTER, findSpans, SAMPLED_DETECTORS, type Span } from './matcher.ts';
import { DETECTORS } from './registry.ts';

const ORDER: Readonly<Record<Strength, number>> = { certain: 0, likely: 1, weak: 2 };
const DETECTORS_OF = { every: EVERY_ROW_DETECTORS, sampled: SAMPLED_DETECTORS, both: DETECTORS };

/** A quick look before the expensive one: a text with none of these holds nothing. */
const INTERESTING =
  /\d[\d .():/-]{2}|@|-----|eyJ|asic |:\/\/|[$][\da-z]|[{]S|PuTTY|[_-][\dA-Za-z]{10}|[\p{Lu}][\p{L}'’-]+ [\p{L}]|\p{L}[. ]+\d|[A-Za-z]{6}\d\d[A-Za-z]|AIza|SG\.|ya29|A[KSRI][IO][AD][A-Z2-7]|::|SCRAM|pbkdf2|[\dA-Za-z]{8}/u;

const SELF_VALIDATING = new RegExp(EVERY_ROW_PREFILTER, 'u');
/** Nothing personal that can be told from its text alone is shorter. */
const SHORTEST = 6;

/** A quick and wide look: false means that no identifier which validates itself is in the text. */
export function maySelfValidate(text: string): boolean {
  return text.length >= SHORTEST && SELF_VALIDATING.test(text);
}

/** Spans of the detectors, strongest first where they overlap; spans that fail their checksum are kept where nothing else is. */
export function textSpans(text: string, which: keyof typeof DETECTORS_OF): Span[] {
  if (text.length < SHORTEST || !(which === 'every' ? maySelfValidate(text) : INTERESTING.test(text))) return [];
  const spans: { readonly span: Span; readonly order: number }[] = [];
  for (const detector of DETECTORS_OF[which]) {
    for (const span of findSpans(detector, text)) {
      if (detector.strength === 'weak' && !span.keyed) continue;
      spans.push({ span, order: (span.valid ? 0 : 10) + ORDER[detector.strength] - (span.keyed ? 0.5 : 0) });
    }
  }
  if (spans.length > 1) spans.sort((a, b) => a.order - b.order || length(b.span) - length(a.span));
  const kept: Span[] = [];
  for (const { span } of spans)
    if (!kept.some((other) => other.start < span.end && span.start < other.end)) kept.push(span);
  return kept;
}

function length(span: Span): number {
  return span.end - span.start;
}

/**
 * Personal data in a text, without overlaps, in order. Offsets are UTF-16 code units.
 * @example classifyText('mail ann@example.org') // [{ identifier: 'EMAIL_ADDRESS', start: 5, end: 20 }]
 */
export function classifyText(text: string): { identifier: string; start: number; end: number }[] {
  return textSpans(text, 'both')
    .filter((span) => span.valid && (span.keyed || span.selfEvident))
    .sort((a, b) => a.start - b.start)
    .map(({ identifier, start, end }) => ({ identifier, start, end }));
}
