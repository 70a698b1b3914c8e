// Runs, pastes what a refusal prints, and runs again: the promise that a person who follows the program's lines gets a verified copy.
import { appendFileSync } from 'node:fs';
import type { Config } from '../../../lib/config/schema.ts';
import { type Blocker, RefusedError } from '../../../lib/core/errors.ts';
import { joinPastes } from '../../../lib/core/rules/paste.ts';
import { runWith } from './pipeline.ts';

export interface PastedRuns {
  readonly verdicts: readonly string[];
  /** Blockers of each refused run. */
  readonly blockers: readonly (readonly Blocker[])[];
  /** What the last run said when it was not verified. */
  readonly message: string;
  readonly lake: string;
  readonly snapshot: string;
  readonly notes: string;
  readonly rules: string;
}

/** At most `attempts` runs into one output folder; stops at the first that is not refused. */
export async function runUntilVerified(config: Config, attempts = 3): Promise<PastedRuns> {
  const verdicts: string[] = [];
  const blockers: (readonly Blocker[])[] = [];
  for (;;) {
    const { composition, outcome, message, log } = await runWith(config);
    verdicts.push(outcome.verdict);
    const refused = outcome.error instanceof RefusedError ? outcome.error.blockers : undefined;
    if (refused === undefined || verdicts.length === attempts) {
      const published = composition.context.state.get('publish');
      return {
        verdicts,
        blockers,
        message,
        lake: published?.lake ?? '',
        snapshot: published?.snapshot ?? '',
        notes: log,
        rules: composition.rulesPath,
      };
    }
    blockers.push(refused);
    appendFileSync(composition.rulesPath, `\n${joinPastes(refused.map((blocker) => blocker.paste))}\n`);
  }
}
