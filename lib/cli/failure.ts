// A failure as a person reads it: one clear message, what to do, and for a refusal every blocker with the line to paste.
import { type Blocker, MasklakeError, RefusedError } from '../core/errors.ts';
import { joinPastes } from '../core/rules/paste.ts';

/** Exit code of the contract; anything unforeseen is the program's own fault and never success. */
export function exitCodeOf(error: unknown): number {
  return error instanceof MasklakeError ? error.exitCode : 4;
}

export function describeFailure(error: unknown): string {
  if (error instanceof RefusedError) return describeRefusal(error);
  if (error instanceof MasklakeError) {
    const where = error.where === undefined ? '' : ` [${error.where}]`;
    return `${error.message}${where}${error.hint === undefined ? '' : `\n  → ${error.hint}`}`;
  }
  // The message of an unforeseen error may quote data: only its type is told.
  const kind = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? (/\n\s+at (?:async )?([\w.<>]+) /.exec(error.stack ?? '')?.[1] ?? '') : '';
  if (process.env['MASKLAKE_UNSAFE_DEBUG'] === '1' && error instanceof Error) return `${error.stack ?? error.message}`;
  return `unexpected ${kind}${place === '' ? '' : ` in ${place}`}: this is a bug in masklake; nothing was published`;
}

function describeRefusal(error: RefusedError): string {
  const lines = [
    `refused: ${error.blockers.length} ${error.blockers.length === 1 ? 'blocker' : 'blockers'}; nothing was published`,
  ];
  for (const blocker of error.blockers)
    lines.push(`  ${blocker.where === '' ? blocker.code : blocker.where}: ${blocker.message}`);
  const pastes = joinPastes(error.blockers.map((blocker) => blocker.paste));
  if (pastes !== '') lines.push('', 'decide, and append to the rules file:', '', pastes);
  const hint = hintOf(error);
  if (hint !== undefined) lines.push('', `→ ${hint}`);
  return lines.join('\n');
}

/** A refusal on AWS says its reason in the hint, too, which is all that a function's error shows: here it stands above already. */
function hintOf({ hint, blockers: [only, ...more] }: RefusedError): string | undefined {
  if (only === undefined || more.length > 0 || hint?.startsWith(only.message) !== true) return hint;
  return hint.slice(only.message.length).replace(/^: /, '') || undefined;
}

export interface FailureJson {
  readonly error: string;
  readonly message: string;
  readonly where?: string | undefined;
  readonly hint?: string | undefined;
  readonly blockers?: readonly Blocker[] | undefined;
}

export function failureJson(error: unknown): FailureJson {
  if (error instanceof RefusedError)
    return {
      error: error.code,
      message: error.message,
      where: error.where,
      hint: error.hint,
      blockers: error.blockers,
    };
  if (error instanceof MasklakeError)
    return { error: error.code, message: error.message, where: error.where, hint: error.hint };
  return { error: 'UNEXPECTED', message: describeFailure(error) };
}
