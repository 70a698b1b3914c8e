// Why a column without a rule is masked, or may stay: detection, then drift, then the policy.
import { sampleText, summarize } from '../detect/decide.ts';
import type { ColumnFinding } from '../findings/detection.ts';
import { displayIdentifier } from '../model/names.ts';
import type { ColumnGroup, Member } from './groups.ts';
import { harmless } from './harmless.ts';
import type { Policy } from './plan.ts';

export type Reason =
  | { readonly keep: true; readonly why: string }
  | { readonly keep: false; readonly why: string; readonly by: 'detection' | 'policy' | 'drift' };

/** @param unjudged why nobody has judged a column of the group yet; undefined when somebody has */
export function reasonToMask(
  policy: Policy,
  group: ColumnGroup,
  found: readonly ColumnFinding[],
  sensitive: readonly ColumnFinding[],
  unjudged: string | undefined,
): Reason {
  const { root, members } = group;
  const strongest = sensitive[0];
  const derived = root.column.generated;
  if (strongest !== undefined) return { keep: false, by: 'detection', why: summarize(strongest) };
  if (unjudged !== undefined) return { keep: false, by: 'drift', why: unjudged };
  switch (policy) {
    case 'flagged': {
      const unknown = found.find((finding) => finding.unknown !== undefined)?.unknown;
      if (unknown === undefined) return { keep: true, why: `nothing detected (policy flagged)${openSample(found)}` };
      // What was not fully looked at is not "nothing detected".
      const careful = reasonToMask('guarded', group, found, sensitive, unjudged);
      return careful.keep ? careful : { ...careful, why: `not fully looked at: ${unknown}` };
    }
    case 'allowlist':
      return { keep: false, by: 'policy', why: 'not on the allow list (policy allowlist)' };
    case 'guarded': {
      if (derived !== undefined) return generatedReason(root, found);
      if (members.some((member) => member.table.partitionKey.includes(member.column.name)))
        return {
          keep: true,
          why: 'partition key without personal identifier: its values stand in the partition bounds',
        };
      const why = harmless(root, members, {
        profiles: found.map((finding) => finding.profile),
        vocabularies: found.map((finding) => finding.vocabulary),
        unknown: isUnknown(found, members),
      });
      return why === undefined
        ? {
            keep: false,
            by: 'policy',
            why: `${root.column.type.category} that could carry personal data (policy guarded)${openQuestion(found)}`,
          }
        : { keep: true, why };
    }
    default:
      return policy satisfies never;
  }
}

/** A column that is kept because nothing was seen in it says how much of it was seen. */
function openSample(found: readonly ColumnFinding[]): string {
  const sampled = found.find((finding) => finding.sampled !== undefined)?.sampled;
  return sampled === undefined ? '' : `; ${sampleText(sampled)}`;
}

function openQuestion(found: readonly ColumnFinding[]): string {
  const unknown = found.find((finding) => finding.unknown !== undefined)?.unknown;
  return unknown === undefined ? '' : `; not fully looked at: ${unknown}`;
}

/** Analysis that was partial, skipped or never done is not clean. */
function isUnknown(found: readonly ColumnFinding[], members: readonly Member[]): boolean {
  return found.length < members.length || found.some((finding) => finding.unknown !== undefined);
}

/** A generated column is as harmless as what it is computed from. */
function generatedReason(root: Member, found: readonly ColumnFinding[]): Reason {
  const profiles = found.map((finding) => finding.profile);
  const why = harmless(root, [root], { profiles, unknown: isUnknown(found, [root]) });
  const scalar = ['boolean', 'integer', 'numeric', 'float'].includes(root.column.type.category);
  if (why !== undefined && (scalar || root.column.generated?.from.length === 0))
    return { keep: true, why: `generated; ${why}` };
  return {
    keep: false,
    by: 'policy',
    why: `computed from ${root.column.generated?.from.map(displayIdentifier).join(', ') ?? 'other columns'}`,
  };
}
