// Conclusions -> findings for the columns of a catalog, and both detectors' findings as one: a detection of either acts.
import { UsageError } from '../../errors.ts';
import { identifierMask } from '../../masks/identifiers.ts';
import type { Catalog, Column, TableId } from '../../model/catalog.ts';
import { columnKey, tableKey } from '../../model/names.ts';
import type { ColumnFinding, Detection } from '../detection.ts';
import type { Conclusions, IdentifierEntry, TableConclusion } from './conclusions.ts';
import type { Identifier } from './identifier.ts';

/** What Macie says about one column. */
export interface MacieColumn {
  readonly table: TableId;
  readonly column: string;
  readonly detections: readonly Detection[];
  /** Why Macie does not show the column clean, in words; undefined for proven clean columns and those with all located. */
  readonly unproven: string | undefined;
  /** Detected somewhere in the table, in no known column: the names that the built-in classifier may give them. */
  readonly loose: readonly string[];
}

/**
 * @returns one entry per column of the catalog
 * @throws UsageError when no table of the catalog is in the conclusions: they are another database's
 */
export function macieColumns(conclusions: Conclusions, catalog: Catalog): readonly MacieColumn[] {
  const known = new Map(conclusions.tables.map((table) => [tableKey(table), table]));
  if (!catalog.tables.some((table) => known.has(tableKey(table.id))))
    throw new UsageError('the findings name no table of this source', {
      hint: 'give the conclusions that `masklake findings --json` wrote for an export of this database',
    });
  return catalog.tables.flatMap(({ id, columns }) => {
    const table = known.get(tableKey(id));
    return columns.map((column) => columnOf(id, column, table));
  });
}

function columnOf(id: TableId, column: Column, table: TableConclusion | undefined): MacieColumn {
  const entry = table?.columns.find((candidate) => candidate.name === column.name);
  const identifiers = entry?.identifiers ?? [];
  return {
    table: id,
    column: column.name,
    detections: identifiers.flatMap((identifier) => detectionsOf(id, column, identifier)),
    unproven: unproven(table, column.name, entry !== undefined),
    loose: (table?.tableWide ?? []).map(classifierName),
  };
}

function unproven(table: TableConclusion | undefined, column: string, listed: boolean): string | undefined {
  if (table === undefined) return 'Macie was not asked about this table';
  if (!listed) return 'Macie was not asked about this column';
  if (table.provenClean.includes(column)) return undefined;
  const loose = table.tableWide.map((one) => `${one.occurrences} ${one.name ?? one.id}`);
  const unlocated = table.unlocated.map(
    (one) => `${one.atLeast ? 'at least ' : ''}${one.missing} ${one.name ?? one.id}`,
  );
  const objects = table.reasons.filter((reason) => reason.code !== 'untied-detection');
  const codes = [...new Set(objects.map(({ code, detail }) => (detail === null ? code : `${code} ${detail}`)))];
  const words = [
    ...(codes.length === 0
      ? []
      : [`Macie did not analyse all of this table (${codes.slice(0, MOST).join(', ')}${more(codes)})`]),
    ...(loose.length === 0
      ? []
      : [`Macie found in this table, in an unknown column: ${loose.slice(0, MOST).join(', ')}${more(loose)}`]),
    ...(unlocated.length === 0
      ? []
      : [`Macie counted more than it located: ${unlocated.slice(0, MOST).join(', ')}${more(unlocated)}`]),
  ];
  return words.length === 0 ? undefined : words.join('; ');
}

const MOST = 4;

function more(list: readonly string[]): string {
  return list.length > MOST ? ` and ${list.length - MOST} more` : '';
}

/** Found by Macie with the keyword or checksum that the identifier demands; what is not known to be softer acts on one hit. */
const SOFT = new Set(['NAME', 'ADDRESS', 'DATE_OF_BIRTH', 'LATITUDE_LONGITUDE']);

function detectionsOf(table: TableId, column: Column, entry: IdentifierEntry): readonly Detection[] {
  const hits = Math.min(Math.max(entry.count, 1), Number.MAX_SAFE_INTEGER);
  const located = entry.located === entry.count ? `${entry.located}` : `${entry.located} of at most ${entry.count}`;
  const label = entry.name === undefined ? entry.id : `custom identifier ${JSON.stringify(entry.name)} (${entry.id})`;
  const base = {
    table,
    column: column.name,
    identifier: classifierName(entry),
    hits,
    of: hits,
    strength: SOFT.has(entry.id) ? ('likely' as const) : ('certain' as const),
    source: 'macie' as const,
    why: `Macie located ${located} occurrences of ${label} here`,
  };
  const { category } = column.type;
  if (category === 'array') return [{ ...base, where: 'array' }];
  const paths = category === 'json' || category === 'text' ? (entry.paths ?? []) : [];
  if (paths.length > 0) return paths.map((jsonPath) => ({ ...base, where: 'json', jsonPath }));
  return [{ ...base, where: category === 'json' ? 'json' : 'value' }];
}

/** Macie's names, where the masks know another: theirs. A custom identifier goes by its name, `email address` as EMAIL_ADDRESS. */
function classifierName({ kind, id, name }: Identifier): string {
  if (kind !== 'custom') return OTHER_NAMES.get(id) ?? id;
  const words = (name ?? id)
    .trim()
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_');
  const known = OTHER_NAMES.get(words) ?? words;
  return identifierMask(known, '') === undefined ? (name ?? id) : known;
}

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['LATITUDE_LONGITUDE', 'COORDINATES'],
  ['CREDIT_CARD_EXPIRATION', 'CARD_EXPIRY'],
  ['CREDIT_CARD_NUMBER_(NO_KEYWORD)', 'CREDIT_CARD_NUMBER'],
  ['UK_PHONE_NUMBER', 'PHONE_NUMBER'],
  ['FRANCE_PHONE_NUMBER', 'PHONE_NUMBER'],
  ['GERMANY_PHONE_NUMBER', 'PHONE_NUMBER'],
  ['ITALY_PHONE_NUMBER', 'PHONE_NUMBER'],
  ['SPAIN_PHONE_NUMBER', 'PHONE_NUMBER'],
  ['BRAZIL_PHONE_NUMBER', 'PHONE_NUMBER'],
  ['EMAIL', 'EMAIL_ADDRESS'],
  ['E_MAIL', 'EMAIL_ADDRESS'],
  ['E_MAIL_ADDRESS', 'EMAIL_ADDRESS'],
]);

/**
 * Both detectors' findings as one. What Macie could not show clean stays unknown unless the classifier looked at all of the column, and
 * found in the table whatever Macie saw in no known column.
 */
export function mergeFindings(own: readonly ColumnFinding[], macie: readonly MacieColumn[]): readonly ColumnFinding[] {
  const byColumn = new Map(macie.map((column) => [columnKey(column.table, column.column), column]));
  const placed = new Map<string, Set<string>>();
  for (const { table, detections } of own) {
    const key = tableKey(table);
    const names = placed.get(key) ?? new Set();
    for (const detection of detections) if (detection.strength !== 'weak') names.add(detection.identifier);
    placed.set(key, names);
  }
  return own.map((finding) => {
    const said = byColumn.get(columnKey(finding.table, finding.column));
    return said === undefined ? finding : merged(finding, said, placed.get(tableKey(finding.table)) ?? new Set());
  });
}

function merged(finding: ColumnFinding, said: MacieColumn, placed: ReadonlySet<string>): ColumnFinding {
  const values = finding.profile.rows - finding.profile.nulls;
  const found = said.detections.map((detection) => ({ ...detection, of: Math.max(values, detection.hits) }));
  // A sample proves as little as a partial analysis of Macie's.
  const isOpen =
    finding.unknown !== undefined ||
    finding.sampled !== undefined ||
    said.loose.some((identifier) => !placed.has(identifier));
  const unknown = [finding.unknown, isOpen ? said.unproven : undefined].filter((why) => why !== undefined).join('; ');
  const { unknown: _, vocabulary, ...rest } = finding;
  return {
    ...rest,
    detections: [...finding.detections, ...found],
    // A list of public words is no longer harmless where Macie found a person.
    ...(vocabulary === undefined || found.length > 0 ? {} : { vocabulary }),
    ...(unknown === '' ? {} : { unknown }),
  };
}
