// File-system failures as errors people can act on.
import { EnvironmentError } from '../../core/errors.ts';

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free space or choose another folder with --out',
  EDQUOT: 'the quota is used up: free space or choose another folder with --out',
  EACCES: 'the folder is not writable for this user: choose another one with --out',
  EPERM: 'the folder is not writable for this user: choose another one with --out',
  EROFS: 'the file system is read-only: choose another folder with --out',
  ENOENT: 'the path does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EMFILE: 'too many open files: raise the limit (ulimit -n)',
};

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The typed error for a failed file operation, or undefined when `error` is of another kind. */
export function fileError(error: unknown, doing: string): EnvironmentError | undefined {
  const code = codeOf(error);
  const hint = code === undefined ? undefined : HINTS[code];
  if (code === undefined || hint === undefined) return undefined;
  return new EnvironmentError(`could not finish: ${doing} (${code})`, { hint, where: doing });
}
