// One thing that was looked at in an account before a deployment. Looking changes nothing.
import { MasklakeError } from '../../../core/errors.ts';
import { awsErrorName } from '../rds/errors.ts';

export interface AccountFinding {
  readonly check: string;
  /** `fail`: a deployment or a run would fail, or permissions would not hold · `warn`: worth knowing. */
  readonly status: 'ok' | 'warn' | 'fail';
  /** What was found; names and numbers. */
  readonly detail: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

export function finding(
  check: string,
  status: AccountFinding['status'],
  detail: string,
  hint?: string,
): AccountFinding {
  return { check, status, detail, ...(hint === undefined ? {} : { hint }) };
}

/** A question that AWS does not answer is a finding of its own: nothing is taken for granted. */
export async function asked(
  check: string,
  look: () => Promise<readonly AccountFinding[]>,
): Promise<readonly AccountFinding[]> {
  try {
    return await look();
  } catch (error) {
    const what = error instanceof MasklakeError ? error.message : awsErrorName(error);
    return [finding(check, 'warn', `could not be looked at (${what})`, 'look with credentials that may read it')];
  }
}
