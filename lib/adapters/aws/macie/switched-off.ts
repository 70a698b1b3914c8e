// Whether there is a Macie to ask at all.
import type { Source } from '../../../config/source.ts';

/** Where no source has Macie asked, the account or the region may have none. */
export function asksMacie(sources: readonly Source[]): boolean {
  return sources.some(({ macie }) => macie.enabled);
}

/** Macie has one name for this and for a right that is missing: the message tells. */
export function isSwitchedOff(error: unknown): boolean {
  return (
    error instanceof Error && error.name === 'AccessDeniedException' && error.message.includes('Macie is not enabled')
  );
}
