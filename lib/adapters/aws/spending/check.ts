// Before a run pays for Macie or for Glue: what it is about to cost, against the limits of the configuration.
import { type CostEstimate, estimateCost, type Workload } from '../../../core/aws-cost/estimate.ts';
import { assertWithin, type Spending } from '../../../core/aws-cost/limits.ts';
import { RefusedError } from '../../../core/errors.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import type { Measure } from '../metrics.ts';
import type { RunReference } from '../run-reference.ts';
import { type SpendingSettings, workloadOf } from './workload.ts';

export interface SpendingPorts {
  readonly runs: ObjectStore;
  readonly measure: Measure;
}

/**
 * @param known what the caller knows better than the documents
 * @throws RefusedError over a limit: nothing of `spending` is paid for yet
 */
export async function checkSpending(
  { runs, measure }: SpendingPorts,
  run: RunReference,
  settings: SpendingSettings,
  spending: Spending,
  known: Partial<Workload> = {},
): Promise<CostEstimate> {
  const estimate = estimateCost({ ...(await workloadOf(runs, run.id, settings)), ...known }, settings.costs);
  try {
    assertWithin(settings.limits, estimate, spending, run.source);
  } catch (error) {
    if (error instanceof RefusedError) measure('SpendingRefused', 1, { Source: run.source });
    throw error;
  }
  return estimate;
}
