// Values that one process records and another searches for: they are the same leaks as those that one process collects.
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recordedNeedles, recordedSources, recordNeedles } from '../../lib/adapters/duckdb/verify/leak/recorded.ts';
import { leakSearch } from '../../lib/adapters/duckdb/verify/leak-search.ts';
import { type TableSketch, type Zones, zones } from './support/verify-zones.ts';

let open: Zones | undefined;
afterEach(() => open?.close());

/** The same search with values collected, and with values recorded. @param portion values held at once */
async function both(tables: readonly TableSketch[], portion?: number) {
  open = await zones(tables);
  const { ctx } = open;
  const path = (name: string): string => join(ctx.scratchDirectory, `${name}.parquet`);
  const sources = recordedSources(ctx);
  await recordNeedles(ctx, sources, { needles: path('needles'), kept: path('kept') });
  const files = { needles: [path('needles')], kept: [path('kept')] };
  const needles = () => recordedNeedles(ctx.session, files, sources, portion);
  return { collected: await leakSearch.run(ctx), recorded: await leakSearch.run({ ...ctx, needles }) };
}

const note = { name: 'note' };
const notes = (text: string): TableSketch => ({ name: 'notes', columns: [note], raw: [[text]], masked: [[text]] });
const people = (names: readonly string[]): TableSketch => ({
  name: 'people',
  columns: [{ name: 'full_name', spec: { mask: 'name' }, identifiers: ['NAME'] }],
  raw: names.map((name) => [name]),
  masked: names.map(() => ['Mia Doe']),
});

describe('recorded values', () => {
  it('are as rare as the collected ones, however they are spelled', async () => {
    const names = ['Annabel Lee', 'ANNABEL LEE', ' annabel lee'].flatMap((name) =>
      Array.from({ length: 15 }, () => name),
    );
    const { collected, recorded } = await both([people(names), notes('met annabel lee today')]);
    expect(collected.status).toBe('failed');
    expect(recorded).toMatchObject({ status: 'failed', problems: collected.problems });
  });

  it('are searched portion by portion with the same figures', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Annabel Lee ${'abcdefgh'[at % 8]}${'klmno'[at % 5]}`);
    const { collected, recorded } = await both([people(names), notes('met Annabel Lee ak today')], 1);
    expect(collected.status).toBe('failed');
    expect(recorded).toMatchObject({
      status: 'failed',
      problems: collected.problems,
      measured: { values: 40, characters: collected.measured['characters'] },
    });
  });
});
