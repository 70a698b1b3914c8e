// A caller that ends before the database does.
import { UnfinishedError } from '../../core/errors.ts';

/** The result, or an end of waiting: the session is then closed by whoever opened it, and the server goes on. */
export async function orUnfinished<T>(running: Promise<T>, what: string, signal: AbortSignal): Promise<T> {
  // Its end after ours is nobody's any more.
  running.catch(() => undefined);
  if (signal.aborted) throw unfinished(what);
  let stop: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(unfinished(what));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([running, ended]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function unfinished(what: string): UnfinishedError {
  return new UnfinishedError('the database is still at work', { where: what, hint: 'call again: it is waited for' });
}
