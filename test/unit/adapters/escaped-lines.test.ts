import { describe, expect, it } from 'vitest';
import { escapedLines } from '../../../lib/adapters/duckdb/verify/leak/search.ts';

describe('lines of COPY text that have another form', () => {
  it('are those with an escape', () => {
    expect(escapedLines('1\tplain\n2\ttwo\\nlines\n3\tplain\n4\ta\\\\b')).toBe('2\ttwo\\nlines\n4\ta\\\\b');
  });

  it('are not those that only hold NULL', () => {
    expect(escapedLines('1\t\\N\tx\n2\tx\t\\N\n\\N\n3\t\\N')).toBe('');
  });

  it('are those where NULL stands beside an escape, or only looks like NULL', () => {
    expect(escapedLines('1\t\\N\ta\\tb\n2\t\\\\N\n3\t\\Nx')).toBe('1\t\\N\ta\\tb\n2\t\\\\N\n3\t\\Nx');
  });
});
