// The command line: arguments in, exit code out. Commands are imported when they are needed, so that --help is quick.
import { readFile } from 'node:fs/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { loadConfig, mergeConfig } from '../config/config.ts';
import type { Config } from '../config/schema.ts';
import { UsageError } from '../core/errors.ts';
import { Policy } from '../core/plan/plan.ts';
import { describeFailure, failureJson } from './failure.ts';
import { type Output, output } from './output.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes: 0 verified · 1 usage · 2 environment or connection · 3 refused (plan, policy, drift) · 4 verification failed · 130 interrupted`;

type Options = Readonly<Record<string, unknown>>;
type Action = (options: Options, positional: readonly string[], out: Output) => Promise<number>;

/** Runs one command line. Never throws and never calls process.exit: the caller sets the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode !== 0 && argv.includes('--json'))
        process.stdout.write(`${JSON.stringify(failureJson(new UsageError(error.message)))}\n`);
      return error.exitCode === 0 ? 0 : 1;
    }
    process.stderr.write(`masklake: ${describeFailure(error)}\n`);
    return 4;
  }
}

function buildProgram(done: (code: number) => void): Command {
  const program = new Command('masklake')
    .description(
      'Every database snapshot becomes a masked Parquet lake, a masked database snapshot, and signed evidence of what was checked.',
    )
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('(add --help for the options and examples)')
    .addHelpText('after', EXIT_CODES);
  const add = (
    name: string,
    description: string,
    examples: readonly string[],
    action: Action,
    shape: (command: Command) => void,
  ): void => {
    const command = program.command(name).description(description).exitOverride();
    command.option('--json', 'one JSON document or JSON lines on stdout; text for people goes to stderr');
    shape(command);
    command.addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}\n${EXIT_CODES}`);
    command.action(async (...given: unknown[]) => {
      const options = command.opts<Options>();
      const out = output(options['json'] === true);
      try {
        done(
          await action(
            options,
            command.processedArgs.filter((value) => typeof value === 'string'),
            out,
          ),
        );
      } catch (error) {
        done(out.failure(error));
      }
      void given;
    });
  };
  addCommands(add);
  return program;
}

type Add = (
  name: string,
  description: string,
  examples: readonly string[],
  action: Action,
  shape: (command: Command) => void,
) => void;

function addCommands(add: Add): void {
  const running = async (options: Options) => ({
    config: await configOf(options),
    quiet: options['quiet'] === true || (options['json'] === true && !process.stderr.isTTY),
    name: text(options['name']),
  });
  add(
    'run',
    'the whole job: read, classify, mask, load, verify, publish',
    [
      'masklake run --source postgres://reader@db.internal/shop',
      'PGPASSWORD=… masklake run --source postgres://reader@db/shop --policy flagged --out ./lake --json',
      'masklake run --source env:SHOP_URL --target postgres://dev@localhost/shop_masked --rules rules/shop.yaml',
      'masklake run --source env:SERVER_URL --all-databases',
    ],
    async (options, _given, out) => {
      const command = await running(options);
      const commands = await import('./commands/run.ts');
      return command.config.allDatabases === true
        ? (await import('./commands/all-databases.ts')).runAllDatabases(command, out)
        : commands.run(command, out);
    },
    sourceOptions,
  );
  add(
    'plan',
    'what a run would do: every column with its mask and the reason; nothing is masked or published',
    ['masklake plan --source env:SHOP_URL', 'masklake plan --source env:SHOP_URL --policy allowlist --json'],
    async (options, _given, out) => (await import('./commands/run.ts')).plan(await running(options), out),
    sourceOptions,
  );
  add(
    'classify',
    'find personal data: one line per column, every column',
    [
      'masklake classify --source env:SHOP_URL',
      'masklake classify --source env:SHOP_URL --json | jq -c "select(.sensitive)"',
    ],
    async (options, _given, out) => (await import('./commands/run.ts')).classify(await running(options), out),
    sourceOptions,
  );
  add(
    'mask',
    'only the masked lake: like run, without loading a database and without a snapshot',
    ['masklake mask --source env:SHOP_URL --out ./lake'],
    async (options, _given, out) => (await import('./commands/run.ts')).maskOnly(await running(options), out),
    sourceOptions,
  );
  add(
    'rules',
    'check a rules file, or print its JSON Schema for editors (check | schema)',
    ['masklake rules check --rules rules/shop.yaml', 'masklake rules schema > masklake-rules.schema.json'],
    async (options, given, out) =>
      (await import('./commands/rules.ts')).rules(
        { action: given[0] ?? 'check', rules: text(options['rules']), out: text(options['out']) },
        out,
      ),
    (command) =>
      command
        .argument('[action]', 'check or schema', 'check')
        .option('--rules <file>', 'rules file; default: every file below <out>/rules')
        .option('--out <dir>', 'output folder'),
  );
  add(
    'masks',
    'list every mask with its parameters and properties',
    ['masklake masks', 'masklake masks --json'],
    async (_options, _given, out) => (await import('./commands/masks.ts')).masks(out),
    () => undefined,
  );
  add(
    'verify',
    're-check a finished run: signature, hashes, counts; with --source also search the lake and snapshot for its values',
    [
      'masklake verify --run masklake-out/runs/20261121T090000Z-1a2b',
      'masklake verify --run masklake-out/runs/20261121T090000Z-1a2b --source env:SHOP_URL --json',
    ],
    async (options, _given, out) =>
      (await import('./commands/verify.ts')).verify(
        { run: text(options['run']) ?? '', source: text(options['source']), config: await configOf(options) },
        out,
      ),
    (command) =>
      command
        .requiredOption('--run <dir>', 'folder of the run (runs/<run>)')
        .option('--source <url>', 'the source, to search for its values again'),
  );
  add(
    'query',
    'SQL over the published masked lake (DuckDB)',
    [
      'masklake query --lake masklake-out "select count(*) from public.customers"',
      'masklake query --lake masklake-out "show all tables"',
    ],
    async (options, given, out) =>
      (await import('./commands/query.ts')).query(
        { lake: text(options['lake']) ?? 'masklake-out', sql: given[0] ?? '' },
        out,
      ),
    (command) =>
      command
        .argument('<sql>', 'one statement')
        .option('--lake <dir>', 'output folder, source folder or run folder of a lake', 'masklake-out'),
  );
  add(
    'restore',
    'restore a published snapshot into an empty database',
    ['masklake restore masklake-out/snapshots/shop-20261121T090000Z-1a2b --target postgres://dev@localhost/shop_dev'],
    async (options, given, out) =>
      (await import('./commands/restore.ts')).restore(
        { snapshot: given[0] ?? '', target: text(options['target']) },
        out,
      ),
    (command) =>
      command.argument('<snapshot>', 'folder or file of the snapshot').option('--target <url>', 'an empty database'),
  );
  add(
    'explain',
    'why a column was decided as it was, from the newest run; without a column: the steps of a run',
    ['masklake explain public.customers.email', 'masklake explain'],
    async (options, given, out) =>
      (await import('./commands/explain.ts')).explain(
        { column: given[0], out: text(options['out']), run: text(options['run']) },
        out,
      ),
    (command) =>
      command
        .argument('[column]', 'schema.table.column')
        .option('--out <dir>', 'output folder')
        .option('--run <dir>', 'folder of one run'),
  );
  add(
    'doctor',
    'is everything here that a run needs?',
    ['masklake doctor', 'masklake doctor --source env:SHOP_URL'],
    async (options, _given, out) => (await import('./commands/doctor.ts')).doctor(await configOf(options), out),
    sourceOptions,
  );
  add(
    'demo',
    'the whole job on a generated sample company in an embedded Postgres (what `npm start` does)',
    ['masklake demo'],
    async (options, _given, out) =>
      (await import('./commands/demo.ts')).demo(
        { ...(await running(options)), customers: number(options['customers']) },
        out,
      ),
    (command) => {
      sourceOptions(command);
      command.option('--customers <n>', 'number of customers', '60000');
    },
  );
}

/** Options of everything that reads a source. */
function sourceOptions(command: Command): void {
  command
    .option('--source <url>', 'postgres://…, env:NAME, service=NAME, or PG* variables')
    .option('--target <url>', 'empty or missing database to load into; default: an embedded server, snapshot only')
    .option('--rules <file>', 'rules file; default: <out>/rules/<source>.yaml, made by the first run')
    .option('--out <dir>', 'output folder (default: masklake-out)')
    .addOption(new Option('--policy <policy>', 'what happens to a column no rule names').choices(Policy.options))
    .option('--include <pattern...>', 'only rows of these tables (schema.table, * allowed)')
    .option('--exclude <pattern...>', 'no rows of these tables')
    .option('--all-databases', 'every database of the server that this role may connect to')
    .option('--name <name>', 'name of the source in rules, lake and evidence; default: the database')
    .option('--threads <n>', 'parallel readers and engine threads', positive)
    .option('--memory <size>', 'memory of the engine, e.g. 600MB')
    .option('--key <ref>', 'master key: env:NAME or file:PATH; default: made once below <out>/keys')
    .option('--comments <keep|drop>', 'comments of the schema: they are free text')
    .option('--config <file>', 'configuration; default: masklake.yaml when it exists')
    .option('--quiet', 'no progress');
}

function positive(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 1) throw new InvalidArgumentError('must be a whole number from 1');
  return parsed;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
}

const FLAGS = [
  'source',
  'target',
  'rules',
  'out',
  'policy',
  'include',
  'exclude',
  'allDatabases',
  'threads',
  'memory',
  'key',
  'comments',
] as const;

/** masklake.yaml (when it exists, or as --config says) with the flags on top. */
async function configOf(options: Options): Promise<Config> {
  const path = text(options['config']) ?? 'masklake.yaml';
  const yaml = await readFile(path, 'utf8').catch(() => undefined);
  if (yaml === undefined && options['config'] !== undefined)
    throw new UsageError('the configuration file does not exist', { where: path });
  const { ConfigFlags } = await import('../config/flags.ts');
  const flags = ConfigFlags.parse(
    Object.fromEntries(FLAGS.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]))),
  );
  return mergeConfig(yaml === undefined ? {} : loadConfig(yaml, path), flags);
}
