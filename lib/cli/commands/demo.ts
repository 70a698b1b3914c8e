// masklake demo: the whole job on the generated sample company. What a newcomer sees first.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../adapters/local/embedded-postgres.ts';
import { removeServer } from '../../adapters/local/server-process.ts';
import { connectTarget } from '../../adapters/postgres/connect.ts';
import { embeddedOptions } from '../../adapters/postgres/staged.ts';
import { createSampleCompany } from '../../demo/sample-company.ts';
import { SHOWCASE_QUERIES } from '../../demo/showcase.ts';
import type { Output } from '../output.ts';
import { count } from '../progress.ts';
import { heading, resultPage } from '../result-page.ts';
import { rowsTable, withLake } from './query.ts';
import { execute, type RunCommand, resultJson } from './run.ts';

export interface DemoCommand extends RunCommand {
  readonly customers: number | undefined;
}

const NAME = 'sample-company';

export async function demo(command: DemoCommand, out: Output): Promise<number> {
  const from = Date.now();
  const customers = command.customers ?? 60_000;
  const directory = await mkdtemp(join(tmpdir(), 'masklake-demo-'));
  out.note(
    `masklake: starting an embedded Postgres and filling it with a sample company of ${count(customers)} customers`,
  );
  const server = await startEmbeddedPostgres({ directory, databases: [NAME] });
  const stop = async (): Promise<void> => {
    await server.stop();
    await removeServer(directory);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    const connection = embeddedOptions(server.connection(NAME));
    const client = await connectTarget(connection);
    await createSampleCompany(client, { customers, orders: Math.round((customers * 25) / 6) });
    await client.end();
    out.note(
      `masklake: the sample company stands (${((Date.now() - from) / 1000).toFixed(1)} s); now the run, as on your own database:`,
    );
    const { composition, outcome } = await execute({ ...command, connection, name: NAME }, out);
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
    await stop();
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
