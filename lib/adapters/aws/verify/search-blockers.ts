// Before anything is loaded: kept columns, and texts of the schema, that hold what the masks took out of the rows. Each becomes a blocker.
import { z } from 'zod';
import { InternalError } from '../../../core/errors.ts';
import type { RunContext } from '../../../pipeline/context.ts';
import { searchKept } from '../../duckdb/verify/leak-search.ts';
import { quotedIn } from '../../duckdb/verify/schema-text.ts';
import type { RunReference } from '../run-reference.ts';
import { contextWith } from '../workbench/context-with.ts';
import { databasesOf } from '../workbench/databases.ts';
import { foundBy, type PartItem, readFound, writeFound } from './parts.ts';
import { onDatabase, onSlice, type VerifyPorts } from './slice-work.ts';

const KEPT = 'kept';
const KeptColumns = z.array(z.string()).readonly();

/** Searches the kept columns of one slice. */
export async function searchKeptOf(ports: VerifyPorts, run: RunReference, item: PartItem): Promise<object> {
  return onSlice(ports, run, item, async ({ place, here }) => {
    await writeFound(place, item, KEPT, await foundBy(() => searchKept(here)));
    return {};
  });
}

/** What the slices have found becomes blockers. @param block a part of the local `mask` @throws InternalError when one did not answer: then nobody knows what it holds */
export async function blockKeptColumns(
  ports: VerifyPorts,
  run: RunReference,
  block: (context: RunContext, columns: readonly string[]) => void,
): Promise<{ readonly blockers: number }> {
  let blockers = 0;
  for (const database of await databasesOf(ports.runs, run.id))
    blockers += await onDatabase(ports, run, { database, step: 'search kept' }, async ({ place, context, slices }) => {
      const { found, missing } = await readFound(place, KEPT, { count: slices.length }, KeptColumns);
      if (missing.length > 0)
        throw new InternalError(`the search of kept columns is not whole: ${missing.join('; ')}`, { where: database });
      block(context, [...new Set(found.flat())]);
      return context.state.blockers.length;
    });
  return { blockers };
}

/** Searches the texts of the schema. @param block a part of the local `load` */
export async function searchSchema(
  ports: VerifyPorts,
  run: RunReference,
  block: (context: RunContext) => Promise<unknown>,
): Promise<{ readonly blockers: number }> {
  let blockers = 0;
  for (const database of await databasesOf(ports.runs, run.id))
    blockers += await onDatabase(
      ports,
      run,
      { database, step: 'search schema' },
      async ({ context, engine, whole }) => {
        const searching = {
          ...engine,
          searchSchema: ({ script }: { script: Parameters<typeof quotedIn>[1] }) => quotedIn(whole, script),
        };
        await block(contextWith(context, { engine: searching }));
        return context.state.blockers.length;
      },
    );
  return { blockers };
}
