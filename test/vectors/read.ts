// Reads the pinned mask vectors; shared by the reference's and the engines' tests.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { masterKey } from '../../lib/core/masks/key.ts';
import { ColumnType } from '../../lib/core/model/catalog.ts';
import { MaskSpec } from '../../lib/core/plan/plan.ts';
import { addRunPools, RunPools } from '../../lib/core/plan/pools.ts';

/** A text, or how often a piece stands in it: a megabyte need not be written out. */
const Value = z.union([
  z.string().nullable(),
  z.object({ piece: z.string(), times: z.int() }).transform(({ piece, times }) => piece.repeat(times)),
]);

const Vectors = z.object({
  secretHex: z.string(),
  keyName: z.string(),
  /** Pools of the cases that are not part of the program. */
  pools: RunPools,
  cases: z.array(
    z.object({
      spec: MaskSpec,
      domain: z.string(),
      type: ColumnType,
      columns: z
        .array(z.object({ column: z.string(), spec: MaskSpec, domain: z.string(), type: ColumnType }))
        .optional(),
      /** The value, its output (as `pinned` writes it), and the texts of the columns that the mask reads. */
      vectors: z.array(
        z.union([
          z.tuple([Value, z.string().nullable()]),
          z.tuple([Value, z.string().nullable(), z.array(z.string().nullable())]),
        ]),
      ),
    }),
  ),
});
const parsed = Vectors.parse(JSON.parse(readFileSync(new URL('./masks.json', import.meta.url), 'utf8')));

/** What the vectors' key is made of. */
export const vectorSecret = { secretHex: parsed.secretHex, keyName: parsed.keyName };
addRunPools(parsed.pools);
export const vectorKey = masterKey(Buffer.from(parsed.secretHex, 'hex'), parsed.keyName);
export const vectorCases = parsed.cases;
