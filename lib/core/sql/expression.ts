// SQL that a person wrote into the rules file: one expression over `:value` and `:hash`, and nothing else of the row, of other tables or of
// the server. It is read word by word, not understood: what is not known to be harmless is refused.

/** Words beside functions; a word that is neither is a column's name, and could show another column of the row. */
const WORDS = new Set(
  `and or not is null true false case when then else end in like ilike rlike between as escape div mod
  cast varchar string text char boolean bool tinyint smallint int integer bigint hugeint float real double decimal numeric
  date time timestamp timestamptz interval binary blob uuid year month day hour minute second years months days`.split(
    /\s+/,
  ),
);
/** Functions that read something else than their arguments, or answer otherwise every time. */
const REFUSED = new Set(
  `select values with from table exists lateral over filter unnest explode inline stack columns any all some
  getvariable getenv current_setting current_database current_schema query query_table nextval currval sequence
  random rand randn randstr setseed uuid uuidv4 uuidv7 gen_random_uuid shuffle now today current_date current_time current_timestamp
  localtime localtimestamp transaction_timestamp get_current_time get_current_timestamp curdate unix_timestamp
  user current_user session_user version pg_backend_pid txid_current read_text read_blob read_csv read_parquet read_json glob
  input_file_name input_file_block_start monotonically_increasing_id spark_partition_id java_method reflect try_reflect
  assert_true raise_error error sleep transform aggregate reduce list_transform list_filter apply`.split(/\s+/),
);
const TOKEN =
  /(?<space>\s+)|(?<text>'[^'\\]*')|(?<slot>:(?:value|hash)\b)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[A-Za-z_]\w*)|(?<cast>::)|(?<sign>\|\||<>|!=|<=|>=|[-+*/%=<>&|^~])|(?<open>[([])|(?<close>[)\]])|(?<comma>,)/y;
type Kind = 'space' | 'text' | 'slot' | 'number' | 'word' | 'cast' | 'sign' | 'open' | 'close' | 'comma';
interface Token {
  readonly kind: Kind;
  readonly text: string;
}
const KINDS: readonly Kind[] = ['space', 'text', 'slot', 'number', 'word', 'cast', 'sign', 'open', 'close', 'comma'];

/** What keeps the text from being one harmless expression, in words that quote at most one word of it; undefined when it is one. */
export function expressionProblem(sql: string): string | undefined {
  const tokens = tokensOf(sql);
  if (typeof tokens === 'string') return tokens;
  const solid = tokens.filter((token) => token.kind !== 'space');
  if (!solid.some((token) => token.kind === 'slot'))
    return 'uses neither :value nor :hash: for one text in all rows there is the mask constant';
  return balanceProblem(solid) ?? wordProblem(solid);
}

/** Puts SQL in place of `:value` and `:hash`, except inside quoted text. Only for expressions without a problem. */
export function fillExpression(sql: string, slots: { readonly value: string; readonly hash: string }): string {
  const tokens = tokensOf(sql);
  if (typeof tokens === 'string') throw new RangeError(`not an expression: it ${tokens}`);
  return tokens
    .map(({ kind, text }) => (kind !== 'slot' ? text : text === ':value' ? `(${slots.value})` : `(${slots.hash})`))
    .join('');
}

/** All characters as tokens, or why some are none. */
function tokensOf(sql: string): Token[] | string {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(sql);
    if (match === null) return strayProblem(sql.slice(at, at + 2));
    const kind = KINDS.find((name) => match.groups?.[name] !== undefined) ?? 'space';
    const before = tokens.at(-1);
    const pair = `${before?.text ?? ''}${match[0]}`;
    // The engines read a doubled quote differently.
    if (kind === 'text' && before?.kind === 'text') return 'holds a quote inside text';
    if (/^(--|\/\*|->|\*\/|\*\*)/.test(pair) && before?.kind === 'sign') return 'holds a comment or an arrow';
    tokens.push({ kind, text: match[0] });
    at += match[0].length;
  }
  return tokens;
}

function strayProblem(at: string): string {
  if (at.startsWith(';')) return 'holds a semicolon: one expression only';
  if (at.startsWith("'"))
    return 'holds text that does not close, or a backslash in text (the engines read it differently)';
  if (at.startsWith(':')) return 'holds a colon: only :value and :hash are replaced';
  return 'holds a character that has no place in an expression over :value and :hash (names in quotes, dots, braces, parameters)';
}

function balanceProblem(tokens: readonly Token[]): string | undefined {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'open') open.push(text === '(' ? ')' : ']');
    else if (kind === 'close' && open.pop() !== text) return 'closes a bracket that was not opened';
    else if (kind === 'comma' && open.length === 0) return 'holds a comma outside brackets: one expression only';
  }
  return open.length === 0 ? undefined : 'opens a bracket that is not closed';
}

function wordProblem(tokens: readonly Token[]): string | undefined {
  for (const [index, { kind, text }] of tokens.entries()) {
    const before = tokens[index - 1];
    if (text === '*' && !isOperand(before)) return 'holds a * that multiplies nothing: it would stand for all columns';
    if (kind !== 'word') continue;
    const word = text.toLowerCase();
    if (tokens[index + 1]?.text === '(' ? REFUSED.has(word) : !WORDS.has(word))
      return `holds the word ${text}, which is not allowed here: only functions of their arguments, :value and :hash`;
  }
  return undefined;
}

function isOperand(token: Token | undefined): boolean {
  return token !== undefined && (['text', 'slot', 'number', 'close'].includes(token.kind) || token.text === 'end');
}
