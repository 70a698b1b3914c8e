// Looks at one column's values as they stream by, whatever they are: whole values, arrays, composites, JSON, binary.
// Ends in detections. Pure: DuckDB, a Lambda or a test may feed it.
import type { ColumnFinding, Detection } from '../findings/detection.ts';
import type { Column, TableId, TypeCategory } from '../model/catalog.ts';
import { classifyText } from './classify-text.ts';
import { readName } from './column-names.ts';
import { Evidence, type Scope } from './evidence.ts';
import { type LeafVisitor, PathNode, walkJson } from './json-leaves.ts';
import { judge, told } from './judge.ts';
import { arrayElements, compositeFields } from './literals.ts';
import { VocabularyWatch } from './vocabulary.ts';

/** Documents of more different places are no structure to compare with. */
const MOST_PATHS = 500;

/** What a rules file adds. */
export interface ScanOptions {
  /** Says whether a matched text is no finding. */
  readonly allows?: ((matched: string) => boolean) | undefined;
  /** Says whether a key of a JSON object is personal data, beyond what is known here. */
  readonly isPersonalKey?: ((key: string) => boolean) | undefined;
}

interface Leaf {
  readonly node: PathNode;
  readonly kind: TypeCategory;
  readonly evidence: Evidence;
}

export class ColumnScanner {
  readonly #table: TableId;
  readonly #column: Column;
  readonly #whole: Evidence;
  readonly #elements: Evidence;
  readonly #keys: Evidence;
  readonly #options: ScanOptions;
  readonly #root = new PathNode('$', '');
  readonly #leaves = new Map<PathNode, Leaf>();
  readonly #fields: readonly Evidence[];
  readonly #visitor: LeafVisitor;
  readonly #vocabulary = new VocabularyWatch();
  readonly #constants = new Set<PathNode>();
  #documents = 0;
  #malformed = 0;
  #rows = 1;
  #scope: Scope = 'both';

  constructor(table: TableId, column: Column, options: ScanOptions = {}) {
    this.#table = table;
    this.#column = column;
    this.#options = options;
    const { allows } = options;
    this.#keys = new Evidence('text', allows);
    this.#whole = new Evidence(column.type.category, allows);
    this.#elements = new Evidence(column.type.element?.category ?? 'text', allows);
    this.#fields = (column.type.fields ?? []).map((field) => new Evidence(field.type.category, allows));
    this.#visitor = {
      leaf: (node, text, kind) => this.#leaf(node, text, kind),
      constant: (node) => void this.#constants.add(node),
      key: (_node, key) => this.#key(key),
    };
  }

  /** @param rows how many rows hold this value */
  add(text: string, rows: number, scope: Scope): void {
    switch (this.#column.type.category) {
      case 'json': {
        this.#rows = rows;
        this.#scope = scope;
        if (!this.#document(text)) this.#whole.add(text, rows, scope);
        return;
      }
      case 'array': {
        const elements = arrayElements(text);
        if (elements === undefined) this.#whole.add(text, rows, scope);
        else
          for (const element of elements) {
            this.#elements.add(element, rows, scope);
            this.#vocabulary.add(element, scope === 'both');
          }
        return;
      }
      case 'composite': {
        const fields = compositeFields(text);
        if (fields === undefined || fields.length !== this.#fields.length) this.#whole.add(text, rows, scope);
        else
          this.#fields.forEach((evidence, i) => {
            evidence.add(fields[i] ?? '', rows, scope);
          });
        return;
      }
      case 'text':
        this.#vocabulary.add(text, scope === 'both');
        // JSON kept in a text column is JSON all the same.
        if ((text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'))) {
          this.#rows = rows;
          this.#scope = scope;
          if (this.#document(text)) return;
        }
        this.#whole.add(text, rows, scope);
        return;
      default:
        this.#whole.add(text, rows, scope);
    }
  }

  /** False when the text is no JSON; a document that is searched once more for what validates itself is counted once. */
  #document(text: string): boolean {
    const isJson = walkJson(text, this.#root, this.#visitor);
    if (this.#scope === 'every') return isJson;
    if (isJson) this.#documents += this.#rows;
    else this.#malformed += this.#rows;
    return isJson;
  }

  /** What the JSON documents looked at are made of; undefined for a column without any. */
  documents(): ColumnFinding['documents'] {
    const isJson = this.#column.type.category === 'json';
    if (this.#documents === 0 && !(isJson && this.#malformed > 0)) return undefined;
    const paths = [...new Set([...this.#leaves.keys(), ...this.#constants].map((node) => node.path))];
    return {
      seen: this.#documents,
      malformed: this.#malformed,
      ...(paths.length > MOST_PATHS ? {} : { paths: paths.toSorted() }),
    };
  }

  /** Rows with a match that does not count because a person allowed its text; a row with several may count more than once. */
  get allowedRows(): number {
    const evidences = [
      this.#whole,
      this.#elements,
      this.#keys,
      ...this.#fields,
      ...[...this.#leaves.values()].map((leaf) => leaf.evidence),
    ];
    return evidences.reduce((sum, evidence) => sum + evidence.allowedRows, 0);
  }

  /** The public list that (nearly) all values are from, such as "country names"; meaningful where nothing acts. */
  vocabulary(): string | undefined {
    return this.#vocabulary.find(this.#column, this.#table);
  }

  /** Rows that the search for identifiers which validate themselves went over without a candidate. */
  passed(rows: number): void {
    this.#whole.every.rows += rows;
    this.#whole.every.values += rows;
    this.#whole.every.filled += rows;
  }

  /**
   * Detections of all places in the column, best first.
   * @param distinct number of distinct values of the column
   * @param wordy share (0..1) of its values that are sentences, where known
   */
  finish(distinct: number, wordy?: number): Detection[] {
    const { name, type } = this.#column;
    const place = { table: this.#table, column: name, distinct };
    const owner = this.#table.name;
    const agreement = readName(name, owner, type.category);
    const found = judge({ ...place, where: 'value', wordy }, agreement, this.#whole);
    if (type.category === 'array') {
      const ofElements = readName(name, owner, type.element?.category ?? 'text');
      found.push(...judge({ ...place, where: 'array' }, { ...ofElements, says: [] }, this.#elements));
    }
    type.fields?.forEach((field, i) => {
      const evidence = this.#fields[i];
      if (evidence !== undefined)
        found.push(
          ...judge({ ...place, where: 'value' }, readName(field.name, name, field.type.category), evidence).map(
            (one) => ({ ...one, why: `field ${i + 1}: ${one.why}` }),
          ),
        );
    });
    found.push(
      ...judge({ ...place, where: 'json', jsonPath: '$' }, SILENT, this.#keys).map((one) => ({
        ...one,
        why: `keys of objects: ${one.why}`,
      })),
    );
    for (const { node, kind, evidence } of this.#leaves.values()) {
      const said = readName(
        node.key,
        `${node.parent?.key ?? ''} ${node.parent?.key === '' || node.parent === undefined ? `${name} ${owner}` : ''}`,
        kind,
      );
      found.push(...judge({ ...place, where: 'json', jsonPath: node.path }, said, evidence));
    }
    return told(found);
  }

  #leaf(node: PathNode, text: string, kind: 'string' | 'number'): void {
    let leaf = this.#leaves.get(node);
    if (leaf === undefined) {
      // One path may hold numbers first and text later: all detectors look at it, the name is read for what came first.
      leaf = {
        node,
        kind: kind === 'number' ? 'numeric' : 'text',
        evidence: new Evidence('text', this.#options.allows),
      };
      this.#leaves.set(node, leaf);
    }
    leaf.evidence.add(text, this.#rows, this.#scope);
  }

  #key(key: string): boolean {
    this.#keys.add(key, this.#rows, this.#scope);
    return classifyText(key).length > 0 || key.includes('@') || this.#options.isPersonalKey?.(key) === true;
  }
}

const SILENT = { says: [], agrees: new Set<string>(), quiet: false };
