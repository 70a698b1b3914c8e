// A rules file of an older version as one of today's, in memory: reading it says so, and whoever writes the file next writes it as migrated.
// A newer version is refused, because a key that this program does not know may be the one that masks.
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { RulesError } from '../../errors.ts';
import { applyEdits } from '../splice.ts';
import { keyText, mapPairs } from '../yaml-nodes.ts';
import { fromVersion0 } from './from-0.ts';
import type { Migration, MigrationEdit } from './migration.ts';

/** In order, without a gap. A new version of the format is a file beside this one and a line here. */
const MIGRATIONS: readonly Migration[] = [fromVersion0];

/** The version that this program reads and writes. */
export const RULES_VERSION = MIGRATIONS.length;

/** Nearly every file: a large one is not parsed only to learn this. A line of a longer text that looks so is reported by reading the file. */
const TODAYS = new RegExp(`^version: ${RULES_VERSION}[ \\t\\r]*(#.*)?$`, 'm');

export interface MigratedRules {
  readonly text: string;
  /** The version that the file was of. */
  readonly from: number;
  readonly changes: readonly MigratedLine[];
}

/** One line that is another now. */
export interface MigratedLine {
  /** In the file as it was, from 1. */
  readonly line: number;
  /** '' where a line is added. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/**
 * The file as one of today's version. Of today's version, or of none that can be told, it comes back as it is and without changes:
 * reading it reports what is wrong.
 * @throws RulesError when the version is newer than this program
 */
export function migrateRules(text: string, fileName: string): MigratedRules {
  if (TODAYS.test(text)) return { text, from: RULES_VERSION, changes: [] };
  const found = versionOf(parse(text));
  if (found !== undefined && found > RULES_VERSION)
    throw new RulesError(
      `the rules file is of version ${found}, and this program reads up to version ${RULES_VERSION}`,
      {
        where: fileName,
        hint: 'use the masklake that wrote it, or take the file as it was before from version control; another number in it changes nothing',
      },
    );
  let now = text;
  const changes: MigratedLine[] = [];
  for (const { step } of MIGRATIONS.slice(found ?? RULES_VERSION)) {
    const edits = step(now, parse(now));
    changes.push(...changedLines(now, edits));
    now = applyEdits(now, edits);
  }
  return { text: now, from: found ?? RULES_VERSION, changes };
}

/** What was migrated, for people; undefined when nothing was. */
export function migrationNote({ from, changes }: MigratedRules): string | undefined {
  if (changes.length === 0) return undefined;
  const lines = changes.map(({ line, why }) => `line ${line}, ${why}`).join('; ');
  return `the file is of version ${from} and is read as version ${RULES_VERSION}: ${lines}. Whatever writes it next writes that; \`masklake rules migrate\` shows it and does nothing else`;
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, uniqueKeys: false });
}

/** Undefined when the file is no map, has errors, or says something that is no version. */
function versionOf({ contents, errors }: Document.Parsed): number | undefined {
  if (errors.length > 0 || !isMap(contents) || contents.items.length === 0) return undefined;
  const written = mapPairs(contents).filter((pair) => keyText(pair.key) === 'version');
  if (written.length === 0) return 0;
  const value = isScalar(written[0]?.value) ? written[0].value.value : undefined;
  return written.length === 1 && typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Edits of one line together. */
function changedLines(text: string, edits: readonly MigrationEdit[]): MigratedLine[] {
  const lines = new Map<number, MigrationEdit[]>();
  for (const edit of edits) {
    const start = text.lastIndexOf('\n', edit.start - 1) + 1;
    lines.set(start, [...(lines.get(start) ?? []), edit]);
  }
  return [...lines]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([start, all]) => {
      const line = text.slice(0, start).split('\n').length;
      const added = all.filter((edit) => edit.text.includes('\n'));
      const inLine = all.filter((edit) => !added.includes(edit));
      return [
        ...added.map((edit) => ({ line, before: '', after: edit.text.trim(), why: edit.why })),
        ...(inLine.length === 0 ? [] : [changedLine(text, start, line, inLine)]),
      ];
    });
}

function changedLine(text: string, start: number, line: number, edits: readonly MigrationEdit[]): MigratedLine {
  const until = text.indexOf('\n', start);
  const before = text.slice(start, until === -1 ? text.length : until);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const why = [...new Set(edits.map((edit) => edit.why))].join('; ');
  return { line, before: before.trimEnd(), after: applyEdits(before, moved).trimEnd(), why };
}
