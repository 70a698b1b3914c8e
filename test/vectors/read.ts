// Reads the pinned mask vectors; shared by the reference's and the engines' tests.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { masterKey } from '../../lib/core/masks/key.ts';
import { ColumnType } from '../../lib/core/model/catalog.ts';
import { MaskSpec } from '../../lib/core/plan/plan.ts';

const Vectors = z.object({
  secretHex: z.string(),
  keyName: z.string(),
  cases: z.array(
    z.object({
      spec: MaskSpec,
      domain: z.string(),
      type: ColumnType,
      columns: z
        .array(z.object({ column: z.string(), spec: MaskSpec, domain: z.string(), type: ColumnType }))
        .optional(),
      /** The value, its output, and the texts of the columns that the mask reads. */
      vectors: z.array(
        z.union([
          z.tuple([z.string().nullable(), z.string().nullable()]),
          z.tuple([z.string().nullable(), z.string().nullable(), z.array(z.string().nullable())]),
        ]),
      ),
    }),
  ),
});
const parsed = Vectors.parse(JSON.parse(readFileSync(new URL('./masks.json', import.meta.url), 'utf8')));

export const vectorKey = masterKey(Buffer.from(parsed.secretHex, 'hex'), parsed.keyName);
export const vectorCases = parsed.cases;
