import { describe, expect, it } from 'vitest';
import { sanitizeMysqlError } from '../../../../lib/adapters/mysql/errors.ts';

const refused = (fields: object) =>
  sanitizeMysqlError(Object.assign(new Error("Duplicate entry 'CANARY' for key"), fields), 'load orders');

describe('an error of MySQL', () => {
  it('never repeats what the server wrote', () => {
    const error = refused({ errno: 1062, sqlState: '23000', code: 'ER_DUP_ENTRY', sqlMessage: "'CANARY'" });
    expect(error.message).toBe('load orders: the server reports error 1062 (SQLSTATE 23000)');
    expect(JSON.stringify(error)).not.toContain('CANARY');
  });

  it('with a known cause says what to do', () => {
    expect(refused({ errno: 1045, sqlState: '28000' })).toMatchObject({
      exitCode: 2,
      message: 'load orders: the password is wrong, or the user does not exist',
      hint: expect.stringContaining('MYSQL_PWD'),
    });
  });

  it('of the network says what to do', () => {
    expect(refused({ code: 'ECONNREFUSED', errno: -111 })).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('connection refused'),
    });
  });

  it('about a certificate says why', () => {
    expect(refused({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }).message).toContain('self-signed');
  });

  it('of a session that is closed already is a lost connection, not a bug of ours', () => {
    // how the driver answers a statement behind the one that lost the connection
    expect(refused({ fatal: true })).toMatchObject({ exitCode: 2, message: 'load orders: the connection was lost' });
  });

  it('of which nothing is known is a bug of ours', () => {
    expect(sanitizeMysqlError('CANARY', 'load orders')).toMatchObject({ exitCode: 4 });
  });
});
