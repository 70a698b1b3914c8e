// Views, each after what it reads. The server prints their text anew: names quoted, tables joined.
import { z } from 'zod';
import { tableKey } from '../../../../core/model/names.ts';
import { type OmittedObject, objectName } from '../../../../core/model/schema-script.ts';
import { mysqlIdent, mysqlLiteral } from '../../../../core/sql/quote.ts';
import { SCRIPT_SQL_MODE, SCRIPT_TIME_ZONE } from '../contexts.ts';
import { isOwn, type Mention, mentions, withoutDatabase, withoutDefiner } from '../database-name.ts';
import type { Found, Made, SchemaSource } from '../source.ts';
import { type Token, textOf, tokensOf } from '../tokens.ts';

const Row = z.object({ name: z.string(), readable: z.string(), moves: z.string() });
const VIEWS = `SELECT table_name AS name, COALESCE(view_definition, '') <> '' AS readable,
  COALESCE(view_definition, '') REGEXP '(nextval|setval|lastval)[(]' AS moves
  FROM information_schema.views WHERE table_schema = DATABASE() ORDER BY BINARY table_name`;

interface View {
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly collation: string;
  readonly mentions: readonly Mention[];
}

/** What views may read, by name as names compare; functions by name in lower case. */
export interface Readable {
  /** `table x`, `sequence x`. */
  readonly relations: ReadonlyMap<string, string>;
  readonly left: ReadonlyMap<string, OmittedObject>;
  /** `function x`. */
  readonly functions: ReadonlyMap<string, string>;
  readonly leftFunctions: ReadonlyMap<string, OmittedObject>;
}

export async function readViews(source: SchemaSource, others: Readable): Promise<Found> {
  const views = new Map<string, View>();
  const omitted = new Map<string, OmittedObject>();
  for (const { name, readable, moves } of await source.session.rows(VIEWS, Row, 'read the views')) {
    const right = 'its text may not be read: grant SHOW VIEW on the database to this user';
    const view = readable === '1' ? await (moves === '1' ? readMoving(source, name) : readView(source, name)) : right;
    if (typeof view === 'string') omitted.set(source.fold(name), left(source, name, view));
    else views.set(source.fold(name), view);
  }
  const made: Made[] = [];
  const done = new Set<string>();
  const visit = (view: View): void => {
    const key = source.fold(view.name);
    if (done.has(key)) return;
    done.add(key);
    for (const { name, routine } of view.mentions) {
      const other = routine ? undefined : views.get(source.fold(name));
      if (other !== undefined) visit(other);
    }
    const why = whyNot(source, view, others, omitted);
    if (why === undefined) made.push(madeOf(source, view, others, views));
    else omitted.set(key, left(source, view.name, why));
  };
  for (const view of views.values()) visit(view);
  return { made, omitted: [...omitted.values()] };
}

function left(source: SchemaSource, name: string, why: string): OmittedObject {
  return { kind: 'view', object: tableKey(source.id(name)), why };
}

function whyNot(
  source: SchemaSource,
  view: View,
  others: Readable,
  omitted: ReadonlyMap<string, OmittedObject>,
): string | undefined {
  for (const { database, name, routine } of view.mentions) {
    if (database !== undefined && !isOwn(source.own, database))
      return 'it reads another database, which is no part of the copy';
    const key = source.fold(name);
    const because = routine ? others.leftFunctions.get(name.toLowerCase()) : (omitted.get(key) ?? others.left.get(key));
    if (because !== undefined) return `it depends on ${objectName(because)}`;
  }
  return undefined;
}

function madeOf(source: SchemaSource, view: View, others: Readable, views: ReadonlyMap<string, View>): Made {
  const needs = view.mentions.flatMap(({ name, routine }) => {
    if (routine) return others.functions.get(name.toLowerCase()) ?? [];
    const other = views.get(source.fold(name));
    if (other === undefined) return others.relations.get(source.fold(name)) ?? [];
    return other === view ? [] : `view ${tableKey(source.id(other.name))}`;
  });
  const sql = textOf(withoutDatabase(view.tokens, source.own));
  const object = tableKey(source.id(view.name));
  return {
    statement: { phase: 'after-data', kind: 'view', object, needs: [...new Set(needs)].sort(), sql },
    context: { sqlMode: SCRIPT_SQL_MODE, collation: view.collation, timeZone: SCRIPT_TIME_ZONE },
  };
}

/** The server's warning about a view that it could not open. */
const INVALID_VIEW = '1356';
const WarningRow = z.object({ Code: z.string() });

/** @returns why not, for a view that the server would not make */
async function readView(source: SchemaSource, name: string): Promise<View | string> {
  const object = tableKey(source.id(name));
  const [, printed, , collation] = await source.show(`SHOW CREATE VIEW ${mysqlIdent(name)}`, object);
  const warnings = await source.session.rows('SHOW WARNINGS', WarningRow, `read the schema of ${object}`);
  if (warnings.some(({ Code }) => Code === INVALID_VIEW))
    return 'it does not work in the source: it names what is not there, or its definer or this user lacks a right';
  const tokens = withoutDefiner(tokensOf(printed ?? ''));
  return { name, tokens, collation: collation ?? source.collation, mentions: mentions(tokens) };
}

const PartsRow = z.object({
  algorithm: z.string(),
  security: z.string(),
  body: z.string(),
  check: z.string(),
  collation: z.string(),
});

/** A view that moves a sequence (MariaDB): SHOW CREATE opens it, which a read-only session may not. */
async function readMoving(source: SchemaSource, name: string): Promise<View> {
  const sql = `SELECT algorithm AS algorithm, security_type AS security, view_definition AS body, check_option AS \`check\`,
    collation_connection AS collation FROM information_schema.views
    WHERE table_schema = DATABASE() AND BINARY table_name = BINARY ${mysqlLiteral(name)}`;
  const found = await source.session.rows(sql, PartsRow, `read the schema of ${tableKey(source.id(name))}`);
  const [{ algorithm, security, body, check, collation }] = z.tuple([PartsRow]).parse(found);
  const end = check === 'NONE' ? '' : ` WITH ${check} CHECK OPTION`;
  const head = `CREATE ALGORITHM=${algorithm} SQL SECURITY ${security} VIEW ${mysqlIdent(name)} AS `;
  const tokens = tokensOf(`${head}${body}${end}`);
  return { name, tokens, collation, mentions: mentions(tokens) };
}
