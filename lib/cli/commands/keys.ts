// masklake keys: make a key, name a key, and change a source's key knowing what that changes. No key is ever printed.
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { localRunStore } from '../../adapters/local/run-store.ts';
import { ensureKeyFile, loadMasterKey } from '../../adapters/local/secrets.ts';
import { EnvironmentError, MasklakeError, RulesError, UsageError } from '../../core/errors.ts';
import type { MasterKey } from '../../core/masks/key.ts';
import { layout } from '../../core/model/layout.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type RotationEffect, rotationEffect } from '../../core/plan/rotation.ts';
import { parseRules, type RulesFile } from '../../core/rules/index.ts';
import { rotateKey } from '../../core/rules/rotate-key.ts';
import { KeyRef } from '../../core/rules/schema.ts';
import { DEFAULT_OUT } from '../compose.ts';
import type { Output } from '../output.ts';
import { readPlan } from '../run-folder.ts';
import { textTable } from '../table.ts';

export interface KeysOptions {
  readonly action: string;
  /** `new`: the file to make. `rotate`: the output folder with earlier runs. */
  readonly out: string | undefined;
  readonly key: string | undefined;
  readonly rules: string | undefined;
  /** The new key's source. */
  readonly to: string | undefined;
  /** The new key's name; default: the name stays. */
  readonly id: string | undefined;
  readonly dryRun: boolean;
}

export async function keys(options: KeysOptions, out: Output): Promise<number> {
  switch (options.action) {
    case 'new':
      return make(options, out);
    case 'id':
      return identify(options, out);
    case 'rotate':
      return rotate(options, out);
    default:
      throw new UsageError('unknown action of keys', { hint: 'use new, id or rotate' });
  }
}

async function make(options: KeysOptions, out: Output): Promise<number> {
  const path = needed(options.out, '--out FILE');
  if (!ensureKeyFile(path))
    throw new EnvironmentError('the file exists already: a key is never overwritten', {
      where: path,
      hint: 'name another file; without its old key, earlier outputs can never be made again',
    });
  const key = await loadMasterKey(`file:${path}`, options.id ?? nameOf(path), process.env);
  out.result({ file: path, id: key.id }, () => `${path}: 32 random bytes, readable by you alone; key id ${key.id}`);
  return 0;
}

/** A file's name as a key's name: what a rules file allows. */
function nameOf(path: string): string {
  return (
    basename(path)
      .replace(/\.[^.]*$/, '')
      .replaceAll(/[^A-Za-z0-9._-]/g, '-') || 'key'
  );
}

async function identify(options: KeysOptions, out: Output): Promise<number> {
  const rules = options.rules === undefined ? undefined : (await openRulesFile(options.rules)).rules;
  const from = options.key ?? rules?.key?.from;
  if (from === undefined)
    throw new UsageError('no key is named', { hint: 'give --key env:NAME, or --rules FILE with a key: entry' });
  const key = await loadMasterKey(from, options.id ?? rules?.key?.id ?? 'key', process.env);
  out.result({ id: key.id, from }, () => key.id);
  return 0;
}

async function rotate(options: KeysOptions, out: Output): Promise<number> {
  const path = needed(options.rules, '--rules FILE');
  const to = needed(options.to, '--to env:NEW or file:PATH');
  const folder = resolve(options.out ?? DEFAULT_OUT);
  const { text, rules } = await openRulesFile(path);
  const source = rules.source ?? basename(path).replace(/\.yaml$/, '');
  const ref = KeyRef.safeParse({ id: options.id ?? rules.key?.id ?? nameOf(source), from: to });
  if (!ref.success)
    throw new UsageError('the new key cannot stand in the rules file', {
      where: to,
      hint: 'give --to env:NAME, file:PATH or secretsmanager:NAME, and --id of letters, digits, dots and dashes',
    });
  const next = await loadMasterKey(ref.data.from, ref.data.id, process.env);
  const before = await presentKey(rules, layout(folder).key(source), out);
  if (before !== undefined && sameSecret(before, next))
    throw new UsageError('the new key is the present one', { where: to, hint: 'make another: masklake keys new' });
  const plans = await newestPlans(folder);
  const plan = plans.get(source);
  const effect = plan === undefined ? undefined : rotationEffect(plan, [...plans.values()]);
  const updated = rotateKey(text, ref.data, path);
  if (!options.dryRun) await localRunStore().swap(path, updated);
  out.result(
    {
      source,
      rules: path,
      from: before?.id ?? null,
      to: next.id,
      written: !options.dryRun,
      columns: effect?.columns ?? [],
      lostJoins: effect?.lostJoins ?? [],
      snapshotsRestorable: true,
    },
    () => describe({ source, path, before, next, effect, dryRun: options.dryRun }),
  );
  return 0;
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new UsageError(`${what} is missing`, { hint: 'see: masklake keys --help' });
  return value;
}

async function openRulesFile(path: string): Promise<{ readonly text: string; readonly rules: RulesFile }> {
  const text = await localRunStore().readText(path);
  if (text === undefined)
    throw new RulesError('the rules file does not exist', { where: path, hint: 'check the path given with --rules' });
  return { text, rules: parseRules(text, path) };
}

/** A key that is lost can still be replaced: that is one reason to do it. */
async function presentKey(rules: RulesFile, fallback: string, out: Output): Promise<MasterKey | undefined> {
  try {
    return await loadMasterKey(rules.key?.from ?? `file:${fallback}`, rules.key?.id ?? 'key', process.env);
  } catch (error) {
    if (!(error instanceof MasklakeError)) throw error;
    out.note(`warning: the present key cannot be read (${error.message}): whether the new one differs was not checked`);
    return undefined;
  }
}

function sameSecret(one: MasterKey, other: MasterKey): boolean {
  return Buffer.from(one.derive('key id')).equals(Buffer.from(other.derive('key id')));
}

/** Source -> plan of its newest run. */
async function newestPlans(out: string): Promise<Map<string, Plan>> {
  const folder = layout(out).runs;
  const runs = (await readdir(folder).catch(() => [])).sort().reverse();
  const plans = new Map<string, Plan>();
  for (const run of runs) {
    // A run that stopped early has no plan.
    const plan = await readPlan(join(folder, run)).catch(() => undefined);
    if (plan !== undefined && !plans.has(plan.source)) plans.set(plan.source, plan);
  }
  return plans;
}

function describe(of: {
  readonly source: string;
  readonly path: string;
  readonly before: MasterKey | undefined;
  readonly next: MasterKey;
  readonly effect: RotationEffect | undefined;
  readonly dryRun: boolean;
}): string {
  const { effect } = of;
  const changed = effect?.columns.filter((column) => column.changes) ?? [];
  const joins = effect?.lostJoins ?? [];
  const lines = [
    `${of.source}: key ${of.before?.id ?? '(unknown)'} -> ${of.next.id}`,
    effect === undefined
      ? 'no run of this source is below the output folder: no output is known to change'
      : `${changed.length} of ${effect.columns.length} columns get other outputs from the next run on:`,
    ...(changed.length === 0
      ? []
      : [
          textTable(
            ['column', 'mask', 'domain'],
            changed.map(({ column, mask, domain }) => [column, mask, domain]),
          ),
        ]),
    ...(joins.length === 0
      ? ['no other source below the output folder shares this key: no joins are lost']
      : [
          'joins with other sources are lost until these get the new key too:',
          textTable(
            ['domain', 'here', 'source', 'there'],
            joins.map((join) => [join.domain, join.columns.join(', '), join.source, join.otherColumns.join(', ')]),
          ),
        ]),
    'older snapshots and lakes stay readable and restorable: they hold no key; they no longer join with newer ones',
    'keep the old key while older runs are to be searched again (verify --source) or reversible masks undone',
    of.dryRun ? `${of.path} was not changed (--dry-run)` : `${of.path} names the new key; run again to publish with it`,
  ];
  return lines.join('\n');
}
