// masklake demo: the whole job on the generated sample company. What a newcomer sees first.
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbeddedPostgres } from '../../adapters/local/embedded-postgres.ts';
import { removeServer } from '../../adapters/local/server-process.ts';
import { connectTarget } from '../../adapters/postgres/connect.ts';
import { errorCode } from '../../adapters/postgres/errors.ts';
import { embeddedOptions } from '../../adapters/postgres/staged.ts';
import { InterruptedError } from '../../core/errors.ts';
import { createSampleCompany } from '../../demo/sample-company.ts';
import { SHOWCASE_QUERIES } from '../../demo/showcase.ts';
import type { Output } from '../output.ts';
import { count } from '../progress.ts';
import { heading, resultPage } from '../result-page.ts';
import { stopSignal } from '../signals.ts';
import { rowsTable, withLake } from './query.ts';
import { execute, type RunCommand, resultJson } from './run.ts';

export interface DemoCommand extends RunCommand {
  readonly customers: number | undefined;
}

const NAME = 'sample-company';

const FOLDER = 'masklake-demo-';

export async function demo(command: DemoCommand, out: Output): Promise<number> {
  const stop = stopSignal();
  try {
    return await onOwnServer({ ...command, signal: stop.signal }, stop.signal, out);
  } catch (error) {
    if (!stop.signal.aborted || error instanceof InterruptedError) throw error;
    throw new InterruptedError('interrupted: everything the demo made was removed', { where: 'demo' });
  } finally {
    stop.off();
  }
}

async function onOwnServer(command: DemoCommand, signal: AbortSignal, out: Output): Promise<number> {
  const from = Date.now();
  const customers = command.customers ?? 60_000;
  await sweepKilledDemos();
  const directory = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
  out.note(
    `masklake: starting an embedded Postgres and filling it with a sample company of ${count(customers)} customers`,
  );
  let server: EmbeddedServer | undefined;
  try {
    server = await startEmbeddedPostgres({ directory, databases: [NAME] });
    signal.throwIfAborted();
    const connection = embeddedOptions(server.connection(NAME));
    const client = await connectTarget(connection);
    // A closed session ends whatever statement is running.
    signal.addEventListener('abort', () => void client.end().catch(() => undefined), { once: true });
    await createSampleCompany(client, { customers, orders: Math.round((customers * 25) / 6) });
    await client.end().catch(() => undefined);
    signal.throwIfAborted();
    out.note(
      `masklake: the sample company stands (${((Date.now() - from) / 1000).toFixed(1)} s); now the run, as on your own database:`,
    );
    const { composition, outcome } = await execute(
      { ...command, connection: { kind: 'postgres', options: connection }, name: NAME },
      out,
    );
    const code = outcome.error === undefined ? 0 : out.failure(outcome.error);
    const result = resultJson(composition, outcome, (Date.now() - from) / 1000);
    if (outcome.verdict !== 'verified' || result.lake === null) {
      out.result(result, () => `verdict: ${outcome.verdict}`);
      return code;
    }
    const shown = await showcase(result.lake);
    out.result({ ...result, queries: shown.map(({ title, sql }) => ({ title, sql })) }, () =>
      [resultPage(composition.context, result.seconds), '', ...shown.map((query) => query.text)].join('\n'),
    );
    return code;
  } finally {
    await server?.stop();
    await removeServer(directory);
  }
}

/** Data of demos that were killed: each folder names the process that made it. */
async function sweepKilledDemos(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = name.startsWith(FOLDER) ? /^\d+/.exec(name.slice(FOLDER.length))?.[0] : undefined;
    // Another user's folder stays: it cannot be removed from here.
    if (pid !== undefined && !isAlive(Number(pid))) await removeServer(join(tmpdir(), name)).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** The showcase queries with their results over the masked lake. */
async function showcase(lake: string): Promise<{ title: string; sql: string; text: string }[]> {
  return withLake(lake, async (session) => {
    const shown: { title: string; sql: string; text: string }[] = [];
    for (const { title, sql } of SHOWCASE_QUERIES) {
      const reader = await session.connection.runAndReadAll(sql);
      shown.push({
        title,
        sql,
        text: `${heading(title)}\n${sql.trim()}\n\n${rowsTable(reader.getRowObjectsJson())}\n`,
      });
    }
    return shown;
  });
}
