// `approval: required`: a rules file runs only as somebody other than its author approved it. What is approved are the file's bytes.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Blocker, RulesError } from '../errors.ts';
import type { RulesFile } from './rules.ts';

/** `approvals.json` beside the rules files of a folder. */
export const Approvals = z.strictObject({
  version: z.literal(1),
  approvals: z
    .array(
      z.strictObject({
        /** Of the rules file's bytes, hexadecimal. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        by: z.string().min(1),
        /** Author at that time, as the file says. */
        author: z.string().min(1),
        /** The file demanded approval then. */
        required: z.boolean().optional(),
        /** ISO time. */
        at: z.iso.datetime(),
        /** The file's name then, for people. */
        file: z.string(),
      }),
    )
    .readonly(),
});
export type Approvals = z.infer<typeof Approvals>;

export const NO_APPROVALS: Approvals = { version: 1, approvals: [] };

/** Where the approvals of a rules file stand: `approvals.json` in its folder. */
export function approvalsPath(rulesPath: string): string {
  return rulesPath.replace(/[^/\\]*$/, 'approvals.json');
}

/** @throws RulesError when it is no approvals file: nothing is approved by what cannot be read */
export function parseApprovals(text: string, path: string): Approvals {
  const parsed = Approvals.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  throw new RulesError('the approvals file cannot be read', {
    where: path,
    hint: 'restore it from version control, or remove it and approve the rules files again',
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function rulesSha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Names are compared without letter case and white space at the ends. */
export function sameName(a: string, b: string): boolean {
  return a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase();
}

/** Why this person may not approve the file, with the remedy; undefined when they may. */
export function approvalProblem(rules: RulesFile, by: string): string | undefined {
  if (rules.author === undefined)
    return 'the file does not say who changed it last: add `author: NAME` at the top level, then approve it';
  if (by.trim() === '') return 'the name of who approves is empty';
  return sameName(rules.author, by)
    ? `${rules.author} changed the file last, and nobody approves a change of their own: somebody else must`
    : undefined;
}

/** The approvals with one more; an earlier one of the same text by the same person goes. */
export function approve(
  approvals: Approvals,
  rules: RulesFile,
  text: string,
  who: { readonly by: string; readonly at: string },
): Approvals {
  const sha256 = rulesSha256(text);
  const others = approvals.approvals.filter((one) => one.sha256 !== sha256 || !sameName(one.by, who.by));
  const added = { sha256, by: who.by.trim(), author: rules.author ?? '', at: who.at, file: rules.file };
  const required = rules.approval === undefined ? {} : { required: true };
  return { version: 1, approvals: [...others, { ...added, ...required }] };
}

/** True when the file demands approval, or did when it was last approved: whoever takes the demand away needs approval for that. */
export function needsApproval(rules: RulesFile, { approvals }: Approvals): boolean {
  if (rules.approval !== undefined) return true;
  const last = approvals.findLast((one) => nameOf(one.file) === nameOf(rules.file));
  return last?.required === true;
}

/** A folder may be read by another path. */
function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/s, '');
}

/** Refuses a file that requires approval and has none; the command that gives it is in the blocker. */
export function approvalBlockers(rules: RulesFile, text: string, approvals: Approvals): Blocker[] {
  if (!needsApproval(rules, approvals)) return [];
  const { author } = rules;
  const sha256 = rulesSha256(text);
  const valid =
    author !== undefined && approvals.approvals.some((one) => one.sha256 === sha256 && !sameName(one.by, author));
  if (valid) return [];
  const gone =
    rules.approval === undefined
      ? ' (the file demanded it when it was last approved, and to take that away needs it as well)'
      : '';
  const message =
    author === undefined
      ? `approval is required${gone}, and the file does not say who changed it last: add \`author: NAME\`, and let somebody else approve it`
      : `approval is required${gone}, and nobody other than ${author} has approved the file as it is now (SHA-256 ${sha256.slice(0, 12)}…)`;
  const paste = `masklake rules approve --rules ${rules.file} --by "<name of another person>"`;
  return [{ code: 'APPROVAL', where: rules.file, message: `${message}; ${paste}`, paste: '' }];
}
