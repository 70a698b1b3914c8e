// The account's defaults in the evaluator of Lake Formation's rules: what they leave open, is open.
import { describe, expect, it } from 'vitest';
import { afterCall, mayRead, type RecordedCall, UNTOUCHED } from '../../../lib/core/lake/recorded.ts';

const PLACE = { database: 'd', table: 't', column: 'c' };
const StorageDescriptor = { Columns: [{ Name: 'c' }], Location: 's3://lake/t/' };
const MADE: readonly RecordedCall[] = [
  { operation: 'RegisterResource', params: { ResourceArn: 'arn:aws:s3:::lake' } },
  { operation: 'CreateDatabase', params: { DatabaseInput: { Name: 'd' } } },
  { operation: 'CreateTable', params: { DatabaseName: 'd', TableInput: { Name: 't', StorageDescriptor } } },
];
const readable = (DataLakeSettings: object): boolean => {
  const settings = { operation: 'PutDataLakeSettings', params: { DataLakeSettings } };
  return mayRead([settings, ...MADE].reduce(afterCall, UNTOUCHED), 'somebody', PLACE);
};

describe('a new table of an account whose settings', () => {
  const EVERYBODY = [{ Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' } }];

  it('say that nobody gets anything is read by nobody', () => {
    expect(readable({ CreateDatabaseDefaultPermissions: [], CreateTableDefaultPermissions: [] })).toBe(false);
  });

  it('let IAM decide, or say nothing, is read by whom IAM lets', () => {
    expect(readable({ CreateTableDefaultPermissions: EVERYBODY })).toBe(true);
    expect(readable({ DataLakeAdmins: [] })).toBe(true);
  });
});
