// custom: a generator of the user's own, drawn once into a pool, or an SQL expression of the user's own for each engine.
import { z } from 'zod';
import { hmac } from '../expr/nodes.ts';
import { formOf } from '../fakes/request.ts';
import { expressionProblem } from '../sql/expression.ts';
import { COMMON, defineMask, ROW_MASK } from './mask.ts';
import { PICKED_TYPES, PICKING, pickCapacity, pickEmits, pickExpression } from './pool-pick.ts';

/** One expression over `:value` (the column's canonical text) and `:hash` (its HMAC-SHA256, 64 hex digits). */
const SqlExpression = z.string().superRefine((sql, context) => {
  const problem = expressionProblem(sql);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

const parameters = z
  .strictObject({
    ...COMMON,
    /** Path of a JavaScript module, relative to the rules file and in its folder. */
    module: z
      .string()
      .regex(/^\.\/.+\.(mjs|js)$/, 'must be a path such as ./generators/sku.mjs (compile TypeScript first)')
      .optional(),
    /** Which export of the module is the generator. */
    export: z.string().min(1).default('default'),
    /** First argument of the generator. */
    args: z.json().optional(),
    /** Instead of a module: the same mask as SQL of every engine. Nothing checks that the engines agree. */
    sql: z.strictObject({ duckdb: SqlExpression, spark: SqlExpression }).optional(),
    ...PICKING,
  })
  .refine((of) => (of.module === undefined) !== (of.sql === undefined), 'needs either module or sql');
type Parameters = z.infer<typeof parameters>;

export const custom = defineMask<Parameters>({
  name: 'custom',
  summary:
    "Replaces the value by one of a generator module's (drawn into a pool), or by an SQL expression given for each engine.",
  parameters,
  accepts: PICKED_TYPES,
  properties: { ...ROW_MASK, injective: 'chance' },
  emitsIdentifiers: [],
  capacity: (of, type) => (of.sql === undefined ? pickCapacity(of, type) : 0),
  pools: ({ module, export: name, args, locale = 'en', size, maxLength, unique }, type) =>
    module === undefined
      ? {}
      : {
          pool: {
            from: 'module',
            module,
            export: name,
            ...(args === undefined ? {} : { args }),
            locale,
            size,
            form: unique === true && type.category === 'text' ? { category: 'text' } : formOf(type, maxLength),
          },
        },
  expression: (of, { domain, input, type }) =>
    of.sql === undefined
      ? pickExpression(of, domain, input, type)
      : { kind: 'sql', duckdb: of.sql.duckdb, spark: of.sql.spark, value: input, hash: hmac(domain, input) },
  emits: (of, type) => (of.sql === undefined ? pickEmits(of, type) : () => false),
});
