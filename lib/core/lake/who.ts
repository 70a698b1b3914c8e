// "Who sees what" as people read it: how many columns each persona may select, and every column that somebody may not.
import { displayIdentifier, tableKey } from '../model/names.ts';
import type { Plan } from '../plan/plan.ts';
import { mayRead, PERSONAS, type Persona, type PersonaName, type Visibility, whoSeesWhat } from './personas.ts';
import { SENSITIVITIES, type Sensitivity } from './sensitivity.ts';

export interface WhoSeesWhat {
  /** Columns of the plan. */
  readonly columns: number;
  /** So many of them each persona may select. */
  readonly readable: Readonly<Record<PersonaName, number>>;
  readonly bySensitivity: Readonly<Record<Sensitivity, number>>;
  readonly lines: readonly Visibility[];
}

export function visibility(plan: Plan): WhoSeesWhat {
  const lines = whoSeesWhat(plan);
  const count = (sensitivity: Sensitivity): number => lines.filter((line) => line.sensitivity === sensitivity).length;
  return {
    columns: lines.length,
    readable: readers((name) => lines.filter((line) => line.readers.includes(name)).length),
    bySensitivity: {
      open: count('open'),
      masked: count('masked'),
      internal: count('internal'),
      restricted: count('restricted'),
    },
    lines,
  };
}

function readers(count: (name: PersonaName) => number): Record<PersonaName, number> {
  return {
    'data-analyst': count('data-analyst'),
    'data-scientist': count('data-scientist'),
    'training-job': count('training-job'),
    steward: count('steward'),
    auditor: count('auditor'),
  };
}

/** `schema.table.column`, as people write it. */
export function visibleName({ schema, table, column }: Visibility): string {
  return `${tableKey({ schema, name: table })}.${displayIdentifier(column)}`;
}

/** What each persona may do with what kind of column; for documents. */
export function personaTable(): { readonly head: readonly string[]; readonly rows: readonly string[][] } {
  const cell = (persona: Persona, sensitivity: Sensitivity): string =>
    mayRead(persona, sensitivity) ? 'reads' : persona.describesAll ? 'sees its name' : '-';
  return {
    head: ['', ...PERSONAS.map(({ name }) => name)],
    rows: [
      ...SENSITIVITIES.map((sensitivity) => [
        `${sensitivity} column`,
        ...PERSONAS.map((persona) => cell(persona, sensitivity)),
      ]),
      ['raw zone', ...PERSONAS.map(() => '-')],
      ['evidence', ...PERSONAS.map(({ evidence }) => (evidence ? 'reads' : '-'))],
      ['rules', ...PERSONAS.map(({ rules }) => (rules ? 'reads, writes' : '-'))],
      ['derived domain key', ...PERSONAS.map(({ domainKey }) => (domainKey ? 'reads' : '-'))],
      ['master key', ...PERSONAS.map(() => '-')],
    ],
  };
}

/** Head and rows of the table: one row per column, one cell per persona. */
export function whoTable(who: WhoSeesWhat): { readonly head: readonly string[]; readonly rows: readonly string[][] } {
  return {
    head: ['column', 'mask', 'sensitivity', ...PERSONAS.map(({ name }) => name)],
    rows: who.lines.map((line) => [
      visibleName(line),
      line.mask,
      line.sensitivity,
      ...PERSONAS.map(({ name }) => (line.readers.includes(name) ? 'reads' : '-')),
    ]),
  };
}
