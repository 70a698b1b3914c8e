// What steps leave for later steps. Asking for what no step left names the step: a step that was switched off turns the run red.
import { type Blocker, InternalError } from '../core/errors.ts';
import type { ColumnFinding } from '../core/findings/detection.ts';
import type { Catalog } from '../core/model/catalog.ts';
import type { TableFiles } from '../core/model/files.ts';
import type { SchemaScript } from '../core/model/schema-script.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { SignedEvidence } from '../core/report/signature.ts';
import type { CheckResult } from '../core/verify/check.ts';
import type { StagedDatabase } from '../ports/staged-database.ts';
import type { StepName } from './steps.ts';

export interface StepOutputs {
  readonly select: { readonly startedAt: string };
  readonly inspect: { readonly catalog: Catalog; readonly script: SchemaScript };
  readonly export: { readonly raw: readonly TableFiles[] };
  readonly classify: { readonly findings: readonly ColumnFinding[] };
  readonly decide: { readonly plan: Plan; readonly planText: string; readonly rulesText: string };
  readonly mask: { readonly masked: readonly TableFiles[] };
  readonly load: { readonly staged: StagedDatabase };
  readonly verify: { readonly checks: readonly CheckResult[] };
  readonly snapshot: { readonly path: string };
  readonly seal: { readonly evidence: SignedEvidence };
  readonly publish: { readonly lake: string; readonly snapshot: string | undefined };
}

export class RunState {
  readonly #outputs = new Map<string, unknown>();
  readonly #blockers: Blocker[] = [];
  readonly #withheld = new Set<string>();

  /** The run will be refused. It goes on, in private, as far as `load` to find what else stands in the way: one refusal lists all. */
  block(blockers: readonly Blocker[]): void {
    this.#blockers.push(...blockers);
  }

  get blockers(): readonly Blocker[] {
    return this.#blockers;
  }

  /** Tables (by key) that cannot be read: the rest of the search treats them as their paste line would, `rows: none`. */
  withhold(table: string): void {
    this.#withheld.add(table);
  }

  get withheld(): readonly string[] {
    return [...this.#withheld];
  }

  isWithheld(table: string): boolean {
    return this.#withheld.has(table);
  }

  set<Name extends keyof StepOutputs>(step: Name, output: StepOutputs[Name]): void {
    this.#outputs.set(step, output);
  }

  get<Name extends keyof StepOutputs>(step: Name): StepOutputs[Name] | undefined {
    // The map is only written by `set`, which ties the name to its type.
    return this.#outputs.get(step) as StepOutputs[Name] | undefined;
  }

  /** @throws InternalError naming the step whose output is missing */
  need<Name extends keyof StepOutputs & StepName>(step: Name): StepOutputs[Name] {
    const output = this.get(step);
    if (output === undefined)
      throw new InternalError(`step ${step} left no output: it did not run`, {
        where: step,
        hint: 'every step must run; nothing was published',
      });
    return output;
  }
}
