// A part of a loaded table, so that several processes read one table side by side.
import { z } from 'zod';
import { TableId } from '../model/catalog.ts';

/**
 * Some rows of one table, its partitions and children left out. What `part` says is known to the kind of database that made it alone;
 * it is JSON, so that it can be written down between two processes.
 */
export const TableRange = z.object({ table: TableId, part: z.json() }).readonly();
export type TableRange = z.infer<typeof TableRange>;
