// Limits on what a run may spend. A run that would go over one stops before it spends, with the figures and the line to change.
import { RefusedError } from '../errors.ts';
import type { CostEstimate } from './estimate.ts';

export interface SpendingLimits {
  readonly macieGigabytes?: number | undefined;
  readonly estimatedDollars?: number | undefined;
  readonly glueDpuHours?: number | undefined;
}

/** What is about to be paid for. */
export type Spending = 'Amazon Macie' | 'Glue';

/** @throws RefusedError with every limit that the estimate is over */
export function assertWithin(limits: SpendingLimits, estimate: CostEstimate, spending: Spending, source: string): void {
  const over = [
    ...(spending === 'Amazon Macie'
      ? exceeded('macieGigabytes', 'GB for Amazon Macie', estimate.macieGigabytes, limits.macieGigabytes)
      : exceeded('glueDpuHours', 'DPU hours of Glue', estimate.glueDpuHours, limits.glueDpuHours)),
    ...exceeded('estimatedDollars', 'US dollars altogether', estimate.dollars, limits.estimatedDollars),
  ];
  if (over.length === 0) return;
  throw new RefusedError(
    over.map(({ message, paste }) => ({ code: 'SPENDING', where: source, message, paste })),
    {
      where: `${spending}: ${over.map(({ message }) => message).join('; ')}`,
      hint: `nothing of it is spent yet; write in masklake.yaml ${over.map(({ paste }) => paste).join(', ')} and deploy, or have less data exported (rows: none for tables), then start the next attempt`,
    },
  );
}

function exceeded(
  name: keyof SpendingLimits,
  unit: string,
  estimated: number,
  limit: number | undefined,
): readonly { readonly message: string; readonly paste: string }[] {
  if (limit === undefined || estimated <= limit) return [];
  return [
    {
      message: `about ${rounded(estimated)} ${unit}, and the limit is ${limit}`,
      paste: `aws: { limits: { ${name}: ${Math.ceil(estimated)} } }`,
    },
  ];
}

function rounded(value: number): string {
  return value >= 100 ? String(Math.ceil(value)) : String(Math.ceil(value * 100) / 100);
}
