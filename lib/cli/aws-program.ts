// masklake aws …: one command with a page of its own for each thing that people do with the pipeline on AWS.
import { type Command, InvalidArgumentError } from 'commander';
import type { AwsCommand } from './commands/aws.ts';
import type { AddTo, Options } from './main.ts';

/** Where the SDK looks: the same as the AWS CLI. */
const PLACE = `
Region and credentials are those of the AWS CLI: AWS_REGION (where it is deployed), AWS_PROFILE, or credentials in the environment.`;

/** Below the page of each. */
const RUN_CODES = `
With --wait and --follow the exit code is that of the run: 0 verified · 1 usage · 2 environment, or timed out · 3 refused, or its plan was rejected · 4 verification failed · 130 it was stopped, or you no longer wait.`;

interface Page {
  readonly action: string;
  readonly does: string;
  readonly examples: readonly string[];
  readonly shape: (command: Command) => void;
  /** After the options. */
  readonly more?: string;
}

const RUN = ['[run]', 'id of the run, as `masklake aws status` lists it: shop-1a2b3c4d5e-1'] as const;
const bucket = (command: Command): Command =>
  command.option('--bucket <name>', 'bucket with the documents of runs; default: $MASKLAKE_RUNS_BUCKET');
const machine = (command: Command): Command =>
  command.option('--machine <arn>', 'the supervising state machine, where there are several deployments');
const by = (command: Command): Command => bucket(command.argument(...RUN)).option('--by <person>', 'who answers');

const PAGES: readonly Page[] = [
  {
    action: 'run',
    does: 'start a run: over the newest snapshot of a source, or over one snapshot',
    examples: [
      'masklake aws run --source shop',
      'masklake aws run --source shop --wait --bucket masklake-runs',
      'masklake aws run --endpoint shop-production.abcdefghijkl.eu-central-1.rds.amazonaws.com',
      'masklake aws run --snapshot rds:shop-production-2026-11-20-03-00 --attempt 2',
    ],
    shape: (command) =>
      bucket(
        machine(command)
          .option('--source <name>', 'the newest snapshot of this source')
          .option('--endpoint <host>', 'the newest snapshot of the source whose instance or cluster is there')
          .option('--snapshot <id>', 'this snapshot')
          .option('--attempt <n>', 'of this snapshot, when an earlier run of it failed', wholeNumber)
          .option('--wait', 'until the run has ended: each step on stderr, then how it ended')
          .option('--every <seconds>', 'with --wait: between two looks', wholeNumber, 15),
      ),
    more: RUN_CODES,
  },
  {
    action: 'status',
    does: 'the last executions; or one run with its steps, its documents and what stands in its way',
    examples: ['masklake aws status', 'masklake aws status shop-1a2b3c4d5e-1 --bucket masklake-runs'],
    shape: (command) => machine(bucket(command.argument(...RUN))),
  },
  {
    action: 'logs',
    does: 'what the functions said about a run, in order',
    examples: ['masklake aws logs shop-1a2b3c4d5e-1 --bucket masklake-runs --follow'],
    shape: (command) =>
      bucket(command.argument(...RUN))
        .option('--stack <name>', 'stackName of the deployment (default: Masklake)')
        .option('--follow', 'go on until the run has ended')
        .option('--every <seconds>', 'with --follow: between two looks', wholeNumber, 5),
    more: RUN_CODES,
  },
  {
    action: 'rules',
    does: 'the rules of a source as files here (pull), and back where nobody else has changed them (push)',
    examples: [
      'masklake aws rules pull shop --rules-bucket masklake-rules --out rules/shop',
      'masklake aws rules push shop --rules-bucket masklake-rules --out rules/shop --yes',
    ],
    shape: (command) =>
      command
        .argument('[direction]', 'pull or push')
        .argument('[source]', 'as in aws.sources')
        .option('--rules-bucket <name>', 'bucket with the rules; default: $MASKLAKE_RULES_BUCKET')
        .option('--out <dir>', 'folder for the files (default: rules/<source>)')
        .option('--yes', 'push: write, without it the changes are only shown; pull: overwrite what was changed here'),
  },
  {
    action: 'approve',
    does: 'let a run go on whose plan waits for a person',
    examples: ['masklake aws approve shop-1a2b3c4d5e-1 --by "Ada Lovelace" --bucket masklake-runs'],
    shape: by,
  },
  {
    action: 'reject',
    does: 'stop a run whose plan waits for a person; what it made is deleted',
    examples: ['masklake aws reject shop-1a2b3c4d5e-1 --by "Ada Lovelace" --bucket masklake-runs'],
    shape: by,
  },
  {
    action: 'revoke',
    does: 'take back what a run made: its lake, its masked snapshot, its sharing, the server that was kept',
    examples: ['masklake aws revoke shop-1a2b3c4d5e-1 --bucket masklake-runs --yes'],
    shape: (command) =>
      bucket(command.argument(...RUN)).option('--yes', 'do it; without it only what would be done is shown'),
  },
  {
    action: 'domain-key',
    does: 'give training jobs the key of one domain of hashed columns, and nobody the master key',
    examples: [
      'masklake aws domain-key shop-1a2b3c4d5e-1 customer --bucket masklake-runs --config masklake.yaml --yes',
    ],
    shape: (command) =>
      bucket(command.argument(...RUN))
        .argument('[domain]', 'domain of hashed columns')
        .option('--config <file>', 'what is deployed; default: masklake.yaml')
        .option('--yes', 'do it; without it only what would be done is shown'),
  },
  {
    action: 'doctor',
    does: 'what a deployment and its runs would meet in this account and region; it asks, and changes nothing',
    examples: ['masklake aws doctor --config masklake.yaml', 'masklake aws doctor --json | jq .'],
    shape: (command) =>
      command
        .option('--config <file>', 'what is deployed, or is to be; default: masklake.yaml')
        .option('--bucket <name>', 'the masked bucket, once there is one: looks at its location in Lake Formation'),
  },
];

/** Adds the group with all its pages. */
export function addAwsCommands(program: Command, addTo: AddTo): void {
  const group = program
    .command('aws')
    .description(
      'the pipeline on AWS: start a run, see where it stands, change its rules, answer a plan that waits, take back a run, look at an account',
    )
    .addHelpText('after', PLACE);
  for (const { action, does, examples, shape, more = '' } of PAGES)
    addTo(group, {
      name: action,
      description: does,
      examples,
      action: async (options, given, out) =>
        (await import('./commands/aws.ts')).aws(commandOf(action, options, given), out),
      shape: (command) => {
        shape(command);
        command.addHelpText('after', PLACE + more);
      },
    });
}

function commandOf(action: string, options: Options, given: readonly string[]): AwsCommand {
  return {
    action,
    run: given[0],
    name: given[1],
    bucket: text(options['bucket']),
    by: text(options['by']),
    yes: options['yes'] === true,
    config: text(options['config']),
    machine: text(options['machine']),
    source: text(options['source']),
    endpoint: text(options['endpoint']),
    snapshot: text(options['snapshot']),
    attempt: count(options['attempt']),
    stack: text(options['stack']),
    follow: options['follow'] === true,
    wait: options['wait'] === true,
    everySeconds: count(options['every']),
    rulesBucket: text(options['rulesBucket']),
    out: text(options['out']),
  };
}

/** Of an option: from 1. */
export function wholeNumber(value: string): number {
  const parsed = Number(value);
  if (!Number.isInteger(parsed) || parsed < 1) throw new InvalidArgumentError('must be a whole number from 1');
  return parsed;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
