// Compiles a table's plan for Spark: texts of columns, keyed digests and kernels in the stages in which each has what it reads,
// then one expression per column. Columns are addressed by position, so that no name of the source can disturb the statement.
import { EngineError, InternalError } from '../errors.ts';
import { type KernelCall, type TextExpr, walk } from '../expr/nodes.ts';
import { pool } from '../fakes/pools.ts';
import type { FileColumn } from '../model/files.ts';
import { columnKey } from '../model/names.ts';
import type { TablePlan } from '../plan/plan.ts';
import type { DigestExpr } from '../sql/duckdb/print.ts';
import { printSpark, printSparkDigest, type SparkNames } from '../sql/spark/print.ts';
import { CompiledTable, type StageColumn } from './compiled-table.ts';
import { compileKernel } from './kernel-call.ts';
import { type LoweredColumn, lowerTable } from './lower-table.ts';
import { sparkExpressionProblem } from './spark-expression.ts';
import { type SparkType, sparkTypeOf } from './spark-types.ts';

/** A column of the relation: since which stage it is there (0: read from the file). */
interface Item {
  readonly as: string;
  readonly level: number;
  /** Made with key material. */
  readonly keyed: boolean;
}
interface Slot extends LoweredColumn {
  readonly raw: string;
  readonly type: SparkType;
}
/** SQL with the stage after which it can be computed, and what it joins. */
interface Printed {
  readonly sql: string;
  readonly level: number;
  readonly keyed: boolean;
  readonly keys: boolean;
  readonly pools: boolean;
}

/**
 * The document for the Spark job.
 * @param columns as exported, in file order
 * @throws EngineError when Spark cannot compute the table exactly; its message says why
 */
export function compileTable(plan: TablePlan, columns: readonly FileColumn[], keyId: string): CompiledTable {
  // Rows on their way to Python may spill to disk and must not carry pads: keys are joined after the functions that need no digest.
  const draft = new TableCompiler(plan, columns, 0);
  draft.compile(keyId);
  return new TableCompiler(plan, columns, draft.lastUnkeyedFunction).compile(keyId);
}

class TableCompiler {
  readonly #plan: TablePlan;
  readonly #slots: readonly Slot[];
  readonly #items = new Map<string, Item>();
  readonly #stages: { readonly joins: Set<'keys' | 'pools'>; readonly columns: StageColumn[] }[] = [];
  readonly #keys: { readonly as: string; readonly domain: string; readonly part: 'i' | 'o' | 's' }[] = [];
  /** Pools by name; with a column when SQL picks from them. */
  readonly #pools = new Map<string, string | undefined>();
  readonly #kernels: ReturnType<typeof compileKernel>[] = [];

  readonly #keysFrom: number;
  /** The last stage that holds a Python function which reads no digest. */
  lastUnkeyedFunction = 0;

  /** @param keysFrom digests are computed after this stage */
  constructor(plan: TablePlan, columns: readonly FileColumn[], keysFrom: number) {
    this.#plan = plan;
    this.#keysFrom = keysFrom;
    this.#slots = lowerTable(columns, plan).map((column, at) => {
      const type = sparkTypeOf(column.file.duckdbType);
      if (type === undefined)
        throw new EngineError(`Spark cannot read the column's Parquet type ${column.file.duckdbType} exactly`, {
          where: columnKey(plan.table, column.file.name),
        });
      for (const node of walk(column.expr)) {
        const problem = node.kind === 'sql' ? sparkExpressionProblem(node.spark) : undefined;
        if (problem !== undefined)
          throw new EngineError(
            `Spark's error messages would quote values, because the SQL of mask custom ${problem}`,
            {
              where: columnKey(plan.table, column.file.name),
              hint: 'use functions that take any text, such as try_cast in place of cast, or leave the table to DuckDB',
            },
          );
      }
      return { ...column, raw: `c${at}`, type };
    });
  }

  compile(keyId: string): CompiledTable {
    const printed = this.#slots.map((slot) => (slot.expr.kind === 'value' ? undefined : this.#print(slot.expr, slot)));
    // after every function, so that no row carries pools to Python
    const level = this.#stages.length;
    const columns = this.#slots.map((slot, at) => {
      const sql = printed[at];
      const output = sql === undefined ? slot.raw : this.#output(slot, at, { ...sql, level });
      return { name: slot.file.name, spark: slot.type.spark, output };
    });
    return CompiledTable.parse({
      version: 1,
      table: this.#plan.table,
      keyId,
      columns,
      stages: this.#stages.map((stage) => ({ joins: [...stage.joins], columns: stage.columns })),
      keys: this.#keys,
      pools: [...this.#pools].map(([name, as]) => ({ name, id: pool(name).id, ...(as === undefined ? {} : { as }) })),
      kernels: this.#kernels,
    });
  }

  /** SQL of the masked column in the file's own type. */
  #output(slot: Slot, at: number, printed: Printed): string {
    const text = this.#add(`masked ${at}`, `m${at}`, printed, (sql, as) => ({ as, sql }));
    return slot.type.back(text.as, `raise_error('MASKLAKE:CAST:${at}')`);
  }

  /** Prints an expression of a slot, and adds to the stages what it needs first. */
  #print(
    expr: TextExpr,
    slot: Slot,
    print: (names: SparkNames) => string = (names) => printSpark(expr, names),
  ): Printed {
    const used = { level: 0, keyed: false, keys: false, pools: false };
    const use = (item: Item): string => {
      used.level = Math.max(used.level, item.level);
      used.keyed ||= item.keyed;
      return item.as;
    };
    const textOf = (name: string): string => {
      const other = this.#slots.find((each) => each.file.name === name);
      if (other === undefined)
        throw new InternalError('a mask refers to a column that the table does not have', { where: name });
      return use(this.#text(other));
    };
    const compiler = this;
    const sql = print({
      // only when asked for: a kept column's text is never computed
      get value() {
        return use(compiler.#text(slot));
      },
      column: textOf,
      key: (domain, part) => {
        used.keys = true;
        used.keyed = true;
        used.level = Math.max(used.level, this.#keysFrom);
        return this.#key(domain, part);
      },
      pool: (name) => {
        used.pools = true;
        const columns = [...this.#pools.values()].filter((each) => each !== undefined);
        const as = this.#pools.get(name) ?? `p${columns.length}`;
        this.#pools.set(name, as);
        return { sql: as, size: pool(name).entries.length };
      },
      digest: (digest) => use(this.#digest(digest, slot)),
      kernel: (call, args) => use(this.#kernel(call, args, slot)),
    });
    return { sql, ...used };
  }

  #text(slot: Slot): Item {
    const { text } = slot.type;
    if (text.kind === 'same') return { as: slot.raw, level: 0, keyed: false };
    const printed: Printed = { sql: slot.raw, level: 0, keyed: false, keys: false, pools: false };
    return this.#add(`text ${slot.raw}`, slot.raw.replace('c', 't'), printed, (sql, as) =>
      text.kind === 'sql' ? { as, sql: text.sql(sql) } : { as, floatText: text.of, of: sql },
    );
  }

  #digest(expr: DigestExpr, slot: Slot): Item {
    const printed = this.#print(expr, slot, (names) => printSparkDigest(expr, names));
    return this.#add(`digest ${printed.sql}`, undefined, printed, (sql, as) => ({ as, sql }));
  }

  #kernel(call: KernelCall, args: readonly TextExpr[], slot: Slot): Item {
    const printed = args.map((arg) => this.#print(arg, slot));
    const all: Printed = {
      sql: printed.map(({ sql }) => sql).join(', '),
      level: Math.max(0, ...printed.map(({ level }) => level)),
      keyed: printed.some(({ keyed }) => keyed),
      keys: printed.some(({ keys }) => keys),
      pools: printed.some(({ pools }) => pools),
    };
    return this.#add(`kernel ${JSON.stringify([call, all.sql])}`, undefined, all, (_, as) => ({
      as,
      kernel: this.#compileKernel(call),
      args: printed.map(({ sql }) => sql),
    }));
  }

  #compileKernel(call: KernelCall): number {
    const compiled = compileKernel(call);
    for (const name of compiled.pools) if (!this.#pools.has(name)) this.#pools.set(name, undefined);
    return this.#kernels.push(compiled) - 1;
  }

  /** The column that `label` stands for, made in the first stage that has all it reads. */
  #add(
    label: string,
    name: string | undefined,
    printed: Printed,
    make: (sql: string, as: string) => StageColumn,
  ): Item {
    const known = this.#items.get(label);
    if (known !== undefined) return known;
    const item: Item = { as: name ?? `h${this.#items.size}`, level: printed.level + 1, keyed: printed.keyed };
    this.#items.set(label, item);
    const column = make(printed.sql, item.as);
    while (this.#stages.length < item.level) this.#stages.push({ joins: new Set(), columns: [] });
    const stage = this.#stages[item.level - 1];
    if (stage === undefined) throw new InternalError('a stage is missing');
    stage.columns.push(column);
    if (!('sql' in column) && !item.keyed) this.lastUnkeyedFunction = Math.max(this.lastUnkeyedFunction, item.level);
    if (printed.keys) stage.joins.add('keys');
    if (printed.pools) stage.joins.add('pools');
    return item;
  }

  #key(domain: string, part: 'i' | 'o' | 's'): string {
    const known = this.#keys.find((key) => key.domain === domain && key.part === part);
    if (known !== undefined) return known.as;
    const as = `k${this.#keys.length}`;
    this.#keys.push({ as, domain, part });
    return as;
  }
}
