// "Keep the last n", of whatever is kept.

/**
 * @param created ISO 8601 of each
 * @returns all but the newest `stay`, newest first
 */
export function beyondNewest<T extends { readonly created: string }>(kept: readonly T[], stay: number): readonly T[] {
  return kept.toSorted((a, b) => (a.created < b.created ? 1 : -1)).slice(Math.max(0, stay));
}
