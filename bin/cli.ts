#!/usr/bin/env node
// CLI entry: hands the arguments on and turns the result into the exit code.
import { main } from '../lib/cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
