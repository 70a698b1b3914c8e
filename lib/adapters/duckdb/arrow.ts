// A query's rows as an Arrow IPC stream (https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format): typed, in batches, for
// whoever reads them in another process. Values are written as DuckDB holds them: no number passes through a JavaScript float.
import {
  DuckDBBlobValue,
  type DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalType,
  DuckDBDecimalValue,
  type DuckDBResult,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTimeValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
  JsonDuckDBValueConverter,
} from '@duckdb/node-api';
import {
  Binary,
  Bool,
  BufferType,
  Data,
  type DataType,
  DateDay,
  Decimal,
  Field,
  Float32,
  Float64,
  Int8,
  Int16,
  Int32,
  Int64,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimeMicrosecond,
  TimestampMicrosecond,
  Uint8,
  Uint16,
  Uint32,
  Uint64,
  Utf8,
} from 'apache-arrow';
import { UsageError } from '../../core/errors.ts';

type Values = readonly DuckDBValue[];
interface Column {
  readonly type: DataType;
  readonly data: (values: Values) => Data;
}

/**
 * The rows of a result, read as they are asked for.
 * @returns pieces of one Arrow IPC stream; a result without rows has its schema
 * @throws UsageError when a whole number has more than the 38 digits of Arrow's decimal
 */
export async function* arrowStream(result: DuckDBResult): AsyncGenerator<Uint8Array> {
  const columns = result.columnTypes().map(columnOf);
  const schema = new Schema(result.columnNames().map((name, at) => new Field(name, typeAt(columns, at), true)));
  const writer = new HeldBack();
  writer.reset(undefined, schema);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    writer.write(batchOf(chunk, schema, columns));
    yield* writer.take();
  }
  writer.finish();
  yield* writer.take();
}

/** Hands out what it has written when asked for it: the library's own queue would grow with the result. */
class HeldBack extends RecordBatchStreamWriter {
  #held: Uint8Array[] = [];

  protected override _write(chunk: unknown): this {
    if (!this._started || !ArrayBuffer.isView(chunk) || chunk.byteLength === 0) return this;
    this.#held.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this._position += chunk.byteLength;
    return this;
  }

  take(): readonly Uint8Array[] {
    const held = this.#held;
    this.#held = [];
    return held;
  }
}

function batchOf(chunk: DuckDBDataChunk, schema: Schema, columns: readonly Column[]): RecordBatch {
  const children = columns.map((column, at) => column.data(chunk.getColumnValues(at)));
  return new RecordBatch(schema, new Data(new Struct(schema.fields), 0, chunk.rowCount, 0, undefined, children));
}

function typeAt(columns: readonly Column[], at: number): DataType {
  return columns[at]?.type ?? new Utf8();
}

/** Numbers, dates and times as they are; whatever Arrow has no plain type for as the text that `--json` prints. */
function columnOf(type: DuckDBType): Column {
  switch (type.typeId) {
    case DuckDBTypeId.BOOLEAN:
      return { type: new Bool(), data: booleans };
    case DuckDBTypeId.TINYINT:
      return numbers(new Int8(), Int8Array);
    case DuckDBTypeId.SMALLINT:
      return numbers(new Int16(), Int16Array);
    case DuckDBTypeId.INTEGER:
      return numbers(new Int32(), Int32Array);
    case DuckDBTypeId.UTINYINT:
      return numbers(new Uint8(), Uint8Array);
    case DuckDBTypeId.USMALLINT:
      return numbers(new Uint16(), Uint16Array);
    case DuckDBTypeId.UINTEGER:
      return numbers(new Uint32(), Uint32Array);
    case DuckDBTypeId.FLOAT:
      return numbers(new Float32(), Float32Array);
    case DuckDBTypeId.DOUBLE:
      return numbers(new Float64(), Float64Array);
    case DuckDBTypeId.DATE:
      return numbers(new DateDay(), Int32Array);
    case DuckDBTypeId.BIGINT:
      return longs(new Int64(), BigInt64Array);
    case DuckDBTypeId.UBIGINT:
      return longs(new Uint64(), BigUint64Array);
    case DuckDBTypeId.TIME:
      return longs(new TimeMicrosecond(), BigInt64Array);
    case DuckDBTypeId.TIMESTAMP:
      return longs(new TimestampMicrosecond(), BigInt64Array);
    case DuckDBTypeId.TIMESTAMP_TZ:
      return longs(new TimestampMicrosecond('UTC'), BigInt64Array);
    case DuckDBTypeId.HUGEINT:
    case DuckDBTypeId.UHUGEINT:
      return decimals(new Decimal(0, DIGITS));
    case DuckDBTypeId.DECIMAL:
      return type instanceof DuckDBDecimalType ? decimals(new Decimal(type.scale, type.width)) : texts(type);
    case DuckDBTypeId.BLOB:
      return {
        type: new Binary(),
        data: (values) =>
          variable(new Binary(), values, (value) => (value instanceof DuckDBBlobValue ? value.bytes : NO_BYTES)),
      };
    default:
      return texts(type);
  }
}

const ENCODER = new TextEncoder();
const NO_BYTES = new Uint8Array();
/** Of Arrow's decimal with 128 bits. */
const DIGITS = 38;

function texts(of: DuckDBType): Column {
  const encode = (value: DuckDBValue): Uint8Array => {
    if (typeof value === 'string') return ENCODER.encode(value);
    const said = JsonDuckDBValueConverter(value, of, JsonDuckDBValueConverter);
    return ENCODER.encode(typeof said === 'string' ? said : JSON.stringify(said));
  };
  return { type: new Utf8(), data: (values) => variable(new Utf8(), values, encode) };
}

/** Which rows have a value: one bit each, the lowest first. */
function filled(values: Values): Uint8Array {
  const bits = new Uint8Array(Math.ceil(values.length / 64) * 8);
  for (const [at, value] of values.entries()) if (value !== null) setBit(bits, at);
  return bits;
}

function setBit(bits: Uint8Array, at: number): void {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}

function booleans(values: Values): Data {
  const data = new Uint8Array(Math.ceil(values.length / 64) * 8);
  for (const [at, value] of values.entries()) if (value === true) setBit(data, at);
  return fixed(new Bool(), values, data);
}

type NumberArray =
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Float32Array
  | Float64Array;

function numbers(type: DataType, Numbers: new (length: number) => NumberArray): Column {
  const data = (values: Values): Data => {
    const held = new Numbers(values.length);
    for (const [at, value] of values.entries())
      held[at] = value instanceof DuckDBDateValue ? value.days : Number(value);
    return fixed(type, values, held);
  };
  return { type, data };
}

function longs(type: DataType, Longs: new (length: number) => BigInt64Array | BigUint64Array): Column {
  const data = (values: Values): Data => {
    const held = new Longs(values.length);
    for (const [at, value] of values.entries()) held[at] = longOf(value);
    return fixed(type, values, held);
  };
  return { type, data };
}

function longOf(value: DuckDBValue): bigint {
  if (typeof value === 'bigint') return value;
  if (value instanceof DuckDBTimestampValue || value instanceof DuckDBTimestampTZValue) return value.micros;
  return value instanceof DuckDBTimeValue ? value.micros : 0n;
}

/** 128 bits in two's complement, the lowest first. */
function decimals(type: Decimal): Column {
  const most = 10n ** BigInt(DIGITS);
  const data = (values: Values): Data => {
    const held = new BigUint64Array(values.length * 2);
    for (const [at, value] of values.entries()) {
      const whole = value instanceof DuckDBDecimalValue ? value.value : typeof value === 'bigint' ? value : 0n;
      if (whole >= most || whole <= -most)
        throw new UsageError('a whole number has more digits than Arrow’s decimal holds (38)', {
          hint: 'cast the column to DOUBLE or VARCHAR in the query',
        });
      held[at * 2] = BigInt.asUintN(64, whole);
      held[at * 2 + 1] = BigInt.asUintN(64, whole >> 64n);
    }
    return fixed(type, values, new Uint32Array(held.buffer));
  };
  return { type, data };
}

function fixed(type: DataType, values: Values, data: NumberArray | BigInt64Array | BigUint64Array): Data {
  return dataOf(type, values, { [BufferType.DATA]: data });
}

function variable(type: Utf8 | Binary, values: Values, encode: (value: DuckDBValue) => Uint8Array): Data {
  const parts = values.map((value) => (value === null ? NO_BYTES : encode(value)));
  const offsets = new Int32Array(values.length + 1);
  for (const [at, part] of parts.entries()) offsets[at + 1] = (offsets[at] ?? 0) + part.length;
  const data = new Uint8Array(offsets[values.length] ?? 0);
  for (const [at, part] of parts.entries()) data.set(part, offsets[at]);
  return dataOf(type, values, { [BufferType.OFFSET]: offsets, [BufferType.DATA]: data });
}

function dataOf(
  type: DataType,
  values: Values,
  buffers: { [BufferType.OFFSET]?: Int32Array; [BufferType.DATA]: NumberArray | BigInt64Array | BigUint64Array },
): Data {
  const nulls = values.filter((value) => value === null).length;
  return new Data(type, 0, values.length, nulls, { ...buffers, [BufferType.VALIDITY]: filled(values) });
}
