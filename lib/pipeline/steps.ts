// The steps of a run, declared once. The local runner loops over this list, the state machine is generated from it,
// `plan` and `explain` walk it. A step is idempotent per (run, step, item); its compensation needs only the run id.

/** task: one call · poll: start, then check until done · map: one call per item · approve: waits for a person · external: another engine does it. */
export type StepKind = 'task' | 'poll' | 'map' | 'approve' | 'external';

export interface StepDeclaration {
  readonly name: string;
  readonly kind: StepKind;
  /** One sentence: what it does. */
  readonly does: string;
  /** Where it runs: both runners, or only one of them has something to do. */
  readonly runners: readonly ('local' | 'aws')[];
  /** For `map`: the name of the list in the previous output that is mapped over. */
  readonly items?: string | undefined;
  /** Left out when only the lake is wanted. */
  readonly databaseOnly?: boolean | undefined;
  /** What undoes it when a later step fails; needs only the run id. */
  readonly compensation?: string | undefined;
}

export const STEPS = [
  {
    name: 'select',
    kind: 'task',
    does: 'choose the source and take its lock',
    runners: ['local', 'aws'],
    compensation: 'release the lock',
  },
  {
    name: 'restore',
    kind: 'poll',
    does: 'restore the snapshot to a private temporary instance',
    runners: ['aws'],
    compensation: 'delete the temporary instance',
  },
  { name: 'inspect', kind: 'task', does: 'read the catalog of the source', runners: ['local', 'aws'] },
  {
    name: 'export',
    kind: 'map',
    does: 'read every table, in one snapshot, into Parquet',
    runners: ['local', 'aws'],
    items: 'tables',
    compensation: 'delete the raw files',
  },
  { name: 'classify', kind: 'task', does: 'find personal data in every column', runners: ['local', 'aws'] },
  { name: 'decide', kind: 'task', does: 'make the plan from detections, rules and policy', runners: ['local', 'aws'] },
  {
    name: 'mask',
    kind: 'map',
    does: 'write masked Parquet',
    runners: ['local', 'aws'],
    items: 'tables',
    compensation: 'delete the masked files',
  },
  {
    name: 'load',
    databaseOnly: true,
    kind: 'task',
    does: 'load schema and masked rows into a fresh database',
    runners: ['local', 'aws'],
    compensation: 'drop the staged database',
  },
  { name: 'verify', kind: 'task', does: 'compare source, masked files and loaded database', runners: ['local', 'aws'] },
  {
    name: 'snapshot',
    databaseOnly: true,
    kind: 'poll',
    does: 'write the masked snapshot aside',
    runners: ['local', 'aws'],
    compensation: 'delete the snapshot',
  },
  { name: 'seal', kind: 'task', does: 'search the snapshot, sign the evidence', runners: ['local', 'aws'] },
  {
    name: 'publish',
    kind: 'task',
    does: 'swap the pointers: lake and snapshot become visible',
    runners: ['local', 'aws'],
  },
  { name: 'share', kind: 'task', does: 'share with allow-listed accounts', runners: ['aws'] },
  {
    name: 'clean up',
    kind: 'task',
    does: 'destroy every copy of production data that the run made',
    runners: ['local', 'aws'],
  },
] as const satisfies readonly StepDeclaration[];

export type StepName = (typeof STEPS)[number]['name'];
