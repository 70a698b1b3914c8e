// The state file and defaults.json of rds_pg_anon, option by option.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RulesError } from '../../../../lib/core/errors.ts';
import { ruleMask } from '../../../../lib/core/masks/registry.ts';
import type { Policy } from '../../../../lib/core/plan/plan.ts';
import { FAKER_PROVIDERS, localeOf } from '../../../../lib/core/rules/import/faker-providers.ts';
import { importRdsPgAnon } from '../../../../lib/core/rules/import/rds-pg-anon.ts';
import { readDefaultsFile, readState } from '../../../../lib/core/rules/import/rds-pg-anon-file.ts';
import { writeImported } from '../../../../lib/core/rules/import/write.ts';
import { parseRules } from '../../../../lib/core/rules/index.ts';

const file = (name: string) => readFileSync(new URL(`../../../fixtures/import/${name}`, import.meta.url), 'utf8');
const columnState = (anonymize: unknown, type = 'TEXT', column = 'c') =>
  JSON.stringify({ schemas: { public: { tables: { t: { columns: { [column]: { type, anonymize } } } } } } });

function imported(state: string, policy: Policy = 'guarded', generators: string[] = [], defaults?: string) {
  const found = importRdsPgAnon(readState(state, 's.json'), {
    policy,
    generators: new Set(generators),
    defaults: defaults === undefined ? undefined : readDefaultsFile(defaults, 'd.json'),
  });
  const text = writeImported(found, 'r.yaml', undefined);
  return { found, text, rules: parseRules(text, 'r.yaml') };
}
const specOf = (state: string, policy: Policy = 'guarded', generators: string[] = []) => {
  const rule = imported(state, policy, generators).rules.tables.get('public.t')?.columns.get('c');
  return rule?.kind === 'mask' ? rule.spec : undefined;
};

describe('the state file', () => {
  it('becomes one valid rules file with every option', () => {
    const { rules, found } = imported(file('state.json'), 'guarded', ['badge'], file('defaults.json'));
    const column = (name: string) => rules.tables.get('public.people')?.columns.get(name);
    const spec = (name: string) => {
      const rule = column(name);
      return rule?.kind === 'mask' ? rule.spec : undefined;
    };
    expect(spec('email')).toEqual({ mask: 'email', unique: true, host: 'mail.test' });
    expect(spec('first_name')).toEqual({ mask: 'first' });
    expect(spec('last_name')).toEqual({ mask: 'last', keepValues: ['smith'] });
    expect(spec('nick')).toEqual({ mask: 'username', unique: true });
    expect(spec('ssn')).toEqual({ mask: 'national-id' });
    expect(spec('status')).toEqual({ mask: 'constant', value: 'active' });
    expect(spec('seen_at')).toMatchObject({ mask: 'fake', method: 'date.between' });
    expect(spec('born')).toEqual({ mask: 'date-of-birth', age: 'none' });
    expect(spec('score')).toEqual({ mask: 'fake', method: 'number.int', options: { min: 0, max: 99 } });
    expect(spec('badge')).toEqual({ mask: 'custom', module: './generators/badge.mjs', args: [3] });
    expect(spec('profile')).toEqual({
      mask: 'json',
      paths: {
        '$.contact.name': { mask: 'name' },
        '$.agent.phones': { mask: 'list', each: { mask: 'phone' }, count: 3 },
        '$..email': { mask: 'email', host: 'mail.test' },
        '$..street': { mask: 'street' },
      },
      ignoreKeys: ['coverAreas', 'kept'],
      keepValues: ['Boise'],
    });
    expect(column('id')).toBeUndefined();
    expect(rules.locale).toBe('en_US');
    expect(rules.defaults.map(({ kind, pattern, expectLater }) => [kind, pattern, expectLater])).toEqual([
      ['name', '*.phone_number', true],
      ['name', '*.first_name', undefined],
      ['type', 'json', undefined],
    ]);
    expect(found.remarks.filter(({ kind }) => kind === 'open').map(({ where }) => where)).toEqual([
      'public.people.hobby',
    ]);
  });

  it('lists what has no equivalent with the line to write, and masks it as the program does until then', () => {
    const { found, text, rules } = imported(columnState({ type: 'custom.hobby' }));
    expect(found.remarks).toMatchObject([
      {
        kind: 'open',
        where: 'public.t.c',
        option: 'custom.hobby',
        write: expect.stringContaining('generators/hobby.mjs'),
      },
    ]);
    expect(text).toContain('# OPEN c: custom.hobby');
    expect(rules.tables.get('public.t')?.columns.get('c')).toMatchObject({
      spec: { mask: 'hash' },
      because: { by: 'policy' },
    });
  });

  it('keeps nothing in clear that it cannot carry over, whatever the policy', () => {
    for (const anonymize of [
      { type: 'faker.profile' },
      { type: 'nonsense' },
      { type: 'custom', custom: { method: 'x' } },
    ])
      expect(specOf(columnState(anonymize), 'flagged')?.mask).toBe('hash');
    expect(specOf(columnState({ type: 'json' }, 'JSONB'), 'flagged')?.mask).toBe('json');
    expect(specOf(columnState({ type: 'custom.x' }, 'HSTORE'), 'flagged')?.mask).toBe('null');
  });

  it('leaves foreign keys to the columns that they reference, and says so', () => {
    const { text, rules } = imported(columnState({ type: 'faker.email', foreign_key: true }));
    expect(rules.tables.get('public.t')?.columns.size).toBe(0);
    expect(text).toContain('# c: foreign_key: it follows the column');
  });

  it('takes names for unique columns from pools with a suffix, and formats by encryption', () => {
    expect(specOf(columnState({ type: 'faker.last_name', unique: true }))).toEqual({
      mask: 'fake',
      method: 'person.lastName',
      unique: true,
    });
    expect(specOf(columnState({ type: 'faker.ssn', unique: true }))).toEqual({ mask: 'fpe', unique: true });
  });

  it('keeps unnamed parts of documents only under flagged, and then finds keys in the usual letter cases as there', () => {
    const state = columnState({ type: 'json', json: { all_keys: [{ eMail: 'faker.email' }] } }, 'JSON');
    expect(specOf(state)).toEqual({ mask: 'json', paths: { '$..eMail': { mask: 'email' } } });
    expect(specOf(state, 'flagged')).toMatchObject({ rest: { mask: 'keep' } });
    expect(Object.keys(specOf(state, 'flagged')?.['paths'] ?? {})).toEqual([
      '$..eMail',
      '$..email',
      '$..EMAIL',
      '$..EMail',
    ]);
  });

  it('survives hostile names of columns and keys', () => {
    const state = columnState({ type: 'custom.x' }, 'TEXT', 'a: b # "c\n- d');
    const { rules } = imported(state);
    expect([...(rules.tables.get('public.t')?.columns.keys() ?? [])]).toEqual(['a: b # "c\n- d']);
    const json = columnState(
      { type: 'json', json: { all_keys: [{ 'it\'s "x"': 'faker.name' }], keys: [{ nonsense: 'faker.name' }] } },
      'JSON',
    );
    expect(imported(json).found.remarks).toMatchObject([{ kind: 'open', option: 'keys nonsense' }]);
  });

  it('refuses another form with its place and never a value', () => {
    const broken = columnState({ type: 7, secret: 'zebulon' });
    expect(() => readState(broken, 's.json')).toThrow(RulesError);
    expect(() => readState(broken, 's.json')).toThrow('schemas.public.tables.t.columns.c.anonymize.type');
    expect(() => readState('{ "schemas": {', 's.json')).toThrow('neither JSON nor YAML');
  });
});

describe('the table of faker methods', () => {
  it('names masks and parameters that exist', () => {
    for (const [name, { mask, method, options }] of FAKER_PROVIDERS) {
      expect(mask !== undefined || method !== undefined, name).toBe(true);
      if (mask !== undefined) expect(ruleMask(mask.mask)?.parameters.safeParse(mask).success, name).toBe(true);
      const fake = { mask: 'fake', method, options };
      if (method !== undefined) expect(ruleMask('fake')?.parameters.safeParse(fake).success, name).toBe(true);
    }
  });
  it('says locales as faker does', () => {
    expect(['en_US', 'de_DE', 'de-AT', 'ja_JP'].map(localeOf)).toEqual(['en_US', 'de', 'de_AT', 'ja']);
  });
});
