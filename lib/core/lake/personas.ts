// Who reads the lake, and what: the one place from which grants, workgroups, the table "who sees what" and its tests are made.
import type { Plan } from '../plan/plan.ts';
import { type Sensitivity, sensitivityOf } from './sensitivity.ts';

export interface Persona {
  readonly name: string;
  /** One sentence for people. */
  readonly does: string;
  /** Columns of the masked zone that it may select; the raw zone is open to no persona at all. */
  readonly reads: readonly Sensitivity[];
  /** May see names and types of all tables and columns of the masked zone. */
  readonly describesAll: boolean;
  /** Gets an Athena workgroup. */
  readonly queries: boolean;
  /** Reads evidence and reports. */
  readonly evidence: boolean;
  /** Writes rules (through review). */
  readonly rules: boolean;
  /** May read one derived key, of a domain that the deployment names; never the master. */
  readonly domainKey: boolean;
}

export const PERSONAS = [
  {
    name: 'data-analyst',
    does: 'queries masked and harmless columns',
    reads: ['open', 'masked'],
    describesAll: false,
    queries: true,
    evidence: false,
    rules: false,
    domainKey: false,
  },
  {
    name: 'data-scientist',
    does: 'queries what analysts query, and columns that a person decided to keep',
    reads: ['open', 'masked', 'internal'],
    describesAll: false,
    queries: true,
    evidence: false,
    rules: false,
    domainKey: false,
  },
  {
    name: 'training-job',
    does: 'reads what data scientists read, and one derived domain key to join pseudonyms from elsewhere',
    reads: ['open', 'masked', 'internal'],
    describesAll: false,
    queries: true,
    evidence: false,
    rules: false,
    domainKey: true,
  },
  {
    name: 'steward',
    does: 'sees every table and column by name, reads evidence, decides rules; selects what analysts select',
    reads: ['open', 'masked'],
    describesAll: true,
    queries: true,
    evidence: true,
    rules: true,
    domainKey: false,
  },
  {
    name: 'auditor',
    does: 'sees every table and column by name and reads evidence; selects nothing',
    reads: [],
    describesAll: true,
    queries: false,
    evidence: true,
    rules: false,
    domainKey: false,
  },
] as const satisfies readonly Persona[];

export type PersonaName = (typeof PERSONAS)[number]['name'];

/** Whether a persona may select a column of the masked zone. */
export function mayRead(persona: Persona, sensitivity: Sensitivity): boolean {
  return persona.reads.includes(sensitivity);
}

export interface Visibility {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly mask: string;
  readonly sensitivity: Sensitivity;
  /** Names of the personas that may select it. */
  readonly readers: readonly PersonaName[];
}

/** The table "who sees what": one line per column of the plan. */
export function whoSeesWhat(plan: Plan): readonly Visibility[] {
  return plan.tables.flatMap(({ table, columns }) =>
    columns.map((column) => {
      const sensitivity = sensitivityOf(column, plan.policy);
      const readers = PERSONAS.filter((persona) => mayRead(persona, sensitivity)).map(({ name }) => name);
      const { schema, name } = table;
      return { schema, table: name, column: column.column, mask: column.spec.mask, sensitivity, readers };
    }),
  );
}
