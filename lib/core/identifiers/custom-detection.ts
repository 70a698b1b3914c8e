// What a rules file adds to detection: identifiers of its own, what they mask with, and what counts as no finding. Passed along, never global.
import type { MaskSpec } from '../plan/plan.ts';
import { type AllowTest, allowTest, type LoadedAllowList } from './allow-list.ts';
import { type CompiledIdentifier, compileIdentifier } from './matcher.ts';
import type { CustomIdentifier } from './schema.ts';

export interface CustomDetection {
  readonly identifiers: readonly CompiledIdentifier[];
  /** Identifier -> mask for columns in which it is found. */
  readonly masks: ReadonlyMap<string, MaskSpec>;
  readonly allows: AllowTest | undefined;
  /** Names of the allow lists, for people. */
  readonly allowLists: readonly string[];
}

export const NO_CUSTOM_DETECTION: CustomDetection = {
  identifiers: [],
  masks: new Map(),
  allows: undefined,
  allowLists: [],
};

export interface SearchedIdentifier {
  readonly identifier: CustomIdentifier;
  /** False where the classifier finds the same by itself, and better: only the mask is taken. */
  readonly searched: boolean;
}

export function customDetection(
  identifiers: readonly SearchedIdentifier[],
  allowLists: readonly LoadedAllowList[],
): CustomDetection {
  return {
    identifiers: identifiers.filter(({ searched }) => searched).map(({ identifier }) => compileIdentifier(identifier)),
    masks: new Map(
      identifiers.flatMap(({ identifier: { name, mask } }) =>
        mask === undefined ? [] : [[name, typeof mask === 'string' ? { mask } : mask] as const],
      ),
    ),
    allows: allowTest(allowLists),
    allowLists: allowLists.map((list) => list.name),
  };
}
