// Chromium as a person's browser: a profile of its own, no request but to the page, and what it logs is kept.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { z } from 'zod';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the console and of scripts, and requests to another origin. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** @param address with the token; the page that opens is let in */
export async function openBrowser(address: string): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'masklake-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    timeout: 90_000,
    args: FLAGS,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
  });
  const page = context.pages()[0] ?? (await context.newPage());
  context.setDefaultTimeout(30_000);
  const { origin } = new URL(address);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // A refused form is answered by 409 or 422, and Chromium calls that an error.
    if (message.type() === 'error' && !/status of 4(09|22)/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) complaints.push(`request to ${url}`);
  });
  await page.goto(address);
  await page.waitForURL(`${origin}/`);
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { context, page, complaints, close };
}

const AXE = readFileSync(join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');
const Violations = z.array(z.object({ id: z.string(), impact: z.string().nullable(), targets: z.array(z.string()) }));
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations, passes }) => JSON.stringify({ passes: passes.length, violations: violations.map(({ id, impact, nodes }) => ({ id, impact: impact ?? null, targets: nodes.map((node) => node.target.join(' ')) })) }))`;

/** What axe-core finds on the page, of every impact. The page's content policy would not let it in, so the debugger runs it. */
export async function axeViolations({ context }: OpenBrowser, page: Page): Promise<z.infer<typeof Violations>> {
  const session = await context.newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression: `${AXE};0` });
    const { result } = await session.send('Runtime.evaluate', {
      expression: RUN,
      awaitPromise: true,
      returnByValue: true,
    });
    const told = z.object({ passes: z.number(), violations: Violations }).parse(JSON.parse(String(result.value)));
    if (told.passes < 10) throw new Error(`axe looked at next to nothing: ${told.passes} rules passed`);
    return told.violations;
  } finally {
    await session.detach();
  }
}
