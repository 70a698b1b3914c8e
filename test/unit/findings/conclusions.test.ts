// Statements -> conclusions: every rule by itself, and hostile statements. Clean is only what is shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Conclusions } from '../../../lib/core/findings/macie/conclusions.ts';
import { UNREADABLE } from '../../../lib/core/findings/macie/read.ts';
import {
  at,
  clean,
  conclude,
  event,
  found,
  key,
  managed,
  reasonsOf,
  record,
  records,
  skipped,
  source,
  tableOf,
} from './support.ts';

const statusOf = (...lines: unknown[]) => {
  const [object] = tableOf(lines).objects;
  return [object?.status, object?.reason, object?.detail];
};
const columnOf = (table: ReturnType<typeof tableOf>, name: string) =>
  table.columns.find((column) => column.name === name)?.identifiers ?? [];

describe('an object', () => {
  it('is complete by its complete record of its version only', () => {
    expect(statusOf(record(clean))).toEqual(['complete', null, null]);
    expect(tableOf([record(clean)]).provenClean).toEqual(['a', 'b', 'c']);
    expect(statusOf()).toEqual(['unknown', 'no-result', null]);
    expect(statusOf(record(skipped))).toEqual(['unknown', 'skipped', 'PERMISSION_DENIED']);
    expect(statusOf(record({ status: { code: 'PARTIAL' } }))).toEqual(['unknown', 'partial', null]);
    expect(statusOf(record({ status: { code: 'complete' } }))).toEqual(['unknown', 'unknown-status', 'complete']);
    expect(statusOf(record({ status: null }))).toEqual(['unknown', 'unknown-status', null]);
    expect(statusOf(record(null))).toEqual(['unknown', 'unknown-status', null]);
  });

  it('is of another version when the tag differs, is missing, or is told twice differently', () => {
    const other = ['unknown', 'other-version', null];
    expect(statusOf(record(clean, { object: { etag: 'e2' } }))).toEqual(other);
    expect(statusOf(record(clean, { object: { etag: undefined } }))).toEqual(other);
    expect(statusOf(record(clean, { object: { eTag: 'e2' } }))).toEqual(other);
    expect(statusOf(record(clean, { object: { etag: null, eTag: '"e1"' } }))).toEqual(['complete', null, null]);
    const bare = source({ objects: [{ key: key('o1'), etag: null }] });
    expect(tableOf([record(clean, { object: { etag: null } })], [], bare).status).toBe('unknown');
  });

  it('is judged by its latest record, in any order and to the microsecond', () => {
    const old = record(clean, { head: { createdAt: at(1) } });
    const late = record(skipped, { head: { createdAt: at(1, '.000001') } });
    for (const lines of [
      [old, late],
      [late, old],
    ]) {
      expect(statusOf(...lines)[1]).toBe('skipped');
      expect(reasonsOf(conclude(lines))).toEqual(['superseded']);
    }
  });

  it('with two records of one time is what the worse one says, and detections of both count', () => {
    const table = tableOf([record(clean), record(found(managed('NAME', 1, records("$['b']"))))]);
    expect(columnOf(table, 'b')).toHaveLength(1);
    expect(statusOf(record(clean), record(skipped))[1]).toBe('skipped');
    expect(statusOf(record(skipped), record(clean))[1]).toBe('skipped');
  });

  it('takes repeats of one record once, but not what contradicts under the same id', () => {
    const one = record(found(managed('NAME', 2, records("$['a']", "$['a']"))));
    expect(columnOf(tableOf([one, one]), 'a')[0]?.count).toBe(2);
    expect(reasonsOf(conclude([one, one]))).toEqual(['duplicate']);
    const twin = { ...record(skipped), id: 'twin' };
    expect(statusOf({ ...record(clean), id: 'twin' }, twin)[1]).toBe('skipped');
  });

  it.each([
    ['a result of another type', record('COMPLETE')],
    ['a negative count', record(found(managed('NAME', -1)))],
    ['a broken count', record(found(managed('NAME', 1.5)))],
    ['a count in words', record(found(managed('NAME', 'many')))],
    ['locations that are no list', record(found(managed('NAME', 1, { records: 'all' })))],
    ['a time that is none', record(clean, { head: { createdAt: 'now' } })],
    ['no time', record(clean, { head: { createdAt: null } })],
  ])('is unknown with %s', (_name, line) => {
    expect(statusOf(line)).toEqual(['unknown', 'unreadable', null]);
    expect(statusOf(line, record(clean, { head: { createdAt: at(0) } }))[1]).toBe('unreadable');
    expect(tableOf([line]).provenClean).toEqual([]);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['no JSON', UNREADABLE],
    ['a number', 7],
    ['null', null],
    ['a list', []],
    ['a sample mark that is no boolean', record(clean, { head: { sample: 'yes' } })],
  ])('(%s) is listed and leaves nothing proven', (_name, line) => {
    const made = conclude([record(clean), line]);
    expect(made.ignored).toEqual([{ file: 'results', line: 2, reason: 'unreadable' }]);
    expect(made.tables[0]?.status).toBe('unknown');
    expect(made.tables[0]?.reasons).toEqual([{ code: 'unreadable-result', object: null, detail: 'results:2' }]);
    expect(made.tables[0]?.provenClean).toEqual([]);
  });

  it('among events is listed; no event proves anything', () => {
    const made = conclude([record(clean)], [UNREADABLE, { detail: {} }, event(record('x', { head: { id: 'x' } }))]);
    expect(reasonsOf(made)).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(made.tables[0]?.status).toBe('complete');
  });
});

describe('a statement has no effect', () => {
  it.each([
    ['sample', record(clean, { head: { sample: true } })],
    ['policy', record(clean, { head: { category: 'POLICY' } })],
    ['policy', record(clean, { head: { category: null, type: 'Policy:IAMUser/S3BucketPublic' } })],
    ['automated-discovery', record(clean, { details: { jobId: null } })],
    ['automated-discovery', record(clean, { details: { originType: 'AUTOMATED_SENSITIVE_DATA_DISCOVERY' } })],
    ['other-bucket', record(clean, { bucket: 'masked' })],
    ['other-bucket', record(clean, { bucket: null })],
    ['other-bucket', record(clean, { object: { bucketArn: 'arn:aws:s3:::masked' } })],
    ['other-run', record(clean, { object: { key: 'runs/r10/shop/public/t/o1' } })],
    ['other-job', record(clean, { details: { jobId: 'j2' } })],
    ['not-an-object-of-this-run', record(clean, { object: { key: `${key('o1')}/../o1` } })],
    ['not-an-object-of-this-run', record(clean, { object: { key: key('o1').toUpperCase() } })],
    ['not-an-object-of-this-run', record(clean, { object: { key: key('%6F1') } })],
    ['not-an-object-of-this-run', record(clean, { object: { key: null } })],
  ])('%s', (reason, line) => {
    const made = conclude([line]);
    expect(reasonsOf(made)).toEqual([reason]);
    expect(made.tables[0]?.objects[0]?.reason).toBe('no-result');
  });

  it('reads keys raw: percent signs and composed letters are what they are', () => {
    const composed = key('caf\u00e9%20.parquet');
    const of = source({ objects: [{ key: composed, etag: 'e1' }] });
    expect(tableOf([record(clean, { object: { key: composed } })], [], of).status).toBe('complete');
    for (const other of [composed.normalize('NFD'), key('caf\u00e9 .parquet'), key('caf%C3%A9%20.parquet')])
      expect(tableOf([record(clean, { object: { key: other } })], [], of).status).toBe('unknown');
  });

  it('is not made sample by a polluted prototype', () => {
    const polluted: unknown = JSON.parse(
      JSON.stringify(record(clean)).replace('{', '{"__proto__":{"sample":true},"constructor":{"prototype":{"x":1}},'),
    );
    expect(reasonsOf(conclude([polluted]))).toEqual([]);
    expect(({} as Record<string, unknown>)['sample']).toBeUndefined();
  });
});

describe('counts', () => {
  it('in words of digits are numbers; lists may be null, empty or absent', () => {
    const table = tableOf([
      record({
        status: { code: 'COMPLETE' },
        sensitiveData: [
          { category: 'X', totalCount: '2', detections: [managed('NAME', '2', records("$['a']", '$.a'))] },
        ],
        customDataIdentifiers: { totalCount: '0', detections: null },
      }),
    ]);
    expect(table.status).toBe('complete');
    expect(columnOf(table, 'a')).toEqual([
      { kind: 'managed', id: 'NAME', count: 2, located: 2, allLocated: true, sources: ['result'] },
    ]);
    expect(table.provenClean).toEqual(['b', 'c']);
  });

  it('of huge numbers stay finite', () => {
    const table = tableOf([record(found(managed('X', '9'.repeat(5_000), records("$['a']"))))]);
    expect(columnOf(table, 'a')[0]?.count).toBe(Number(2n ** 63n - 1n));
    expect(table.unlocated[0]?.missing).toBe(Number(2n ** 63n - 2n));
    expect(table.provenClean).toEqual([]);
  });

  it('of 0 without locations are nothing, and fewer than located are the located', () => {
    expect(tableOf([record(found(managed('X', 0)))]).provenClean).toEqual(['a', 'b', 'c']);
    const table = tableOf([record(found(managed('X', 1, records("$['a']", "$['b']"))))]);
    expect(columnOf(table, 'a')[0]).toMatchObject({ count: 2, located: 1, allLocated: true });
  });

  it('that are not told are no zero', () => {
    const table = tableOf([record(found(managed('X', null)))]);
    expect(table.tableWide).toEqual([{ kind: 'managed', id: 'X', occurrences: 1 }]);
    const located = tableOf([record(found(managed('X', undefined, records("$['a']"))))]);
    expect(columnOf(located, 'a')[0]?.allLocated).toBe(false);
    expect(located.provenClean).toEqual([]);
  });

  it('more than located leave the other columns unproven but tie the table', () => {
    const table = tableOf([record(found(managed('X', 5, records("$['a']", null))))]);
    expect(table.tableWide).toEqual([{ kind: 'managed', id: 'X', occurrences: 1 }]);
    expect(table.unlocated).toEqual([{ kind: 'managed', id: 'X', missing: 3, atLeast: false }]);
    const tied = tableOf([record(found(managed('X', 5, records("$['a']"))))]);
    expect([tied.status, tied.provenClean]).toEqual(['complete', []]);
  });

  it.each(['NAME', 'ADDRESS'])('of 1,000 %s in one record are a lower bound', (type) => {
    const all = Array.from({ length: 1_000 }, () => "$['a']");
    const table = tableOf([record(found(managed(type, 1_000, records(...all))))]);
    expect(columnOf(table, 'a')[0]).toMatchObject({ count: 1_000, located: 1_000, allLocated: false });
    expect(table.unlocated).toEqual([{ kind: 'managed', id: type, missing: 0, atLeast: true }]);
    expect(table.provenClean).toEqual([]);
    expect(tableOf([record(found(managed(type, 999, records(...all.slice(1)))))]).provenClean).toEqual(['b', 'c']);
    const loose = tableOf([record(found(managed(type, 1_000)))]);
    expect(loose.unlocated).toEqual([{ kind: 'managed', id: type, missing: 0, atLeast: true }]);
  });

  it('of a category beyond its detections are of that category, somewhere', () => {
    const result = (detections: unknown, totalCount: number) => ({
      status: { code: 'COMPLETE' },
      sensitiveData: [{ category: 'FINANCIAL_INFORMATION', totalCount, detections }],
    });
    for (const none of [null, [], [managed('PKCS', 0)]])
      expect(tableOf([record(result(none, 5))]).tableWide).toEqual([
        { kind: 'category', id: 'FINANCIAL_INFORMATION', occurrences: 5 },
      ]);
    expect(tableOf([record(result([managed('X', 3, records('$.a', '$.a', '$.a'))], 5))]).tableWide).toEqual([
      { kind: 'category', id: 'FINANCIAL_INFORMATION', occurrences: 2 },
    ]);
    const custom = { status: { code: 'COMPLETE' }, customDataIdentifiers: { totalCount: 2, detections: [] } };
    expect(tableOf([record(custom)]).tableWide[0]).toMatchObject({ kind: 'category', occurrences: 2 });
  });
});

it('knows custom identifiers by the last part of the ARN or the bare id, and two of one name apart', () => {
  const custom = (arn: string | null, name: string) => ({ arn, name, count: 1, occurrences: records("$['a']") });
  const arn = 'arn:aws:macie2:eu-central-1:111122223333:custom-data-identifier/';
  const table = tableOf([
    record({
      status: { code: 'COMPLETE' },
      customDataIdentifiers: {
        detections: [custom(`${arn}u1`, 'n'), custom('u1', 'n'), custom('u2', 'n'), custom(null, 'n')],
      },
    }),
  ]);
  expect(columnOf(table, 'a').map((entry) => [entry.kind, entry.id, entry.name, entry.count])).toEqual([
    ['category', 'CUSTOM_IDENTIFIER', undefined, 1],
    ['custom', 'u1', 'n', 2],
    ['custom', 'u2', 'n', 1],
  ]);
});

describe('findings', () => {
  const detail = (minute: number, ...paths: string[]) => ({
    ...record(found(managed('X', paths.length, records(...paths)))),
    id: 'f',
    updatedAt: at(minute),
  });

  it('count only where no record says more, archived ones too', () => {
    const events = [event({ ...detail(1, '$.a'), archived: true })];
    expect(columnOf(tableOf([], events), 'a')[0]?.sources).toEqual(['finding']);
    expect(columnOf(tableOf([record(skipped)], events), 'a')).toHaveLength(1);
    expect(columnOf(tableOf([record({ status: { code: 'NEW' } })], events), 'a')).toHaveLength(1);
    for (const line of [
      record(clean),
      record({ status: { code: 'PARTIAL' } }),
      record(clean, { object: { etag: 'x' } }),
    ]) {
      expect(columnOf(tableOf([line], events), 'a')).toEqual([]);
      expect(reasonsOf(conclude([line], events))).toEqual(['covered-by-result']);
    }
  });

  it('count in their latest state, once, in any order', () => {
    const events = [detail(2, '$.b'), detail(1, '$.a'), detail(2, '$.b')].map(event);
    const table = tableOf([], events);
    expect([columnOf(table, 'a').length, columnOf(table, 'b')[0]?.count]).toEqual([0, 1]);
    expect(reasonsOf(conclude([], events))).toEqual(['superseded', 'duplicate']);
  });
});

describe('an archive', () => {
  const of = source({ header: true, objects: [{ key: key('o1'), etag: 'e1' }] });
  const file = { object: { embeddedFileDetails: { filePath: 'inner.csv' } } };
  const cells = (...columns: [number, string][]) => ({
    cells: columns.map(([column, columnName], row) => ({ row, column, columnName, cellReference: null })),
  });

  it('counts by its own record and locates by those of its files', () => {
    const inner = record(found(managed('X', 2, cells([1, 'a'], [2, 'b']))), file);
    const table = tableOf([inner, record(found(managed('X', 2)))], [], of);
    expect([table.status, table.provenClean]).toEqual(['complete', ['c']]);
    expect(columnOf(table, 'a')[0]).toMatchObject({ count: 2, located: 1, allLocated: true });
    const more = tableOf([inner, record(found(managed('X', 9)))], [], of);
    expect(more.unlocated).toEqual([{ kind: 'managed', id: 'X', missing: 7, atLeast: false }]);
  });

  it('stays unknown without its own record, with a damaged file, and keeps what only a file tells', () => {
    const inner = record(found(managed('X', 1, cells([1, 'a']))), file);
    expect(tableOf([inner], [], of).objects[0]?.reason).toBe('no-result');
    expect(columnOf(tableOf([inner], [], of), 'a')).toHaveLength(1);
    expect(columnOf(tableOf([inner, record(clean)], [], of), 'a')).toHaveLength(1);
    expect(tableOf([record(skipped, file), record(clean)], [], of).objects[0]?.reason).toBe('skipped');
  });

  it('does not take locations from an older pass', () => {
    const older = { head: { createdAt: at(1) } };
    const made = conclude(
      [
        record(found(managed('X', 1, cells([1, 'a']))), { ...file, ...older }),
        record(found(managed('X', 1)), older),
        record(found(managed('X', 1)), { head: { createdAt: at(5) } }),
      ],
      [],
      of,
    );
    expect(made.tables[0]?.tableWide).toHaveLength(1);
    expect(reasonsOf(made)).toEqual(['superseded', 'superseded']);
  });
});

it('a table without objects is unknown', () => {
  expect(tableOf([], [], source({ objects: [] })).reasons).toEqual([
    { code: 'no-objects', object: null, detail: null },
  ]);
});

describe('whatever Macie says', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const count = fc.oneof(fc.integer({ min: -1, max: 2_000 }), fc.constantFrom(null, '3', 'x', '1'.repeat(40)), json);
  const path = fc.constantFrom("$['a']", '$.b', '$.b.x', '$..', null, "$['zz']", '');
  const detection = fc.record({
    type: fc.constantFrom('NAME', 'X', null, '__proto__'),
    count,
    occurrences: fc.oneof(
      fc.constant(null),
      fc.array(path).map((paths) => records(...paths)),
      json,
    ),
  });
  const result = fc.record({
    status: fc.oneof(fc.constantFrom({ code: 'COMPLETE' }, { code: 'PARTIAL' }, { code: 'SKIPPED' }, null), json),
    sensitiveData: fc.oneof(
      fc.array(fc.record({ category: fc.constantFrom('C', null), totalCount: count, detections: fc.array(detection) })),
      json,
    ),
  });
  const line = fc.oneof(
    fc
      .tuple(result, fc.integer({ min: 0, max: 3 }))
      .map(([body, minute]) => record(body, { head: { createdAt: at(minute) } })),
    json.map((body) => record(body)),
    json,
  );

  it('the document is well formed, and nothing is clean beside anything unknown', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const made = conclude(lines);
        expect(Conclusions.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
        for (const table of made.tables) {
          if (table.status === 'unknown' || table.unlocated.length > 0) expect(table.provenClean).toEqual([]);
          if (table.objects.some((object) => object.status === 'unknown')) expect(table.status).toBe('unknown');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the order of lines changes nothing but which copy counts', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const { tables } = conclude(lines);
        const turned = conclude(lines.toReversed()).tables;
        const plain = (list: typeof tables) =>
          list.map(({ reasons: _, objects, ...rest }) => ({ ...rest, status: objects.map((object) => object.status) }));
        expect(plain(turned)).toEqual(plain(tables));
      }),
    );
  });
});
