// masklake review: the page on which a person decides. It serves until Ctrl-C; its result is the rules file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveGuarded } from '../../adapters/review/guarded-server.ts';
import { localRulesText, type RulesText } from '../../adapters/review/rules-text.ts';
import { tlsEnvironment } from '../../config/config.ts';
import type { Config } from '../../config/schema.ts';
import { EnvironmentError, UsageError } from '../../core/errors.ts';
import { layout } from '../../core/model/layout.ts';
import { isMachine } from '../../core/rules/rules.ts';
import { DEFAULT_OUT } from '../compose.ts';
import type { Output } from '../output.ts';
import { planAgain } from '../plan-again.ts';
import { type ReviewedRun, readReviewedRun } from '../review/documents.ts';
import { demandLocal, originalsOf } from '../review/originals.ts';
import { reviewRoutes } from '../review/routes.ts';
import { ReviewSession } from '../review/session.ts';
import { newestRun, newestRunOf } from '../run-folder.ts';
import { stopSignal } from '../signals.ts';
import { readRulesFile, today, whoOf } from './rules/files.ts';
import { execute, type RunCommand } from './run.ts';

export interface ReviewCommand extends RunCommand {
  /** Rules in a bucket: `s3://…`. */
  readonly place: string | undefined;
  readonly run: string | undefined;
  readonly by: string | undefined;
  readonly port: number | undefined;
  readonly reveal: boolean;
}

export async function review(command: ReviewCommand, out: Output): Promise<number> {
  const { config, reveal } = command;
  const by = whoOf(command.by);
  if (isMachine(by)) throw new UsageError(`--by ${by} is no person's name`, { hint: 'give the name of who decides' });
  const originals = reveal ? await revealing(config) : undefined;
  const scratch = await mkdtemp(join(tmpdir(), 'masklake-review-'));
  const stop = stopSignal();
  try {
    const opened = await openPlace(command, scratch, out);
    const session = await ReviewSession.open({
      run: opened.run,
      store: opened.store,
      by,
      now: () => new Date(),
      plan: (text) => planAgain(opened.run, opened.path, today(), text, opened.isCopy ? 'refuse' : 'run'),
    });
    const server = await serveGuarded(reviewRoutes({ session, originals }), command.port);
    out.note(`masklake review: ${opened.run.plan.source}, run ${opened.run.run}, rules ${opened.store.name}`);
    out.result({ address: server.address, run: opened.run.run, rules: opened.store.name }, () => server.address);
    out.note('Open the address in a browser of this machine; Ctrl-C ends it. What is not saved is lost.');
    await aborted(stop.signal);
    const open = session.draft.steps.length;
    await server.close();
    if (open > 0)
      out.note(
        `masklake review: ended with ${open} ${open === 1 ? 'step' : 'steps'} that ${open === 1 ? 'was' : 'were'} not saved`,
      );
    return 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
    stop.off();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}

/** @throws UsageError unless the source is on this machine */
async function revealing(config: Config) {
  if (config.source === undefined)
    throw new UsageError('--reveal needs the source whose originals are shown', { hint: 'add --source URL' });
  const { parseSource } = await import('../source.ts');
  const connection = parseSource(config.source, { ...tlsEnvironment(config), ...process.env });
  demandLocal(connection.options);
  return (column: Parameters<typeof originalsOf>[1]) => originalsOf(connection, column);
}

interface OpenedPlace {
  readonly run: ReviewedRun;
  readonly store: RulesText;
  /** Of the rules file on this disk: what it names lies beside it. */
  readonly path: string;
  /** It was copied from a bucket, with all that it names. */
  readonly isCopy: boolean;
}

async function openPlace(command: ReviewCommand, scratch: string, out: Output): Promise<OpenedPlace> {
  const { config, place } = command;
  if (place !== undefined && !place.startsWith('s3://'))
    throw new UsageError('only rules in a bucket are named so', {
      where: place,
      hint: 'use --rules FILE, --run DIR or --source URL',
    });
  const rules = place ?? config.rules;
  if (rules?.startsWith('s3://') === true || command.run?.startsWith('s3://') === true) {
    const { openStored } = await import('../review/stored.ts');
    return openStored({ rules, run: command.run, scratch, findings: config.findings });
  }
  const folder = await runFolderOf(command, out);
  const run = await readReviewedRun(folder, undefined, config.findings);
  const path = resolve(rules ?? layout(resolve(folder, '../..')).rules(run.plan.source));
  return { run, store: localRulesText(path), path, isCopy: false };
}

/** The run that is looked at: the one named, a plan made now, or the newest of the source. */
async function runFolderOf(command: ReviewCommand, out: Output): Promise<string> {
  const { config, run } = command;
  if (run !== undefined) return resolve(run);
  if (config.source !== undefined) return plannedNow(command, out);
  const below = resolve(config.out ?? DEFAULT_OUT);
  if (config.rules === undefined) return newestRun(below);
  const { source } = (await readRulesFile(config.rules, out)).rules;
  return source === undefined ? newestRun(below) : newestRunOf(below, source);
}

async function plannedNow(command: ReviewCommand, out: Output): Promise<string> {
  const { composition, outcome } = await execute(command, out, { until: 'decide' });
  const { layout: place, request, state } = composition.context;
  // A refusal is a reason to review, as long as there is a plan.
  if (state.get('decide') !== undefined) return place.run(request.run);
  throw outcome.error ?? new EnvironmentError('the source could not be planned');
}
