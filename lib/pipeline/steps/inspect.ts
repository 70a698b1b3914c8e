// inspect: the catalog and the schema script, before anything is read; names whatever this session may not read.
import { RefusedError } from '../../core/errors.ts';
import { omitObjects } from '../../core/model/omit.ts';
import { schemaText } from '../../core/model/schema-document.ts';
import type { SchemaScript } from '../../core/model/schema-script.ts';
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
