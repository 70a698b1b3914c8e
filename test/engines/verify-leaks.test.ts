import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import type { VerifyContext } from '../../lib/adapters/duckdb/verify/context.ts';
import { needlesOf } from '../../lib/adapters/duckdb/verify/leak/needles.ts';
import { searchStream } from '../../lib/adapters/duckdb/verify/leak/search.ts';
import { leakSearch } from '../../lib/adapters/duckdb/verify/leak-search.ts';
import { schemaText } from '../../lib/adapters/duckdb/verify/schema-text.ts';
import { searchSnapshotText } from '../../lib/adapters/duckdb/verify/snapshot-content.ts';
import { type ColumnSketch, type TableSketch, type Zones, zones } from './support/verify-zones.ts';

let open: Zones | undefined;
afterEach(() => open?.close());

async function check(tables: readonly TableSketch[], overrides: Partial<VerifyContext> = {}) {
  open = await zones(tables, overrides);
  return leakSearch.run(open.ctx);
}

const email: ColumnSketch = { name: 'email', spec: { mask: 'email' }, identifiers: ['EMAIL_ADDRESS'] };
const full: ColumnSketch = { name: 'full_name', spec: { mask: 'name' }, identifiers: ['NAME'] };
const note: ColumnSketch = { name: 'note' };
const people = (notes: readonly [string, string]): TableSketch => ({
  name: 'people',
  columns: [email, full, note],
  raw: [
    ['ann@mail.test', 'Annabel Lee', notes[0]],
    ['bob@mail.test', 'Robert Frost', notes[1]],
  ],
  masked: [
    ['x1@example.com', 'Mia Doe', notes[0]],
    ['x2@example.com', 'Leo Roe', notes[1]],
  ],
});

describe('leak search in masked files', () => {
  it('passes when nothing survives', async () => {
    const result = await check([people(['fine', 'also fine'])]);
    expect(result).toMatchObject({ status: 'passed', measured: { selfExplaining: 4, values: 4 } });
  });

  it('finds an e-mail inside kept free text of another row, whatever its case', async () => {
    const result = await check([people(['write to BOB@mail.test!', 'ok'])]);
    expect(result.problems.map((problem) => problem.message)).toContain(
      'public.people.note: holds raw values of public.people.email in 1 place',
    );
  });

  it('finds a full name in another table', async () => {
    const tickets = {
      name: 'tickets',
      columns: [note],
      raw: [['met Annabel Lee today']],
      masked: [['met Annabel Lee today']],
    };
    const result = await check([people(['a', 'b']), tickets]);
    expect(result.problems.map((problem) => problem.where)).toEqual(['public.tickets.note']);
  });

  it.each([
    ['a JSON escape', 'json', '{"x":"Annabel\\u0020Lee"}'],
    ['an array element', 'array', '{"call \\"Annabel Lee\\"",b}'],
    ['bytes in hex', 'binary', `\\x${Buffer.from('for Annabel Lee only').toString('hex')}`],
  ] as const)('looks behind %s', async (_, category, text) => {
    const other = { name: 'other', columns: [{ name: 'data', category }], raw: [[text]], masked: [[text]] };
    const result = await check([people(['a', 'b']), other]);
    expect(result.problems.map((problem) => problem.where)).toEqual(['public.other.data']);
  });

  it('finds a raw e-mail that a document had lost and another column still holds', async () => {
    const docs = {
      name: 'docs',
      columns: [
        { name: 'doc', category: 'json' as const, spec: { mask: 'json' }, identifiers: ['EMAIL_ADDRESS'] },
        note,
      ],
      raw: [['{"m":"eve@mail.test","n":1}', 'from eve@mail.test']],
      masked: [['{"m":"x9@example.com","n":1}', 'from eve@mail.test']],
    };
    expect((await check([docs])).problems.map((problem) => problem.where)).toContain('public.docs.note');
  });

  it('fails for a card number kept as a number elsewhere', async () => {
    const card: ColumnSketch = {
      name: 'card',
      category: 'integer',
      duckdb: 'BIGINT',
      spec: { mask: 'card' },
      identifiers: ['CREDIT_CARD_NUMBER'],
    };
    const paid = { name: 'paid', columns: [card], raw: [['4000001234567899']], masked: [['4111111111111111']] };
    const log = {
      name: 'log',
      columns: [note],
      raw: [['card 4000001234567899 declined']],
      masked: [['card 4000001234567899 declined']],
    };
    expect((await check([paid, log])).problems.map((problem) => problem.where)).toEqual(['public.log.note']);
  });
});

describe('leak search: what may coincide', () => {
  const last: ColumnSketch = { name: 'last_name', spec: { mask: 'last' }, identifiers: ['NAME'] };

  it('counts a name that is a word of a kept column and does not fail', async () => {
    const film = {
      name: 'film',
      columns: [{ name: 'title' }],
      raw: [['WASHINGTON STORY']],
      masked: [['WASHINGTON STORY']],
    };
    const result = await check([
      { name: 'people', columns: [last], raw: [['Washington'], ['Lincoln']], masked: [['Smith'], ['Jones']] },
      film,
    ]);
    expect(result).toMatchObject({ status: 'passed', measured: { alsoPresentInKeptColumns: 1 } });
    expect(result.warnings).toHaveLength(1);
  });

  it('does not search for values that the rules keep', async () => {
    const keeps = { ...email, spec: { mask: 'email', keepValues: ['ann@mail.test'] } };
    const result = await check([
      { name: 'people', columns: [keeps], raw: [['ann@mail.test']], masked: [['ann@mail.test']] },
    ]);
    expect(result.status).toBe('passed');
  });

  it('does not search for values that a condition leaves in their row', async () => {
    const asked = [{ name: 'kind' }, { ...email, spec: { mask: 'email', when: { column: 'kind', is: 'person' } } }];
    const firm = ['firm', 'ann@mail.test'];
    const result = await check([{ name: 'people', columns: asked, raw: [firm], masked: [firm] }]);
    expect(result.status).toBe('passed');
    open?.close();
    const person = ['person', 'ann@mail.test'];
    const leaked = await check([{ name: 'people', columns: asked, raw: [person], masked: [person] }]);
    expect(leaked.status).toBe('failed');
  });

  it('does not take a value shared by many rows for a person', async () => {
    const raw = Array.from({ length: 60 }, () => ['Head Office, Main Street 1']);
    const sites = {
      name: 'sites',
      columns: [{ name: 'street', spec: { mask: 'street' }, identifiers: ['ADDRESS'] }],
      raw,
      masked: raw.map(() => ['Fake Road 2']),
    };
    const kept = {
      name: 'offices',
      columns: [note],
      raw: [['Head Office, Main Street 1']],
      masked: [['Head Office, Main Street 1']],
    };
    expect((await check([sites, kept])).status).toBe('passed');
  });

  it("fails when a row's own single-word names stand elsewhere in their rows", async () => {
    const user: ColumnSketch = { name: 'login' };
    const names = ['Worthington', 'Abercrombie', 'Featherstone', 'Cholmondeley', 'Vandenberg'];
    const raw = names.map((name) => [name, `u-${name.toLowerCase()}`]);
    const result = await check([
      { name: 'people', columns: [last, user], raw, masked: raw.map(([, login]) => ['Smith', login ?? null]) },
    ]);
    expect(result.problems.map((problem) => problem.message)).toEqual([
      "public.people.last_name: the row's own raw value stands in public.people.login (keep) in 5 rows",
    ]);
  });

  it('fails when first and last name of a row together stand in another column of it', async () => {
    const first: ColumnSketch = { name: 'first_name', spec: { mask: 'first' }, identifiers: ['NAME'] };
    const result = await check([
      {
        name: 'people',
        columns: [first, last, note],
        raw: [['MARY', 'SMITH', 'call Mary Smith']],
        masked: [['Lia', 'Roe', 'call Mary Smith']],
      },
    ]);
    expect(result.problems[0]?.message).toContain(
      "public.people.first_name with last_name: the row's own raw value stands in public.people.note",
    );
  });

  describe('for dates that all move by one amount', () => {
    const moved: ColumnSketch = {
      name: 'death',
      category: 'date',
      duckdb: 'DATE',
      spec: { mask: 'date-shift', per: 'column' },
    };
    const birth: ColumnSketch = { ...moved, name: 'birth', identifiers: ['DATE_OF_BIRTH'] };
    const day = (count: number): string => new Date(Date.UTC(2000, 11, 20 + count)).toISOString().slice(0, 10);
    const raw = Array.from({ length: 50 }, (_, at) => [day(at % 10), day(11 + (at % 9))]);
    const checked = (death: (at: number) => number) =>
      check([
        {
          name: 'born',
          columns: [birth, moved],
          raw,
          masked: raw.map((_, at) => [day((at % 10) - 11), day(death(at))]),
        },
      ]);

    it('does not fail where that amount is the distance between two dates of some rows', async () => {
      expect((await checked((at) => (at % 9) + 11 - 11)).status).toBe('passed');
    });

    it('fails where dates of other columns stand among them', async () => {
      const result = await checked((at) => (at % 3 === 0 ? at % 10 : (at % 9) + 40));
      expect(result.problems.map(({ message }) => message)).toContainEqual(
        expect.stringMatching(/born\.birth: the row's own raw value stands in public\.born\.death/),
      );
    });

    it('fails where they stand as they were in other columns, though by one amount', async () => {
      const result = await checked((at) => (at % 10) + 0);
      expect(result.status).toBe('failed');
    });
  });

  it('does not fail for a value that the mask may write for somebody else', async () => {
    const raw = [['Annabel Lee'], ['Robert Frost']];
    const result = await check([{ name: 'people', columns: [full], raw, masked: [['Robert Frost'], ['Mia Doe']] }], {
      maskEmits: () => () => true,
      maskCapacity: () => 1e6,
    });
    expect(result.status).toBe('passed');
  });
});

describe('leak search in texts and streams', () => {
  it('finds raw values in a log, and says only which column they are of', async () => {
    const result = await check([people(['a', 'b'])], {
      texts: [{ label: 'run.jsonl', text: 'could not write ann@mail.test' }],
    });
    expect(result.problems).toEqual([
      { where: 'run.jsonl', message: 'run.jsonl: holds raw values of public.people.email in 1 place' },
    ]);
  });

  it('finds raw values in schema text by the check of that name', async () => {
    open = await zones([people(['a', 'b'])], {
      texts: [{ label: 'schema', text: "COMMENT ON TABLE x IS 'ask Annabel Lee'" }],
    });
    expect((await schemaText.run(open.ctx)).problems.map((problem) => problem.where)).toEqual(['schema']);
    expect((await leakSearch.run(open.ctx)).status).toBe('passed');
  });

  it('fails when there is no schema text to search', async () => {
    open = await zones([people(['a', 'b'])], { texts: [] });
    expect((await schemaText.run(open.ctx)).status).toBe('failed');
  });

  it('finds a value that is split over chunks of a stream', async () => {
    open = await zones([people(['a', 'b'])]);
    const needles = await needlesOf(open.ctx);
    const found = await searchStream(
      needles,
      Readable.from([Buffer.from('1\tx\tann@ma'), Buffer.from('il.test\n2\tb')]),
    );
    expect(found).toEqual({ bytes: 21, hits: [{ column: 'public.people.email', strong: true, hits: 1, mails: 1 }] });
  });

  it('finds a value behind the escapes of COPY, and bytes in hex', async () => {
    open = await zones([people(['a', 'b'])]);
    const needles = await needlesOf(open.ctx);
    const hex = Buffer.from('Annabel Lee').toString('hex');
    const found = await searchStream(needles, Readable.from([`1\t{"n":"Robert\\\\u0020Frost"}\n2\t\\\\x${hex}\n`]));
    expect(found.hits.map((hit) => hit.hits)).toEqual([2]);
  });

  it('answers for the snapshot under its own name, and an empty one fails', async () => {
    open = await zones([people(['a', 'b'])]);
    expect(await searchSnapshotText(open.ctx, Readable.from(['fine\n']))).toMatchObject({
      check: 'snapshot-content',
      status: 'passed',
    });
    expect(await searchSnapshotText(open.ctx, Readable.from([]))).toMatchObject({ status: 'failed' });
    expect(await searchSnapshotText(open.ctx, Readable.from(['Annabel Lee\n']))).toMatchObject({ status: 'failed' });
  });

  it('knows what was drawn by chance also where leak-search ran in another process', async () => {
    const rows = 3_000;
    const name = (at: number) => `Person${String.fromCharCode(97 + (at % 26))}${at} Quill${at}`;
    const raw = Array.from({ length: rows }, (_, at) => [name(at)]);
    // one row drew what is another row's name
    const masked = Array.from({ length: rows }, (_, at) => [at === 0 ? name(rows - 1) : `Mia${at} Doe${at}`]);
    const sketch: TableSketch = { name: 'people', columns: [full], raw, masked };
    const snapshot = () => Readable.from([masked.map(([cell]) => `${cell}\n`).join('')]);
    open = await zones([sketch]);
    expect(await leakSearch.run(open.ctx)).toMatchObject({ status: 'passed', measured: { drawnByChance: 1 } });
    expect(await searchSnapshotText(open.ctx, snapshot())).toMatchObject({ status: 'passed' });
    open.close();
    open = await zones([sketch]);
    expect(await searchSnapshotText(open.ctx, snapshot())).toMatchObject({ status: 'passed' });
    const twice = Readable.from([`${name(rows - 1)}\n${name(rows - 1)}\n`]);
    expect(await searchSnapshotText(open.ctx, twice)).toMatchObject({ status: 'failed' });
  });
});
