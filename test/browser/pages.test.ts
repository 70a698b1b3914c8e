// Every page in both themes: axe-core finds nothing, nothing is asked of another machine, and a picture of each goes into docs/images when
// MASKLAKE_PICTURES is set.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../e2e/support/cli.ts';
import { newPlace } from '../e2e/support/place.ts';
import { openShop, type Shop } from '../e2e/support/shop.ts';
import { needs } from '../engines/support/needs.ts';
import { axeViolations, type OpenBrowser, openBrowser } from './support/browser.ts';
import { type Reviewing, reviewPagila, startReview } from './support/review.ts';

const describe = needs('chromium');
const IMAGES = join(import.meta.dirname, '../../docs/images');
const THEMES = ['light', 'dark'] as const;

const PAGES = {
  overview: '/',
  columns: '/columns',
  'columns-none': '/columns?q=nothing-is-called-so',
  column: '/column?c=public.staff.email',
  change: '/column?c=public.staff.username&mask=generalize#change',
  kept: '/column?c=public.rental.customer_id',
  bulk: '/bulk?pattern=*.last_name&action=change&mask=hash&preview=1',
  diff: '/diff',
  run: '/run',
} as const;

/** Looked at, but like another one. */
const UNPICTURED: ReadonlySet<string> = new Set(['columns-none', 'kept']);

describe('every page', () => {
  let review: Reviewing;
  let browser: OpenBrowser;
  beforeAll(async () => {
    review = await reviewPagila();
    browser = await openBrowser(review.address);
    const { page } = browser;
    // Something decided, so that the diff has something to show.
    await page.goto(`${review.origin}/columns?identifier=EMAIL_ADDRESS`);
    await page.getByRole('button', { name: 'Accept email for public.customer.email' }).click();
    await page.getByText('public.customer.email: accepted').waitFor();
    await page.goto(`${review.origin}/column?c=public.film.title#keep`);
    await page.locator('#keep-reason').fill('titles of films are public');
    await page.getByRole('button', { name: 'Decide: keep' }).click();
    await page.locator('#status .note').waitFor();
  });
  afterAll(async () => {
    expect(browser.complaints).toEqual([]);
    await browser.close();
    await review.stop();
  });

  const look = async (name: string, theme: (typeof THEMES)[number]): Promise<void> => {
    const { page } = browser;
    expect(await axeViolations(browser, page)).toEqual([]);
    if (process.env['MASKLAKE_PICTURES'] === undefined || UNPICTURED.has(name)) return;
    mkdirSync(IMAGES, { recursive: true });
    await page.screenshot({ path: join(IMAGES, `review-${name}-${theme}.png`) });
  };

  for (const theme of THEMES)
    for (const [name, path] of Object.entries(PAGES))
      it(`${name}, ${theme}: axe finds nothing`, async () => {
        await browser.page.emulateMedia({ colorScheme: theme });
        await browser.page.goto(`${review.origin}${path}`);
        await look(name, theme);
      });

  it.each(THEMES)('a refused form, %s: axe finds nothing, and the list of errors has the focus', async (theme) => {
    const { page } = browser;
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${review.origin}/column?c=public.film.title#keep`);
    await page.getByRole('button', { name: 'Decide: keep' }).click();
    await page.locator('#errors').waitFor();
    await expect(page.evaluate('document.activeElement.id')).resolves.toBe('errors');
    await look('refused', theme);
  });

  it.each(['overview', 'columns', 'column', 'bulk', 'run'] as const)(
    '%s, on a telephone: nothing runs out of the page',
    async (name) => {
      const { page } = browser;
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${review.origin}${PAGES[name]}`);
      const wide = await page.evaluate(
        'Math.max(document.documentElement.scrollWidth, document.querySelector("main").scrollWidth)',
      );
      // The content scrolls by itself, between the pages' names above and the diff below.
      const high = await page.evaluate('document.documentElement.scrollHeight');
      expect(await axeViolations(browser, page)).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      expect(wide).toBeLessThanOrEqual(360);
      expect(high).toBeLessThanOrEqual(740);
    },
  );

  it.each(THEMES)('a conflict, %s: axe finds nothing', async (theme) => {
    const { page } = browser;
    await page.emulateMedia({ colorScheme: theme });
    appendFileSync(review.rulesPath, '# somebody else was here\n');
    await page.goto(`${review.origin}/diff`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'The rules file was changed underneath' }).waitFor();
    await look('conflict', theme);
  });
});

describe('the masked data page', () => {
  let shop: Shop;
  let review: Reviewing;
  let browser: OpenBrowser;
  beforeAll(async () => {
    const place = newPlace();
    shop = await openShop();
    await runCli(['run', '--source', shop.url, '--out', place.out, '--quiet'], { env: place.env });
    review = await startReview(place, 'shop');
    browser = await openBrowser(review.address);
  });
  afterAll(async () => {
    expect(browser.complaints).toEqual([]);
    await browser.close();
    await review.stop();
    await shop.stop();
  });

  it.each(THEMES)('shows first rows of the masked lake, %s: axe finds nothing', async (theme) => {
    const { page } = browser;
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${review.origin}/data?t=public.customers`);
    expect(
      await page.locator('section[aria-labelledby=table] table').last().locator('tbody tr').count(),
    ).toBeGreaterThan(0);
    expect(await axeViolations(browser, page)).toEqual([]);
    if (process.env['MASKLAKE_PICTURES'] !== undefined)
      await page.screenshot({ path: join(IMAGES, `review-data-${theme}.png`) });
  });
});
