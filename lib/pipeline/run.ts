// The local runner: loops over the step list. Whatever happens, `clean up` runs; whatever was not published is discarded.
import { InternalError, InterruptedError, MasklakeError, RefusedError } from '../core/errors.ts';
import type { RunContext, StepFunction } from './context.ts';
import { refusal } from './steps/blockers.ts';
import { classify } from './steps/classify.ts';
import { cleanUp, discard } from './steps/clean-up.ts';
import { decide } from './steps/decide.ts';
import { exportTables } from './steps/export.ts';
import { inspect } from './steps/inspect.ts';
import { load } from './steps/load.ts';
import { mask } from './steps/mask.ts';
import { publish } from './steps/publish.ts';
import { seal } from './steps/seal.ts';
import { snapshot } from './steps/snapshot.ts';
import { verify } from './steps/verify.ts';
import { STEPS, type StepDeclaration, type StepName } from './steps.ts';

const IMPLEMENTATIONS: Readonly<Partial<Record<StepName, StepFunction>>> = {
  select: async (context) => {
    context.state.set('select', { startedAt: context.now().toISOString() });
    return { rows: 0, bytes: 0 };
  },
  inspect,
  export: exportTables,
  classify,
  decide,
  mask,
  load,
  verify,
  snapshot,
  seal,
  publish,
  'clean up': cleanUp,
};

/** Steps that go on, in private, once the run is to be refused; nothing after them ever sees it. */
const SEARCHES_ON: ReadonlySet<StepName> = new Set(['export', 'classify', 'decide', 'mask', 'load']);

export interface StepRecord {
  readonly name: string;
  readonly seconds: number;
  readonly rows: number;
  readonly bytes: number;
}

export interface RunOutcome {
  readonly verdict: 'verified' | 'failed' | 'refused' | 'interrupted' | 'stopped early';
  readonly steps: readonly StepRecord[];
  readonly error?: unknown;
}

export interface RunOptions {
  /** Stop after this step (`plan`, `classify`); nothing is published. */
  readonly until?: StepName | undefined;
  /** Called after the last step, when nothing failed and nothing is refused, while the run's private files are still there. */
  readonly beforeCleanUp?: ((context: RunContext) => Promise<void>) | undefined;
  /** Steps that are left out: only the tests use it, to show that each absence turns the run red. */
  readonly off?: ReadonlySet<StepName> | undefined;
}

/** The steps that this runner runs, in order. */
export function localSteps(scope: 'whole' | 'lake' = 'whole'): readonly StepName[] {
  const steps: readonly (StepDeclaration & { readonly name: StepName })[] = STEPS;
  return steps
    .filter((step) => step.runners.includes('local') && (scope === 'whole' || step.databaseOnly !== true))
    .map((step) => step.name);
}

/** Runs the steps in order; never throws: the outcome carries the error. */
export async function runPipeline(context: RunContext, options: RunOptions = {}): Promise<RunOutcome> {
  const steps: StepRecord[] = [];
  let failure: unknown;
  let current: StepName = 'select';
  // What publish has begun it ends: renames and a pointer take no time, and half of them would be worse than all.
  const stop = (): void => void (current === 'publish' || interrupt(context));
  context.signal.addEventListener('abort', stop, { once: true });
  for (const name of localSteps(context.request.scope)) {
    if (name === 'clean up') break;
    if (options.off?.has(name) === true) continue;
    if (context.state.blockers.length > 0 && !SEARCHES_ON.has(name)) break;
    current = name;
    try {
      context.signal.throwIfAborted();
      steps.push(await runStep(context, name));
    } catch (error) {
      failure = context.signal.aborted ? interrupted(name) : error;
      break;
    }
    if (name === options.until) break;
  }
  if (context.state.blockers.length > 0 && !(failure instanceof InterruptedError))
    failure = refusal(context, 'plan', failure);
  if (failure === undefined && options.beforeCleanUp !== undefined) {
    try {
      await options.beforeCleanUp(context);
    } catch (error) {
      failure = context.signal.aborted ? interrupted(current) : error;
    }
  }
  context.signal.removeEventListener('abort', stop);
  failure = await finish(context, steps, failure, options);
  return outcome(context, steps, failure);
}

function interrupted(step: StepName): InterruptedError {
  return new InterruptedError('interrupted: everything the run made was removed', { where: step });
}

/** Ends what is under way: statements are cancelled and sessions closed, so that the step fails now and not in an hour. */
function interrupt(context: RunContext): void {
  context.engine.interrupt();
  void context.source.close().catch(() => undefined);
  void context.state
    .get('load')
    ?.staged.dispose()
    .catch(() => undefined);
}

async function runStep(context: RunContext, name: StepName): Promise<StepRecord> {
  const does = STEPS.find((step) => step.name === name)?.does ?? name;
  context.progress.step(name, does);
  const from = context.now().getTime();
  const implementation = IMPLEMENTATIONS[name];
  const measured = implementation === undefined ? { rows: 0, bytes: 0 } : await implementation(context);
  const record = { name, seconds: (context.now().getTime() - from) / 1000, ...measured };
  context.progress.stepDone(name, record);
  return record;
}

/** Clean-up never hides the first failure, and its own failure is one. */
async function finish(
  context: RunContext,
  steps: StepRecord[],
  failure: unknown,
  options: RunOptions,
): Promise<unknown> {
  let first = failure;
  const clean = async (): Promise<void> => {
    if (options.off?.has('clean up') !== true) steps.push(await runStep(context, 'clean up'));
  };
  const complete = async (): Promise<void> => demandEveryStep(context, steps, options);
  for (const act of [clean, () => discard(context), complete]) {
    try {
      await act();
    } catch (error) {
      first ??= error;
    }
  }
  return first;
}

/** The last gate: a whole run that lacks the record of a step is red by its name, also when no other step missed it. */
function demandEveryStep(context: RunContext, steps: readonly StepRecord[], options: RunOptions): void {
  if (options.until !== undefined) return;
  const done = new Set(steps.map((step) => step.name));
  const missing = localSteps(context.request.scope).find((name) => !done.has(name));
  if (missing === undefined) return;
  const { layout, request } = context;
  throw new InternalError(`step ${missing} did not run`, {
    where: missing,
    hint:
      missing === 'clean up'
        ? `copies of the source's data may lie in ${layout.raw(request.run)} and ${layout.work(request.run)}: the next run removes them`
        : 'every step must run; nothing was published',
  });
}

function outcome(context: RunContext, steps: readonly StepRecord[], failure: unknown): RunOutcome {
  if (failure instanceof InterruptedError) return { verdict: 'interrupted', steps, error: failure };
  if (failure instanceof RefusedError || (failure instanceof MasklakeError && failure.exitCode === 3))
    return { verdict: 'refused', steps, error: failure };
  if (failure !== undefined) return { verdict: 'failed', steps, error: failure };
  if (context.state.get('publish') === undefined) return { verdict: 'stopped early', steps };
  return { verdict: 'verified', steps };
}
