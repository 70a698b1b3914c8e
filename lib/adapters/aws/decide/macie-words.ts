// What a plan, and the evidence after it, say about Amazon Macie: that it was not asked, or what it could not show.
import { Conclusions } from '../../../core/findings/macie/conclusions.ts';
import { tableKey } from '../../../core/model/names.ts';
import type { PlanWarning } from '../../../core/plan/plan.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { MacieComplete, MacieJob } from '../macie/job-record.ts';
import { macieCompleteKey, macieJobKey, macieKey } from '../run-keys.ts';

const MOST_TABLES = 10;

/** What Macie concluded about one database; undefined when it was not asked, or when the database has no table. */
export async function conclusionsOf(
  runs: ObjectStore,
  run: string,
  database: string,
): Promise<Conclusions | undefined> {
  const job = await jobOf(runs, run);
  if (!job.asked) return undefined;
  const conclusions = Conclusions.parse(await runs.readJson(macieKey(run, database)));
  return conclusions.tables.length === 0 ? undefined : conclusions;
}

/** Warnings of a plan about what Macie was not asked or could not show. */
export async function macieWarnings(runs: ObjectStore, run: string, database: string): Promise<readonly PlanWarning[]> {
  const job = await jobOf(runs, run);
  if (!job.asked) return [warning(job.why === 'switched off' ? OFF : NOTHING)];
  const complete = MacieComplete.parse(await runs.readJson(macieCompleteKey(run)));
  const tables = (await conclusionsOf(runs, run, database))?.tables ?? [];
  const open = tables.filter(({ reasons }) => reasons.some(({ code }) => code !== 'no-objects'));
  const names = open.slice(0, MOST_TABLES).map((table) => tableKey(table));
  const codes = [...new Set(open.flatMap(({ reasons }) => reasons.map(({ code }) => code)))].sort();
  const more = open.length > MOST_TABLES ? ` and ${open.length - MOST_TABLES} more` : '';
  return [
    ...(complete.errors
      ? [warning(`Amazon Macie's job ended with errors: what it has no record of counts as unknown`)]
      : []),
    ...(open.length === 0
      ? []
      : [
          warning(
            `Amazon Macie could not show everything in ${open.length} of ${tables.length} tables (${codes.join(', ')}): ${names.join(', ')}${more}; the built-in classifier looked at them too`,
          ),
        ]),
  ];
}

const OFF = 'Amazon Macie is switched off for this source: only the built-in classifier looked at the data';
const NOTHING = 'Amazon Macie was not asked, because the export left no rows';

function warning(message: string): PlanWarning {
  return { code: 'MACIE', where: '', message, paste: '' };
}

async function jobOf(runs: ObjectStore, run: string): Promise<MacieJob> {
  return MacieJob.parse(await runs.readJson(macieJobKey(run)));
}
