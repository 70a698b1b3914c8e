// The command line: arguments in, exit code out. Commands are imported when they are needed, so that --help is quick.
import { readFile } from 'node:fs/promises';
import { Command, CommanderError, Option } from 'commander';
import { loadConfig, mergeConfig } from '../config/config.ts';
import type { Config } from '../config/schema.ts';
import { UsageError } from '../core/errors.ts';
import { Policy } from '../core/plan/plan.ts';
import { addAwsCommands, wholeNumber } from './aws-program.ts';
import { describeFailure, failureJson } from './failure.ts';
import { type Output, output } from './output.ts';
import { VERSION } from './version.ts';

const EXIT_CODES = `
Exit codes: 0 verified · 1 usage · 2 environment or connection · 3 refused (plan, policy, drift) · 4 verification failed · 130 interrupted`;

export type Options = Readonly<Record<string, unknown>>;
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
  const addTo: AddTo = (parent, { name, description, examples, action, shape }) => {
    const command = parent.command(name).description(description).exitOverride();
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
  addCommands((name, description, examples, action, shape) =>
    addTo(program, { name, description, examples, action, shape }),
  );
  addAwsCommands(program, addTo);
  return program;
}

type Add = (
  name: string,
  description: string,
  examples: readonly string[],
  action: Action,
  shape: (command: Command) => void,
) => void;

/** A command, or one of a group of commands. */
interface Declared {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly action: Action;
  readonly shape: (command: Command) => void;
}
export type AddTo = (parent: Command, declared: Declared) => void;

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
      'MYSQL_PWD=… masklake run --source mysql://reader@db.internal/shop',
      'PGPASSWORD=… masklake run --source postgres://reader@db/shop --policy flagged --out ./lake --json',
      'masklake run --source env:SHOP_URL --target postgres://dev@localhost/shop_masked --rules rules/shop.yaml',
      'masklake run --source env:SERVER_URL --all-databases',
    ],
    async (options, _given, out) => {
      const command = await running(options);
      const commands = await import('./commands/run.ts');
      if (command.config.allDatabases === true && command.config.findings !== undefined)
        throw new UsageError('--findings speaks of one database', { hint: 'leave out --all-databases' });
      return command.config.allDatabases === true
        ? (await import('./commands/all-databases.ts')).runAllDatabases(command, out)
        : commands.run(command, out);
    },
    sourceOptions,
  );
  add(
    'plan',
    'what a run would do: every column with its mask and the reason; nothing is masked or published',
    [
      'masklake plan --source env:SHOP_URL',
      'masklake plan --source env:SHOP_URL --policy allowlist --json',
      'masklake plan --source env:SHOP_URL --gate weaker',
      'masklake plan --source env:SHOP_URL --who',
      'masklake plan --source env:SHOP_URL --aws',
    ],
    async (options, _given, out) =>
      (await import('./commands/run.ts')).plan(
        {
          ...(await running(options)),
          gate: options['gate'] === 'weaker' ? 'weaker' : undefined,
          who: options['who'] === true,
          aws: options['aws'] === true,
        },
        out,
      ),
    (command) => {
      sourceOptions(command);
      command.addOption(
        new Option('--gate <change>', 'exit code 3 when a column got weaker since the last run').choices(['weaker']),
      );
      command.option('--who', 'every column with the personas of the lake on AWS that may read it');
      command.option('--aws', 'also what a run on AWS would cost, as aws: in masklake.yaml deploys it');
    },
  );
  add(
    'preview',
    "a table's first rows as a run would mask them, in memory; nothing is masked on disk, loaded or published",
    [
      'masklake preview public.customers --source env:SHOP_URL',
      'masklake preview public.customers.email --source env:SHOP_URL --limit 5 --json',
      'masklake preview public.customers.email --source env:SHOP_URL --show-originals',
    ],
    async (options, given, out) =>
      (await import('./commands/preview.ts')).preview(
        await running(options),
        {
          name: given[0] ?? '',
          limit: typeof options['limit'] === 'number' ? options['limit'] : 10,
          showOriginals: options['showOriginals'] === true,
          yes: options['yes'] === true,
        },
        out,
      ),
    (command) => {
      command
        .argument('<name>', 'schema.table or schema.table.column')
        .option('--limit <n>', 'rows', wholeNumber, 10)
        .option('--show-originals', 'the values before masking beside them, on a terminal')
        .option('--yes', 'with --show-originals: also into a pipe or file');
      sourceOptions(command);
    },
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
    'findings',
    "what Amazon Macie's results, events and API answers say about every table and column of an export",
    [
      'masklake findings --schema schema.json --results ./macie-results',
      'masklake findings --schema schema.json --results ./macie-results --events ./events --json > findings.json',
      'masklake run --source env:SHOP_URL --findings findings.json',
    ],
    async (options, _given, out) =>
      (await import('./commands/findings.ts')).findings(
        {
          schema: text(options['schema']) ?? '',
          results: text(options['results']),
          events: text(options['events']),
          answers: text(options['answers']),
          paths: options['paths'] === true,
        },
        out,
      ),
    (command) =>
      command
        .requiredOption('--schema <file>', 'schema.json of the export: tables, columns, objects with their entity tags')
        .option('--results <dir>', 'copy of the bucket of sensitive data discovery results (.jsonl.gz)')
        .option('--events <dir>', 'one EventBridge finding event per .json file')
        .option('--answers <path>', 'GetFindings answers: a .json file or a folder of them')
        .option('--paths', 'also tell the places inside columns (names of JSON elements), and the first records'),
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
    'rules files without a database: init, check, diff, add, test, import, export, approve, migrate, schema',
    [
      'masklake rules check --rules rules/shop.yaml',
      'masklake rules add public.customers.email --mask email --rules rules/shop.yaml',
      'masklake rules add public.orders.state --keep "closed list" --by jo --until 2027-06-30 --rules rules/shop.yaml',
      'masklake rules diff rules/shop.yaml new.yaml',
      'masklake rules import inspectstate_db.json --from rds_pg_anon --defaults defaults.json --out rules/shop.yaml',
      'masklake rules export --run masklake-out/runs/20261121T090000Z-1a2b --format csv',
      'masklake rules test --rules new.yaml --run masklake-out/runs/20261121T090000Z-1a2b',
    ],
    async (options, given, out) =>
      (await import('./commands/rules.ts')).rules(
        {
          action: given[0] ?? 'check',
          given: given.slice(1),
          rules: text(options['rules']),
          out: text(options['out']),
          run: text(options['run']),
          from: text(options['from']),
          defaults: text(options['defaults']),
          policy: text(options['policy']),
          name: text(options['name']),
          format: text(options['format']),
          mask: text(options['mask']),
          keep: text(options['keep']),
          by: text(options['by']),
          until: text(options['until']),
          later: options['later'] === true,
        },
        out,
      ),
    (command) =>
      command
        .argument('[action]', 'init, check, diff, add, test, import, export, approve, migrate or schema', 'check')
        .argument('[first]', 'diff: the old file; add: schema.table.column; import: the file')
        .argument('[second]', 'diff: the new file')
        .option('--rules <file>', 'rules file; check: default is every file below <out>/rules')
        .option('--out <path>', 'import, export: the file to write, else stdout; check, init: the output folder')
        .option('--run <dir>', 'export, test: folder of a run')
        .option('--from <program>', 'import: rds_pg_anon or allow-list')
        .option('--defaults <file>', 'import: defaults.json of rds_pg_anon')
        .option('--policy <policy>', 'import, init: flagged (as rds_pg_anon does), guarded (default) or allowlist')
        .option('--name <source>', 'import, init: name of the source')
        .option('--format <format>', 'export: markdown (default) or csv')
        .option('--mask <mask>', 'add: name of a mask, or "{ mask: NAME, … }"')
        .option('--keep <reason>', 'add: the column stays as it is, and why')
        .option('--by <person>', 'add, approve, import: who decides')
        .option('--until <day>', 'add, import: last day of a keep')
        .option('--later', 'add: the column does not exist yet'),
  );
  add(
    'keys',
    'make a master key, print its public id, or change the key of a source (new | id | rotate); no key is ever printed',
    [
      'masklake keys new --out keys/shop-2027.key',
      'masklake keys id --key file:keys/shop-2027.key',
      'masklake keys rotate --rules rules/shop.yaml --to file:keys/shop-2027.key --dry-run',
    ],
    async (options, given, out) =>
      (await import('./commands/keys.ts')).keys(
        {
          action: given[0] ?? '',
          out: text(options['out']),
          key: text(options['key']),
          rules: text(options['rules']),
          to: text(options['to']),
          id: text(options['id']),
          dryRun: options['dryRun'] === true,
        },
        out,
      ),
    (command) =>
      command
        .argument('<action>', 'new, id or rotate')
        .option('--out <path>', 'new: the file to make; rotate: the output folder with earlier runs')
        .option('--key <ref>', 'id: the key, as env:NAME, file:PATH or secretsmanager:NAME')
        .option('--rules <file>', 'id, rotate: the rules file that names the key')
        .option('--to <ref>', 'rotate: the new key, as env:NAME, file:PATH or secretsmanager:NAME')
        .option('--id <name>', "the key's name; rotate: default is the present one")
        .option('--dry-run', 'rotate: only say what would change'),
  );
  add(
    'pools',
    'the pools of fakes beside a rules file, or draw them anew (list | refresh)',
    ['masklake pools', 'masklake pools refresh', 'masklake pools refresh --rules rules/shop.yaml --yes'],
    async (options, given, out) =>
      (await import('./commands/pools.ts')).pools(
        {
          action: given[0] ?? 'list',
          rules: text(options['rules']),
          out: text(options['out']),
          yes: options['yes'] === true,
        },
        out,
      ),
    (command) =>
      command
        .argument('[action]', 'list or refresh', 'list')
        .option('--rules <file>', 'rules file; default: those below <out>/rules')
        .option('--out <dir>', 'output folder')
        .option('--yes', 'refresh: change the pools; without it the changes are only shown'),
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
      'masklake query --format arrow "from public.orders" > orders.arrows',
    ],
    async (options, given, out) =>
      (await import('./commands/query.ts')).query(
        {
          lake: text(options['lake']) ?? 'masklake-out',
          sql: given[0] ?? '',
          format: options['format'] === 'arrow' ? 'arrow' : 'text',
        },
        out,
      ),
    (command) =>
      command
        .argument('<sql>', 'one statement')
        .option('--lake <dir>', 'output folder, source folder or run folder of a lake', 'masklake-out')
        .addOption(
          new Option('--format <format>', 'text, or an Arrow IPC stream on stdout')
            .choices(['text', 'arrow'])
            .default('text'),
        ),
  );
  add(
    'restore',
    'restore a published snapshot into an empty database, or a masked RDS snapshot into a new server',
    [
      'masklake restore masklake-out/snapshots/shop-20261121T090000Z-1a2b --target postgres://dev@localhost/shop_dev',
      'masklake restore --from-snapshot arn:aws:rds:… --evidence evidence.json --as shop-dev --yes',
    ],
    async (options, given, out) => {
      const snapshot = text(options['fromSnapshot']);
      if (snapshot !== undefined && given[0] !== undefined)
        throw new UsageError('there are two snapshots, and one can be restored', {
          where: `${given[0]}, ${snapshot}`,
          hint: 'give either a folder or --from-snapshot ARN',
        });
      if (snapshot === undefined && given[0] === undefined)
        throw new UsageError('which snapshot?', { hint: 'give its folder, or --from-snapshot ARN' });
      return snapshot === undefined
        ? (await import('./commands/restore.ts')).restore(
            { snapshot: given[0] ?? '', target: text(options['target']) },
            out,
          )
        : (await import('./commands/restore-snapshot.ts')).restoreSnapshot(
            {
              snapshot,
              evidence: text(options['evidence']),
              publicKey: text(options['publicKey']),
              as: text(options['as']),
              subnetGroup: text(options['subnetGroup']),
              instanceClass: text(options['instanceClass']),
              yes: options['yes'] === true,
              wait: options['wait'] !== false,
            },
            out,
          );
    },
    (command) =>
      command
        .argument('[snapshot]', 'folder or file of the snapshot')
        .option('--target <url>', 'an empty database')
        .option('--from-snapshot <arn>', 'masked RDS snapshot, or a copy of it in this account')
        .option('--evidence <file>', 'with --from-snapshot: evidence.json of the run')
        .option('--public-key <file>', 'with --from-snapshot: the key that must have signed the evidence')
        .option('--as <name>', 'with --from-snapshot: identifier of the new server')
        .option('--subnet-group <name>', 'with --from-snapshot: where the new server is put')
        .option('--instance-class <class>', 'with --from-snapshot: of the new server; of a cluster it must be said')
        .option('--no-wait', 'with --from-snapshot: only start it; without it until one can log in')
        .option('--yes', 'with --from-snapshot: do it; without it only what would be done is shown'),
  );
  add(
    'explain',
    'why a column was decided as it was, from the newest run; a table in short; without a name: the steps of a run',
    [
      'masklake explain public.customers.email',
      'masklake explain public.customers',
      'masklake explain public.customers.email --value "kim.lee.4f2a@example.net"',
      'masklake explain',
    ],
    async (options, given, out) =>
      (await import('./commands/explain.ts')).explain(
        {
          name: given[0],
          value: text(options['value']),
          out: text(options['out']),
          run: text(options['run']),
          rules: text(options['rules']),
        },
        out,
      ),
    (command) =>
      command
        .argument('[name]', 'schema.table.column or schema.table')
        .option('--value <text>', 'a masked text: could the mask emit it, and is it in the lake? Never its original')
        .option('--out <dir>', 'output folder')
        .option('--run <dir>', 'folder of one run')
        .option('--rules <file>', 'rules file; default: <out>/rules/<source>.yaml'),
  );
  add(
    'review',
    'a local web page to look at findings and decide; its result is the rules file',
    [
      'masklake review',
      'masklake review --run masklake-out/runs/20261121T090000Z-1a2b --by "Ada Lovelace"',
      'masklake review --source env:SHOP_URL --reveal',
      'masklake review s3://masklake-rules/rules/shop/app.yaml --run s3://masklake-runs/runs/shop-1a2b3c4d5e-1/db/app',
    ],
    async (options, given, out) =>
      (await import('./commands/review.ts')).review(
        {
          ...(await running(options)),
          place: given[0],
          run: text(options['run']),
          by: text(options['by']),
          port: typeof options['port'] === 'number' ? options['port'] : undefined,
          reveal: options['reveal'] === true,
        },
        out,
      ),
    (command) => {
      command
        .argument('[rules]', 'rules in a bucket: s3://bucket/rules/source/database.yaml')
        .option('--run <dir>', 'folder of a run; default: the newest, or with --source a plan made now')
        .option('--by <person>', 'who decides; default: the name of this account')
        .option('--port <n>', 'default: a free one', wholeNumber)
        .option('--reveal', 'with --source on this machine: show originals on demand; each look is recorded');
      sourceOptions(command);
    },
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
    .option('--source <url>', 'postgres://…, mysql://…, env:NAME, service=NAME, or PG* variables')
    .option(
      '--target <url>',
      'empty or missing database to load into; default: a private server (of MySQL: an installed one), snapshot only',
    )
    .option('--rules <file>', 'rules file; default: <out>/rules/<source>.yaml, made by the first run')
    .option('--findings <file>', 'conclusions from Macie (`masklake findings --json`), beside the built-in classifier')
    .option('--out <dir>', 'output folder (default: masklake-out)')
    .addOption(new Option('--policy <policy>', 'what happens to a column no rule names').choices(Policy.options))
    .option('--include <pattern...>', 'only rows of these tables (schema.table, * allowed)')
    .option('--exclude <pattern...>', 'no rows of these tables')
    .option('--all-databases', 'every database of the Postgres server that this role may connect to')
    .option('--name <name>', 'name of the source in rules, lake and evidence; default: the database')
    .option('--threads <n>', 'parallel readers and engine threads', wholeNumber)
    .option('--memory <size>', 'memory of the engine, e.g. 600MB')
    .option(
      '--key <ref>',
      'master key: env:NAME, file:PATH or secretsmanager:NAME; default: made once below <out>/keys',
    )
    .option('--comments <keep|drop>', 'comments of the schema: they are free text')
    .option('--config <file>', 'configuration; default: masklake.yaml when it exists')
    .option('--quiet', 'no progress');
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
  'findings',
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
