// The run inside the test's own process, put together as the CLI does, so that single parts can be sabotaged.
import { type ComposeOptions, type Composition, compose } from '../../../lib/cli/compose.ts';
import { describeFailure } from '../../../lib/cli/failure.ts';
import { type LoggedProgress, progress } from '../../../lib/cli/progress.ts';
import type { Config } from '../../../lib/config/schema.ts';
import type { RunContext } from '../../../lib/pipeline/context.ts';
import { type RunOptions, type RunOutcome, runPipeline } from '../../../lib/pipeline/run.ts';

export interface Sabotage {
  readonly context?: (context: RunContext) => RunContext;
  readonly options?: RunOptions;
}

export interface SabotagedRun {
  readonly composition: Composition;
  readonly outcome: RunOutcome;
  /** What a person would read. */
  readonly message: string;
  readonly log: string;
}

/** A whole run with parts replaced. The lock is freed as the CLI frees it. */
export async function runWith(config: Config, sabotage: Sabotage = {}): Promise<SabotagedRun> {
  const reporter: LoggedProgress = progress({ stream: process.stderr, quiet: true, now: () => new Date() });
  const options: ComposeOptions = {
    config,
    progress: reporter,
    signal: new AbortController().signal,
    note: () => undefined,
  };
  const composition = await compose(options);
  const context = sabotage.context?.(composition.context) ?? composition.context;
  const outcome = await runPipeline(context, sabotage.options ?? {});
  if (outcome.steps.some((step) => step.name === 'clean up')) composition.release();
  const message = outcome.error === undefined ? '' : describeFailure(outcome.error);
  return { composition, outcome, message, log: reporter.log() };
}
