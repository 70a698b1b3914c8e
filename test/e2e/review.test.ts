// What a person decides on the page is what the next run does; and no original is in any answer, unless it was asked for with --reveal.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reviewing, startReview } from '../browser/support/review.ts';
import { runCli } from './support/cli.ts';
import { newPlace, type Place } from './support/place.ts';
import { canariesIn, openShop, type Shop } from './support/shop.ts';

describe('masklake review', () => {
  let shop: Shop;
  let place: Place;
  let review: Reviewing;
  let cookie = '';
  const run = () => runCli(['run', '--source', shop.url, '--out', place.out, '--quiet', '--json'], { env: place.env });
  const firstEmail = async (): Promise<string> => {
    const asked = 'select email, phone from public.customers order by id limit 1';
    return (await runCli(['query', '--lake', place.out, asked, '--json'], { env: place.env })).stdout;
  };

  const enter = async (): Promise<void> => {
    const answer = await fetch(review.address);
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  };
  const get = async (path: string): Promise<string> =>
    (await fetch(review.origin + path, { headers: { cookie } })).text();
  const post = async (path: string, fields: Record<string, string>): Promise<Response> =>
    fetch(review.origin + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie, origin: review.origin },
      redirect: 'manual',
    });
  const columnOf = async (name: string): Promise<string> =>
    /name="c" value="(\d+)"/.exec(await get(`/column?c=${encodeURIComponent(name)}`))?.[1] ?? '';

  beforeAll(async () => {
    shop = await openShop();
    place = newPlace();
    expect((await run()).code).toBe(0);
    review = await startReview(place, 'shop');
    await enter();
  });
  afterAll(async () => {
    await review.stop();
    await shop.stop();
  });

  /** Every page, every file to take away, what forms answer, and what was logged. */
  const leaks = async (): Promise<string[]> => {
    const list = await get('/columns');
    const links = [...list.matchAll(/href="(\/column\?c=[^"#]+)"/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(10);
    const paths = [...new Set(links)].map((path) => path.replaceAll('&amp;', '&'));
    const more = [
      '/',
      '/bulk?action=accept&preview=1',
      '/diff',
      '/run',
      '/data',
      '/data?t=public.customers',
      '/columns/rows',
    ];
    const files = ['evidence.json', 'report.html', 'inventory.csv', 'inventory.md'].map((name) => `/run/${name}`);
    const found: string[] = [];
    const look = (where: string, text: string): void =>
      void found.push(...canariesIn(text).map((canary) => `${where}: ${canary}`));
    for (const path of [...paths, ...more, ...files]) look(path, await get(path));
    const c = await columnOf('public.customers.email');
    for (const [path, form] of [
      ['/reveal', { c }],
      ['/decide', { c, action: 'keep' }],
      ['/decide', { c, action: 'change', mask: 'no such mask' }],
      ['/nothing', {}],
    ] as const)
      look(path, await (await post(path, form)).text());
    look('what it printed', review.cli.stdout() + review.cli.stderr());
    const log = join(place.out, 'runs');
    for (const run of readdirSync(log)) look('its log', readFileSync(join(log, run, 'run.jsonl'), 'utf8'));
    return found;
  };
  const again = async (...more: string[]): Promise<void> => {
    review.cli.child.kill('SIGINT');
    await review.cli.ended;
    review = await startReview(place, 'shop', ...more);
    await enter();
  };

  it('shows no original on any page, in any file it hands out, in no answer to a form, and in nothing it logs', async () => {
    expect(await leaks()).toEqual([]);
  });

  it('says that originals are shown only with --reveal', async () => {
    const answer = await post('/reveal', { c: await columnOf('public.customers.email') });
    expect(answer.status).toBe(403);
    expect(canariesIn(await answer.text())).toEqual([]);
  });

  it('shows what the next run will do, and the next run does it', async () => {
    const before = await firstEmail();
    await post('/decide', {
      c: await columnOf('public.customers.email'),
      action: 'change',
      mask: 'hash',
      'p.length': '12',
    });
    await post('/decide', { c: await columnOf('public.customers.phone'), action: 'change', mask: 'null' });
    const overview = await get('/');
    expect(overview).toContain('mask email becomes hash');
    expect(overview).toContain('mask phone becomes null');
    expect((await post('/save', {})).headers.get('location')).toBe('/');
    const next = await run();
    expect([next.code, next.stderr]).toEqual([0, '']);
    const after = JSON.parse(await firstEmail());
    expect(before).not.toContain(after.email);
    expect(after).toMatchObject({ email: expect.stringMatching(/^[0-9a-f]{12}$/), phone: null });
  });

  it('plans a source by itself and shows no original of it either, as long as nobody says --reveal', async () => {
    await again('--source', shop.url);
    expect(await get('/')).not.toContain('--reveal');
    expect(await leaks()).toEqual([]);
    expect(canariesIn(review.journal())).toEqual([]);
  });

  it('with --reveal shows originals of a source on this machine, and writes who looked at what first', async () => {
    await again('--source', shop.url, '--reveal');
    expect(await get('/')).toContain('--reveal');
    expect(canariesIn(await get('/column?c=public.customers.email'))).toEqual([]);
    const answer = await post('/reveal', { c: await columnOf('public.customers.email') });
    const [original] = await shop.query('SELECT email FROM customers WHERE email IS NOT NULL LIMIT 1');
    expect(await answer.text()).toContain(String(original?.['email']));
    const last = JSON.parse(review.journal().trim().split('\n').at(-1) ?? '{}');
    expect(last).toMatchObject({ action: 'reveal', by: 'Ada Lovelace', where: 'public.customers.email' });
    expect(canariesIn(review.journal())).toEqual([]);
  });

  it('refuses --reveal for a source on another machine, and without a source', async () => {
    const far = await runCli([
      'review',
      '--source',
      'postgres://reader@db.example/shop',
      '--reveal',
      '--out',
      place.out,
    ]);
    expect([far.code, far.stderr]).toEqual([1, expect.stringContaining('on this machine only')]);
    expect((await runCli(['review', '--reveal', '--out', place.out])).code).toBe(1);
  });
});
