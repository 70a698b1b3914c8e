import { describe, expect, it } from 'vitest';
import {
  approvalBlockers,
  approvalProblem,
  approvalsPath,
  approve,
  NO_APPROVALS,
  parseApprovals,
} from '../../../lib/core/rules/approval.ts';
import { parseRules } from '../../../lib/core/rules/index.ts';

const TEXT = 'version: 1\nauthor: Ann\napproval: required\n';
const rules = parseRules(TEXT, 'rules/shop.yaml');
const by = (name: string) => approve(NO_APPROVALS, rules, TEXT, { by: name, at: '2026-11-21T10:00:00.000Z' });

describe('approval: required', () => {
  it('refuses a file that nobody approved, with the command that does', () => {
    expect(approvalBlockers(rules, TEXT, NO_APPROVALS)).toMatchObject([
      { code: 'APPROVAL', message: expect.stringContaining('masklake rules approve --rules rules/shop.yaml --by') },
    ]);
  });
  it('accepts what somebody else approved, byte for byte', () => {
    expect(approvalBlockers(rules, TEXT, by('Jo'))).toEqual([]);
    expect(approvalBlockers(rules, `${TEXT}# a comment\n`, by('Jo'))).toHaveLength(1);
  });
  it('does not accept the author, however the name is written', () => {
    expect(approvalProblem(rules, ' ANN ')).toContain('somebody else must');
    expect(approvalBlockers(rules, TEXT, by('ann'))).toHaveLength(1);
    expect(approvalProblem(rules, 'Jo')).toBeUndefined();
  });
  it('needs to know the author', () => {
    const nobody = parseRules('version: 1\napproval: required\n', 'r');
    expect(approvalProblem(nobody, 'Jo')).toContain('author');
    expect(approvalBlockers(nobody, '', by('Jo'))).toHaveLength(1);
  });
  it('is not taken away without approval', () => {
    const without = TEXT.replace('approval: required\n', '');
    const free = parseRules(without, './rules/shop.yaml');
    expect(approvalBlockers(free, without, by('Jo'))).toMatchObject([
      { message: expect.stringContaining('to take that away needs it as well') },
    ]);
    const agreed = approve(by('Jo'), free, without, { by: 'Jo', at: '2026-11-22T10:00:00.000Z' });
    expect(approvalBlockers(free, without, agreed)).toEqual([]);
    expect(approvalBlockers(free, `${without}# more\n`, agreed)).toEqual([]);
  });
  it('asks nothing of other files', () => {
    expect(approvalBlockers(parseRules('version: 1\n', 'r'), '', NO_APPROVALS)).toEqual([]);
  });
  it('lies beside the rules file and is refused when it cannot be read', () => {
    expect([approvalsPath('rules/shop.yaml'), approvalsPath('shop.yaml')]).toEqual([
      'rules/approvals.json',
      'approvals.json',
    ]);
    expect(() => parseApprovals('{', 'a')).toThrow('cannot be read');
    expect(parseApprovals(JSON.stringify(by('Jo')), 'a').approvals).toHaveLength(1);
  });
});
