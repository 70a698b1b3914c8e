// One entry of `patches:`.
import type { Patch } from '../plan/plan.ts';
import { holdsMoreStatements } from '../sql/more-statements.ts';
import { PatchRule } from './schema.ts';
import type { YamlReader } from './yaml-reader.ts';

const PASTE = '- { sql: "SQL statement", why: "the reason" }';
/** The file, the plan and the snapshot hold the text of a patch. A column may be called `password`. */
const SECRET =
  /\bpassword\s*(?:=\s*)?\(?\s*(?:e?'|\$\w*\$)|\bset\s+password\b|\bidentified\s+(?:by|(?:with|via)\b.*?\b(?:by|as|using))\b/is;

export function readPatch(reader: YamlReader, item: unknown, path: string): Patch[] {
  const rule = reader.parse(PatchRule, item, path, item, PASTE);
  if (rule === undefined) return [];
  const refuse = (message: string): Patch[] => {
    reader.report(item, `${path}.sql`, `${path}.sql ${message}`, '');
    return [];
  };
  if (holdsMoreStatements(rule.sql)) return refuse('must be one statement: write an entry for each');
  if (SECRET.test(rule.sql))
    return refuse('must hold no password: it stands in plan and snapshot; give the role one where it is used');
  const sql = rule.sql.trim().replace(/[;\s]+$/, '');
  // Whatever ends the statement must not become part of a comment at its end.
  return [{ sql: /--[^\n]*$/.test(sql) ? `${sql}\n` : sql, why: rule.why.trim() }];
}
