// The table "who sees what" of the documentation is what the personas say; a plan's own says the same column by column.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayRead, PERSONAS } from '../../../lib/core/lake/personas.ts';
import { SENSITIVITIES } from '../../../lib/core/lake/sensitivity.ts';
import { personaTable, visibility, whoTable } from '../../../lib/core/lake/who.ts';
import { CUSTOMERS, ORDERS, planOf } from './support.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/lake.md'), 'utf8');

describe('docs/lake.md', () => {
  it('says who sees what as the personas do', () => {
    const { head, rows } = personaTable();
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
    expect(DOCUMENT).toContain(`${table}\n<!-- end -->`);
  });

  it('explains every sensitivity', () => {
    for (const sensitivity of SENSITIVITIES) expect(DOCUMENT).toContain(`| \`${sensitivity}\` | `);
  });
});

describe('who sees what of a plan', () => {
  const who = visibility(planOf([CUSTOMERS, ORDERS]));

  it('has a line for every column, and counts them', () => {
    expect(who.columns).toBe(8);
    expect(who.bySensitivity).toEqual({ open: 2, masked: 3, internal: 2, restricted: 1 });
    expect(who.readable).toEqual({
      'data-analyst': 5,
      'data-scientist': 7,
      'training-job': 7,
      steward: 5,
      auditor: 0,
    });
  });

  it('names no reader of a restricted column', () => {
    const { rows } = whoTable(who);
    expect(rows.find(([name]) => name === 'public.customers.iban')).toEqual([
      'public.customers.iban',
      'keep',
      'restricted',
      ...PERSONAS.map(() => '-'),
    ]);
  });
});

it('a persona that reads a stricter column reads every less strict one: tags may be tightened in any order', () => {
  for (const persona of PERSONAS) {
    const reads = SENSITIVITIES.map((sensitivity) => mayRead(persona, sensitivity));
    expect(reads).toEqual(reads.toSorted((a, b) => Number(b) - Number(a)));
  }
});
