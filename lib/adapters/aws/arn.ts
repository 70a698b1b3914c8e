// Parts of an ARN. Functions learn their own account from the names that the stack gives them, and need no call for it.
import { InternalError } from '../../core/errors.ts';

/** `arn:<partition>:<service>:<region>:<account>:<resource>` @throws InternalError for anything else */
export function accountOfArn(arn: string): string {
  const account = /^arn:[^:]+:[^:]+:[^:]*:(\d{12}):/.exec(arn)?.[1];
  if (account === undefined) throw new InternalError('an ARN without an account', { where: arn });
  return account;
}
