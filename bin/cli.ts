#!/usr/bin/env node
// CLI entry: hands the arguments on and turns the result into the exit code.
import { main } from '../lib/cli/main.ts';

// Who reads may stop early (`| head`): no reason to fail.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const code = await main(process.argv.slice(2));

// Everything is closed and written by now, but a statement of DuckDB that was cancelled can hold the event loop for ever.
for (const stream of [process.stdout, process.stderr])
  await new Promise<void>((done) => stream.write('', () => done()));
process.exit(code);
