import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from '../../../lib/cli/progress.ts';

describe('the live line', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  function reporter(options: { readonly isTTY: boolean; readonly quiet?: boolean }) {
    const written: string[] = [];
    const stream = { isTTY: options.isTTY, columns: 60, write: (text: string) => written.push(text) > 0 };
    const made = progress({ stream, quiet: options.quiet ?? false, now: () => new Date(Date.now()) });
    return { made, written };
  }

  it('moves while a step waits for something long, and stops with the step', () => {
    const { made, written } = reporter({ isTTY: true });
    made.step('verify', 'compare everything');
    vi.advanceTimersByTime(3000);
    expect(written.at(-1)).toBe('\r\x1b[2K  verify    3 s  compare everything …');
    made.stepDone('verify', { seconds: 3, rows: 10, bytes: 0 });
    const lines = written.length;
    vi.advanceTimersByTime(3000);
    expect(written).toHaveLength(lines);
  });

  it('shows what was told last, even when it was told too soon after what went before', () => {
    const { made, written } = reporter({ isTTY: true });
    made.step('verify', 'compare everything');
    made.advance({ done: 0, unit: 'checks', detail: 'leak-search' });
    made.advance({ done: 0, unit: 'checks', detail: 'row-counts' });
    vi.advanceTimersByTime(500);
    expect(written.at(-1)).toContain('row-counts');
  });

  it('tells the time left only when enough is done to know', () => {
    const { made, written } = reporter({ isTTY: true });
    made.step('load', 'load');
    vi.advanceTimersByTime(2000);
    made.advance({ done: 1, total: 1000, unit: 'rows' });
    vi.advanceTimersByTime(500);
    expect(written.at(-1)).not.toContain('left');
    made.advance({ done: 500, total: 1000, unit: 'rows' });
    vi.advanceTimersByTime(500);
    expect(written.at(-1)).toContain('500 of 1,000 rows, 3 s left');
  });

  it('is one line per step in a pipe, and nothing when quiet', () => {
    for (const [options, lines] of [
      [{ isTTY: false }, 1],
      [{ isTTY: true, quiet: true }, 0],
    ] as const) {
      const { made, written } = reporter(options);
      made.step('mask', 'mask');
      made.advance({ done: 1, total: 2, unit: 'rows' });
      vi.advanceTimersByTime(5000);
      made.stepDone('mask', { seconds: 5, rows: 2, bytes: 0 });
      made.end();
      expect(written).toHaveLength(lines);
    }
  });
});
