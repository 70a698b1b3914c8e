// The recorded run of pagila as a review sees it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ColumnFinding } from '../../../lib/core/findings/detection.ts';
import { Catalog } from '../../../lib/core/model/catalog.ts';
import { Plan } from '../../../lib/core/plan/plan.ts';
import { type ReviewColumn, type RunDocuments, reviewColumns } from '../../../lib/core/review/facts.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/review/pagila');
const RUN = '20261121T180901Z-5c84';
const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, 'runs', RUN, name), 'utf8'));

export const PAGILA: RunDocuments = {
  run: RUN,
  catalog: Catalog.parse(read('schema.json')),
  findings: z.array(ColumnFinding).parse(read('detections.json')),
  plan: Plan.parse(read('plan.json')),
};

export const PAGILA_RULES = readFileSync(join(FOLDER, 'rules/pagila.yaml'), 'utf8');

export const COLUMNS: readonly ReviewColumn[] = reviewColumns(PAGILA);

export function column(key: string): ReviewColumn {
  const found = COLUMNS.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no column ${key}`);
  return found;
}
