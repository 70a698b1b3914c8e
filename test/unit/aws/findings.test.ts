// Finding events: at least once, in any order, from anybody. Rules get stronger once; what speaks against masked data stops sharing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockedKey } from '../../../lib/adapters/aws/run-keys.ts';
import { finding, handle, inMasked, type Json, KEY, type Lab, lab, planned, RULES, rulesOf } from './finding-lab.ts';
import { OBJECT, RUN } from './support.ts';

describe('a finding about raw data', () => {
  it('adds a line for a column that nobody decided about', async () => {
    const made = await lab();
    expect(await handle(made, finding('EMAIL_ADDRESS', 'contact'))).toEqual({ batchItemFailures: [] });
    expect(await rulesOf(made)).toBe(
      `${RULES}    contact: { mask: email, because: { by: detection, identifier: EMAIL_ADDRESS, hits: 1, of: 1, run: ${RUN.id} } }\n`,
    );
  });

  it("leaves a person's line alone", async () => {
    const made = await lab();
    await handle(made, finding('NAME', 'note'));
    expect(await rulesOf(made)).toBe(RULES);
  });

  it('delivered again changes nothing', async () => {
    const made = await lab();
    await handle(made, finding('EMAIL_ADDRESS', 'contact'));
    const once = await rulesOf(made);
    await handle(made, finding('EMAIL_ADDRESS', 'contact'), finding('EMAIL_ADDRESS', 'contact', { id: 'f2' }));
    expect(await rulesOf(made)).toBe(once);
    expect(made.lines.map(({ because }) => because)).toContain('told before');
  });

  it('that died half way is handled again', async () => {
    const made = await lab();
    const { runs } = made;
    const dying: Lab = {
      ...made,
      ports: { ...made.ports, runs: { ...runs, createJson: () => Promise.reject(new Error('CANARY')) } },
    };
    expect(await handle(dying, finding('EMAIL_ADDRESS', 'contact'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm1' }],
    });
    expect(JSON.stringify(made.lines)).not.toContain('CANARY');
    expect(await handle(made, finding('EMAIL_ADDRESS', 'contact'))).toEqual({ batchItemFailures: [] });
    expect((await rulesOf(made))?.match(/contact:/g)).toHaveLength(1);
  });

  it('makes no rules file: the plan of the run does, with its policy', async () => {
    const made = await lab('');
    await made.rules.remove(KEY);
    await handle(made, finding('EMAIL_ADDRESS', 'contact'));
    expect(await rulesOf(made)).toBeUndefined();
  });

  it('becomes a proposal where the file needs approval', async () => {
    const approved = `approval: required\nauthor: ada\n${RULES}`;
    const made = await lab(approved);
    await handle(made, finding('EMAIL_ADDRESS', 'contact'));
    expect(await rulesOf(made)).toBe(approved);
    expect((await made.rules.readText('rules/shop/app.proposed.yaml'))?.text).toContain('contact: { mask: email');
  });

  it('does not change what the file says of the schema', async () => {
    const seen = `${RULES}seen:\n  public.customers: { id: text }\n`;
    const made = await lab(seen);
    await handle(made, finding('EMAIL_ADDRESS', 'contact'));
    expect(await rulesOf(made)).toContain('seen:\n  public.customers: { id: text }\n');
  });

  it('that comes after a plan which keeps the column, without knowing, stops sharing', async () => {
    const made = await planned({ id: {}, contact: {}, note: {} });
    await handle(made, finding('EMAIL_ADDRESS', 'contact'));
    expect(await made.runs.readJson(blockedKey(RUN.id))).toMatchObject({
      reasons: [{ zone: 'raw', where: 'public.customers.contact', why: 'kept' }],
    });
    expect(made.alarms).toEqual([['shop', 1]]);
  });

  it.each([
    ['a sample', { detail: { sample: true } }],
    ['a policy', { detail: { category: 'POLICY' } }],
    ['another bucket', { bucket: 'other' }],
    ['another run', { object: OBJECT.replace(RUN.id, 'shop-0123456789-2') }],
    ['a hostile key', { object: '../../etc/passwd' }],
    ['an object of no table', { object: OBJECT.replace('01.parquet', '09.parquet') }],
    ['another job', { detail: { classificationDetails: { jobId: 'j2', result: {} } } }],
    [
      'automated discovery',
      { detail: { classificationDetails: { originType: 'AUTOMATED_SENSITIVE_DATA_DISCOVERY' } } },
    ],
  ])('that is %s changes nothing', async (_, more) => {
    const made = await lab();
    expect(await handle(made, finding('EMAIL_ADDRESS', 'contact', more))).toEqual({ batchItemFailures: [] });
    expect(await rulesOf(made)).toBe(RULES);
    expect(made.lines).toMatchObject([{ done: 'ignored' }]);
  });
});

describe('a finding about masked data', () => {
  it.each([
    ['a column that the plan keeps', 'NAME', 'id', 'kept'],
    ['a kind that the mask does not write', 'USA_SOCIAL_SECURITY_NUMBER', 'contact', 'not of the mask'],
    ['a place that nobody knows, of a kind that no mask writes', 'AWS_CREDENTIALS', undefined, 'nowhere'],
  ])('in %s stops sharing and raises the alarm', async (_, type, column, why) => {
    const made = await planned({ id: {}, contact: { spec: { mask: 'email' } }, note: { spec: { mask: 'redact' } } });
    await handle(made, finding(type, column, inMasked));
    expect(await made.runs.readJson(blockedKey(RUN.id))).toMatchObject({
      run: RUN.id,
      reasons: [{ zone: 'masked', identifier: type, why, finding: 'f1' }],
    });
    expect(made.alarms).toEqual([['shop', 1]]);
  });

  it.each([
    ['the mask writes', 'EMAIL_ADDRESS', 'contact'],
    ['a mask that keeps the format was given', 'PHONE_NUMBER', 'id'],
    ['a person keeps, as the plan told them', 'NAME', 'note'],
  ])('of a kind that %s is none', async (_, type, column) => {
    const made = await planned({
      id: { spec: { mask: 'format' }, identifiers: ['PHONE_NUMBER'] },
      contact: { spec: { mask: 'email' } },
      note: { decidedBy: 'rule', identifiers: ['NAME'] },
    });
    await handle(made, finding(type, column, inMasked));
    expect(await made.runs.findJson(blockedKey(RUN.id))).toBeUndefined();
    expect(made.alarms).toEqual([]);
  });

  it('counts whoever looked there, automated discovery too', async () => {
    const made = await planned({ id: {} });
    const { detail } = finding('NAME', 'id', inMasked) as { detail: { classificationDetails: Json } };
    const details = { ...detail.classificationDetails, jobId: '', originType: 'AUTOMATED_SENSITIVE_DATA_DISCOVERY' };
    await handle(made, finding('NAME', 'id', { ...inMasked, detail: { classificationDetails: details } }));
    expect(made.alarms).toHaveLength(1);
  });

  it('adds its reasons to those that are there', async () => {
    const made = await planned({ id: {}, contact: {}, note: {} });
    await handle(made, finding('NAME', 'id', inMasked), finding('NAME', 'note', { ...inMasked, id: 'f2' }));
    expect(await made.runs.readJson(blockedKey(RUN.id))).toMatchObject({
      reasons: [{ where: 'public.customers.id' }, { where: 'public.customers.note' }],
    });
  });

  it('that cannot be read is not passed over: it comes again', async () => {
    const made = await planned({ id: {} });
    const unreadable = finding('NAME', 'id', {
      ...inMasked,
      detail: { classificationDetails: { jobId: 'j1', result: 'CANARY' } },
    });
    expect(await handle(made, unreadable)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(JSON.stringify(made.lines)).not.toContain('CANARY');
  });
});

describe('a delivery', () => {
  it('with one message that is no event fails that message alone', async () => {
    const made = await lab();
    const answer = await handle(made, 'not json CANARY', finding('EMAIL_ADDRESS', 'contact'), { any: 'thing' });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(await rulesOf(made)).toContain('contact:');
    expect(JSON.stringify(made.lines)).not.toContain('CANARY');
  });

  it("of Macie's events about somebody else's export, hostile ones too, changes nothing and fails nothing", async () => {
    const folder = join(import.meta.dirname, '../../fixtures/macie/events');
    const events = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const made = await lab();
    expect(events.length).toBeGreaterThan(15);
    expect(await handle(made, ...events)).toEqual({ batchItemFailures: [] });
    expect(await rulesOf(made)).toBe(RULES);
    expect(made.alarms).toEqual([]);
  });

  it('of whatever JSON changes no rule, fails no other message and tells no part of it', async () => {
    const made = await lab();
    const about = fc.record({
      'detail-type': fc.constantFrom('Macie Finding', 'Other'),
      source: fc.constant('aws.macie'),
      detail: fc.oneof(
        fc.jsonValue(),
        fc.record({
          id: fc.string(),
          updatedAt: fc.string(),
          resourcesAffected: fc.record({
            s3Bucket: fc.record({ name: fc.constantFrom('raw', 'masked', 'x') }),
            s3Object: fc.record({
              key: fc.oneof(
                fc.string(),
                fc.string().map((end) => `${RUN.id}/${end}`),
                fc.string().map((end) => `lake/masked/shop/${RUN.id}/${end}`),
              ),
            }),
          }),
          classificationDetails: fc.jsonValue(),
        }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.jsonValue().map((value) => ({ value })),
          about,
        ),
        async (event) => {
          expect(await handle(made, event)).toEqual({ batchItemFailures: [] });
        },
      ),
      { numRuns: 300 },
    );
    expect(await rulesOf(made)).toBe(RULES);
    expect(made.alarms).toEqual([]);
    for (const line of made.lines)
      expect(Object.keys(line).filter((name) => !['event', 'message', 'done', 'because'].includes(name))).toEqual([]);
  });
});
