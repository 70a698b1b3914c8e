// Text of masklake.yaml -> Config, and flags over it. Pure: the caller reads the file.
import { UsageError } from '../core/errors.ts';
import { printProblems, YamlReader } from '../core/rules/yaml-reader.ts';
import { Config } from './schema.ts';

/**
 * Parses the configuration.
 * @throws UsageError listing every problem as `file:line: what was expected and found`
 */
export function loadConfig(text: string, file: string): Config {
  const reader = new YamlReader(text, file);
  const empty = reader.problems.length === 0 && (reader.value(reader.root) ?? null) === null;
  const config = empty ? {} : reader.parse(Config, reader.root, '', 0);
  if (config !== undefined && reader.problems.length === 0) return config;
  const first = reader.problems[0];
  throw new UsageError(`the configuration cannot be used: ${printProblems(reader.problems)}`, {
    where: `${file}:${first?.line ?? 1}:${first?.character ?? 1}`,
  });
}

/** What the command line gave; undefined means not given. A password in a URL is allowed here, with a warning at connection. */
export type Flags = { readonly [Key in keyof Config]?: Config[Key] | undefined };

/** Flags win; lists replace the file's lists; `tls` and `rows` are merged key by key. */
export function mergeConfig(config: Config, flags: Flags): Config {
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const nested = (key: 'tls' | 'rows'): object => {
    const merged = { ...config[key], ...flags[key] };
    return Object.keys(merged).length === 0 ? {} : { [key]: merged };
  };
  return { ...config, ...given, ...nested('tls'), ...nested('rows') };
}

/** The TLS part as PG* variables, which `parseConnection` puts below what the URL itself says. */
export function tlsEnvironment(config: Config): Record<string, string> {
  const { tls } = config;
  return {
    ...(tls?.mode === undefined ? {} : { PGSSLMODE: tls.mode }),
    ...(tls?.rootCert === undefined ? {} : { PGSSLROOTCERT: tls.rootCert }),
    ...(tls?.cert === undefined ? {} : { PGSSLCERT: tls.cert }),
    ...(tls?.key === undefined ? {} : { PGSSLKEY: tls.key }),
  };
}
