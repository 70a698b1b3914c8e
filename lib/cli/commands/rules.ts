// masklake rules: everything about a rules file that needs no database. One file an action below rules/.
import { UsageError } from '../../core/errors.ts';
import type { Output } from '../output.ts';

export interface RulesOptions {
  readonly action: string;
  /** Arguments behind the action. */
  readonly given: readonly string[];
  readonly rules: string | undefined;
  readonly out: string | undefined;
  readonly run: string | undefined;
  readonly from: string | undefined;
  readonly defaults: string | undefined;
  readonly policy: string | undefined;
  readonly name: string | undefined;
  readonly format: string | undefined;
  readonly mask: string | undefined;
  readonly keep: string | undefined;
  readonly by: string | undefined;
  readonly until: string | undefined;
  readonly later: boolean;
}

export type RulesAction = (options: RulesOptions, out: Output) => Promise<number>;

/** Imported when they are needed, so that --help is quick. */
const ACTIONS: Readonly<Record<string, () => Promise<RulesAction>>> = {
  init: async () => (await import('./rules/init.ts')).init,
  check: async () => (await import('./rules/check.ts')).check,
  diff: async () => (await import('./rules/diff.ts')).diff,
  add: async () => (await import('./rules/add.ts')).add,
  test: async () => (await import('./rules/test.ts')).test,
  import: async () => (await import('./rules/import.ts')).importRules,
  export: async () => (await import('./rules/export.ts')).exportRules,
  approve: async () => (await import('./rules/approve.ts')).approveRules,
  migrate: async () => (await import('./rules/migrate.ts')).migrate,
  schema: async () => (await import('./rules/schema.ts')).schema,
};

export async function rules(options: RulesOptions, out: Output): Promise<number> {
  const action = ACTIONS[options.action];
  if (action === undefined)
    throw new UsageError('unknown action of rules', { hint: `use one of ${Object.keys(ACTIONS).join(', ')}` });
  return (await action())(options, out);
}
