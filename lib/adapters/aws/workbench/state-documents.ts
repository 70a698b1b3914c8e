// What steps leave for later steps, as documents in the runs bucket: one object a step, checked against its schema when it is read.
import { z } from 'zod';
import type { Blocker } from '../../../core/errors.ts';
import { ColumnFinding } from '../../../core/findings/detection.ts';
import { Catalog } from '../../../core/model/catalog.ts';
import { TableFiles } from '../../../core/model/files.ts';
import { SchemaScript } from '../../../core/model/schema-script.ts';
import { Plan } from '../../../core/plan/plan.ts';
import { SignedEvidence } from '../../../core/report/signature.ts';
import { CheckResult } from '../../../core/verify/check.ts';
import { RunState, type StepOutputs } from '../../../pipeline/state.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { stateKey } from '../run-keys.ts';
import { withKeys, withPaths, type Zones } from './zones.ts';

export const InspectState = z.object({ catalog: Catalog, script: SchemaScript });
/** Files are keys in the raw bucket. */
export const ExportState = z.object({ raw: z.array(TableFiles).readonly() });
export const ClassifyState = z.object({ findings: z.array(ColumnFinding).readonly() });
/** The texts are the documents; the plan is read from its text, so that no two versions of it exist. */
export const DecideState = z.object({ planText: z.string(), rulesText: z.string() });
/** Files are keys in the masked bucket. */
export const MaskState = z.object({ masked: z.array(TableFiles).readonly() });
/** What was loaded, which may be less than what `inspect` read. */
export const LoadState = z.object({ script: SchemaScript, rows: z.number(), notes: z.array(z.string()).readonly() });
export type LoadState = z.infer<typeof LoadState>;
export const BlockersState = z.object({
  blockers: z
    .array(z.object({ code: z.string(), where: z.string(), message: z.string(), paste: z.string() }))
    .readonly(),
  /** Tables (by key) that cannot be read. */
  withheld: z.array(z.string()).readonly(),
});
export type BlockersState = z.infer<typeof BlockersState>;

interface Codec<Output> {
  readonly read: (document: unknown, zones: Zones) => Output;
  readonly write: (output: Output, zones: Zones) => unknown;
}

/** Steps whose output is data: a session or a folder of this machine is no document. */
const STORED = ['select', 'inspect', 'export', 'classify', 'decide', 'mask', 'verify', 'seal'] as const;
type StoredStep = (typeof STORED)[number];

const CODECS: { readonly [Step in StoredStep]: Codec<StepOutputs[Step]> } = {
  select: plain(z.object({ startedAt: z.string() })),
  inspect: plain(InspectState),
  export: {
    read: (document, { raw }) => ({ raw: withPaths(raw, ExportState.parse(document).raw) }),
    write: (output, { raw }) => ({ raw: withKeys(raw, output.raw) }),
  },
  classify: plain(ClassifyState),
  decide: {
    read: (document) => {
      const { planText, rulesText } = DecideState.parse(document);
      return { plan: Plan.parse(JSON.parse(planText)), planText, rulesText };
    },
    write: ({ planText, rulesText }) => ({ planText, rulesText }),
  },
  mask: {
    read: (document, { masked }) => ({ masked: withPaths(masked, MaskState.parse(document).masked) }),
    write: (output, { masked }) => ({ masked: withKeys(masked, output.masked) }),
  },
  verify: plain(z.object({ checks: z.array(CheckResult).readonly() })),
  seal: plain(z.object({ evidence: SignedEvidence })),
};

function plain<Output>(schema: z.ZodType<Output>): Codec<Output> {
  return { read: (document) => schema.parse(document), write: (output) => output };
}

export interface StatePlace {
  readonly runs: ObjectStore;
  readonly run: string;
  readonly database: string;
  readonly zones: Zones;
}

/** What was stored when the state was read: only what changed since is written. */
export type StoredState = ReadonlyMap<string, string>;

/** The outputs of some steps, for a function that needs no more. */
export async function readOutputs(place: StatePlace, steps: readonly StoredStep[]): Promise<RunState> {
  const state = new RunState();
  await Promise.all(steps.map((step) => readStep(place, state, new Map(), step)));
  return state;
}

/** Reads every document of the run's state into `state`. @throws EnvironmentError, ZodError for a damaged one */
export async function readState(place: StatePlace, state: RunState): Promise<StoredState> {
  const stored = new Map<string, string>();
  await Promise.all(STORED.map((step) => readStep(place, state, stored, step)));
  const { blockers, withheld } = await readBlockers(place);
  state.block(blockers);
  for (const table of withheld) state.withhold(table);
  // What the loaded database holds is what its snapshot says and what checks compare.
  const loaded = await place.runs.findJson(stateKey(place.run, place.database, 'load'));
  const inspected = state.get('inspect');
  if (loaded !== undefined && inspected !== undefined) {
    state.set('inspect', { ...inspected, script: LoadState.parse(loaded).script });
    stored.set('inspect', JSON.stringify(CODECS.inspect.write(state.need('inspect'), place.zones)));
  }
  stored.set('blockers', blockersText(state));
  return stored;
}

async function readStep<Step extends StoredStep>(
  place: StatePlace,
  state: RunState,
  stored: Map<string, string>,
  step: Step,
): Promise<void> {
  const document = await place.runs.findJson(stateKey(place.run, place.database, step));
  if (document === undefined) return;
  const codec: Codec<StepOutputs[Step]> = CODECS[step];
  const output = codec.read(document, place.zones);
  state.set(step, output);
  stored.set(step, JSON.stringify(codec.write(output, place.zones)));
}

/** Writes what changed since `readState`. */
export async function writeState(place: StatePlace, state: RunState, before: StoredState): Promise<void> {
  const write = async (step: string, text: string): Promise<void> => {
    if (text !== before.get(step)) await place.runs.writeText(stateKey(place.run, place.database, step), text);
  };
  // First: a run that goes on must know what stands in its way.
  await write('blockers', blockersText(state));
  for (const step of STORED) {
    const text = stepText(place, state, step);
    if (text !== undefined) await write(step, text);
  }
}

function stepText<Step extends StoredStep>(place: StatePlace, state: RunState, step: Step): string | undefined {
  const output = state.get(step);
  const codec: Codec<StepOutputs[Step]> = CODECS[step];
  return output === undefined ? undefined : JSON.stringify(codec.write(output, place.zones));
}

/** What stands in the way of a database of a run. */
export async function readBlockers(place: Omit<StatePlace, 'zones'>): Promise<BlockersState> {
  const found = await place.runs.findJson(stateKey(place.run, place.database, 'blockers'));
  return found === undefined ? { blockers: [], withheld: [] } : BlockersState.parse(found);
}

/** Adds to what stands in the run's way, from a function that has no workbench. */
export async function addBlockers(
  place: Omit<StatePlace, 'zones'>,
  blockers: readonly Blocker[],
  withheld: readonly string[] = [],
): Promise<void> {
  const { runs, run, database } = place;
  const before = await readBlockers(place);
  const state = new RunState();
  state.block([...before.blockers, ...blockers]);
  for (const table of [...before.withheld, ...withheld]) state.withhold(table);
  await runs.writeText(stateKey(run, database, 'blockers'), blockersText(state));
}

/** A step that was repeated finds the same blockers: each is written once. */
function blockersText(state: RunState): string {
  const distinct = new Map(state.blockers.map((blocker) => [JSON.stringify(blocker), blocker]));
  const document: BlockersState = { blockers: [...distinct.values()], withheld: state.withheld };
  return JSON.stringify(document);
}
