import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DialectName, dialectNamed, majorVersion, POSTGRES } from '../../../lib/core/model/dialect.ts';
import { ident } from '../../../lib/core/sql/quote.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('dialect capabilities', () => {
  it('every dialect name has its capabilities, and they carry the name', () => {
    for (const name of DialectName.options) expect(dialectNamed(name)?.name).toBe(name);
  });

  it('a name that this version does not know has none', () => {
    expect(dialectNamed('oracle')).toBeUndefined();
  });

  it('the major version follows from the server number', () => {
    expect(majorVersion(POSTGRES, 150_018)).toBe(15);
    expect(majorVersion(POSTGRES, POSTGRES.version.oldest)).toBe(13);
  });

  it('the quote character is doubled inside an identifier', () => {
    expect(ident('a"b')).toBe('"a""b"');
  });

  it('the id of a shared snapshot is taken as a quoted constant', () => {
    expect(POSTGRES.snapshot.join("'0003-1'")).toBe("SET TRANSACTION SNAPSHOT '0003-1'");
  });

  it.each(['session.ts', 'connect.ts', 'export-table.ts', 'staged.ts', 'inspect.ts'])(
    'adapters/postgres/%s asks the capabilities and writes no version number itself',
    (file) => {
      const text = readFileSync(join(ROOT, 'lib/adapters/postgres', file), 'utf8');
      expect(text.match(/\b1[3-9]_?0000?\b|\b1[3-9]_000\b/g)).toBeNull();
    },
  );
});
