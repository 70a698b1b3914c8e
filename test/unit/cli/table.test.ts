// Tables for people: as wide as their widest cell, however many rows they have.
import { describe, expect, it } from 'vitest';
import { textTable } from '../../../lib/cli/table.ts';

describe('a table', () => {
  it('of 200,000 rows is printed', () => {
    const rows = Array.from({ length: 200_000 }, (_, n) => [String(n), 'x']);
    const lines = textTable(['n', 'wide header'], rows).split('\n');
    expect(lines).toHaveLength(200_002);
    expect(lines.at(-1)).toBe('199999  x');
  });

  it('counts East Asian characters as two columns', () => {
    expect(textTable(['名前', 'n'], [['abcdef', '1']]).split('\n')[0]).toBe('名前    n');
  });
});
