// One review: the run's documents, the rules as they are edited, and what follows from both. It answers questions and takes decisions; how
// they look is the pages' business.

import type { RulesText } from '../../adapters/review/rules-text.ts';
import { UsageError } from '../../core/errors.ts';
import { withoutDefaults } from '../../core/masks/complete.ts';
import { columnKey } from '../../core/model/names.ts';
import { planChanges } from '../../core/plan/difference.ts';
import type { ColumnPlan, MaskSpec } from '../../core/plan/plan.ts';
import { journalOf, type ReviewDecision, type ReviewStep } from '../../core/review/decisions.ts';
import {
  askedLater,
  checkedDraft,
  type Draft,
  decide,
  draftRules,
  draftText,
  openDraft,
  rebase,
  undo,
} from '../../core/review/draft.ts';
import { type ReviewColumn, reviewColumns } from '../../core/review/facts.ts';
import { type JournalEntry, readJournal } from '../../core/review/journal.ts';
import type { NextRun } from '../../core/review/pages/overview.ts';
import { historyOf, type PastDecision, type SavedLine, savedLine } from '../../core/review/standing.ts';
import { type ColumnStatus, putOff, statuses } from '../../core/review/states.ts';
import { updateRules } from '../../core/rules/index.ts';
import type { RulesFile } from '../../core/rules/rules.ts';
import { describeFailure } from '../failure.ts';
import type { PlannedAgain } from '../plan-again.ts';
import type { ReviewedRun } from './documents.ts';

export interface SessionOptions {
  readonly run: ReviewedRun;
  readonly store: RulesText;
  /** Who decides. */
  readonly by: string;
  readonly now: () => Date;
  /** The plan under a text of the rules file. */
  readonly plan: (text: string) => Promise<PlannedAgain>;
}

/** Up to so many columns the plan is made anew for every page; beyond, where it is asked for. */
const PLANNED_AT_ONCE = 3000;

export type Saved =
  | { readonly saved: true; readonly name: string }
  | { readonly saved: false; readonly theirs: string };

export class ReviewSession {
  readonly run: ReviewedRun;
  readonly by: string;
  readonly columns: readonly ReviewColumn[];
  readonly tables: readonly string[];
  readonly identifiers: readonly string[];
  readonly #options: SessionOptions;
  readonly #byKey: ReadonlyMap<string, ReviewColumn>;
  #draft: Draft;
  #version: string | undefined;
  #journal: readonly JournalEntry[];
  #theirs: { readonly text: string; readonly version: string | undefined } | undefined;
  #known: { draft: Draft; day: string; rules: RulesFile; status: readonly ColumnStatus[] } | undefined;
  #next: { text: string; planned: Promise<PlannedAgain | string> } | undefined;
  /** What the plan under a draft says of each column, by key. */
  #proposed: { draft: Draft; columns: ReadonlyMap<string, ColumnPlan> } | undefined;

  private constructor(
    options: SessionOptions,
    draft: Draft,
    version: string | undefined,
    journal: readonly JournalEntry[],
  ) {
    this.#options = options;
    this.run = options.run;
    this.by = options.by;
    this.#draft = draft;
    this.#version = version;
    this.#journal = journal;
    this.columns = reviewColumns(options.run, draft.editor.rules.references);
    this.#byKey = new Map(this.columns.map((column) => [column.key, column]));
    this.tables = [...new Set(this.columns.map(({ tableKey }) => tableKey))].sort();
    this.identifiers = [...new Set(this.columns.flatMap(({ plan }) => plan.identifiers))].sort();
  }

  /** @throws RulesError when the rules file cannot be used */
  static async open(options: SessionOptions): Promise<ReviewSession> {
    const { store } = options;
    const found = await store.read();
    const { entries } = readJournal(await store.readJournal());
    return new ReviewSession(options, newDraft(options, found?.text), found?.version, entries);
  }

  get draft(): Draft {
    return this.#draft;
  }

  get file(): string {
    return this.#options.store.name;
  }

  /** `2026-11-21` */
  get today(): string {
    return this.#options.now().toISOString().slice(0, 10);
  }

  /** The rules as edited, and the status of every column under them. */
  state(): { readonly rules: RulesFile; readonly status: readonly ColumnStatus[] } {
    const day = this.today;
    if (this.#known?.draft === this.#draft && this.#known.day === day) return this.#known;
    const rules = draftRules(this.#draft);
    const later = new Set(putOff(this.#journal));
    for (const [key, is] of askedLater(this.#draft)) is ? later.add(key) : later.delete(key);
    const proposed = this.#proposed?.draft === this.#draft ? this.#proposed.columns : undefined;
    const status = statuses(this.columns, rules, day, later, proposed);
    this.#known = { draft: this.#draft, day, rules, status };
    return this.#known;
  }

  /**
   * Where a decision was taken back the run's plan no longer tells what is proposed: the plan is made anew.
   * @param always also where there are so many columns that it takes some seconds
   */
  async settle(always = false): Promise<void> {
    const draft = this.#draft;
    if (this.#proposed?.draft === draft || !(always || this.isQuick())) return;
    if (!this.state().status.some(({ anew }) => anew)) return;
    const told = await this.planned();
    if (typeof told === 'string') return;
    const columns = told.plan.tables.flatMap(({ table, columns }) =>
      columns.map((plan) => [columnKey(table, plan.column), plan] as const),
    );
    this.#proposed = { draft, columns: new Map(columns) };
    this.#known = undefined;
  }

  /** What is proposed for a column: by the run, or where its decision was taken back by the plan made since. */
  proposalFor(column: ReviewColumn): ColumnPlan {
    if (!this.statusOf(column).anew) return column.plan;
    const proposed = this.#proposed?.draft === this.#draft ? this.#proposed.columns.get(column.key) : undefined;
    if (proposed !== undefined) return proposed;
    throw new UsageError(`what is proposed for ${column.key} has not been worked out since its decision went`, {
      hint: 'open the column by itself',
    });
  }

  column(index: number): ReviewColumn | undefined {
    return this.columns[index];
  }

  columnNamed(key: string): ReviewColumn | undefined {
    return this.#byKey.get(key);
  }

  statusOf(column: ReviewColumn): ColumnStatus {
    const is = this.state().status[column.index];
    if (is === undefined) throw new UsageError('there is no such column');
    return is;
  }

  /** The mask of a column under the rules as edited: a person's own line, else what the run planned. */
  specOf(column: ReviewColumn): MaskSpec {
    const { rule, mask } = this.statusOf(column);
    if (rule?.kind === 'mask') return rule.spec;
    if (mask === 'keep') return { mask: 'keep' };
    const { locale, options } = this.state().rules;
    return withoutDefaults(this.proposalFor(column).spec, column.type, { locale, options });
  }

  history(column: ReviewColumn): PastDecision[] {
    return historyOf(column, this.#journal, this.#draft.steps);
  }

  /** The saved line of a person that decides about a column: it can be taken back. */
  savedLine(column: ReviewColumn): SavedLine | undefined {
    const { rules, status } = this.state();
    return savedLine(column, this.#draft.editor.rules, rules, status);
  }

  step(decisions: readonly ReviewDecision[]): ReviewStep {
    return { decisions, by: this.by, at: this.#options.now().toISOString(), run: this.run.run };
  }

  /** @throws RulesError when a line of it is no rule */
  decide(decisions: readonly ReviewDecision[]): void {
    this.#draft = decide(this.#draft, this.step(decisions));
  }

  /** What the status would be after a step, without taking it. */
  tried(decisions: readonly ReviewDecision[]): readonly ColumnStatus[] {
    const draft = decide(this.#draft, this.step(decisions));
    return statuses(this.columns, draftRules(draft), this.today, new Set());
  }

  /** @returns the step that was taken back */
  undo(): ReviewStep | undefined {
    const last = this.#draft.steps.at(-1);
    this.#draft = undo(this.#draft);
    return last;
  }

  /** Writes the rules file, if it still is what was read, and then the journal. @throws RulesError when the text is no rules file */
  async save(): Promise<Saved> {
    const { store } = this.#options;
    const draft = this.#draft;
    const checked = checkedDraft(draft);
    const { base: text } = checked;
    const written =
      text === draft.base ? { text, version: this.#version ?? '' } : await store.write(text, this.#version);
    if (written === undefined) {
      const theirs = await store.read();
      this.#theirs = { text: theirs?.text ?? '', version: theirs?.version };
      return { saved: false, theirs: this.#theirs.text };
    }
    const entries = draft.steps.flatMap(journalOf);
    // A decision that was made while this one was being written stays open.
    const since = this.#draft.steps.slice(draft.steps.length);
    this.#draft = since.reduce(decide, checked);
    this.#version = text === draft.base ? this.#version : written.version;
    this.#theirs = undefined;
    await store.append(entries);
    this.#journal = [...this.#journal, ...entries];
    return { saved: true, name: store.name };
  }

  /** After a conflict: the steps on top of what stands there now, or none of them. @throws RulesError when what stands there is no rules file */
  async takeTheirs(keepMine: boolean): Promise<void> {
    const found = await this.#options.store.read();
    const fresh = newDraft(this.#options, found?.text);
    this.#draft = keepMine
      ? found === undefined
        ? this.#draft.steps.reduce(decide, fresh)
        : rebase(this.#draft, found.text)
      : fresh;
    this.#version = found?.version;
    this.#theirs = undefined;
    this.#journal = readJournal(await this.#options.store.readJournal()).entries;
  }

  /** Written before anything is shown. */
  async recordReveal(column: ReviewColumn): Promise<void> {
    const entry: JournalEntry = {
      at: this.#options.now().toISOString(),
      by: this.by,
      action: 'reveal',
      where: column.key,
      run: this.run.run,
    };
    await this.#options.store.append([entry]);
    this.#journal = [...this.#journal, entry];
  }

  /** What the next run would do; a sentence where that cannot be told, undefined while nobody asked for what takes long. */
  async nextRun(asked: boolean): Promise<NextRun | string | undefined> {
    if (!asked && !this.isQuick() && this.#next?.text !== this.#text()) return undefined;
    const planned = await this.planned();
    if (typeof planned === 'string') return planned;
    const { plan, blockers, warnings } = planned;
    const columns = plan.tables.flatMap((table) => table.columns);
    return {
      changes: planChanges(this.run.plan, plan),
      blockers,
      warnings,
      masked: columns.filter(({ spec }) => spec.mask !== 'keep').length,
      columns: columns.length,
    };
  }

  /** The plan can be made anew for every page. */
  isQuick(): boolean {
    return this.columns.length <= PLANNED_AT_ONCE;
  }

  #text(): string {
    return this.#draft.steps.length === 0 ? this.#draft.editor.text : draftText(this.#draft);
  }

  /** The plan under the rules as edited; made once per text. */
  planned(): Promise<PlannedAgain | string> {
    const text = this.#text();
    if (this.#next?.text === text) return this.#next.planned;
    const planned = this.#options.plan(text).catch((error: unknown) => `It cannot be told: ${describeFailure(error)}`);
    this.#next = { text, planned };
    return planned;
  }

  async plannedColumn(
    column: ReviewColumn,
  ): Promise<{ readonly is: ColumnPlan; readonly told: PlannedAgain } | string> {
    const told = await this.planned();
    if (typeof told === 'string') return told;
    const is = told.plan.tables
      .find(({ table }) => columnKey(table, '') === columnKey(column.table, ''))
      ?.columns.find(({ column: name }) => name === column.column);
    return is === undefined ? 'The next run would not know this column.' : { is, told };
  }
}

/** Without a file the first decision is written into the one that the first run would make. */
function newDraft({ run, store }: SessionOptions, text: string | undefined): Draft {
  if (text !== undefined) return openDraft(text, store.name);
  const start = updateRules(undefined, run.plan, { findings: run.findings, run: run.run, catalog: run.catalog });
  return openDraft('', store.name, start);
}
