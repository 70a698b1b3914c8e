// The words of an Amazon States Language document (JSONata) that the generated state machine uses.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One call to a function or to an AWS API. Arguments and expressions hold references, never data values or secrets. */
export interface Call {
  /** `lambda:invoke`, `aws-sdk:rds:deleteDBInstance`, ... */
  readonly resource: string;
  readonly arguments: Json;
  readonly timeoutSeconds: number;
  /** Variables to set from `$states.result`. */
  readonly assign?: { readonly [name: string]: Json } | undefined;
  readonly retry?: readonly Retry[] | undefined;
  /** For a compensation: errors which say that there is nothing left to undo. */
  readonly goneWhen?: readonly string[] | undefined;
  /** For a compensation: how to find out, where it is refused, that what it deletes is being deleted already. */
  readonly going?: Going | undefined;
}

export interface Going {
  /** Errors that may mean it. */
  readonly errors: readonly string[];
  readonly look: Pick<Call, 'resource' | 'arguments' | 'timeoutSeconds' | 'retry'>;
  /** JSONata on `$states.result` of the look. */
  readonly when: string;
}

export interface Retry {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts: number;
  readonly BackoffRate?: number;
}

export interface State {
  readonly Type: 'Task' | 'Pass' | 'Wait' | 'Choice' | 'Map' | 'Succeed' | 'Fail';
  readonly [field: string]: Json;
}

export type States = Record<string, State>;

export interface Definition {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
  readonly StartAt: string;
  readonly States: { readonly [name: string]: State };
}

/** `arn:<partition>:states:::<resource>`; the partition is substituted when the template is deployed. */
export function resourceArn(resource: string): string {
  return `arn:\${partition}:states:::${resource}`;
}

/** A task, without where it leads. */
export function callState(call: Call): State {
  return {
    Type: 'Task',
    Resource: resourceArn(call.resource),
    Arguments: call.arguments,
    TimeoutSeconds: call.timeoutSeconds,
    ...(call.assign === undefined ? {} : { Assign: call.assign }),
    ...(call.retry === undefined ? {} : { Retry: call.retry.map((retry) => ({ ...retry })) }),
  };
}
