// Ctrl-C and SIGTERM as an AbortSignal: whoever works cleans up and ends by itself. Further signals change nothing.

export interface StopSignal {
  readonly signal: AbortSignal;
  /** Gives the signals back to the system. */
  readonly off: () => void;
}

/** Listens from now on. */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, stop);
  return { signal: controller.signal, off: () => names.forEach((name) => void process.off(name, stop)) };
}
