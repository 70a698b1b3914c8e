// One delivery of finding events. Delivery is at least once, in any order, and best effort: handling a finding twice changes nothing, and
// what is never delivered stands in the result files, which the run reads in full before its plan is made.
import { z } from 'zod';
import { MasklakeError, UsageError } from '../../../../core/errors.ts';
import type { MacieColumn } from '../../../../core/findings/macie/bridge.ts';
import { readStatement, type Statement } from '../../../../core/findings/macie/statement.ts';
import { sameTable } from '../../../../core/model/names.ts';
import { Plan } from '../../../../core/plan/plan.ts';
import { leakSuspicions } from '../../../../core/verify/leak-suspected.ts';
import type { ObjectStore } from '../../../../ports/object-store.ts';
import { documentKey, findingKey } from '../../run-keys.ts';
import { catalogOf } from '../raw-objects.ts';
import { blockSharing } from './blocked.ts';
import { type Ignored, type MaskedPlace, placeOf, type RawPlace } from './place.ts';
import { whatFindingSays } from './say.ts';
import { type StrengthenPorts, strengthenRules } from './strengthen.ts';

export interface FindingPorts extends StrengthenPorts {
  readonly runs: ObjectStore;
  readonly rawBucket: string;
  readonly maskedBucket: string;
  /** The alarm: so many suspected leaks of one source. */
  readonly suspected: (source: string, count: number) => void;
  /** A line of the log. It never gets a part of an event but ids. */
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

/** What Lambda gets from the queue, as far as it is used. */
export const Batch = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })).max(10_000),
});

export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** Every message by itself: one that fails comes again, and at last into the dead-letter queue; the others are done. */
export async function handleFindings(ports: FindingPorts, batch: z.infer<typeof Batch>): Promise<BatchAnswer> {
  const failures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of batch.Records) {
    try {
      ports.log({ event: 'finding', message: messageId, ...(await handleFinding(ports, eventOf(body))) });
    } catch (error) {
      const ours = error instanceof MasklakeError ? error.message : error instanceof Error ? error.name : 'unknown';
      ports.log({ event: 'finding failed', message: messageId, error: ours });
      failures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures: failures };
}

/** @throws UsageError for what is no event at all: nothing is lost silently */
function eventOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new UsageError('the message is not JSON');
  }
}

type Handled =
  | { readonly done: 'ignored'; readonly because: Ignored | 'not a finding' | 'told before' }
  | { readonly done: 'raw'; readonly run: string; readonly strengthened: number; readonly suspected: number }
  | { readonly done: 'masked'; readonly run: string; readonly suspected: number };

const FindingEvent = z.object({
  'detail-type': z.literal('Macie Finding'),
  source: z.literal('aws.macie'),
  detail: z.unknown(),
});

async function handleFinding(ports: FindingPorts, event: unknown): Promise<Handled> {
  const parsed = FindingEvent.safeParse(event);
  const statement = parsed.success ? readStatement(parsed.data.detail) : undefined;
  if (statement === undefined) return { done: 'ignored', because: 'not a finding' };
  const place = await placeOf(ports, statement);
  if (typeof place === 'string') return { done: 'ignored', because: place };
  // Without an id or a time no delivery can be told from another: then all count.
  const { id, updatedAt } = statement;
  const marker = id === undefined || updatedAt === undefined ? undefined : findingKey(place.run, `${id} ${updatedAt}`);
  if (marker !== undefined && (await ports.runs.findJson(marker)) !== undefined)
    return { done: 'ignored', because: 'told before' };
  const handled = place.zone === 'raw' ? await ofRaw(ports, statement, place) : await ofMasked(ports, statement, place);
  // After it took effect: a delivery that died on the way is handled again, and changes nothing twice.
  if (marker !== undefined) await ports.runs.createJson(marker, handled);
  return handled;
}

async function ofRaw(ports: FindingPorts, statement: Statement, { run, source, table }: RawPlace): Promise<Handled> {
  const { database } = table;
  const id = { schema: table.schema, name: table.name };
  const catalog = await catalogOf(ports.runs, run, database);
  const found = whatFindingSays(statement, id, catalog);
  if (found === undefined) return { done: 'ignored', because: 'unreadable' };
  const added = await strengthenRules(ports, { run, source, database, catalog, found });
  const suspected = await suspect(ports, statement, { zone: 'raw', run, source, database, table: id }, found);
  return { done: 'raw', run, strengthened: added.length, suspected };
}

async function ofMasked(ports: FindingPorts, statement: Statement, place: MaskedPlace): Promise<Handled> {
  const catalog = await catalogOf(ports.runs, place.run, place.database);
  const found = whatFindingSays(statement, place.table, catalog);
  if (found === undefined) throw new UsageError('a finding about masked data cannot be read', { where: place.run });
  return { done: 'masked', run: place.run, suspected: await suspect(ports, statement, place, found) };
}

/** Compares the finding with the run's plan, when there is one. @returns how many suspicions are new */
async function suspect(
  ports: FindingPorts,
  statement: Statement,
  place: MaskedPlace | (Omit<MaskedPlace, 'zone'> & { readonly zone: 'raw' }),
  found: readonly MacieColumn[],
): Promise<number> {
  const { zone, run, source, database, table } = place;
  const document = await ports.runs.findJson(documentKey(run, database, 'plan.json'));
  // Before there is a plan, a finding about raw data speaks against nothing: the plan will know it.
  const plan =
    document === undefined ? undefined : Plan.parse(document).tables.find((one) => sameTable(one.table, table));
  if (plan === undefined && zone === 'raw') return 0;
  const suspicions = leakSuspicions(zone, plan ?? { table, rows: 'all', columns: [] }, found);
  if (suspicions.length === 0) return 0;
  // First the block, then the alarm: an alarm that nobody hears still stops sharing.
  const added = await blockSharing(ports.runs, { zone, run, database, finding: statement.id ?? 'unnamed', suspicions });
  ports.suspected(source, suspicions.length);
  return added;
}
