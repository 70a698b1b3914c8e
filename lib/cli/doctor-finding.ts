// What one check of `masklake doctor` found.

export interface DoctorFinding {
  readonly check: string;
  readonly status: 'ok' | 'warn' | 'fail';
  /** What was found; never a password. */
  readonly detail: string;
  /** What to do about it; absent when there is nothing to do. */
  readonly hint?: string | undefined;
}

export function finding(check: string, status: DoctorFinding['status'], detail: string, hint = ''): DoctorFinding {
  return { check, status, detail, ...(hint === '' ? {} : { hint }) };
}

/** Whether tables can be read. @param refused keys of the tables that cannot be read whole */
export function checkReadable(tables: number, refused: readonly string[], hint: string): DoctorFinding {
  if (refused.length === 0) return finding('source rights', 'ok', `all ${tables} tables can be read`);
  const names = refused.slice(0, 10);
  const more = refused.length > names.length ? ` and ${refused.length - names.length} more` : '';
  return finding('source rights', 'fail', `cannot be read whole: ${names.join(', ')}${more}`, hint);
}
