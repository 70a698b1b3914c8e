// Custom identifiers in every kind of column, and what allow lists take away. No value ever stands in a detection.
import { describe, expect, it } from 'vitest';
import { ColumnScanner } from '../../../lib/core/detect/column-scanner.ts';
import { customDetection } from '../../../lib/core/identifiers/custom-detection.ts';
import { CustomScanner, isPersonalKey } from '../../../lib/core/identifiers/scanner.ts';
import { CustomIdentifier } from '../../../lib/core/identifiers/schema.ts';
import type { Column } from '../../../lib/core/model/catalog.ts';
import { columnOf, textColumn, typeOf } from '../detect/support.ts';

const TABLE = { schema: 'public', name: 't' };
const ACCOUNT = 'XYZ-12345678';
const own = (more: Partial<CustomIdentifier>, allowed: readonly string[] = []) =>
  customDetection(
    [{ identifier: CustomIdentifier.parse({ name: 'account', regex: 'XYZ-[0-9]{8}', ...more }), searched: true }],
    allowed.length === 0 ? [] : [{ name: 'allowed', entries: allowed }],
  );

function scan(column: Column, values: readonly string[], more: Partial<CustomIdentifier> = {}, allowed?: string[]) {
  const scanner = new CustomScanner(TABLE, column, own(more, allowed));
  for (const value of values) scanner.add(value, 1);
  const detections = scanner.finish(values.length);
  expect(JSON.stringify(detections)).not.toContain('12345678');
  return { places: detections.map(({ where, jsonPath, hits }) => [where, jsonPath, hits]), scanner, detections };
}

describe('a custom identifier', () => {
  it('is found as the whole value and inside text, one hit a row', () => {
    const { places, detections } = scan(textColumn('c1'), [
      ACCOUNT,
      ` ${ACCOUNT} `,
      `see ${ACCOUNT} and ${ACCOUNT}`,
      'none',
    ]);
    expect(places).toEqual([
      ['value', undefined, 2],
      ['text', undefined, 1],
    ]);
    expect(detections[0]).toMatchObject({ identifier: 'account', of: 4, strength: 'likely', source: 'classifier' });
  });

  it('is found at its path in JSON, and in JSON that a text column holds', () => {
    const document = `{"owner":{"accounts":["${ACCOUNT}"]},"n":1}`;
    const expected = [['json', '$.owner.accounts[*]', 1]];
    expect(scan(columnOf('doc', typeOf('json')), [document]).places).toEqual(expected);
    expect(scan(textColumn('doc'), [document]).places).toEqual(expected);
    expect(scan(columnOf('doc', typeOf('json')), ['"XYZ\\u002d12345678"']).places).toEqual([['json', '$', 1]]);
  });

  it('as a key of an object is found, and never becomes a part of a path', () => {
    const document = `{"${ACCOUNT}":{"mail":"ann@example.org","ref":"${ACCOUNT}"}}`;
    const column = columnOf('doc', typeOf('json'));
    expect(scan(column, [document]).places).toEqual([
      ['json', '$', 1],
      ['json', '$.*.ref', 1],
    ]);
    const builtIn = new ColumnScanner(TABLE, column, { isPersonalKey: (key) => isPersonalKey(own({}), key) });
    builtIn.add(document, 1, 'both');
    expect(builtIn.finish(1).map(({ jsonPath }) => jsonPath)).toEqual(['$.*.mail']);
  });

  it('is found in elements of arrays and fields of composites', () => {
    const array = columnOf('tags', { ...typeOf('array'), element: typeOf('text') });
    expect(scan(array, [`{a,"${ACCOUNT}"}`]).places).toEqual([['array', undefined, 1]]);
    const composite = columnOf('owner', {
      ...typeOf('composite'),
      fields: [{ name: 'account', type: typeOf('text') }],
    });
    expect(scan(composite, [`(${ACCOUNT})`], { keywords: ['account'] }).places).toEqual([['value', undefined, 1]]);
  });

  it('with keywords needs one in the column name, in a key of the path, or before the match in the value', () => {
    const more = { keywords: ['account'] };
    expect(scan(textColumn('c1'), [ACCOUNT], more).places).toEqual([]);
    expect(scan(textColumn('account_no'), [ACCOUNT], more).places).toEqual([['value', undefined, 1]]);
    expect(scan(textColumn('c1'), [`account ${ACCOUNT}`], more).places).toEqual([['text', undefined, 1]]);
    const json = columnOf('doc', typeOf('json'));
    expect(scan(json, [`{"account":{"id":"${ACCOUNT}"}}`], more).places).toEqual([['json', '$.account.id', 1]]);
    // Macie sees the document as one value.
    expect(scan(json, [`{"kind":"account","id":"${ACCOUNT}"}`], more).places).toEqual([['json', '$.id', 1]]);
    expect(scan(json, [`{"id":"${ACCOUNT}","kind":"account"}`], more).places).toEqual([]);
  });
});

describe('an allow list', () => {
  it('takes a match away only where it is the whole match, and counts the rows', () => {
    const { places, scanner } = scan(textColumn('c1'), [ACCOUNT, `see ${ACCOUNT}`, 'XYZ-12345679'], {}, [
      'xyz-12345678',
    ]);
    expect(places).toEqual([['value', undefined, 1]]);
    expect(scanner.allowedRows).toBe(2);
  });

  it('holds for built-in detectors too, in values and in text, and not for what a name says', () => {
    const allows = own({}, ['info@shop.example']).allows;
    const scanner = new ColumnScanner(TABLE, textColumn('c1'), { allows });
    for (const value of ['info@shop.example', 'write to INFO@shop.example', 'ann@shop.example'])
      scanner.add(value, 1, 'both');
    expect(scanner.finish(3)).toMatchObject([{ identifier: 'EMAIL_ADDRESS', where: 'value', hits: 1 }]);
    expect(scanner.allowedRows).toBe(2);
    const named = new ColumnScanner(TABLE, textColumn('email'), { allows });
    named.add('info@shop.example', 1, 'both');
    expect(named.finish(1)).toMatchObject([
      { identifier: 'EMAIL_ADDRESS', where: 'name', hits: 0, strength: 'likely' },
    ]);
  });
});
