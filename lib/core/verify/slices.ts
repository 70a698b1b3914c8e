// The files of a run in slices, each small enough for one function: verification looks at one slice at a time, at many side by side.
import { z } from 'zod';
import { inBatches } from '../model/batches.ts';
import { TableId } from '../model/catalog.ts';
import { sameTable } from '../model/names.ts';

/** A raw file and the masked file that it became. */
export interface FilePair {
  readonly table: TableId;
  /** Position in the table's lists of files. */
  readonly file: number;
  /** Of both. */
  readonly bytes: number;
}

export const SliceTable = z.object({ table: TableId, files: z.array(z.int().min(0)).readonly() }).readonly();
export type SliceTable = z.infer<typeof SliceTable>;
/** Tables with some of their files, in order. */
export const Slice = z.array(SliceTable).readonly();
export type Slice = z.infer<typeof Slice>;

/** Every pair once, in the given order. @param most bytes of a slice; a larger pair is a slice by itself */
export function slicesOf(pairs: readonly FilePair[], most: number): readonly Slice[] {
  return inBatches(pairs, { bytes: most }).map((batch) => {
    const tables: { table: TableId; files: number[] }[] = [];
    for (const { table, file } of batch) {
      const last = tables.at(-1);
      if (last !== undefined && sameTable(last.table, table)) last.files.push(file);
      else tables.push({ table, files: [file] });
    }
    return tables;
  });
}
