// All statements of a job, in any order of sources, -> the conclusions. Pure: files and APIs are read by adapters, one statement
// at a time, and only what the conclusions need is kept.
import type { Conclusions, Ignored, Place, TableReason } from './conclusions.ts';
import { type Channel, type FindingState, latestStates } from './finding-states.ts';
import { judgeObject, type ObjectRecord } from './object.ts';
import { irrelevance } from './relevance.ts';
import type { ExportedObject, ExportedSource, ExportedTable } from './source.ts';
import { readStatement, type Statement } from './statement.ts';
import { concludeTable, type Evidence } from './table.ts';
import { tieResult } from './tie.ts';

/** A statement that could not even be parsed. */
export const UNREADABLE = Symbol('unreadable');

export class MacieReading {
  readonly #source: ExportedSource;
  readonly #objects = new Map<string, { readonly table: ExportedTable; readonly object: ExportedObject }>();
  readonly #registered: ReadonlyMap<string, string>;
  readonly #records = new Map<string, ObjectRecord[]>();
  readonly #states: Record<Channel, FindingState[]> = { event: [], answer: [] };
  readonly #ignored: Ignored[] = [];
  readonly #unreadable: TableReason[] = [];

  constructor(source: ExportedSource) {
    this.#source = source;
    for (const table of source.tables)
      for (const object of table.objects) this.#objects.set(object.key, { table, object });
    this.#registered = new Map(source.customDataIdentifiers.map(({ id, name }) => [id, name]));
  }

  /** One line of a discovery results file, parsed; `UNREADABLE` when it cannot be, or when the file ends in garbage there. */
  result(place: Place, value: unknown): void {
    const statement = value === UNREADABLE ? undefined : readStatement(value);
    if (statement === undefined) {
      this.#ignored.push({ ...place, reason: 'unreadable' });
      const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
      // It may be the latest record of any object.
      this.#unreadable.push({ code: 'unreadable-result', object: null, detail: where });
      return;
    }
    const found = this.#objectOf(place, statement);
    if (found === undefined) return;
    const { result } = statement;
    const record: ObjectRecord = {
      place,
      statement,
      status:
        result === undefined
          ? undefined
          : { code: result.status?.code ?? undefined, reason: result.status?.reason ?? undefined },
      detections: result === undefined ? [] : tieResult(result, found.table, this.#registered),
    };
    const records = this.#records.get(found.object.key);
    if (records === undefined) this.#records.set(found.object.key, [record]);
    else records.push(record);
  }

  /** One file of an EventBridge event. */
  event(place: Place, value: unknown): void {
    this.#finding('event', place, detailOf(value));
  }

  /** One item of a GetFindings answer. */
  answer(place: Place, value: unknown): void {
    this.#finding('answer', place, value);
  }

  #finding(channel: Channel, place: Place, value: unknown): void {
    const statement = value === UNREADABLE ? undefined : readStatement(value);
    if (statement === undefined) {
      this.#ignored.push({ ...place, reason: 'unreadable' });
      return;
    }
    const found = this.#objectOf(place, statement);
    if (found === undefined) return;
    const { id, updatedAt, result } = statement;
    if (updatedAt === undefined || result === undefined) {
      this.#ignored.push({ ...place, reason: 'unreadable' });
      return;
    }
    const detections = tieResult(result, found.table, this.#registered);
    this.#states[channel].push({ place, channel, id, updatedAt, key: found.object.key, detections });
  }

  /** The object that a statement speaks of; a statement without effect is listed. */
  #objectOf(place: Place, statement: Statement): { table: ExportedTable; object: ExportedObject } | undefined {
    const reason = irrelevance(statement, this.#source, (key) => this.#objects.has(key));
    if (reason !== undefined) this.#ignored.push({ ...place, reason });
    return reason === undefined ? this.#objects.get(statement.key ?? '') : undefined;
  }

  /** @param options.paths also tell the places inside columns (JSON paths), and the first of all places */
  conclude(options: { readonly paths?: boolean | undefined } = {}): Conclusions {
    const latest = latestStates([...this.#states.event, ...this.#states.answer]);
    const ignored = [...this.#ignored, ...latest.ignored];
    const statesOf = new Map<string, (typeof latest.states)[number][]>();
    for (const state of latest.states) statesOf.set(state.key, [...(statesOf.get(state.key) ?? []), state]);
    const tables = this.#source.tables.map((table) => {
      const evidence: Evidence[] = [];
      const objects = table.objects.map(({ key, etag }) => {
        const judged = judgeObject(key, etag, this.#records.get(key) ?? []);
        ignored.push(...judged.ignored);
        evidence.push(...judged.detections.map((detection) => ({ detection, object: key, source: 'result' as const })));
        for (const state of statesOf.get(key) ?? []) {
          if (judged.covered) ignored.push({ ...state.place, reason: 'covered-by-result' });
          else if (state.counts)
            evidence.push(
              ...state.detections.map((detection) => ({ detection, object: key, source: 'finding' as const })),
            );
        }
        return judged;
      });
      return concludeTable({ table, objects, evidence, unreadable: this.#unreadable, paths: options.paths === true });
    });
    return { run: this.#source.run, jobId: this.#source.jobId, tables, ignored: ignored.toSorted(byPlace) };
  }
}

/** The finding inside an EventBridge event; an event of another kind is not one that can be read. */
function detailOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('detail' in value)) return UNREADABLE;
  return 'detail-type' in value && value['detail-type'] === 'Macie Finding' ? value.detail : UNREADABLE;
}

function byPlace(a: Ignored, b: Ignored): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? a.item ?? 0) - (b.line ?? b.item ?? 0);
}
