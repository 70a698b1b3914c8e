import { describe, expect, it } from 'vitest';
import { loadConfig, mergeConfig, tlsEnvironment } from '../../../lib/config/config.ts';
import { configJsonSchema } from '../../../lib/config/schema.ts';

describe('masklake.yaml', () => {
  it('reads an empty file as no settings', () => {
    expect(loadConfig('', 'masklake.yaml')).toEqual({});
    expect(loadConfig('# only a comment\n', 'masklake.yaml')).toEqual({});
  });
  it('names the line of an unknown key and the nearest known one', () => {
    expect(() => loadConfig('source: env:X\nthreds: 2\n', 'm.yaml')).toThrow(/m\.yaml:2.*did you mean `threads`/);
  });
  it('names the line of a wrong value', () => {
    expect(() => loadConfig('out: a\nthreads: many\n', 'm.yaml')).toThrow(
      /m\.yaml:2:\d+: threads must be a number|m\.yaml:2:\d+: threads must be a whole number/,
    );
  });
  it('refuses a password in a connection without repeating it', () => {
    const load = () => loadConfig('source: postgres://u:CANARY@h/d\n', 'm.yaml');
    expect(load).toThrow(/must not hold a password/);
    expect(load).not.toThrow(/CANARY/);
  });
  it('lets flags win and merges tls', () => {
    const config = loadConfig('out: a\nthreads: 2\ntls: { mode: require, rootCert: ca.pem }\n', 'm');
    expect(mergeConfig(config, { out: 'b', threads: undefined, tls: { mode: 'verify-full' } })).toEqual({
      out: 'b',
      threads: 2,
      tls: { mode: 'verify-full', rootCert: 'ca.pem' },
    });
    expect(tlsEnvironment(config)).toEqual({ PGSSLMODE: 'require', PGSSLROOTCERT: 'ca.pem' });
  });
  it('has a JSON Schema', () => {
    expect(configJsonSchema()).toMatchObject({ additionalProperties: false });
  });
});
