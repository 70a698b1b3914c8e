// One domain means one result: in two tables, in two databases, under other column types, whatever else the tables hold.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { selectMasked } from '../../lib/adapters/duckdb/mask-query.ts';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import { masterKey } from '../../lib/core/masks/key.ts';
import type { ColumnType } from '../../lib/core/model/catalog.ts';
import type { MaskSpec } from '../../lib/core/plan/plan.ts';
import { literal } from '../../lib/core/sql/quote.ts';

const secret = Uint8Array.from({ length: 32 }, (_, at) => (at * 61 + 19) % 256);
const TEXT: ColumnType = { text: 'text', base: 'text', category: 'text' };
const VARCHAR: ColumnType = { text: 'character varying(200)', base: 'varchar', category: 'text', maxLength: 200 };
const VALUES = ['Jane Doe', 'jane@corp.io', '+1-212-555-0100', 'AB-123456789', '張偉', ' '];

let sessions: DuckdbSession[];
beforeAll(async () => {
  sessions = await Promise.all(['a', 'b'].map(() => DuckdbSession.open({ tempDirectory: '' })));
});
afterAll(() => {
  for (const session of sessions) session.close();
});

/** The masked values of a table's column, beside another column. */
async function masked(at: number, table: string, spec: MaskSpec, domain: string, type: ColumnType): Promise<unknown[]> {
  const session = sessions[at];
  if (session === undefined) throw new Error('no session');
  const columns = ['value', `more_of_${table}`];
  const query = await selectMasked(session, {
    columns: columns.map((name) => ({ name, sourceType: type.text, encoding: 'text', duckdbType: 'VARCHAR' })),
    plan: {
      table: { schema: 'public', name: table },
      rows: 'all',
      columns: columns.map((column, place) => ({
        column,
        type,
        nullable: true,
        spec: place === 0 ? spec : { mask: 'hash' },
        domain: place === 0 ? domain : column,
        unique: false,
        sensitive: true,
        identifiers: [],
        decidedBy: 'rule',
        why: '',
        generated: false,
      })),
    },
    key: masterKey(secret, table),
  });
  const rows = VALUES.map((value, row) => `(${row}, ${literal(value)}, ${literal(table)})`).join(', ');
  const source = `(SELECT v, w FROM (VALUES ${rows}) AS t(n, v, w) ORDER BY n)`;
  const found = await session.all(query.sql(source), 'mask');
  await query.release();
  return found.map((row) => row['value']);
}

it.each(['hash', 'name', 'email', 'salt-hash', 'fpe', 'format', 'redact', 'text'])(
  '%s gives the same in two tables of two databases, and another in another domain',
  async (mask) => {
    const first = await masked(0, 'customers', { mask }, 'people', TEXT);
    const second = await masked(1, 'suppliers', { mask }, 'people', VARCHAR);
    expect(second).toEqual(first);
    // redact hands what it finds to masks that have domains of their own
    if (mask !== 'redact') expect(await masked(1, 'suppliers', { mask }, 'others', TEXT)).not.toEqual(first);
  },
);
