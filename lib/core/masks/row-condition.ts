// `when:` a condition on other columns of the row, as data. Where it is false the value stays; where it is true, or unknown because a
// column is NULL, the value is masked. Only tests that are met or not met are lowered (never NOT), so that NULL cannot turn one around.
import { z } from 'zod';
import { type Condition, type TextExpr, VALUE, when } from '../expr/nodes.ts';

/** A text in the form in which the column's type prints; numbers and booleans as they are written. */
const Scalar = z.union([
  z.string().refine((text) => !text.includes('\0'), 'a text cannot hold NUL'),
  z.number(),
  z.boolean(),
]);
const ColumnName = z.string().min(1);

export type RowCondition =
  | { readonly column: string; readonly is: string | number | boolean }
  | { readonly column: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly column: string; readonly isNull: boolean }
  | { readonly all: readonly RowCondition[] }
  | { readonly any: readonly RowCondition[] }
  | { readonly not: RowCondition };

/** `{ column, is }`, `{ column, in: [] }`, `{ column, isNull }`, `{ all: [] }`, `{ any: [] }` or `{ not: }`. */
export const RowCondition: z.ZodType<RowCondition> = z.union(
  [
    z.strictObject({ column: ColumnName, is: Scalar }),
    z.strictObject({ column: ColumnName, in: z.array(Scalar).min(1).readonly() }),
    z.strictObject({ column: ColumnName, isNull: z.boolean() }),
    z.strictObject({
      get all() {
        return z.array(RowCondition).min(1).readonly();
      },
    }),
    z.strictObject({
      get any() {
        return z.array(RowCondition).min(1).readonly();
      },
    }),
    z.strictObject({
      get not() {
        return RowCondition;
      },
    }),
  ],
  'one of { column: c, is: x }, { column: c, in: [x, y] }, { column: c, isNull: true }, { all: […] }, { any: […] }, { not: … }',
);

/** Names of the columns that a condition reads, each once. */
export function conditionColumns(of: RowCondition): readonly string[] {
  if ('all' in of) return [...new Set(of.all.flatMap(conditionColumns))];
  if ('any' in of) return [...new Set(of.any.flatMap(conditionColumns))];
  if ('not' in of) return conditionColumns(of.not);
  return [of.column];
}

/** Met exactly where the condition is known to be false: there the value stays. */
export function knownFalse(of: RowCondition): Condition {
  return decided(of, false);
}

/** `masked` where the condition is true or unknown, the value itself where it is false. */
export function maskedWhen(of: RowCondition | undefined, masked: TextExpr): TextExpr {
  return of === undefined ? masked : when(knownFalse(of), VALUE, masked);
}

/** Met where `of` is known to be `wanted`. `all` that is false is one part that is false (De Morgan, in Kleene's logic). */
function decided(of: RowCondition, wanted: boolean): Condition {
  if ('not' in of) return decided(of.not, !wanted);
  if ('all' in of) return { kind: wanted ? 'all' : 'any', of: of.all.map((part) => decided(part, wanted)) };
  if ('any' in of) return { kind: wanted ? 'any' : 'all', of: of.any.map((part) => decided(part, wanted)) };
  const column: TextExpr = { kind: 'column', name: of.column };
  if ('isNull' in of) return { kind: of.isNull === wanted ? 'isNull' : 'isNotNull', of: column };
  const texts = ('in' in of ? of.in : [of.is]).map(String);
  return { kind: wanted ? 'isOneOf' : 'isNoneOf', of: column, texts };
}
