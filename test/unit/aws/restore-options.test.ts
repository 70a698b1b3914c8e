// Every option of RDS's restore calls is either set or in the table of docs/aws.md with the reason why it is not offered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateDBInstanceMessage$,
  RestoreDBClusterFromSnapshotMessage$,
  RestoreDBInstanceFromDBSnapshotMessage$,
} from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
const SOURCE = ['restore-requests.ts', 'server-facts.ts']
  .map((file) => read(`lib/adapters/aws/rds/${file}`))
  .join('\n');
const [, TABLE = ''] = /<!-- not offered -->\n([\s\S]*?)<!-- end -->/.exec(read('docs/aws.md')) ?? [];
const rows = TABLE.split('\n').flatMap((line) => {
  const [, names, why] = /^\| (`.*?) \| (.+) \|$/.exec(line) ?? [];
  return names === undefined ? [] : [{ names: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name), why }];
});
const documented = rows.flatMap(({ names }) => names);
const members = [
  ...RestoreDBInstanceFromDBSnapshotMessage$[4],
  ...RestoreDBClusterFromSnapshotMessage$[4],
  ...CreateDBInstanceMessage$[4],
];

describe('the options of a restore', () => {
  it.each([
    ['RestoreDBInstanceFromDBSnapshot', RestoreDBInstanceFromDBSnapshotMessage$[4]],
    ['RestoreDBClusterFromSnapshot', RestoreDBClusterFromSnapshotMessage$[4]],
  ] as const)('of %s are all set, or said not to be', (_, names) => {
    const set = (name: string): boolean => new RegExp(`\\b${name}:`).test(SOURCE);
    expect(names.filter((name) => !set(name) && !documented.includes(name))).toEqual([]);
  });

  it('that are said not to be offered are options, named once, each with its reason', () => {
    expect(documented.filter((name) => !members.includes(name))).toEqual([]);
    expect(new Set(documented).size).toBe(documented.length);
    expect(rows.filter(({ why = '' }) => why.length < 20)).toEqual([]);
  });
});
