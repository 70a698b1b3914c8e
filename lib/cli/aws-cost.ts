// What the same plan would cost as a run on AWS, as `aws:` in masklake.yaml deploys it.
import type { Config } from '../config/schema.ts';
import { type CostEstimate, describeCost, estimateCost } from '../core/aws-cost/estimate.ts';
import { assertWithin } from '../core/aws-cost/limits.ts';
import { RefusedError, UsageError } from '../core/errors.ts';
import type { TableEstimate } from '../core/plan/estimate.ts';

export interface PlanCost {
  readonly source: string;
  readonly estimate: CostEstimate;
  /** Limits of the configuration that a run would be stopped by. */
  readonly over: readonly string[];
}

const MEBIBYTE = 1024 ** 2;

/** @throws UsageError without `aws:` */
export function deploymentOf({ aws }: Config): NonNullable<Config['aws']> {
  if (aws !== undefined) return aws;
  throw new UsageError('--aws needs to know what is deployed', {
    hint: 'write it below aws: in masklake.yaml, or give the file: --config FILE',
  });
}

/**
 * @param name the source's, as --name or the plan has it
 * @throws UsageError without `aws:`, or when it is not certain which of its sources is meant
 */
export function planCost(config: Config, name: string, tables: readonly TableEstimate[]): PlanCost {
  const aws = deploymentOf(config);
  const [only, ...more] = aws.sources;
  const source = aws.sources.find((each) => each.name === name) ?? (more.length === 0 ? only : undefined);
  if (source === undefined)
    throw new UsageError('which source of aws.sources is this?', {
      where: name,
      hint: `say it: --name ${aws.sources.map((each) => each.name).join(' or --name ')}`,
    });
  const { restore, staged, sizes, macie, exporter } = source;
  const estimate = estimateCost(
    {
      bytes: tables.reduce((sum, { bytes }) => sum + bytes, 0),
      cells: tables.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      files: tables.length,
      glueTables: tables.flatMap(({ bytes }) => (bytes > sizes.glueAbove * MEBIBYTE ? [bytes] : [])),
      glueWorkers: sizes.glueWorkers,
      exporter: exporter === 'auto' ? 'dms' : exporter,
      macie,
      temporaryClass: restore.instanceClass,
      stagedClass: staged.instanceClass,
      architecture: aws.architecture,
    },
    aws.costs,
  );
  const over = (['Amazon Macie', 'Glue'] as const).flatMap((spending) => {
    try {
      assertWithin(aws.limits, estimate, spending, source.name);
      return [];
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return error.blockers.map(({ message, paste }) => `${message}; write: ${paste}`);
    }
  });
  return { source: source.name, estimate, over: [...new Set(over)] };
}

export function costText({ source, estimate, over }: PlanCost): string {
  const [first, ...rest] = describeCost(estimate);
  return [
    `on AWS, as source ${source}:`,
    ...[first, ...rest].map((line) => `  ${line}`),
    ...over.map((line) => `  OVER A LIMIT: ${line}`),
  ].join('\n');
}
