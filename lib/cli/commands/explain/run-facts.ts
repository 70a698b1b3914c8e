// What is known about the run that decided: when, by which program, under which key, with which rules file.
import { basename, join, resolve } from 'node:path';
import { openRules } from '../../../adapters/local/rules-store.ts';
import { localRunStore } from '../../../adapters/local/run-store.ts';
import { MasklakeError } from '../../../core/errors.ts';
import { layout } from '../../../core/model/layout.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import type { Evidence } from '../../../core/report/evidence.ts';
import { readEvidence } from '../../../core/report/evidence.ts';
import { rulesSha256 } from '../../../core/rules/approval.ts';
import type { RulesFile } from '../../../core/rules/rules.ts';

export interface RunFacts {
  readonly run: string;
  /** When it started, ISO 8601. */
  readonly at: string | null;
  /** Null for a run that was not sealed: a plan, a preview, a refusal. */
  readonly verdict: Evidence['verdict']['verdict'] | null;
  /** masklake's version, as far as the evidence tells it. */
  readonly masklake: string | null;
  readonly policy: string;
  readonly keyId: string;
  readonly folder: string;
}

export interface RulesFacts {
  readonly file: string;
  /** Of the format. */
  readonly version: number | null;
  readonly sha256: string | null;
  /** The file as it is now against the one that the evidence names. */
  readonly state: 'as in the run' | 'changed since the run' | 'not recorded by the run' | 'missing' | 'not readable';
}

/** @param folder `<out>/runs/<run>` */
export async function runFacts(folder: string, plan: Plan): Promise<{ facts: RunFacts; evidence?: Evidence }> {
  const text = await localRunStore().readText(join(folder, 'evidence.json'));
  const evidence = text === undefined ? undefined : readEvidence(text);
  const run = basename(folder);
  const facts: RunFacts = {
    run,
    at: evidence?.startedAt ?? timeOf(run),
    verdict: evidence?.verdict.verdict ?? null,
    masklake: evidence?.masklake ?? null,
    policy: plan.policy,
    keyId: plan.keyId,
    folder,
  };
  return evidence === undefined ? { facts } : { facts, evidence };
}

/** A run's id begins with the time at which it was made. */
function timeOf(run: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(run);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/** The rules file of the run's source as it is now. @param given path from --rules */
export async function rulesFacts(
  folder: string,
  plan: Plan,
  given: string | undefined,
  evidence: Evidence | undefined,
): Promise<{ facts: RulesFacts; rules?: RulesFile }> {
  const file = given ?? layout(resolve(folder, '../..')).rules(plan.source);
  const text = await localRunStore().readText(file);
  if (text === undefined) return { facts: { file, version: null, sha256: null, state: 'missing' } };
  const sha256 = rulesSha256(text);
  try {
    const { rules } = await openRules(file, { mustExist: true, today: new Date().toISOString().slice(0, 10) });
    return { facts: { file, version: rules.version, sha256, state: stateOf(sha256, evidence) }, rules };
  } catch (error) {
    if (!(error instanceof MasklakeError)) throw error;
    return { facts: { file, version: null, sha256, state: 'not readable' } };
  }
}

function stateOf(sha256: string, evidence: Evidence | undefined): RulesFacts['state'] {
  if (evidence === undefined) return 'not recorded by the run';
  return evidence.rulesSha256 === sha256 ? 'as in the run' : 'changed since the run';
}
