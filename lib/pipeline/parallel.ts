// Jobs over a list, several at once.

/** At most `width` jobs at a time, started in order; the first failure stops new ones and is thrown after the running ones ended. */
export async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  job: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  let failed = false;
  const worker = async (): Promise<void> => {
    while (!failed) {
      const next = rest.next();
      if (next.done === true) return;
      try {
        await job(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, worker));
  for (const result of ended) if (result.status === 'rejected') throw result.reason;
}
