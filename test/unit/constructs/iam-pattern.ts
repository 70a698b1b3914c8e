// `*` and `?` in the resources and actions of policies.

/** `*` and `?` as IAM has them; a resource that is itself a pattern (a list without a name) needs a pattern that is as wide. */
export function matches(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is').test(text);
}
