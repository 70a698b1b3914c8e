// Which columns a list shows: words, table, identifier, state and what deserves a second look.
import { nameMatcher } from '../rules/lookup.ts';
import type { ReviewColumn } from './facts.ts';
import { type ColumnStatus, isKeptThoughDetected } from './states.ts';

export const STATES = ['decided', 'proposed', 'unknown', 'later'] as const;
export const LOOKS = ['one-detector', 'kept-detected', 'ends'] as const;

export interface ColumnFilter {
  /** Every word must occur in the column's name or identifiers. */
  readonly words: string;
  readonly table: string;
  readonly identifier: string;
  readonly state: (typeof STATES)[number] | '';
  /** Found by only one of two detectors · kept although detected · a keep that ends. */
  readonly look: (typeof LOOKS)[number] | '';
  /** Of names, as in `defaults:`. */
  readonly pattern: string;
}

export const NO_FILTER: ColumnFilter = { words: '', table: '', identifier: '', state: '', look: '', pattern: '' };

/** From the parameters of an address; what is not known is left out. */
export function readFilter(parameters: URLSearchParams): ColumnFilter {
  const text = (name: string): string => parameters.get(name) ?? '';
  return {
    words: text('q').slice(0, 200),
    table: text('table'),
    identifier: text('identifier'),
    state: STATES.find((state) => state === text('state')) ?? '',
    look: LOOKS.find((look) => look === text('look')) ?? '',
    pattern: text('pattern').trim().slice(0, 200),
  };
}

/** The parameters of an address that shows the same. */
export function filterQuery(filter: ColumnFilter): string {
  const { words, ...rest } = filter;
  const set = Object.entries({ q: words, ...rest }).filter(([, value]) => value !== '');
  return new URLSearchParams(set).toString();
}

/** Indexes of the columns that the filter shows, in the order of the plan. */
export function filterColumns(
  columns: readonly ReviewColumn[],
  status: readonly ColumnStatus[],
  filter: ColumnFilter,
): number[] {
  const words = filter.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const named = filter.pattern === '' ? undefined : nameMatcher(filter.pattern);
  const shown: number[] = [];
  for (const column of columns) {
    const is = status[column.index];
    if (is === undefined) continue;
    if (filter.table !== '' && column.tableKey !== filter.table) continue;
    if (filter.identifier !== '' && !column.plan.identifiers.includes(filter.identifier)) continue;
    if (!hasState(is, filter.state) || !looks(column, is, filter.look)) continue;
    if (!words.every((word) => column.search.includes(word) || is.mask === word)) continue;
    if (named?.(column.table, column.column) === false) continue;
    shown.push(column.index);
  }
  return shown;
}

function hasState(is: ColumnStatus, state: ColumnFilter['state']): boolean {
  return state === '' || (state === 'later' ? is.later : is.state === state);
}

function looks(column: ReviewColumn, is: ColumnStatus, look: ColumnFilter['look']): boolean {
  switch (look) {
    case '':
      return true;
    case 'one-detector':
      return column.onlyOne !== undefined;
    case 'kept-detected':
      return isKeptThoughDetected(column, is);
    case 'ends':
      return is.until !== undefined;
    default:
      return look satisfies never;
  }
}
