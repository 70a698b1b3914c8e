import { describe, expect, it } from 'vitest';
import { RulesError } from '../../../lib/core/errors.ts';
import { parseCustomIdentifier, parseRules, readRules, rulesJsonSchema } from '../../../lib/core/rules/index.ts';

const EXAMPLE = `version: 1
source: shop
policy: guarded
onDrift: mask
key: { id: shop-2026, from: "secretsmanager:masklake/shop" }
locale: en
comments: drop
identifiers: [ ./identifiers/account-number.yaml ]
defaults:
  EMAIL_ADDRESS: email
  "*.phone*": phone
  inet: { mask: hash }
tables:
  public.customers:
    email:   { mask: email, unique: true, because: { by: detection, identifier: EMAIL_ADDRESS, hits: 48211, of: 48211, run: "r1" } }
    profile: { mask: json, paths: { "$.contact.email": email }, keepValues: [Boise] }
    status:  { keep: "closed list of four states", by: "steward", until: 2027-06-30 }
    null: hash
  public.audit_log: { rows: none, onDrift: stop }
  public.odd: { '"rows"': { mask: hash }, rows: { where: "id > 3" } }
references:
  - { from: public.orders.customer_email, to: public.customers.email }
seen:
  public.customers: { email: text }
`;
const problemsOf = (text: string) => readRules(text, 'rules.yaml').problems;

describe('parseRules', () => {
  it('reads every part of the file', () => {
    const rules = parseRules(EXAMPLE, 'rules.yaml');
    const customers = rules.tables.get('public.customers');
    expect(rules.defaults.map(({ kind }) => kind)).toEqual(['identifier', 'name', 'type']);
    expect(customers?.columns.get('email')).toMatchObject({
      kind: 'mask',
      spec: { mask: 'email', unique: true },
      line: 15,
    });
    expect(customers?.columns.get('email')).not.toHaveProperty('spec.because');
    expect(customers?.columns.get('status')).toMatchObject({ kind: 'keep', by: 'steward', until: '2027-06-30' });
    expect(customers?.columns.get('null')).toMatchObject({ spec: { mask: 'hash' } });
    expect(rules.tables.get('public.audit_log')).toMatchObject({ rows: 'none', onDrift: 'stop' });
    expect(rules.tables.get('public.odd')?.columns.has('rows')).toBe(true);
    expect(rules.tables.get('public.odd')?.rows).toEqual({ where: 'id > 3' });
    expect(rules.references[0]).toMatchObject({ columns: ['customer_email'], referencedColumns: ['email'] });
    expect(rules.seen?.get('public.customers')?.get('email')).toBe('text');
  });
  it('names file, line and the nearest key for an unknown key', () => {
    expect(problemsOf('version: 1\npolicyy: guarded\n')).toMatchObject([
      { file: 'rules.yaml', line: 2, message: expect.stringContaining('did you mean `policy`') },
    ]);
  });
  it('says what was expected and found, and the line to write', () => {
    expect(problemsOf('version: 1\npolicy: garded\n')[0]).toMatchObject({
      line: 2,
      message: 'policy must be one of flagged, guarded, allowlist, found garded',
      paste: 'policy: guarded',
    });
  });
  it.each([
    ['a missing version', 'source: x\n', 1],
    ['an unknown version', 'version: 2\n', 1],
    ['a table without schema', 'version: 1\ntables:\n  customers: {}\n', 3],
    ['a keep without reason', 'version: 1\ntables:\n  a.b:\n    c: { keep: "" }\n', 4],
    ['mask: keep', 'version: 1\ntables:\n  a.b:\n    c: { mask: keep }\n', 4],
    [
      'an unknown key beside keep',
      'version: 1\ntables:\n  a.b:\n    c:\n      keep: yes it may\n      untill: 2027-01-01\n',
      6,
    ],
    ['a date that does not exist', 'version: 1\ntables:\n  a.b:\n    c: { keep: x, until: 2027-02-30 }\n', 4],
    ['a column twice', 'version: 1\ntables:\n  a.b:\n    c: hash\n    "\\"c\\"": hash\n', 5],
    ['a key twice', 'version: 1\ntables:\n  a.b:\n    c: hash\n    c: email\n', 5],
    ['an unclosed bracket', 'version: 1\ntables: { a.b: { c: hash }\n', 3],
    ['rows with another word', 'version: 1\ntables:\n  a.b:\n    rows: some\n', 4],
    ['a key written into the file', 'version: 1\nkey: { id: k, from: c2VjcmV0LXNlY3JldA }\n', 2],
  ])('refuses %s with its line', (_, text, line) => {
    expect(problemsOf(text)[0]?.line).toBe(line);
  });
  it('never repeats a value: it may be data or a key', () => {
    const text =
      'version: 1\nkey: { id: k, from: CANARY-KEY }\ntables:\n  a.b:\n    c: { keep: [CANARY] }\n    d: { mask: [CANARY] }\n';
    expect(problemsOf(text).length).toBe(3);
    expect(JSON.stringify(problemsOf(text))).not.toContain('CANARY');
  });
  it('throws one RulesError that lists all problems', () => {
    expect(() => parseRules('a: 1\nb: 2\n', 'r.yaml')).toThrow(RulesError);
    expect(() => parseRules('a: 1\nb: 2\n', 'r.yaml')).toThrow(/r\.yaml:1.*r\.yaml:2/s);
  });
  it('keeps a column called __proto__', () => {
    const rules = parseRules('version: 1\ntables:\n  a.b:\n    __proto__: hash\n', 'r');
    expect(rules.tables.get('a.b')?.columns.get('__proto__')).toMatchObject({ kind: 'mask' });
  });
  it('refuses an identifier whose pattern does not compile', () => {
    expect(() => parseCustomIdentifier('name: A\nregex: "("\n', 'i.yaml')).toThrow(/i\.yaml:2/);
  });
  it('has a JSON Schema', () => {
    expect(rulesJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
