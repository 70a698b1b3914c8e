// Events are best effort: they come twice, late, never or in the wrong order. Each snapshot has one run at most, and the newest has one.
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { recordKey } from '../../lib/adapters/aws/run-keys.ts';
import { runIdFor } from '../../lib/core/model/run-id.ts';
import { needs } from '../engines/support/needs.ts';
import { AwsLab, type Outcome } from './aws-lab.ts';
import { asMaster, createInstance, people } from './sources.ts';
import { clientSettings } from './stand-ins.ts';

const describe = needs('python');
const Sent = z.array(
  z.object({ source: z.string(), 'detail-type': z.string(), detail: z.record(z.string(), z.unknown()) }),
);

let lab: AwsLab;
beforeAll(async () => {
  lab = await AwsLab.start();
  await createInstance(lab, 'shop');
  await asMaster(lab, 'shop', 'shop', (client) => client.query(people(20)));
});
afterAll(() => lab?.stop());

describe('an event', () => {
  it('that comes twice starts one run', async () => {
    await copies(2);
    const started = await startedBy(2, () => lab.automatedSnapshot('shop', night(22)));
    const outcomes = await Promise.all(started.map((arn) => lab.outcome(arn)));
    const ran = outcomes.filter(({ path }) => path.includes('seal'));
    expect(ran.map(({ status, cause }) => status + cause)).toEqual(['SUCCEEDED']);
    expect(await recorded(22)).toBe(true);
  }, 300_000);

  it('that never comes is made up for, once', async () => {
    await copies(0);
    await lab.automatedSnapshot('shop', night(23));
    const [found = ''] = await startedBy(1, async () => {
      await lab.invoke('Reconcile', {});
      await lab.invoke('Reconcile', {});
    });
    expect((await lab.outcome(found)).status).toBe('SUCCEEDED');
    expect(await recorded(23)).toBe(true);
  }, 300_000);

  it('of an older snapshot that comes while the newest is masked starts nothing, and one of a newer snapshot waits for its turn', async () => {
    await copies(0);
    await lab.automatedSnapshot('shop', night(24));
    await copies(1);
    const [second = ''] = await startedBy(1, () => lab.automatedSnapshot('shop', night(25)));
    await locked();
    const [first = ''] = await startedBy(1, () => announce(night(24)));
    const [third = ''] = await startedBy(1, () => lab.automatedSnapshot('shop', night(26)));
    // the source's lock: neither does anything, nor undoes anything of the run that holds it, and nobody is alarmed
    for (const waiting of [await lab.outcome(first), await lab.outcome(third)]) {
      expect(summary(waiting)).toBe('SUCCEEDED');
      expect(waiting.path.filter((state) => state === 'restore')).toEqual([]);
    }
    expect(summary(await lab.outcome(second))).toBe('SUCCEEDED');
    expect([await recorded(24), await recorded(25), await recorded(26)]).toEqual([false, true, false]);
    // the newest is found again; the older one, which would take the lake back by a day, is not
    const [found = ''] = await startedBy(1, async () => {
      await lab.invoke('Reconcile', {});
      await lab.invoke('Reconcile', {});
    });
    expect(summary(await lab.outcome(found))).toBe('SUCCEEDED');
    expect([await recorded(24), await recorded(25), await recorded(26)]).toEqual([false, true, true]);
    expect(await lab.invoke('Reconcile', {})).toEqual({ started: [] });
    expect(await published()).toContain(runOf(26));
  }, 600_000);

  it('of an older snapshot that comes after the newest was published has its run, and leaves the lake as it is', async () => {
    const [late = ''] = await startedBy(1, () => announce(night(24)));
    expect(summary(await lab.outcome(late))).toBe('SUCCEEDED');
    expect(await recorded(24)).toBe(true);
    expect(await published()).toContain(runOf(26));
  }, 300_000);
});

/** The pointer of the lake. */
async function published(): Promise<string> {
  return new TextDecoder().decode(await lab.object('Masked', 'lake/masked/shop/current'));
}

function night(day: number): string {
  return `rds:shop-2026-11-${day}-03-00`;
}

function runOf(day: number): string {
  return runIdFor('shop', night(day), 1);
}

/** Whether a night's snapshot has had its run. */
async function recorded(day: number): Promise<boolean> {
  const keys = await lab.keys('Runs', recordKey(runOf(day)));
  return keys.length > 0;
}

function summary({ status, error, cause }: Outcome): string {
  return `${status}${error}${cause.slice(0, 500)}`;
}

/** How many copies of RDS's events are delivered from now on. */
async function copies(rds: number): Promise<void> {
  await lab.moto.door('events', { 'aws.rds': rds, 'aws.macie': 0 });
}

/** Delivers the event of a snapshot, however long ago it happened. */
async function announce(snapshot: string): Promise<void> {
  const sent = Sent.parse(await lab.moto.door('events'));
  const event = sent.find(({ detail }) => detail['SourceIdentifier'] === snapshot);
  const client = new EventBridgeClient(clientSettings(lab.moto.url, 'aws.rds'));
  await client.send(
    new PutEventsCommand({
      Entries: [{ Source: event?.source, DetailType: event?.['detail-type'], Detail: JSON.stringify(event?.detail) }],
    }),
  );
}

/** Waits until so many executions have started, and for what is wrongly started beyond. */
async function startedBy(count: number, action: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await lab.executions();
  await action();
  const found = async (): Promise<string[]> => (await lab.executions()).filter((arn) => !before.includes(arn));
  for (let look = 0; look < 1000 && (await found()).length < count; look++) await pause(50);
  await pause(200);
  const started = await found();
  expect(started).toHaveLength(count);
  return started;
}

async function locked(): Promise<void> {
  for (let look = 0; look < 2000; look++) {
    if ((await lab.keys('Runs', 'locks/')).length > 0) return;
    await pause(50);
  }
  throw new Error('no run takes the lock of its source');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((next) => setTimeout(next, milliseconds));
}
