// Which request shows which page, and what each form does. Nothing here decides how rules are written or how a page looks.
import { join } from 'node:path';
import { localRunStore } from '../../adapters/local/run-store.ts';
import type { Asked, Reply } from '../../adapters/review/guarded-server.ts';
import { MasklakeError, UsageError } from '../../core/errors.ts';
import { REVIEW_SCRIPT, REVIEW_STYLE } from '../../core/review/assets.ts';
import { coverageOf, endings, riskOf, tableCoverage } from '../../core/review/coverage.ts';
import type { ReviewStep } from '../../core/review/decisions.ts';
import type { ReviewColumn } from '../../core/review/facts.ts';
import { count, html } from '../../core/review/markup.ts';
import { columnsPage, renderRow, renderRows } from '../../core/review/pages/columns.ts';
import { conflictPage, diffPage } from '../../core/review/pages/diff.ts';
import { overviewPage } from '../../core/review/pages/overview.ts';
import { runPage } from '../../core/review/pages/run.ts';
import { type Frame, type Page, renderDraft, renderPage } from '../../core/review/pages/shell.ts';
import { inventoryCsv } from '../../core/rules/export/csv.ts';
import { inventoryOfRun } from '../../core/rules/export/inventory.ts';
import { inventoryMarkdown } from '../../core/rules/export/markdown.ts';
import { describeFailure } from '../failure.ts';
import { bulkView } from './bulk.ts';
import { acceptance, columnView, listModel, readDecision } from './columns.ts';
import { dataView } from './masked-data.ts';
import type { ReviewSession } from './session.ts';

export interface RouteOptions {
  readonly session: ReviewSession;
  /** Undefined without --reveal. */
  readonly originals: ((column: ReviewColumn) => Promise<readonly (string | null)[]>) | undefined;
}

type Message = Frame['message'];

/** Answers every request of a review. Never throws: what goes wrong is told on the page, without a data value. */
export function reviewRoutes(options: RouteOptions): (asked: Asked) => Promise<Reply> {
  const routes = new Routes(options);
  return async (asked) => {
    try {
      return await routes.answer(asked);
    } catch (error) {
      const status = error instanceof MasklakeError ? 422 : 500;
      return routes.failed(asked, status, describeFailure(error));
    }
  };
}

class Routes {
  readonly #session: ReviewSession;
  readonly #originals: RouteOptions['originals'];
  /** Told by the next page. */
  #message: Message;

  constructor({ session, originals }: RouteOptions) {
    this.#session = session;
    this.#originals = originals;
  }

  async answer(asked: Asked): Promise<Reply> {
    await this.#session.settle();
    return asked.method === 'GET' ? this.#get(asked) : this.#post(asked);
  }

  failed(asked: Asked, status: number, words: string): Reply {
    if (asked.fragment) return this.#told(asked, false, words, []);
    this.#message = { kind: 'refused', text: words };
    const title = status === 404 ? 'Not found' : 'Not done';
    return this.#page(asked, { title, body: html`<h1>${title}</h1><p><a href="/">To the overview</a></p>` }, status);
  }

  async #get(asked: Asked): Promise<Reply> {
    const { path, query } = asked;
    const session = this.#session;
    switch (path) {
      case '/style.css':
        return { status: 200, type: 'text/css; charset=utf-8', body: REVIEW_STYLE };
      case '/script.js':
        return { status: 200, type: 'text/javascript; charset=utf-8', body: REVIEW_SCRIPT };
      case '/':
        return this.#page(asked, await this.#overview(query.has('next')));
      case '/columns':
        return this.#page(asked, columnsPage(listModel(session, query)));
      case '/columns/rows':
        return { status: 200, type: HTML, body: renderRows(listModel(session, query)).text };
      case '/column': {
        const column = session.columnNamed(query.get('c') ?? '');
        if (column === undefined) return this.failed(asked, 404, 'The run knows no such column.');
        const originals = this.#originals === undefined ? undefined : null;
        return this.#page(
          asked,
          await columnView(session, { column, mask: query.get('mask') ?? undefined, originals }),
        );
      }
      case '/bulk':
        return this.#page(asked, bulkView(session, query).page);
      case '/diff':
        return this.#page(asked, diffPage(session.draft));
      case '/data':
        return this.#page(asked, await dataView(session, query.get('t') ?? undefined));
      case '/run': {
        const { run, evidence, steps } = session.run;
        return this.#page(asked, runPage({ run, evidence, steps, downloads: this.#downloads() }));
      }
      default:
        return path.startsWith('/run/')
          ? this.#download(asked, path.slice('/run/'.length))
          : this.failed(asked, 404, 'There is no such page.');
    }
  }

  async #post(asked: Asked): Promise<Reply> {
    const { path, form } = asked;
    const session = this.#session;
    switch (path) {
      case '/accept': {
        const column = this.#column(form.get('accept'));
        if (session.statusOf(column).anew) await session.settle(true);
        session.decide([acceptance(session, column)]);
        return this.#done(asked, `${column.key}: accepted`, [column]);
      }
      case '/decide':
        return this.#decide(asked);
      case '/bulk':
        return this.#bulk(asked);
      case '/undo': {
        const step = session.undo();
        const said = step === undefined ? 'There is nothing to undo.' : `Undone: ${wordsOf(step)}`;
        return this.#done(asked, said, step === undefined ? [] : this.#touched(step));
      }
      case '/save': {
        const saved = await session.save();
        if (saved.saved) return this.#done(asked, `Saved: ${saved.name}`, []);
        return this.#page(asked, conflictPage(session.draft, saved.theirs), 409);
      }
      case '/rebase':
        await session.takeTheirs(true);
        return this.#done(asked, 'Your decisions are on top of theirs; nothing is saved yet.', [], '/diff');
      case '/reload':
        await session.takeTheirs(false);
        return this.#done(asked, 'The file was read again; your open decisions are gone.', [], '/');
      case '/reveal': {
        if (this.#originals === undefined) return this.failed(asked, 403, 'Originals are shown only with --reveal.');
        const column = this.#column(form.get('c'));
        await session.recordReveal(column);
        const originals = await this.#originals(column);
        return this.#page(asked, await columnView(session, { column, originals }));
      }
      default:
        return this.failed(asked, 404, 'There is no such form.');
    }
  }

  async #decide(asked: Asked): Promise<Reply> {
    const { form } = asked;
    const session = this.#session;
    const column = this.#column(form.get('c'));
    if (session.statusOf(column).anew) await session.settle(true);
    const decided = readDecision(session, column, form);
    if ('preview' in decided) return redirect(decided.preview);
    if ('refused' in decided) {
      const originals = this.#originals === undefined ? undefined : null;
      return this.#page(asked, await columnView(session, { column, refused: decided.refused, originals }), 422);
    }
    session.decide(decided.decisions);
    return this.#done(asked, decided.says, [column], `/column?c=${encodeURIComponent(column.key)}`);
  }

  async #bulk(asked: Asked): Promise<Reply> {
    const { form } = asked;
    form.set('preview', '1');
    const { page, decisions, touched } = bulkView(this.#session, form);
    const takes = touched.filter(({ problem }) => problem === undefined).length;
    if (decisions.length === 0) return this.#page(asked, page, 422);
    if (form.get('expected') !== String(takes)) {
      this.#message = { kind: 'refused', text: 'It touches other columns than were shown: look again.' };
      return this.#page(asked, page, 409);
    }
    this.#session.decide(decisions);
    return this.#done(asked, `Decided for ${count(takes, 'column')}`, [], '/columns');
  }

  #column(index: string | null): ReviewColumn {
    const column = /^\d{1,7}$/.test(index ?? '') ? this.#session.column(Number(index)) : undefined;
    if (column === undefined) throw new UsageError('the run knows no such column');
    return column;
  }

  /** Columns of a step that a list may show; of a pattern none is named, the list is read again. */
  #touched({ decisions }: ReviewStep): ReviewColumn[] {
    return decisions.slice(0, 200).flatMap(({ scope }) => {
      if (scope.kind !== 'column') return [];
      const found = this.#session.columns.find(
        ({ table, column }) =>
          column === scope.column && table.schema === scope.table.schema && table.name === scope.table.name,
      );
      return found === undefined ? [] : [found];
    });
  }

  async #overview(asked: boolean): Promise<Page> {
    const session = this.#session;
    const { status, rules } = session.state();
    const { columns, run, today } = session;
    return overviewPage({
      run: run.run,
      verdict: run.evidence?.verdict.verdict ?? 'not sealed',
      policy: rules.policy ?? run.plan.policy,
      coverage: coverageOf(columns, status),
      tables: tableCoverage(columns, status),
      risk: riskOf(columns, status),
      drift: run.drift,
      next: await session.nextRun(asked),
      endings: endings(rules, today),
      today,
    });
  }

  #downloads(): string[] {
    const sealed = this.#session.run.evidence === undefined ? [] : ['evidence.json', 'report.html'];
    return [...sealed, 'inventory.csv', 'inventory.md'];
  }

  async #download(asked: Asked, name: string): Promise<Reply> {
    const { run, today } = this.#session;
    const { rules } = this.#session.state();
    const given = (type: string, body: string): Reply => ({
      status: 200,
      type: `${type}; charset=utf-8`,
      body,
      headers: { 'Content-Disposition': `attachment; filename="${name}"` },
    });
    switch (name) {
      case 'inventory.csv':
        return given('text/csv', inventoryCsv(inventoryOfRun(run.plan, rules)));
      case 'inventory.md':
        return given('text/markdown', inventoryMarkdown(inventoryOfRun(run.plan, rules), today));
      case 'evidence.json':
      case 'report.html': {
        const text = await localRunStore().readText(join(run.folder, name));
        if (text !== undefined) return given(name === 'report.html' ? 'text/html' : 'application/json', text);
        return this.failed(asked, 404, `The run has no ${name}.`);
      }
      default:
        return this.failed(asked, 404, 'There is no such file.');
    }
  }

  /** After a form: the page that one came from, or for the script what changed. */
  async #done(asked: Asked, says: string, columns: readonly ReviewColumn[], to?: string): Promise<Reply> {
    await this.#session.settle();
    if (asked.fragment) return this.#told(asked, true, says, columns);
    this.#message = { kind: 'done', text: says };
    return redirect(to ?? ownPath(asked.form.get('back')) ?? '/');
  }

  #told(asked: Asked, done: boolean, says: string, columns: readonly ReviewColumn[]): Reply {
    const { status } = this.#session.state();
    const also = columns.flatMap(({ together }) => together.flatMap((key) => this.#session.columnNamed(key) ?? []));
    const rows = Object.fromEntries(
      [...columns, ...also].slice(0, 500).flatMap((column) => {
        const is = status[column.index];
        return is === undefined ? [] : [[column.index, renderRow(column, is).text] as const];
      }),
    );
    const draft = renderDraft(this.#frame(ownPath(asked.form.get('back')) ?? '/')).text;
    return { status: done ? 200 : 422, type: 'application/json', body: JSON.stringify({ done, says, rows, draft }) };
  }

  #frame(here: string): Frame {
    const { run, by, file, draft } = this.#session;
    const message = this.#message;
    this.#message = undefined;
    return { source: run.plan.source, by, file, draft, message, reveal: this.#originals !== undefined, here };
  }

  #page(asked: Asked, page: Page, status = 200): Reply {
    const query = asked.method === 'GET' ? asked.query.toString() : '';
    const c = asked.method === 'POST' ? this.#session.column(Number(asked.form.get('c') ?? -1))?.key : undefined;
    const posted = asked.path === '/bulk' ? '/bulk' : '/diff';
    const path = asked.method === 'GET' ? asked.path : posted;
    const here = c === undefined ? `${path}${query === '' ? '' : `?${query}`}` : `/column?c=${encodeURIComponent(c)}`;
    return { status, type: HTML, body: renderPage(this.#frame(here), page) };
  }
}

const HTML = 'text/html; charset=utf-8';

function redirect(to: string): Reply {
  return { status: 303, type: 'text/plain; charset=utf-8', body: '', headers: { Location: to } };
}

/** Only a page of this review is led back to. */
function ownPath(to: string | null): string | undefined {
  return to !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) ? to : undefined;
}

function wordsOf({ decisions }: ReviewStep): string {
  const [first] = decisions;
  if (first === undefined) return 'nothing';
  if (decisions.length > 1) return count(decisions.length, 'decision');
  const { scope, action } = first;
  return `${action.kind} for ${scope.kind === 'name' ? scope.pattern : scope.column}`;
}
