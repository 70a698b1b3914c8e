// `defaults:`: decisions for a scope.
import { TYPE_CATEGORIES } from '../model/catalog.ts';
import { splitParts } from './keys.ts';
import { readMask } from './read-mask.ts';
import type { DefaultRule, KeepFacts } from './rules.ts';
import { KeepRule } from './schema.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';

/** Masks and keeps by identifier, by name pattern, by type. @param customNames names of the file's own identifiers */
export function readDefaults(
  reader: YamlReader,
  section: Entry | undefined,
  customNames: readonly string[],
): DefaultRule[] {
  const rules: DefaultRule[] = [];
  for (const entry of reader.entries(section?.value, 'defaults', section?.keyNode)) {
    const place = { ...defaultKind(entry.key, customNames), line: entry.line, character: entry.character };
    reportPattern(reader, entry, place);
    if (hasKey(reader.value(entry.value), 'keep')) {
      const paste = `${entry.key}: { keep: "the reason", by: "your name", until: 2030-12-31 }`;
      const keep = reader.parse(KeepRule, entry.value, `defaults.${entry.key}`, entry.keyNode, paste);
      const later = keep?.expect === 'later' ? { expectLater: true } : {};
      if (keep !== undefined) rules.push({ ...place, spec: { mask: 'keep' }, keep: keepFacts(keep), ...later });
      continue;
    }
    const rule = readMask(reader, entry, `defaults.${entry.key}`, `${entry.key}: { mask: hash }`);
    const later = rule?.expectLater === true ? { expectLater: true } : {};
    if (rule !== undefined) rules.push({ ...place, spec: rule.spec, ...later });
  }
  return rules;
}

function hasKey(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

/** A keep as the program says it. */
export function keepFacts({ keep, by, at, until }: KeepRule): KeepFacts {
  return { reason: keep, by, at, until };
}

/** A pattern that cannot be read names no column. */
function reportPattern(
  reader: YamlReader,
  entry: Entry,
  { kind, pattern }: Pick<DefaultRule, 'kind' | 'pattern'>,
): void {
  const parts = kind === 'name' ? splitParts(pattern) : [];
  if (parts !== undefined && parts.length <= 3) return;
  const message = `\`${entry.key}\` is no pattern of names: expected column, table.column or schema.table.column, names with a dot or a double quote in double quotes as in SQL`;
  reader.report(entry.keyNode, `defaults.${entry.key}`, message, '');
}

/** The key as a rules file must write it. */
export function defaultKey({ kind, pattern }: Pick<DefaultRule, 'kind' | 'pattern'>): string {
  return defaultKind(pattern, []).kind === kind ? pattern : `${kind}:${pattern}`;
}

/** `type:json`, `identifier:…`, `name:…` say it; otherwise the spelling does. */
function defaultKind(key: string, customNames: readonly string[]): Pick<DefaultRule, 'kind' | 'pattern'> {
  const prefixed = /^(identifier|name|type):(.+)$/s.exec(key);
  const kind = prefixed?.[1];
  if (kind === 'identifier' || kind === 'name' || kind === 'type') return { kind, pattern: prefixed?.[2] ?? '' };
  if (customNames.includes(key) || /^[A-Z][A-Z0-9_]*$/.test(key)) return { kind: 'identifier', pattern: key };
  if (/[*.]/.test(key)) return { kind: 'name', pattern: key };
  const categories: readonly string[] = TYPE_CATEGORIES;
  return { kind: categories.includes(key) || /^[a-z_]/.test(key) ? 'type' : 'identifier', pattern: key };
}
