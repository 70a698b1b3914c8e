import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { describeMysql, isMysql, parseMysqlConnection } from '../../../../lib/adapters/mysql/connection-options.ts';
import { UsageError } from '../../../../lib/core/errors.ts';

describe('a MySQL connection', () => {
  it('is read from a URL with every part percent-encoded', () => {
    const options = parseMysqlConnection(
      'mysql://us%40er:p%2Fw%23@[::1]:3307/my%20db?ssl-mode=REQUIRED&connect-timeout=3',
      {},
    );
    expect(options).toMatchObject({
      user: 'us@er',
      host: '::1',
      port: 3307,
      database: 'my db',
      connectTimeout: 3,
      tls: { mode: 'REQUIRED' },
    });
    expect(options.password?.reveal()).toBe('p/w#');
  });

  it('has the port and the TLS mode of MySQL’s own clients when none is given', () => {
    expect(parseMysqlConnection('mariadb://u@h/d', {})).toMatchObject({ port: 3306, tls: { mode: 'PREFERRED' } });
  });

  it('takes the password from MYSQL_PWD', () => {
    expect(parseMysqlConnection('mysql://u@h/d', { MYSQL_PWD: 'CANARY' }).password?.reveal()).toBe('CANARY');
  });

  it('may stand in a variable, which is no reason to warn of its password', () => {
    const url = 'mysql://u:CANARY@h/d';
    expect(parseMysqlConnection(url, {}).warnings).toEqual([expect.stringContaining('env:NAME')]);
    expect(parseMysqlConnection('env:SHOP', { SHOP: url }).warnings).toEqual([]);
  });

  it('is recognized by its scheme, in a variable too', () => {
    expect(isMysql('mysql://u@h/d', {})).toBe(true);
    expect(isMysql('env:SHOP', { SHOP: ' MariaDB://u@h/d' })).toBe(true);
    expect(isMysql('postgres://u@h/d', {})).toBe(false);
    expect(isMysql(undefined, {})).toBe(false);
  });

  it('shows its password in no printed form', () => {
    const options = parseMysqlConnection('mysql://u:CANARY@h/d', {});
    for (const shown of [JSON.stringify(options), inspect(options, { depth: 9 }), describeMysql(options)])
      expect(shown).not.toContain('CANARY');
    expect(describeMysql(options)).toBe('h:3306/d as u');
  });

  it.each([
    ['names no database', 'mysql://CANARY@h'],
    ['has an option that is not known', 'mysql://u:CANARY@h/d?ssl-mod=REQUIRED'],
    ['has a port that is none', 'mysql://u:CANARY@h:99999/d'],
    ['has a TLS mode that is none', 'mysql://u:CANARY@h/d?ssl-mode=CANARY'],
    ['is of another kind', 'oracle://u:CANARY@h/d'],
  ])('that %s is refused without being repeated', (_, spec) => {
    const parse = () => parseMysqlConnection(spec, {});
    expect(parse).toThrow(UsageError);
    expect(parse).not.toThrow('CANARY');
  });

  it('whose certificate authority cannot be read names the file', () => {
    expect(() => parseMysqlConnection('mysql://u@h/d?ssl-ca=/nowhere.pem', {})).toThrow('ssl-ca cannot be read');
  });
});
