// All consequences that a plan is searched for.
import type { Blocker } from '../../errors.ts';
import type { PlanWarning } from '../plan.ts';
import { checkConstraints } from './check-constraints.ts';
import type { FindConsequences, PlanFacts } from './consequence.ts';
import { documentLength } from './document-length.ts';
import { domainTypes } from './domain-types.ts';
import { enumValues } from './enum-values.ts';
import { exclusions } from './exclusions.ts';
import { fpeValues } from './fpe-values.ts';
import { frequency } from './frequency.ts';
import { generatedColumns } from './generated-columns.ts';
import { ownFakes } from './own-fakes.ts';
import { partitionKeys } from './partition-keys.ts';
import { rowSize } from './row-size.ts';
import { spreadingKeeps } from './spreading-keeps.ts';
import { uniqueIndexes } from './unique-indexes.ts';
import { unseenPaths } from './unseen-paths.ts';
import { wholeValues } from './whole-values.ts';

const CONSEQUENCES: readonly FindConsequences[] = Object.freeze([
  uniqueIndexes,
  exclusions,
  checkConstraints,
  enumValues,
  documentLength,
  wholeValues,
  unseenPaths,
  fpeValues,
  ownFakes,
  domainTypes,
  generatedColumns,
  partitionKeys,
  rowSize,
  spreadingKeeps,
  frequency,
]);

export interface Consequences {
  readonly blockers: readonly Blocker[];
  readonly warnings: readonly PlanWarning[];
}

/** @param omitted schema objects that are not recreated, as `kind name` */
export function consequencesOf(facts: PlanFacts, omitted: ReadonlySet<string>): Consequences {
  const found = CONSEQUENCES.flatMap((find) => find(facts)).filter(
    ({ object }) => object === undefined || !omitted.has(object),
  );
  const told = ({ code, where, message, paste }: PlanWarning): PlanWarning => ({ code, where, message, paste });
  return {
    blockers: found.filter(({ blocks }) => blocks === true).map(told),
    warnings: found.filter(({ blocks }) => blocks !== true).map(told),
  };
}
