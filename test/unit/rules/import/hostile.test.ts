// Whatever a state file holds, what is written is a valid rules file that names every column that has a type.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importRdsPgAnon } from '../../../../lib/core/rules/import/rds-pg-anon.ts';
import { readState } from '../../../../lib/core/rules/import/rds-pg-anon-file.ts';
import { writeImported } from '../../../../lib/core/rules/import/write.ts';
import { parseRules } from '../../../../lib/core/rules/index.ts';

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
});
