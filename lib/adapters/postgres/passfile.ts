// Files that libpq reads: the password file and the service file. The formats are those of the PostgreSQL documentation (libpq 34.16, 34.17).

export interface FileOnDisk {
  readonly text: string;
  /** Permission bits, e.g. 0o600. */
  readonly mode: number;
}
/** Returns undefined for a file that does not exist or may not be read. */
export type ReadFile = (path: string) => FileOnDisk | undefined;

export interface LoginKey {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

/** Password of the first line of `host:port:database:user:password` that matches; `*` matches anything, `\` escapes. */
export function passwordFor(text: string, login: LoginKey): string | undefined {
  const host = login.host.startsWith('/') ? 'localhost' : login.host;
  const wanted = [host, String(login.port), login.database, login.user];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const fields = splitPassLine(line);
    const matches = wanted.every((value, index) => fields[index] === '*' || unescaped(fields[index] ?? '') === value);
    const byPath = fields[0] === login.host && fields[0].startsWith('/');
    const rest = wanted
      .slice(1)
      .every((value, index) => fields[index + 1] === '*' || unescaped(fields[index + 1] ?? '') === value);
    if (fields.length === 5 && (matches || (byPath && rest))) return unescaped(fields[4] ?? '');
  }
  return undefined;
}

/** Five fields; the fifth is the rest of the line, but an unescaped colon ends it. */
function splitPassLine(line: string): string[] {
  return (line.match(/(?:^|:)(?:\\.|[^:\\])*\\?/gs) ?? [])
    .map((field, index) => (index === 0 && !field.startsWith(':') ? field : field.slice(1)))
    .slice(0, 5);
}

function unescaped(field: string): string {
  return field.replace(/\\(.)/gs, '$1');
}

/** `key=value` lines of the section `[name]`, or undefined when there is no such section. */
export function serviceSection(text: string, name: string): Map<string, string> | undefined {
  let found: Map<string, string> | undefined;
  let inside = false;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      if (found !== undefined) return found;
      inside = line === `[${name}]`;
      if (inside) found = new Map();
      continue;
    }
    const equals = line.indexOf('=');
    if (inside && equals > 0) found?.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
  }
  return found;
}

/** The file's text when only its owner may read it; else undefined with a warning. */
export function privateFile(path: string, readFile: ReadFile, warnings: string[]): string | undefined {
  const file = readFile(path);
  if (file === undefined) return undefined;
  if (process.platform !== 'win32' && (file.mode & 0o077) !== 0) {
    warnings.push(`${path} is ignored: others may read it; run: chmod 600 ${path}`);
    return undefined;
  }
  return file.text;
}
