// What the pages are made from: states, filters, coverage, shapes, made-up values, markup, diffs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeRuns, shapeText, topShapes } from '../../../lib/core/findings/shape.ts';
import { MASKS } from '../../../lib/core/masks/registry.ts';
import { coverageOf, endings, riskOf } from '../../../lib/core/review/coverage.ts';
import { alternativesOf, examplesOf } from '../../../lib/core/review/examples.ts';
import { filterColumns, filterQuery, NO_FILTER, readFilter } from '../../../lib/core/review/filter.ts';
import { appendJournal, readJournal } from '../../../lib/core/review/journal.ts';
import { diffLines, hunks } from '../../../lib/core/review/line-diff.ts';
import { html } from '../../../lib/core/review/markup.ts';
import { putOff, statuses } from '../../../lib/core/review/states.ts';
import { syntheticValues } from '../../../lib/core/review/synthetic.ts';
import { parseRules } from '../../../lib/core/rules/index.ts';
import { COLUMNS, column, PAGILA_RULES } from './support.ts';

const TODAY = '2026-11-21';
const rulesWith = (line: string) =>
  parseRules(PAGILA_RULES.replace(/^ {4}email: .*$/m, `    email: ${line}`), 'r.yaml');
const states = (line: string) => statuses(COLUMNS, rulesWith(line), TODAY, new Set());
const EMAIL = column('public.customer.email').index;

describe('the state of a column', () => {
  it('is proposed while only the program decided, decided by a person, proposed again when a keep has ended', () => {
    expect(states('{ mask: email, because: { by: detection } }')[EMAIL]?.state).toBe('proposed');
    expect(states('{ mask: email, because: { by: Ada } }')[EMAIL]).toMatchObject({ state: 'decided', mask: 'email' });
    expect(states('{ keep: "test", by: Ada, until: 2026-11-21 }')[EMAIL]).toMatchObject({
      state: 'decided',
      mask: 'keep',
    });
    expect(states('{ keep: "test", by: Ada, until: 2026-11-20 }')[EMAIL]?.state).toBe('proposed');
  });

  it('is decided through a column that masks alike', () => {
    const rules = parseRules(
      'version: 1\ntables:\n  public.customer:\n    customer_id: { keep: "a counter", by: Ada }\n',
      'r',
    );
    const found = statuses(COLUMNS, rules, TODAY, new Set());
    const rental = column('public.rental.customer_id').index;
    expect(found[rental]).toMatchObject({ state: 'decided', through: 'public.customer.customer_id' });
  });

  it('counts, and tells what was kept although something was found', () => {
    const status = states('{ keep: "test", by: Ada, until: 2027-01-01 }');
    expect(coverageOf(COLUMNS, status)).toMatchObject({
      columns: 123,
      states: { decided: 1, proposed: 122, unknown: 0 },
    });
    expect(riskOf(COLUMNS, status)).toMatchObject({ keptThoughDetected: 1, bothLooked: false, oneDetector: 0 });
    expect(endings(rulesWith('{ keep: "test", by: Ada, until: 2027-01-01 }'), TODAY)).toEqual([
      { where: 'public.customer.email', until: '2027-01-01', reason: 'test', by: 'Ada', ended: false },
    ]);
  });

  it('remembers from the journal what was put off, until somebody decides', () => {
    const entry = { at: '2026-11-21T10:00:00Z', by: 'Ada', where: 'a.b.c' } as const;
    const text = appendJournal('', [{ ...entry, action: 'ask later' }]);
    expect([...putOff(readJournal(text).entries)]).toEqual(['a.b.c']);
    expect([...putOff(readJournal(appendJournal(text, [{ ...entry, action: 'reveal' }])).entries)]).toEqual(['a.b.c']);
    expect([...putOff(readJournal(appendJournal(text, [{ ...entry, action: 'keep', reason: 'x' }])).entries)]).toEqual(
      [],
    );
    expect(readJournal(`${text}half a li`)).toMatchObject({ unread: 1 });
  });
});

describe('the filter of the list', () => {
  const status = states('{ keep: "test", by: Ada }');
  const keys = (more: Partial<typeof NO_FILTER>) =>
    filterColumns(COLUMNS, status, { ...NO_FILTER, ...more }).map((index) => COLUMNS[index]?.key);

  it('finds by words, table, identifier, state, look and pattern', () => {
    expect(keys({ words: 'STAFF email' })).toEqual(['public.staff.email']);
    expect(keys({ table: 'public.city' })).toHaveLength(4);
    expect(keys({ identifier: 'POSTAL_CODE' })).toEqual(['public.address.postal_code']);
    expect(keys({ state: 'decided' })).toEqual(['public.customer.email']);
    expect(keys({ look: 'kept-detected' })).toEqual(['public.customer.email']);
    expect(keys({ pattern: 'staff.*name' })).toEqual([
      'public.staff.first_name',
      'public.staff.last_name',
      'public.staff.username',
    ]);
  });

  it('is read back from its own address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.constantFrom('decided', 'later', ''), (words, state) => {
        const filter = { ...NO_FILTER, words, state } as const;
        expect(readFilter(new URLSearchParams(filterQuery(filter)))).toEqual(filter);
      }),
    );
  });
});

describe('shapes and made-up values', () => {
  it('a shape is read back from its runs', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aA9 .@_-]{0,40}$/), (shape) => {
        expect(shapeText(shapeRuns(shape))).toBe(shape);
      }),
    );
  });

  it('tells shapes of one value only where none repeats', () => {
    expect(
      topShapes(
        new Map([
          ['aaa', 2],
          ["A'Aa", 1],
        ]),
      ).top.map(({ shape }) => shape),
    ).toEqual(['a3']);
    expect(topShapes(new Map([['aaa', 1]])).top).toHaveLength(1);
  });

  it('a made-up value has the shape of the column, and is the same at every look', () => {
    const email = column('public.customer.email');
    const [first = ''] = syntheticValues(email, 1);
    expect(first.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a')).toBe(
      shapeText(email.finding?.shapes?.top[0]?.shape ?? ''),
    );
    expect(syntheticValues(email, 3)).toEqual(syntheticValues(email, 3));
  });

  it('every alternative of every column is a mask that fits, with an example', () => {
    for (const one of COLUMNS)
      for (const { spec, examples } of alternativesOf(one, one.plan.spec)) {
        expect(MASKS.some(({ name }) => name === spec.mask)).toBe(true);
        expect(examples, `${one.key} ${spec.mask}`).toBeDefined();
      }
  });

  it('the proposed mask changes the made-up values of every masked column', () => {
    for (const one of COLUMNS.filter(({ plan }) => plan.spec.mask !== 'keep'))
      expect(
        examplesOf(one, one.plan.spec)?.every(({ before, after }) => before !== after),
        one.key,
      ).toBe(true);
  });
});

describe('markup', () => {
  it('escapes between tags and inside them', () => {
    const bad = `"><script>alert(1)</script>`;
    const { text } = html`<a href="${bad}" title='${"'"}'>${bad}</a>${[html`<b>${'&'}</b>`, false, undefined, 1]}`;
    expect(text).toBe(
      '<a href="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" title=\'&#39;\'>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a><b>&amp;</b>1',
    );
  });

  it('shows between tags what cannot be seen', () => {
    expect(html`<p>${'a\u202eb'}</p>`.text).toBe('<p>a<span class="unseen">\\u{202e}</span>b</p>');
  });
});

describe('a diff', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'dd', ''), { maxLength: 30 });

  it('leads from one text to the other and back', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const diff = diffLines(a.map((line) => `${line}\n`).join(''), b.map((line) => `${line}\n`).join(''));
        expect(diff.filter(({ kind }) => kind !== 'added').map(({ text }) => text)).toEqual(a);
        expect(diff.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)).toEqual(b);
      }),
    );
  });

  it('shows only what changed, with its surroundings', () => {
    const text = Array.from({ length: 50 }, (_, at) => `line ${at}`).join('\n');
    const found = hunks(diffLines(text, text.replace('line 20', 'other').replace('line 40', 'another')));
    expect(found.map((hunk) => hunk.length)).toEqual([6, 6]);
  });
});
