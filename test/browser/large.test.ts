// 20,000 columns: what the browser itself measures between asking and having painted.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPlace } from '../e2e/support/place.ts';
import { needs } from '../engines/support/needs.ts';
import { type OpenBrowser, openBrowser } from './support/browser.ts';
import { writeLargeRun } from './support/large.ts';
import { type Reviewing, startReview } from './support/review.ts';

const describe = needs('chromium');
/** Rows stand in the document before the browser tells that it has painted them. */
const FIRST_PAINT = `new Promise((tell) => {
  const painted = (list) => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint')) tell(startTime);
  };
  new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
})`;

describe('20,000 columns', () => {
  let review: Reviewing;
  let browser: OpenBrowser;
  beforeAll(async () => {
    const place = newPlace();
    writeLargeRun(place.out);
    review = await startReview(place, 'large');
    browser = await openBrowser(review.address);
  });
  afterAll(async () => {
    expect(browser.complaints).toEqual([]);
    await browser.close();
    await review.stop();
  });

  /** The best of some tries, of more while none was within the bound: the machine that tests has other things to do. */
  const best = async (measure: () => Promise<number>, bound = Number.POSITIVE_INFINITY): Promise<number> => {
    let found = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 5 || (found >= bound && attempt < 20); attempt += 1)
      found = Math.min(found, await measure());
    return found;
  };

  it('the list is painted within a second', async () => {
    const { page } = browser;
    const paint = await best(async () => {
      await page.goto(`${review.origin}/columns`);
      await page.locator('a.row').first().waitFor();
      return Number(await page.evaluate(FIRST_PAINT));
    }, 1000);
    await expect(page.locator('.count p').textContent()).resolves.toBe('20,000 columns, page 1 of 200');
    console.info(`20,000 columns: first contentful paint ${paint.toFixed(0)} ms`);
    expect(paint).toBeLessThan(1000);
  });

  it('one decision and one for every table are saved within 3 s each, on a machine that has other things to do', async () => {
    const { page } = browser;
    /** From the click to the page that tells so, as the browser measures it. */
    const saved = async (): Promise<number> => {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.locator('#status .note').filter({ hasText: 'Saved' }).waitFor();
      return Number(await page.evaluate("performance.getEntriesByType('navigation')[0].responseEnd"));
    };
    let at = 9;
    const next = (): string => {
      at += 1;
      return `column_${at}`;
    };
    const one = await best(async () => {
      await page.goto(`${review.origin}/columns?q=table_007+${next()}`);
      await page.locator('.acts button').first().click();
      await page.locator('#draft .added').waitFor();
      return saved();
    }, 3000);
    let decided = 0;
    const many = await best(async () => {
      await page.goto(`${review.origin}/bulk?pattern=${next()}&action=change&mask=hash&preview=1`);
      await page.getByRole('button', { name: 'Decide for 400 columns' }).click();
      await page.waitForURL(/\/columns$/);
      decided += 400;
      return saved();
    }, 3000);
    console.info(`20,000 columns: saved 1 decision in ${one.toFixed(0)} ms, 400 in ${many.toFixed(0)} ms`);
    expect(review.rules().match(/mask: hash/g)).toHaveLength(decided);
    expect(one).toBeLessThan(3000);
    expect(many).toBeLessThan(3000);
  });

  it.each(['email', 'table_399', 'column_1 phone'])('a filter for %s is shown within 100 ms', async (words) => {
    const { page } = browser;
    await page.goto(`${review.origin}/columns`);
    const time = await best(async () => {
      await page.locator('#q').fill('');
      await page.getByText('20,000 columns, page').waitFor();
      await page.evaluate('performance.clearMeasures()');
      await page.locator('#q').fill(words);
      // The page's content policy forbids what waitForFunction does.
      await expect
        .poll(() => page.evaluate("performance.getEntriesByName('filter').length"), { interval: 10, timeout: 30_000 })
        .toBe(1);
      return Number(
        await page.evaluate("Math.min(...performance.getEntriesByName('filter').map((one) => one.duration))"),
      );
    }, 100);
    console.info(`20,000 columns: filter "${words}" ${time.toFixed(0)} ms`);
    expect(time).toBeLessThan(100);
  });
});
