// Whatever a state file holds, what is written is a valid rules file that names every column that has a type.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importRdsPgAnon } from '../../../../lib/core/rules/import/rds-pg-anon.ts';
import { readState } from '../../../../lib/core/rules/import/rds-pg-anon-file.ts';
import { writeImported } from '../../../../lib/core/rules/import/write.ts';
import { parseRules } from '../../../../lib/core/rules/index.ts';
import { flowText } from '../../../../lib/core/rules/splice.ts';

const name = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text !== '__proto__');
const type = fc.oneof(
  fc.constantFrom('faker.email', 'fake.first_name()', 'faker.ssn', 'datetime', 'custom.x', 'faker.nope', 'json', 'raw'),
  name.map((text) => `raw.${text}`),
  name,
);
const pairs = fc.array(fc.dictionary(name, type, { maxKeys: 2, noNullPrototype: true }), { maxLength: 3 });
const anonymize = fc.record(
  {
    type,
    unique: fc.boolean(),
    persist_values: fc.array(name, { maxLength: 2 }),
    ignore_keys: fc.array(name, { maxLength: 2 }),
    json: fc.record(
      { keys: pairs, all_keys: pairs, persist_values: fc.array(name, { maxLength: 2 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['type'] },
);
const sqlType = fc.constantFrom('TEXT', 'VARCHAR(3)', 'JSONB', 'BIGINT', 'TIMESTAMP', 'mood', 'ARRAY', 'BYTEA');

describe('an import', () => {
  it('gives a valid file with a decision for every column, under every policy', () => {
    fc.assert(
      fc.property(
        name,
        name,
        fc.dictionary(name, fc.record({ type: sqlType, anonymize }), { maxKeys: 4, noNullPrototype: true }),
        fc.constantFrom('guarded', 'flagged'),
        (schema, table, columns, policy) => {
          const state = readState(JSON.stringify({ schemas: { [schema]: { tables: { [table]: { columns } } } } }), 's');
          const found = importRdsPgAnon(state, { policy, generators: new Set() });
          const rules = parseRules(writeImported(found, 'r', undefined), 'r');
          const decided = [...rules.tables.values()].flatMap((one) => [...one.columns.keys()]);
          expect(new Set(decided)).toEqual(new Set(Object.keys(columns)));
        },
      ),
      { numRuns: 300 },
    );
  });
  it.each(['\u00a0\n\u00a0', 'x\n\u00a0', 'a\u2003\nb', 'a\nb', '\u2028'])('writes %j on one line', (value) => {
    const line = flowText({ mask: 'constant', value });
    expect(line).not.toContain('\n');
    expect(parse(line)).toEqual({ mask: 'constant', value });
  });
  it('drops nothing: a name that cannot be read is an error with its place', () => {
    const text = '{"schemas": {"public": {"tables": {"t": {"columns": {"__proto__": {"type": "TEXT"}}}}}}}';
    expect(() => readState(text, 's.json')).toThrow('schemas.public.tables.t.columns.__proto__');
  });
  it('takes NULL among the values that stay, which it does anyhow', () => {
    const anonymize = { type: 'faker.city', persist_values: ['Boise', null, 5] };
    const state = readState(
      JSON.stringify({ schemas: { p: { tables: { t: { columns: { c: { type: 'TEXT', anonymize } } } } } } }),
      's.json',
    );
    const [table] = importRdsPgAnon(state, { policy: 'guarded', generators: new Set() }).tables;
    expect(table?.columns).toMatchObject([{ spec: { mask: 'city', keepValues: ['Boise', '5'] } }]);
  });
  it('keeps no value of a unique column, which the plan would refuse, and says so', () => {
    const anonymize = { type: 'faker.email', unique: true, persist_values: ['a'] };
    const state = readState(
      JSON.stringify({ schemas: { p: { tables: { t: { columns: { c: { type: 'TEXT', anonymize } } } } } } }),
      's.json',
    );
    const { tables, remarks } = importRdsPgAnon(state, { policy: 'guarded', generators: new Set() });
    expect(tables[0]?.columns).toMatchObject([{ spec: { mask: 'email', unique: true } }]);
    expect(JSON.stringify(tables[0]?.columns[0])).not.toContain('keepValues"');
    expect(remarks).toMatchObject([{ kind: 'open', option: 'persist_values' }]);
  });
});
