// One class per kind of failure. The code is stable, the exit code is the CLI's contract, and no message ever holds a data value.

/** 0 verified · 1 usage · 2 environment or connection · 3 refused: plan, policy or drift · 4 verification failed · 130 interrupted. */
export type ExitCode = 1 | 2 | 3 | 4 | 130;

export interface ErrorDetails {
  /** What to do next, in one line that can be followed as it stands. */
  readonly hint?: string | undefined;
  /** Where: table, column, file, line, step. Never a data value. */
  readonly where?: string | undefined;
  readonly cause?: unknown;
  /** What a database said, as far as it holds no value. */
  readonly database?: DatabaseFacts | undefined;
}

export interface DatabaseFacts {
  /** SQLSTATE, e.g. 23514 for a broken check. */
  readonly sqlState: string | undefined;
  readonly constraint: string | undefined;
  /** MySQL's and MariaDB's own number, e.g. 1062 for a duplicate key. */
  readonly errno?: number | undefined;
}

/** Base of every error this program raises on purpose. */
export abstract class MasklakeError extends Error {
  abstract readonly code: string;
  abstract readonly exitCode: ExitCode;
  readonly hint: string | undefined;
  readonly where: string | undefined;
  readonly database: DatabaseFacts | undefined;
  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.hint = details.hint;
    this.where = details.where;
    this.database = details.database;
  }
}

/** Wrong arguments, configuration or rules syntax. */
export class UsageError extends MasklakeError {
  readonly code = 'USAGE';
  readonly exitCode = 1;
}
/** A connection, a server, a folder, a disk or a program that is not as needed. */
export class EnvironmentError extends MasklakeError {
  readonly code = 'ENVIRONMENT';
  readonly exitCode = 2;
}
/** Something else is still at work on what was asked for: the same call again finds it. */
export class UnfinishedError extends MasklakeError {
  readonly code = 'UNFINISHED';
  readonly exitCode = 2;
}
/** Another run holds the source's lock. */
export class LockedError extends MasklakeError {
  readonly code = 'LOCKED';
  readonly exitCode = 2;
}
/** Rules file that cannot be applied: unknown table, column, key or type; carries the line. */
export class RulesError extends MasklakeError {
  readonly code = 'RULES';
  readonly exitCode = 3;
}
/** The run may not go on: every blocker is listed with the rule to paste. */
export class RefusedError extends MasklakeError {
  readonly code = 'REFUSED';
  readonly exitCode = 3;
  readonly blockers: readonly Blocker[];
  constructor(blockers: readonly Blocker[], details: ErrorDetails = {}) {
    super(`refused: ${blockers.length} ${blockers.length === 1 ? 'blocker' : 'blockers'}`, details);
    this.blockers = blockers;
  }
}
/** An engine cannot compute a table exactly: another one must. */
export class EngineError extends MasklakeError {
  readonly code = 'ENGINE';
  readonly exitCode = 3;
}
/** A check failed: nothing is published. */
export class VerificationError extends MasklakeError {
  readonly code = 'VERIFICATION';
  readonly exitCode = 4;
}
/** The program contradicts itself: a bug, or a step that was switched off. */
export class InternalError extends MasklakeError {
  readonly code = 'INTERNAL';
  readonly exitCode = 4;
}
/** Ctrl-C or SIGTERM. */
export class InterruptedError extends MasklakeError {
  readonly code = 'INTERRUPTED';
  readonly exitCode = 130;
}

/** One reason why a run may not go on, and the rule (YAML, ready to paste under `tables:`) that resolves it. */
export interface Blocker {
  readonly code: string;
  /** `schema.table` or `schema.table.column`, or '' for the whole source. */
  readonly where: string;
  readonly message: string;
  /** YAML to paste into the rules file. */
  readonly paste: string;
}
