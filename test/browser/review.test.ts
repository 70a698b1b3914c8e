// The review page as a privacy steward works with it, in a real Chromium: load, accept, change, bulk, undo, conflict, save.
import { appendFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { needs } from '../engines/support/needs.ts';
import { type OpenBrowser, openBrowser } from './support/browser.ts';
import { type Reviewing, reviewPagila } from './support/review.ts';

const describe = needs('chromium');
const today = (): string => new Date().toISOString().slice(0, 10);

describe('the review page', () => {
  let review: Reviewing;
  let browser: OpenBrowser;
  let page: Page;
  let before: string;
  beforeEach(async () => {
    review = await reviewPagila();
    before = review.rules();
    browser = await openBrowser(review.address);
    page = browser.page;
  });
  afterEach(async () => {
    expect(browser.complaints).toEqual([]);
    await browser.close();
    await review.stop();
  });

  const go = (path: string) => page.goto(`${review.origin}${path}`);
  /** Waits for the note, and for the rest of the page that it stands on: the note comes first in it. */
  const tells = async (hasText: string): Promise<void> => {
    await page.locator('#status .note').last().filter({ hasText }).waitFor();
    await page.waitForLoadState();
  };
  const save = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await tells('Saved');
  };
  /** The lines that differ, as a diff tells them. */
  const difference = (): string[] => {
    const [was, is] = [before.split('\n'), review.rules().split('\n')];
    return [
      ...was.filter((line) => !is.includes(line)).map((line) => `-${line.trim()}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `+${line.trim()}`),
    ];
  };
  const DETECTED = 'identifier: EMAIL_ADDRESS, hits: 599, of: 599';

  it('shows the findings of pagila: how many columns are decided, proposed and unknown', async () => {
    await expect(page.locator('h1').textContent()).resolves.toBe('123 columns to look at');
    await expect(page.getByRole('img', { name: /0 decided, 123 proposed, 0 unknown/ }).count()).resolves.toBe(1);
    await go('/columns?identifier=EMAIL_ADDRESS');
    await expect(page.locator('a.row').allTextContents()).resolves.toEqual([
      'public.customer.email',
      'public.staff.email',
    ]);
  });

  it('accept by key writes one line with who, when and the evidence; every other byte stays', async () => {
    await go('/columns?table=public.customer&identifier=EMAIL_ADDRESS');
    await page.locator('a.row').first().focus();
    await page.keyboard.press('a');
    await tells('public.customer.email: accepted');
    await expect(page.locator('tr .state').textContent()).resolves.toBe('decided');
    await expect(page.locator('#draft .added .code').allTextContents()).resolves.toHaveLength(1);
    await expect(page.evaluate('document.activeElement.textContent')).resolves.toBe('public.customer.email');
    expect(review.rules()).toBe(before);
    await save();
    expect(difference()).toEqual([
      `-email: { mask: email, because: { by: detection, ${DETECTED}, run: 20261121T180822Z-7ccc } }`,
      `+email: { mask: email, because: { by: Ada Lovelace, at: ${today()}, ${DETECTED}, run: 20261121T180901Z-5c84 } }`,
    ]);
  });

  it('j and k move through the rows and over the end of a page', async () => {
    await go('/columns');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(page.evaluate('document.activeElement.textContent')).resolves.toBe('public.actor.first_name');
    await page.keyboard.press('k');
    await expect(page.evaluate('document.activeElement.textContent')).resolves.toBe('public.actor.actor_id');
    await page.locator('a.row').last().focus();
    await page.keyboard.press('j');
    await page.waitForURL(/page=2/);
    await expect(page.evaluate('document.activeElement.className')).resolves.toBe('row');
  });

  it('keys do nothing once they are turned off', async () => {
    await go('/columns');
    await page.getByText('Keys', { exact: true }).click();
    await page.getByLabel('Keys are on').uncheck();
    await go('/columns');
    await page.locator('a.row').first().focus();
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await expect(page.locator('#draft .added').count()).resolves.toBe(0);
    await expect(page.evaluate('document.activeElement.textContent')).resolves.toBe('public.actor.actor_id');
  });

  it('change tells what is wrong at its field, then writes mask and options', async () => {
    await go('/column?c=public.staff.username&mask=partial#change');
    await page.locator('#change-first').fill('99');
    await page.getByRole('button', { name: 'Decide: partial' }).click();
    const field = page.locator('#change-first');
    await expect(page.locator('#change-first-error').textContent()).resolves.toMatch(/20/);
    await expect(field.getAttribute('aria-invalid')).resolves.toBe('true');
    await expect(field.inputValue()).resolves.toBe('99');
    await field.fill('1');
    await page.locator('#change-last').fill('0');
    await page.locator('#change-why').fill('initial is enough');
    await page.getByRole('button', { name: 'Decide: partial' }).click();
    await tells('masked by partial');
    await expect(page.locator('#draft').textContent()).resolves.toContain('weaker');
    await save();
    expect(difference()[1]).toBe(
      `+username: { mask: partial, first: 1, last: 0, because: { by: Ada Lovelace, at: ${today()}, why: initial is enough } }`,
    );
  });

  it('keep needs a reason, and writes reason, person, day and end', async () => {
    await go('/column?c=public.film.title');
    await page.keyboard.press('x');
    await page.locator('#keep').getByRole('button', { name: 'Decide: keep' }).click();
    await expect(page.locator('#keep-reason-error').textContent()).resolves.toMatch(/say why/);
    await page.locator('#keep-reason').fill('titles of films are public');
    await page.locator('#keep-until').fill('2099-12-31');
    await page.getByRole('button', { name: 'Decide: keep' }).click();
    await tells('kept');
    await save();
    expect(difference()[1]).toBe(
      `+title: { keep: titles of films are public, by: Ada Lovelace, at: ${today()}, until: 2099-12-31 }`,
    );
  });

  it('not personal for every column of a name is shown before it becomes one line under defaults', async () => {
    await go('/column?c=public.category.name');
    await page.keyboard.press('n');
    await page.locator('#personal-reason').fill('names of things');
    await page.getByLabel(/every column called name/).check();
    await page.getByRole('button', { name: 'Decide: not personal' }).click();
    await page.getByRole('button', { name: /Decide for/ }).click();
    await page.waitForURL(/\/columns$/);
    await save();
    expect(difference()).toEqual([
      '+defaults:',
      `+name:name: { keep: "not personal: names of things", by: Ada Lovelace, at: ${today()} }`,
    ]);
  });

  /** Keeps film.title with a reason, and saves. */
  const keepTitle = async (): Promise<void> => {
    await go('/column?c=public.film.title#keep');
    await page.locator('#keep-reason').fill('titles of films are public');
    await page.getByRole('button', { name: 'Decide: keep' }).click();
    await tells('kept');
    await save();
  };
  const TAKE_BACK = { name: 'Take the saved decision back' } as const;

  it('a saved decision is taken back: its line goes, the history tells who, and the next run proposes again', async () => {
    await go('/column?c=public.film.title');
    await expect(page.getByRole('button', TAKE_BACK).count()).resolves.toBe(0);
    await keepTitle();
    const kept = review.rules();
    await go('/column?c=public.film.title');
    await page.getByRole('button', TAKE_BACK).click();
    await tells('public.film.title: taken back');
    await expect(page.locator('#draft .removed .code').textContent()).resolves.toContain('titles of films');
    await expect(page.locator('h1 + p .state').textContent()).resolves.toBe('proposed');
    await expect(page.getByRole('button', TAKE_BACK).count()).resolves.toBe(0);
    await page.keyboard.press('u');
    await tells('Undone');
    await page.getByRole('button', TAKE_BACK).click();
    await tells('taken back');
    await save();
    expect(review.rules()).toBe(kept.replace(/ {4}title: \{ keep: .*\n/, ''));
    const entries = review.journal().trim().split('\n');
    expect(JSON.parse(entries.at(-1) ?? '')).toMatchObject({
      action: 'take back',
      by: 'Ada Lovelace',
      where: 'public.film.title',
    });
    await expect(page.locator('section[aria-labelledby=history] li').count()).resolves.toBe(2);
  });

  it('what a person decided is neither accepted nor put off: that would lose the reason', async () => {
    await keepTitle();
    await go('/column?c=public.film.title');
    await expect(page.getByRole('button', { name: /^(Accept|Ask later)/ }).count()).resolves.toBe(0);
    await page.keyboard.press('a');
    await go('/columns?q=film.title');
    await page.locator('a.row').first().focus();
    await page.keyboard.press('l');
    await tells('is decided already');
    await expect(page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).resolves.toBe(true);
  });

  it('a decision that is taken back clashes with what somebody else made of it', async () => {
    await keepTitle();
    await go('/column?c=public.film.title');
    await page.getByRole('button', TAKE_BACK).click();
    await tells('taken back');
    writeFileSync(review.rulesPath, review.rules().replace('titles of films are public', 'the licence says so'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Both sides decided about 1 column or pattern').waitFor();
    await page.getByRole('button', { name: 'Put mine on top of theirs' }).click();
    await expect(page.locator('main .removed .code').textContent()).resolves.toContain('the licence says so');
    await save();
    expect(review.rules()).not.toMatch(/^ {4}title:.*licence/m);
  });

  it('the line of a pattern is taken back from any column that it decides about', async () => {
    await go('/bulk?pattern=*.last_name&action=keep&reason=made+up&as=scope');
    await page.getByRole('button', { name: 'Show what it touches' }).click();
    await page.getByRole('button', { name: /Decide for/ }).click();
    await page.waitForURL(/\/columns$/);
    await save();
    expect(difference()).toContainEqual(expect.stringContaining('"*.last_name"'));
    await go('/column?c=public.staff.last_name');
    await page.getByRole('button', { name: 'Take back the line for *.last_name, which decides for 3 columns' }).click();
    await tells('the line for *.last_name: taken back');
    await save();
    expect(review.rules()).toBe(before);
  });

  it('ask later decides nothing, and is remembered', async () => {
    await go('/columns?table=public.staff&q=picture');
    await page.locator('a.row').first().focus();
    await page.keyboard.press('l');
    await tells('asked again later');
    await save();
    expect(review.rules()).toBe(before);
    expect(JSON.parse(review.journal())).toMatchObject({ action: 'ask later', where: 'public.staff.picture' });
    await go('/columns?state=later');
    await expect(page.locator('a.row').allTextContents()).resolves.toEqual(['public.staff.picture']);
  });

  it('bulk shows what a pattern touches, decides for that, and undo takes all of it back', async () => {
    await go('/bulk?pattern=*.last_name&action=change&mask=hash');
    await page.getByRole('button', { name: 'Show what it touches' }).click();
    await expect(page.locator('#touches').textContent()).resolves.toBe('It touches 3 columns');
    await page.getByRole('button', { name: 'Decide for 3 columns' }).click();
    await page.waitForURL(/\/columns$/);
    await expect(page.locator('#draft .added').count()).resolves.toBe(3);
    await page.locator('a.row').first().focus();
    await page.keyboard.press('u');
    await tells('Undone: 3 decisions');
    await expect(page.locator('#draft .added').count()).resolves.toBe(0);
    await expect(page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).resolves.toBe(true);
  });

  it('a file that changed underneath is not overwritten: both sides are shown, and mine go on top', async () => {
    await go('/column?c=public.staff.email');
    await page.getByRole('button', { name: /Accept: email/ }).click();
    await tells('accepted');
    appendFileSync(review.rulesPath, '# somebody else was here\n');
    const theirs = review.rules();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'The rules file was changed underneath' }).waitFor();
    expect(review.rules()).toBe(theirs);
    await expect(page.locator('section[aria-labelledby=theirs] .added').textContent()).resolves.toContain(
      'somebody else',
    );
    await expect(page.locator('section[aria-labelledby=ours] .added').textContent()).resolves.toContain('Ada Lovelace');
    await page.getByRole('button', { name: 'Put mine on top of theirs' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await tells('Saved');
    const lines = difference();
    expect(lines).toHaveLength(3);
    expect(lines).toContain('+# somebody else was here');
    expect(lines[1]).toContain('by: Ada Lovelace');
  });

  it('works without script: a form for everything', async () => {
    const other = await browser.context.browser()?.newContext({ javaScriptEnabled: false });
    const plain = await (other ?? browser.context).newPage();
    await plain.goto(review.address);
    await plain.waitForURL(`${review.origin}/`);
    await plain.goto(`${review.origin}/columns?table=public.customer&identifier=EMAIL_ADDRESS`);
    await plain.getByRole('button', { name: /^Accept/ }).click();
    await plain.locator('#status').filter({ hasText: 'accepted' }).waitFor();
    await plain.getByRole('button', { name: 'Save', exact: true }).click();
    await plain.locator('#status').filter({ hasText: 'Saved' }).waitFor();
    expect(difference()).toHaveLength(2);
    await plain.close();
  });
});
