// The URL of a database, taken apart: the same spelling for every kind of database.
import { UsageError } from '../../core/errors.ts';

/**
 * Parts of `user:password@host:port/database?option=value`, by libpq's names (`dbname`). RFC 3986 as libpq reads it: `#` is no fragment, the
 * user may stand without a host.
 * @param rest what follows `scheme://`
 * @throws UsageError that does not repeat it: it may hold a password
 */
export function fromUrl(rest: string): Map<string, string> {
  const match = /^([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/s.exec(rest);
  const authority = match?.[1] ?? '';
  const at = authority.lastIndexOf('@');
  const [user, password] = splitOnce(at === -1 ? '' : authority.slice(0, at), ':');
  const address = authority.slice(at + 1);
  const bracket = /^\[([^\]]*)\](?::(\d*))?$/.exec(address);
  if (address.includes(',')) throw new UsageError('several hosts in one connection are not supported; name one');
  const [host, port] = bracket === null ? splitOnce(address, ':') : [bracket[1] ?? '', bracket[2]];
  if (bracket === null && port?.includes(':'))
    throw new UsageError('an IPv6 address stands in brackets: user@[::1]:5432/db');
  const found = new Map<string, string>();
  const put = (key: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') found.set(key, decoded(value));
  };
  put('user', user);
  put('password', password);
  put('host', host);
  put('port', port);
  put('dbname', match?.[2]);
  for (const pair of (match?.[3] ?? '').split('&').filter((item) => item !== '')) {
    const [key, value] = splitOnce(pair, '=');
    put(decoded(key), value);
  }
  return found;
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UsageError('the connection URL has a % that begins no %XX code', {
      hint: 'write % as %25, @ as %40, / as %2F, : as %3A',
    });
  }
}
