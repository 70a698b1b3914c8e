// masklake rules approve: somebody other than its author says that a rules file may run as it is now.
import { localRunStore } from '../../../adapters/local/run-store.ts';
import { UsageError } from '../../../core/errors.ts';
import {
  approvalProblem,
  approvalsPath,
  approve,
  NO_APPROVALS,
  parseApprovals,
  rulesSha256,
} from '../../../core/rules/approval.ts';
import type { RulesAction } from '../rules.ts';
import { needed, readRulesFile } from './files.ts';

export const approveRules: RulesAction = async (options, out) => {
  const path = needed(options.rules, '--rules FILE');
  const by = needed(options.by, '--by NAME');
  const { text, rules } = await readRulesFile(path, out);
  const problem = approvalProblem(rules, by);
  if (problem !== undefined) throw new UsageError(problem, { where: path });
  const store = localRunStore();
  const file = approvalsPath(path);
  const before = await store.readText(file);
  const approvals = before === undefined ? NO_APPROVALS : parseApprovals(before, file);
  const after = approve(approvals, rules, text, { by, at: new Date().toISOString() });
  await store.swap(file, `${JSON.stringify(after, null, 2)}\n`);
  if (rules.approval === undefined)
    out.note(`${path} does not say \`approval: required\`: it runs without approval as well`);
  const sha256 = rulesSha256(text);
  out.result(
    { file: path, sha256, by, author: rules.author, approvals: file },
    () =>
      `${path} as it is now (SHA-256 ${sha256.slice(0, 12)}…) is approved by ${by}; any change needs another approval`,
  );
  return 0;
};
