// `verify --source` with a database that the run never read must not end in "verified".
import { describe, expect, it } from 'vitest';
import { refuseAnotherDatabase } from '../../../lib/cli/research.ts';

describe('verify --source', () => {
  it('refuses a source that has none of the tables of the run', () => {
    expect(() => refuseAnotherDatabase(['shop.orders', 'shop.people'], ['blog.posts'])).toThrow(
      'the source has none of the tables of this run',
    );
  });

  it('takes a source that lost or gained some', () => {
    expect(() => refuseAnotherDatabase(['shop.orders', 'shop.people'], ['shop.people', 'shop.new'])).not.toThrow();
    expect(() => refuseAnotherDatabase([], ['shop.people'])).not.toThrow();
  });
});
