// Columns as a whole: JSON, arrays, composites, text, and how detections travel and are told.
import { describe, expect, it } from 'vitest';
import { classifyText } from '../../../lib/core/detect/classify-text.ts';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import { isSensitive, summarize } from '../../../lib/core/detect/decide.ts';
import { PathNode, walkJson } from '../../../lib/core/detect/json-leaves.ts';
import { arrayElements, compositeFields } from '../../../lib/core/detect/literals.ts';
import { withTravelled } from '../../../lib/core/detect/travel.ts';
import type { ColumnFinding, Detection } from '../../../lib/core/findings/detection.ts';
import type { Catalog, Column, Table } from '../../../lib/core/model/catalog.ts';
import { columnOf, textColumn, typeOf } from './support.ts';

const TABLE = { schema: 'public', name: 't' };

function scan(column: Column, values: readonly string[]): Detection[] {
  const scanner = new ColumnScanner(TABLE, column);
  for (const value of values) scanner.add(value, 1, 'both');
  return scanner.finish(new Set(values).size);
}

describe('ColumnScanner', () => {
  it('finds e-mails and telephones at their JSON paths, whatever the nesting', () => {
    const found = scan(columnOf('profile', typeOf('json')), [
      '{"contact":{"email":"ann@example.org"},"people":[{"tel":"+49 30 901820"},{"tel":"+49 30 901821"}],"a b":{"x":"bob@example.org"}}',
    ]);
    expect(found.map((one) => [one.identifier, one.where, one.jsonPath])).toEqual(
      expect.arrayContaining([
        ['EMAIL_ADDRESS', 'json', '$.contact.email'],
        ['PHONE_NUMBER', 'json', '$.people[*].tel'],
        ['EMAIL_ADDRESS', 'json', "$['a b'].x"],
      ]),
    );
  });

  it('never puts a key that is personal into a path', () => {
    const found = scan(columnOf('by_user', typeOf('json')), ['{"ann@example.org":{"note":"bob@example.org"}}']);
    expect(found.length).toBeGreaterThan(1);
    expect(JSON.stringify(found)).not.toContain('ann@');
  });

  it('sees the first of two equal keys and numbers too long for a double', () => {
    const found = scan(columnOf('j', typeOf('json')), [
      '{"a":"ann@example.org","a":"x","card_number":4111111111111111}',
    ]);
    expect(found.map((one) => one.identifier).sort()).toEqual(['CREDIT_CARD_NUMBER', 'EMAIL_ADDRESS']);
  });

  it('finds elements of array literals', () => {
    const column = columnOf('contacts', { ...typeOf('array'), element: typeOf('text') });
    const [first] = scan(column, ['{ann@example.org,NULL,"bob, jr@example.org"}', '{}']);
    expect(first).toMatchObject({ identifier: 'EMAIL_ADDRESS', where: 'array' });
  });

  it('reads the fields of a composite type by their names', () => {
    const column = columnOf('home', {
      ...typeOf('composite'),
      fields: [
        { name: 'street', type: typeOf('text') },
        { name: 'zip', type: typeOf('text') },
      ],
    });
    expect(
      scan(column, ['("12 Oak Street",12345)'])
        .map((one) => one.identifier)
        .sort(),
    ).toEqual(['ADDRESS', 'POSTAL_CODE']);
  });

  it('acts on one e-mail in ten thousand values of text', () => {
    const values = Array.from({ length: 10_000 }, (_, i) =>
      i === 7777 ? 'please write to ann@example.org today' : `ticket ${i} was closed without an answer`,
    );
    const [first] = scan(textColumn('c1'), values);
    expect(first).toMatchObject({
      identifier: 'EMAIL_ADDRESS',
      strength: 'certain',
      where: 'text',
      hits: 1,
      of: 10_000,
    });
  });

  it('says by name alone what an empty column holds', () => {
    expect(scan(textColumn('email'), [])[0]).toMatchObject({
      identifier: 'EMAIL_ADDRESS',
      where: 'name',
      hits: 0,
      strength: 'likely',
    });
  });

  it('finds names in an opaque column by the dictionary', () => {
    const first = [
      'Mary',
      'John',
      'Patricia',
      'Robert',
      'Jennifer',
      'Michael',
      'Linda',
      'David',
      'Elizabeth',
      'Thomas',
    ];
    const last = [
      'Smith',
      'Johnson',
      'Williams',
      'Jones',
      'Garcia',
      'Miller',
      'Davis',
      'Rodriguez',
      'Wilson',
      'Anderson',
    ];
    expect(scan(textColumn('c1'), first)[0]).toMatchObject({ identifier: 'FIRST_NAME', strength: 'likely' });
    expect(scan(textColumn('c2'), last)[0]).toMatchObject({ identifier: 'LAST_NAME', strength: 'likely' });
    expect(
      scan(
        textColumn('c3'),
        first.map((name, i) => `${name} ${last[i]}`),
      )[0],
    ).toMatchObject({ identifier: 'NAME', strength: 'likely' });
  });
});

describe('classifyText', () => {
  it('returns spans in order and without overlap', () => {
    const text = 'Mail ann@example.org, card 4111 1111 1111 1111, tel. +49 30 901820';
    expect(classifyText(text).map((span) => [span.identifier, text.slice(span.start, span.end)])).toEqual([
      ['EMAIL_ADDRESS', 'ann@example.org'],
      ['CREDIT_CARD_NUMBER', '4111 1111 1111 1111'],
      ['PHONE_NUMBER', '+49 30 901820'],
    ]);
  });

  it('is silent about prose without people', () => {
    expect(
      classifyText('Please see section 4.2 of the manual; order 48211 shipped on 2024-01-05 for 12.50 EUR.'),
    ).toEqual([]);
  });

  it('stays linear on long hostile text', () => {
    const started = performance.now();
    classifyText(`${'a'.repeat(100_000)}@${'1-'.repeat(20_000)}${' A'.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('walkJson', () => {
  it('walks thousands of levels without a stack and stops at what is not JSON', () => {
    const leaves: string[] = [];
    const visitor = { leaf: (_node: PathNode, text: string) => void leaves.push(text), key: () => false };
    expect(walkJson(`${'{"a":['.repeat(900)}"x"${']}'.repeat(900)}`, new PathNode('$', ''), visitor)).toBe(true);
    expect(leaves).toEqual(['x']);
    expect(walkJson('{"a":"unfinished', new PathNode('$', ''), visitor)).toBe(false);
  });
});

describe('literals', () => {
  it('reads quotes, escapes, NULL, dimensions', () => {
    expect(arrayElements('{a,"b,c","d\\"e",NULL,"NULL",{f}}')).toEqual(['a', 'b,c', 'd"e', 'NULL', 'f']);
    expect(arrayElements('[0:1]={a,b}')).toEqual(['a', 'b']);
    expect(arrayElements('plain')).toBeUndefined();
    expect(compositeFields('(a,"b, ""c""",)')).toEqual(['a', 'b, "c"', '']);
  });
});

const PROFILE = { rows: 10, nulls: 0, empty: 0, distinct: 10, minLength: 1, maxLength: 9, averageLength: 5, wordy: 0 };
const finding = (table: string, column: string, detections: readonly Detection[] = []): ColumnFinding => ({
  table: { schema: 'public', name: table },
  column,
  detections,
  profile: PROFILE,
});
const email = (table: string, column: string): Detection => ({
  table: { schema: 'public', name: table },
  column,
  identifier: 'EMAIL_ADDRESS',
  hits: 10,
  of: 10,
  strength: 'certain',
  source: 'classifier',
  where: 'value',
  why: 'all 10 values looked at are e-mail addresses',
});
const table = (name: string, columns: readonly string[], more: Partial<Table> = {}): Table => ({
  id: { schema: 'public', name },
  kind: 'table',
  partitionKey: [],
  inherits: [],
  columns: columns.map(textColumn),
  uniques: [],
  foreignKeys: [],
  checks: [],
  rowSecurity: false,
  readable: true,
  estimatedRows: 1,
  bytes: 1,
  ...more,
});
const catalog = (tables: readonly Table[]): Catalog => ({
  dialect: 'postgres',
  database: 'd',
  serverVersion: 150000,
  encoding: 'UTF8',
  tables,
  objects: {},
});

describe('withTravelled', () => {
  it('carries a detection along a chain of foreign keys and says why', () => {
    const key = (to: string) => [
      {
        name: 'fk',
        columns: ['k'],
        references: { schema: 'public', name: to },
        referencedColumns: ['k'],
        validated: true,
      },
    ];
    const tables = [
      table('a', ['k']),
      table('b', ['k'], { foreignKeys: key('a') }),
      table('c', ['k'], { foreignKeys: key('b') }),
    ];
    const travelled = withTravelled(catalog(tables), [
      finding('c', 'k'),
      finding('b', 'k'),
      finding('a', 'k', [email('a', 'k')]),
    ]);
    expect(travelled.every(isSensitive)).toBe(true);
    expect(travelled[0] === undefined ? '' : summarize(travelled[0])).toContain('references public.b.k');
  });

  it('carries it between partitions and to computed columns', () => {
    const parent = { schema: 'public', name: 'p' };
    const tables = [
      table('p', ['who'], { kind: 'partitioned' }),
      table('p1', ['who'], { kind: 'partition', parent }),
      table('p2', ['who'], { kind: 'partition', parent }),
    ];
    const travelled = withTravelled(catalog(tables), [
      finding('p', 'who'),
      finding('p1', 'who', [email('p1', 'who')]),
      finding('p2', 'who'),
    ]);
    expect(travelled.every(isSensitive)).toBe(true);
  });
});

describe('summarize', () => {
  it('says what was looked at when nothing was found, and what was not looked at', () => {
    expect(summarize(finding('a', 'k'))).toBe('nothing personal seen in 10 values');
    expect(summarize({ ...finding('a', 'k'), unknown: 'its values were not exported' })).toContain(
      'not fully looked at',
    );
  });
});

describe('documents', () => {
  const documentsOf = (column: Column, values: readonly string[]) => {
    const scanner = new ColumnScanner(TABLE, column);
    for (const value of values) scanner.add(value, 2, 'both');
    return scanner.documents();
  };

  it('are counted with the places of all values, also of those that say nothing', () => {
    expect(
      documentsOf(columnOf('j', typeOf('json')), ['{"a":{"b":1},"on":true,"x":null}', '{"a":{"c":["y"]}}']),
    ).toEqual({
      seen: 4,
      malformed: 0,
      paths: ['$.a.b', '$.a.c[*]', '$.on', '$.x'],
    });
  });

  it('that are cut are counted apart, and what they hold is found as text', () => {
    const column = columnOf('j', typeOf('json'));
    const cut = '{"mail":"ann@example.org","bio":"lorem ip';
    expect(documentsOf(column, ['{"a":"b"}', cut])).toMatchObject({ seen: 2, malformed: 2 });
    expect(scan(column, ['{"a":"b"}', cut]).map((one) => one.identifier)).toContain('EMAIL_ADDRESS');
  });

  it('are none in a column of texts without any', () => {
    expect(documentsOf(textColumn('t'), ['{not json}', 'text'])).toBeUndefined();
  });

  it('show no key that is personal data', () => {
    const found = documentsOf(columnOf('j', typeOf('json')), ['{"ann@example.org":{"x":true}}']);
    expect(JSON.stringify(found)).not.toContain('ann@');
  });
});

it('what only looks like a document is searched as text', () => {
  for (const value of [
    '{ann@example.org}',
    '[ann@example.org, x]',
    '{a: ann@example.org}',
    '{"a" ann@example.org}',
    '{"a":1 ann@example.org}',
  ])
    expect(scan(textColumn('t'), [value]).map((one) => one.identifier)).toEqual(['EMAIL_ADDRESS']);
});
