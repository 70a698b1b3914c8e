import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  describeConnection,
  libpqEnvironment,
  localConnection,
  parseConnection,
} from '../../../lib/adapters/postgres/connection-options.ts';
import { passwordFor } from '../../../lib/adapters/postgres/passfile.ts';
import { UsageError } from '../../../lib/core/errors.ts';

const files = (found: Record<string, { text: string; mode?: number }>) => (path: string) => {
  const file = found[path];
  return file && { text: file.text, mode: file.mode ?? 0o600 };
};
const parse = (
  spec: string | undefined,
  env: Record<string, string> = {},
  found: Record<string, { text: string; mode?: number }> = {},
) => parseConnection(spec, env, files(found));

describe('parseConnection', () => {
  it('reads a URL with every part percent-encoded', () => {
    const options = parse(
      'postgresql://us%40er:p%2Fw%23@[::1]:6543/my%20db?sslmode=disable&connect_timeout=3&application_name=x',
    );
    expect(options).toMatchObject({
      user: 'us@er',
      host: '::1',
      port: 6543,
      database: 'my db',
      connectTimeout: 3,
      applicationName: 'x',
      tls: { mode: 'disable' },
    });
    expect(options.password?.reveal()).toBe('p/w#');
  });
  it.each([
    ['a socket folder as parameter', 'postgres://u@/d?host=/var/run/pg'],
    ['a socket folder as host', 'postgres://u@%2Fvar%2Frun%2Fpg/d'],
    ['key=value pairs', "host=/var/run/pg dbname='d' user=u"],
  ])('reads %s', (_, spec) => {
    expect(parse(spec)).toMatchObject({ host: '/var/run/pg', database: 'd', user: 'u', port: 5432 });
  });
  it('warns of a password in the argument, and not of one in a variable', () => {
    const url = 'postgres://u:CANARY@h/d';
    expect(parse(url).warnings).toEqual([expect.stringContaining('env:NAME')]);
    expect(parse('env:SHOP', { SHOP: url }).warnings).toEqual([]);
  });
  it('shows the password in no printed form', () => {
    const options = parse('postgres://u:CANARY@h/d');
    for (const shown of [
      JSON.stringify(options),
      inspect(options, { depth: 9, showHidden: true }),
      String(options.password),
      describeConnection(options),
    ]) {
      expect(shown).not.toContain('CANARY');
    }
    expect(describeConnection(options)).toBe('h:5432/d as u');
    expect(libpqEnvironment(options)).toMatchObject({ PGPASSWORD: 'CANARY', PGHOST: 'h' });
  });
  it.each([
    'mysql://u:CANARY@h/d',
    'http://u:CANARY@h/d',
    'CANARY',
    'postgres://u:CANARY%ZZ@h/d',
    'postgres://u:CANARY@a,b/d',
    'postgres://u:CANARY@h:99999/d',
    'postgres://u:CANARY@h/d?nope=1',
    'postgres://u:CANARY@h/d?sslmode=CANARY',
    'env:MISSING',
  ])('refuses a connection it does not understand without repeating it (%#)', (spec) => {
    expect(() => parse(spec)).toThrow(UsageError);
    expect(() => parse(spec)).not.toThrow(/CANARY/);
  });
  it('says when MySQL comes', () => {
    expect(() => parse('mysql://h/d')).toThrow('a MySQL connection is not possible here, only one of Postgres');
  });
  it('takes PG* variables when nothing is given, and refuses when there are none', () => {
    expect(
      parse(undefined, { PGHOST: 'h', PGUSER: 'u', PGPORT: '7', PGPASSWORD: 'x', PGSSLMODE: 'disable' }),
    ).toMatchObject({ host: 'h', port: 7, database: 'u', user: 'u' });
    expect(() => parse(undefined, { HOME: '/h', USER: 'root' })).toThrow('no connection is given');
  });
  it('puts the argument over the service file over the environment', () => {
    const service = {
      '/h/.pg_service.conf': { text: '# c\n[other]\nhost=no\n[shop]\nhost=service\nport=6000\nuser=s\n' },
    };
    expect(parse('service=shop user=u', { HOME: '/h', PGHOST: 'env', PGDATABASE: 'e' }, service)).toMatchObject({
      host: 'service',
      port: 6000,
      user: 'u',
      database: 'e',
    });
    expect(parse(undefined, { HOME: '/h', PGSERVICE: 'shop' }, service)).toMatchObject({ host: 'service', user: 's' });
    expect(() => parse('service=gone', { HOME: '/h' }, service)).toThrow('there is no service gone');
  });
  it('reads the passfile only when nobody else can', () => {
    const text = 'h:5432:d:u:secret\n';
    expect(parse('postgres://u@h/d', { HOME: '/h' }, { '/h/.pgpass': { text } }).password?.reveal()).toBe('secret');
    const open = parse('postgres://u@h/d', { HOME: '/h' }, { '/h/.pgpass': { text, mode: 0o644 } });
    expect(open.password).toBeUndefined();
    expect(open.warnings).toEqual([expect.stringContaining('chmod 600')]);
  });
  it('reads certificates, and verifies the chain under require when one is named', () => {
    const options = parse('postgres://u@h/d?sslmode=require&sslrootcert=/ca', {}, { '/ca': { text: 'PEM' } });
    expect(options.tls).toMatchObject({ mode: 'verify-ca', ca: 'PEM' });
    expect(() => parse('postgres://u@h/d?sslmode=verify-full&sslrootcert=/gone')).toThrow('sslrootcert cannot be read');
  });
  it('makes options for a server of our own', () => {
    expect(localConnection({ host: 'h', port: 1, database: 'd', user: 'u' })).toMatchObject({
      tls: { mode: 'disable' },
      password: undefined,
    });
  });
});

describe('passwordFor', () => {
  const login = { host: 'h', port: 5432, database: 'd:b', user: 'u' };
  it.each([
    ['the first match', '#h:5432:d\\:b:u:no\n*:*:*:u:first\n*:*:*:*:second', 'first'],
    ['escaped colons and backslashes', 'h:5432:d\\:b:u:a\\:b\\\\c', 'a:b\\c'],
    ['an empty password', 'h:*:*:*:', ''],
    ['nothing for another user', 'h:5432:*:other:x', undefined],
    ['nothing for a short line', 'h:5432:d', undefined],
  ])('finds %s', (_, text, password) => {
    expect(passwordFor(text, login)).toBe(password);
  });
  it('treats a socket as localhost', () => {
    expect(passwordFor('localhost:*:*:*:x', { ...login, host: '/var/run/postgresql' })).toBe('x');
  });
});
