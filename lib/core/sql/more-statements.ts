// Whether a text is more than one SQL statement, as far as that is certain in every dialect.

const PIECES: readonly RegExp[] = [
  /'(?:[^'\\]|'')*'/y,
  /"(?:[^"\\]|"")*"/y,
  /`(?:[^`]|``)*`/y,
  /(\$(?:[A-Za-z_]\w*)?\$)[\s\S]*?\1/y,
  /--[^\n]*/y,
  /\/\*(?:(?!\/\*)[\s\S])*?\*\//y,
];
/** Where a quote or comment begins that was not read whole: dialects disagree about a backslash in quotes and about comments in comments. */
const UNREADABLE = /['"`#$\\]|\/\*/y;
/** `BEGIN NOT ATOMIC … END` and bodies of routines hold statements of their own. */
const COMPOUND = /\bbegin\b/i;

/** True only when it is certain; what cannot be told here, the server tells. */
export function holdsMoreStatements(sql: string): boolean {
  let outside = '';
  for (let at = 0; at < sql.length; ) {
    const length = pieceAt(sql, at);
    if (length === 0 && matchAt(UNREADABLE, sql, at) > 0) return false;
    outside += length === 0 ? (sql[at] ?? '') : ' ';
    at += Math.max(1, length);
  }
  return !COMPOUND.test(outside) && /;\s*[^;\s]/.test(outside);
}

function pieceAt(sql: string, at: number): number {
  for (const piece of PIECES) {
    const length = matchAt(piece, sql, at);
    if (length > 0) return length;
  }
  return 0;
}

function matchAt(pattern: RegExp, sql: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0].length ?? 0;
}
