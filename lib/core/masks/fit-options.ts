// Do the options of a mask fit the column? In words, with the remedy; nothing has run yet.
import type { ColumnType } from '../model/catalog.ts';
import type { MaskSpec } from '../plan/plan.ts';
import type { MaskDeclaration } from './mask.ts';

/** The first option that cannot be. @param needs `columns`: the other columns of the table; undefined inside a document */
export function optionProblem(
  mask: MaskDeclaration,
  spec: MaskSpec,
  type: ColumnType,
  { columns }: { readonly columns?: readonly string[] | undefined },
): string | undefined {
  const asked = mask.rowColumns(spec);
  const missing = asked.find((name) => columns?.includes(name) !== true);
  if (missing !== undefined && columns === undefined)
    return `it reads column ${JSON.stringify(missing)}, but inside a document there are no columns: write it on the column's own rule`;
  if (missing !== undefined)
    return `it reads column ${JSON.stringify(missing)}, which is no other column of this table; there are ${columns?.join(', ')}`;
  if (spec['nulls'] === 'mask' && (mask.name === 'keep' || mask.name === 'null' || mask.seed(spec, type) === undefined))
    return `nulls: mask is not possible: mask ${mask.name} has no fake for NULL in ${type.text}: remove nulls, or use mask constant`;
  if (spec['maxLength'] !== undefined && type.category !== 'text')
    return `maxLength is for texts, not for ${type.text}: remove maxLength`;
  if (spec['normalize'] !== undefined && type.category !== 'text')
    return `normalize is for texts, not for ${type.text}: remove normalize`;
  return undefined;
}

/** Does `normalize` nothing but ignore letter case? */
export function onlyFoldsCase({ normalize }: MaskSpec): boolean {
  return normalize === 'lower' || (Array.isArray(normalize) && normalize.every((form) => form === 'lower'));
}
