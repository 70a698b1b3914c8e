// Who may do what by the policies of keys, buckets, topics, queues, endpoints and functions: each statement is written down with its reason,
// nothing else is in any template, and what keys let roles do is what roles are given.
import { beforeAll, describe, expect, it } from 'vitest';
import { flattened } from '../../../lib/constructs/acknowledge.ts';
import { RolePolicy } from './iam-pattern.ts';
import { accounts, CLOSED, REASONS } from './policy-reasons.ts';
import { type PolicyStatement, policyStatements } from './resource-policies.ts';
import { SAMPLES, type Synthesized, sampleDeployment, synthesized } from './support.ts';

const statements: PolicyStatement[] = [];
const all: Synthesized[] = [];
beforeAll(async () => {
  for (const sample of SAMPLES) {
    const made = await synthesized(sampleDeployment(sample));
    all.push(made);
    for (const template of [made.foundation, made.detection, made.lake, made.pipeline, made.operations])
      if (template !== undefined) statements.push(...policyStatements(template));
  }
}, 180_000);

describe('every statement of a resource’s policy', () => {
  it('is accounted for', () => {
    expect(statements.length).toBeGreaterThan(100);
    expect(statements.filter((each) => !REASONS.some((reason) => accounts(reason, each)))).toEqual([]);
  });

  it('is needed: no reason is left over', () => {
    const unused = REASONS.filter((reason) => !statements.some((each) => accounts(reason, each)));
    expect(unused.map(({ on, sid, why }) => [on.source, sid?.source, why])).toEqual([]);
  });

  it('speaks of its own resource only', () => {
    for (const { on, what } of statements)
      for (const resource of what)
        if (/^(bucket|topic|queue)/.test(on)) expect(resource, on).toMatch(new RegExp(`^<${on.split(' ')[1]}`));
  });

  it('lets everybody do something only under conditions', () => {
    const wide = statements.filter(({ effect, who }) => effect === 'Allow' && who.includes('everybody'));
    expect(wide.length).toBeGreaterThan(0);
    for (const { on, when } of wide) {
      expect(Object.keys(when).length, on).toBeGreaterThanOrEqual(2);
      expect(Object.keys(when).join(), on).toMatch(/PrincipalArn|PrincipalAccount/);
    }
  });

  it('opens no key to all actions, and no closed one to the account', () => {
    for (const { on, may, when, who } of statements.filter(({ on }) => on.startsWith('key '))) {
      expect(may, on).not.toContain('kms:*');
      const opens = may.some((action) => /Decrypt|GenerateDataKey|ReEncrypt|CreateGrant/.test(action));
      if (CLOSED.test(on) && who.includes('account') && opens)
        expect(Object.keys(when), on).toContain('ArnLike aws:PrincipalArn');
    }
  });
});

/** What the policies of roles let them do with a key of the foundation. */
function givenToRoles(): ReadonlyMap<string, ReadonlySet<string>> {
  const given = new Map<string, Set<string>>();
  for (const made of all)
    for (const template of [made.foundation, made.detection, made.lake, made.pipeline, made.operations])
      for (const policy of Object.values(template?.findResources('AWS::IAM::Policy') ?? {}))
        for (const { Action, Resource } of RolePolicy.parse(policy).Properties.PolicyDocument.Statement)
          for (const key of Resource.map(flattened).flatMap(
            (each) => /(Foundation\w+?|LakeQuery)Key/.exec(each)?.[1] ?? [],
          ))
            for (const action of Action.filter((each) => each.startsWith('kms:')))
              given.set(key, (given.get(key) ?? new Set()).add(action));
  return given;
}

describe('what keys let roles do', () => {
  const lets = (key: string): ReadonlySet<string> =>
    new Set(statements.flatMap(({ on, who, may }) => (on === `key ${key}` && who.includes('account') ? may : [])));

  it('is all that their policies give them', () => {
    const given = givenToRoles();
    expect(given.size).toBeGreaterThanOrEqual(7);
    for (const [key, actions] of given)
      expect(
        [...actions].filter((action) => !lets(key).has(action)),
        key,
      ).toEqual([]);
  });

  it('is given to a role, where only roles of the pipeline may use the key', () => {
    // done by RDS in a role's name, when it copies or restores what is stored with the key
    const byRds = ['kms:ReEncryptFrom', 'kms:ReEncryptTo'];
    const needless = statements
      .filter(({ on, sid }) => CLOSED.test(on) && /^(Use|GrantsToAwsServices)$/.test(sid ?? ''))
      .flatMap(({ on, may }) => {
        const given = givenToRoles().get(on.replace('key ', ''));
        return may
          .filter((action) => given?.has(action) !== true && !byRds.includes(action))
          .map((action) => `${on} ${action}`);
      });
    expect([...new Set(needless)]).toEqual([]);
  });
});
