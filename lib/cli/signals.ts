// Ctrl-C and SIGTERM as an AbortSignal: whoever works cleans up and ends by itself. Further signals change nothing.

export interface StopSignal {
  readonly signal: AbortSignal;
  /**
   * Gives the signals back to the system; not after one came. Between the end of the work and the end of the process an
   * impatient second one would kill what is about to say "interrupted" and to exit with 130.
   */
  readonly off: () => void;
}

/** Listens from now on. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, stop);
  const off = (): void => {
    if (!controller.signal.aborted) for (const name of names) process.off(name, stop);
  };
  return { signal: controller.signal, off };
}
