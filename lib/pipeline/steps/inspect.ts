// inspect: the catalog and the schema script, before anything is read; names whatever this session may not read.
import { RefusedError } from '../../core/errors.ts';
import type { Catalog } from '../../core/model/catalog.ts';
import { displayIdentifier, tableKey } from '../../core/model/names.ts';
import { omitObjects } from '../../core/model/omit.ts';
import { objectName, type SchemaScript } from '../../core/model/schema-script.ts';
import type { Measured, RunContext } from '../context.ts';

export async function inspect(context: RunContext): Promise<Measured> {
  const catalog = await context.source.catalog();
  const { blockers: ruleBlockers } = context.rules.lookup(catalog);
  if (ruleBlockers.length > 0) throw new RefusedError(ruleBlockers, { where: 'inspect' });
  const unreadable = await context.source.preflight(catalog, context.rules.rowsFor);
  context.state.block(unreadable);
  for (const { where } of unreadable) context.state.withhold(where);
  const script = withoutOmitted(await context.source.schema(), context.rules.omit);
  await context.store.writeText(`${context.layout.run(context.request.run)}/schema.json`, schemaText(catalog, script));
  for (const omitted of script.omitted)
    context.progress.note(`not recreated: ${omitted.kind} ${omitted.object} (${omitted.why})`);
  context.state.set('inspect', { catalog, script });
  return { rows: catalog.tables.length, bytes: 0 };
}

/** What schema.json says: not the text of a check that the rules leave out, which may be why they do. */
export function schemaText(catalog: Catalog, script: SchemaScript): string {
  const left = new Set(script.omitted.map(objectName));
  const tables = catalog.tables.map((table) => ({
    ...table,
    checks: table.checks.map((check) =>
      left.has(`check ${displayIdentifier(check.name)} on ${tableKey(table.id)}`)
        ? { ...check, expression: '' }
        : check,
    ),
  }));
  return JSON.stringify({ ...catalog, tables }, null, 1);
}

/** Leaves out what the rules file omits; a name that fits nothing is an error, as with every rule. */
function withoutOmitted(script: SchemaScript, omit: readonly string[]): SchemaScript {
  const { script: left, unknown, held } = omitObjects(script, omit);
  const blockers = [
    ...unknown.map((name) => ({
      code: 'RULE',
      where: name,
      message: 'omit: there is no such schema object',
      paste: '',
    })),
    ...held.map(({ name, by }) => ({ code: 'RULE', where: name, message: `omit: ${by} needs it`, paste: '' })),
  ];
  if (blockers.length > 0) throw new RefusedError(blockers, { where: 'inspect' });
  return left;
}
