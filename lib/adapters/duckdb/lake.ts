// A published lake as tables to query: one view per table, and per partitioned table one over all its partitions.
// Files outside the lake cannot be read, nothing can be written.
import { join } from 'node:path';
import type { TableId } from '../../core/model/catalog.ts';
import type { LakeManifest, LakeTable } from '../../core/model/lake-manifest.ts';
import { sameTable, tableKey } from '../../core/model/names.ts';
import { ident, literal, qualified } from '../../core/sql/quote.ts';
import { type DuckdbSession, readParquet } from './session.ts';

/** Creates the views and locks the session to the lake's folder. */
export async function attachLake(session: DuckdbSession, directory: string, manifest: LakeManifest): Promise<void> {
  const schemas = new Set([...manifest.tables, ...manifest.partitioned].map((table) => table.table.schema));
  for (const schema of schemas)
    if (schema !== 'main') await session.run(`CREATE SCHEMA IF NOT EXISTS ${ident(schema)}`, 'create the lake schemas');
  for (const table of manifest.tables) await createView(session, table.table, selectFiles(directory, [table], table));
  for (const parent of manifest.partitioned) {
    const parts = partitionsOf(manifest, parent.table);
    const [shape] = parts;
    if (shape !== undefined) await createView(session, parent.table, selectFiles(directory, parts, shape));
  }
  const { homeSchema } = manifest;
  if (schemas.has(homeSchema))
    await session.run(`SET search_path = ${literal(`${ident(homeSchema)},main`)}`, 'set the search path');
  await session.run(`SET allowed_directories = [${literal(directory)}]`, 'lock the session');
  await session.run('SET enable_external_access = false', 'lock the session');
  await session.run('SET lock_configuration = true', 'lock the session');
}

/** Leaf partitions below a partitioned table, through any number of levels. */
function partitionsOf(manifest: LakeManifest, parent: TableId): LakeTable[] {
  const direct = manifest.tables.filter((table) => table.parent !== undefined && sameTable(table.parent, parent));
  const nested = manifest.partitioned.filter((table) => table.parent !== undefined && sameTable(table.parent, parent));
  return [...direct, ...nested.flatMap((table) => partitionsOf(manifest, table.table))];
}

/** Columns by position, named as the database names them: partitions may order them otherwise, so they are matched by name. */
function selectFiles(directory: string, tables: readonly LakeTable[], shape: LakeTable): string {
  const selects = tables.map((table) => {
    const columns = shape.columns.map((column) => {
      const at = table.columns.findIndex((candidate) => candidate.name === column.name);
      return at < 0 ? `NULL::${column.duckdbType} AS ${ident(column.name)}` : `c${at} AS ${ident(column.name)}`;
    });
    if (table.files.length === 0 || table.columns.length === 0) return emptySelect(shape, table.rows);
    const aliases = table.columns.map((_, index) => `c${index}`).join(', ');
    return `SELECT ${columns.join(', ')} FROM ${readParquet(table.files.map((file) => join(directory, file)))} AS t(${aliases})`;
  });
  return selects.join(' UNION ALL ');
}

function emptySelect(shape: LakeTable, rows: number): string {
  if (shape.columns.length === 0) return `SELECT 1 AS "(no columns)" FROM range(${rows})`;
  return `SELECT ${shape.columns.map((column) => `NULL::${column.duckdbType} AS ${ident(column.name)}`).join(', ')} WHERE false`;
}

async function createView(session: DuckdbSession, table: TableId, select: string): Promise<void> {
  await session.run(`CREATE OR REPLACE VIEW ${qualified(table)} AS ${select}`, `make the view of ${tableKey(table)}`);
}
