// A review of rules and a run that lie in buckets, as a whole: the program, Chromium, and an S3 API with versions and conditional writes.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseFolder, macieKey, rulesKey } from '../../lib/adapters/aws/run-keys.ts';
import type { Conclusions } from '../../lib/core/findings/macie/conclusions.ts';
import type { RunningCli } from '../e2e/support/cli.ts';
import { newPlace, type Place } from '../e2e/support/place.ts';
import { needs } from '../engines/support/needs.ts';
import { MotoServer } from '../lab/moto-server.ts';
import { clientSettings } from '../lab/stand-ins.ts';
import { type OpenBrowser, openBrowser } from './support/browser.ts';
import { openReview } from './support/review.ts';

const describe = needs('chromium', 'python');
const FIXTURE = join(import.meta.dirname, '../fixtures/review/pagila');
const RUN = 'shop-0123456789-1';
const KEY = rulesKey('shop', 'pagila');
const OBJECT = 'raw/pagila/public/customer/part-00000.parquet';
const SAYS: Conclusions = {
  run: RUN,
  jobId: 'job',
  ignored: [],
  tables: [
    {
      schema: 'public',
      name: 'customer',
      status: 'complete',
      reasons: [],
      objects: [{ key: OBJECT, status: 'complete', reason: null, detail: null }],
      tableWide: [],
      unlocated: [],
      provenClean: [],
      columns: [
        {
          name: 'email',
          identifiers: [
            {
              kind: 'managed',
              id: 'EMAIL_ADDRESS',
              count: 599,
              located: 599,
              allLocated: true,
              sources: ['result'],
              first: [0, 1, 2, 3, 4].map((record) => ({ object: OBJECT, record })),
            },
          ],
        },
      ],
    },
  ],
};

describe('a review of rules in a bucket', () => {
  let moto: MotoServer;
  let s3: S3Client;
  let place: Place;
  let cli: RunningCli;
  let browser: OpenBrowser;
  let page: Page;
  let origin: string;
  let before: string;
  const put = (Bucket: string, Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  const stored = async (key = KEY): Promise<string> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'rules-bucket', Key: key }));
    return (await Body?.transformToString()) ?? '';
  };
  const versions = async (): Promise<number> => {
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: 'rules-bucket', Prefix: KEY }));
    return Versions.length;
  };
  const told = async (words: string): Promise<void> => {
    await page.locator('#status .note').filter({ hasText: words }).waitFor();
    await page.waitForLoadState();
  };
  const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();

  beforeAll(async () => {
    moto = await MotoServer.start({ host: '', waitScale: 1 });
    const settings = clientSettings(moto.url, 'steward');
    s3 = new S3Client({ ...settings, forcePathStyle: true });
    for (const Bucket of ['rules-bucket', 'runs-bucket']) await s3.send(new CreateBucketCommand({ Bucket }));
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await s3.send(new PutBucketVersioningCommand({ Bucket: 'rules-bucket', VersioningConfiguration }));
    const [run = ''] = readdirSync(join(FIXTURE, 'runs'));
    for (const name of readdirSync(join(FIXTURE, 'runs', run)))
      await put(
        'runs-bucket',
        `${databaseFolder(RUN, 'pagila')}${name}`,
        readFileSync(join(FIXTURE, 'runs', run, name), 'utf8'),
      );
    await put('runs-bucket', macieKey(RUN, 'pagila'), JSON.stringify(SAYS));
    place = newPlace();
    before = readFileSync(join(FIXTURE, 'rules/pagila.yaml'), 'utf8').replace(
      /^ {4}title: \{.*$/m,
      '    title: { mask: custom, module: ./words.mjs }',
    );
    await put('rules-bucket', KEY, before);
    const ran = join(place.folder, 'ran');
    await put(
      'rules-bucket',
      'rules/shop/words.mjs',
      `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, '');\nexport default () => 'x';\n`,
    );
    const env = {
      ...place.env,
      AWS_ENDPOINT_URL: moto.url,
      AWS_REGION: settings.region,
      AWS_ACCESS_KEY_ID: settings.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: settings.credentials.secretAccessKey,
    };
    const run3 = `s3://runs-bucket/${databaseFolder(RUN, 'pagila')}`;
    const opened = await openReview({ ...place, env }, `s3://rules-bucket/${KEY}`, '--run', run3);
    cli = opened.cli;
    browser = await openBrowser(opened.address);
    ({ page } = browser);
    ({ origin } = new URL(opened.address));
  });
  afterAll(async () => {
    expect(browser.complaints).toEqual([]);
    await browser.close();
    cli.child.kill('SIGINT');
    await cli.ended;
    s3.destroy();
    moto.stop();
    place.remove();
  });

  it('opens the run with its documents, and names the file as it stands in the bucket', async () => {
    await expect(page.locator('h1').textContent()).resolves.toMatch(/^122 columns to look at/);
    await expect(page.locator('#draft .name').first().textContent()).resolves.toBe(`s3://rules-bucket/${KEY}`);
  });

  it('does not run a module that lies in the bucket, and says what to do', async () => {
    await page.goto(`${origin}/`);
    await expect(page.locator('section[aria-labelledby=next]').textContent()).resolves.toMatch(
      /no module out of a bucket is run here/,
    );
    expect(existsSync(join(place.folder, 'ran'))).toBe(false);
  });

  it('tells where Macie found it: object and record', async () => {
    await page.goto(`${origin}/column?c=public.customer.email`);
    const where = page.locator('#evidence ~ ul').filter({ hasText: 'EMAIL_ADDRESS' });
    await expect(where.textContent()).resolves.toContain(`${OBJECT}, record 0 (from 0)`);
    await expect(where.textContent()).resolves.toContain('and 594 more');
  });

  it('saves one line over the version that it read; the text before stays as a version', async () => {
    await page.goto(`${origin}/column?c=public.customer.email`);
    await page.keyboard.press('a');
    await told('accepted');
    expect(await stored()).toBe(before);
    await save();
    await told('Saved');
    const after = await stored();
    const changed = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual([expect.stringContaining('email: { mask: email, because: { by: Ada Lovelace')]);
    expect(await versions()).toBe(2);
    expect(await stored(KEY.replace(/\.yaml$/, '.review.jsonl'))).toContain('"action":"accept"');
  });

  it('writes nothing over what somebody else wrote meanwhile, then puts its own on top', async () => {
    const theirs = `${await stored()}# somebody else was here\n`;
    await page.goto(`${origin}/column?c=public.staff.email`);
    await page.keyboard.press('a');
    await told('accepted');
    await put('rules-bucket', KEY, theirs);
    await save();
    await page.getByRole('heading', { name: 'The rules file was changed underneath' }).waitFor();
    expect(await stored()).toBe(theirs);
    await page.getByRole('button', { name: 'Put mine on top of theirs' }).click();
    await told('on top of theirs');
    await save();
    await told('Saved');
    const after = await stored();
    expect(after).toContain('# somebody else was here\n');
    expect(after.match(/by: Ada Lovelace/g)).toHaveLength(2);
    expect(await versions()).toBe(4);
  });
});
