// inspect: the catalog and the schema script, before anything is read; whatever this session may not read stops the run here.
import { RefusedError } from '../../core/errors.ts';
import type { SchemaScript } from '../../core/model/schema-script.ts';
import type { Measured, RunContext } from '../context.ts';

export async function inspect(context: RunContext): Promise<Measured> {
  const catalog = await context.source.catalog();
  const { blockers: ruleBlockers } = context.rules.lookup(catalog);
  const blockers = [...ruleBlockers, ...(await context.source.preflight(catalog, context.rules.rowsFor))];
  if (blockers.length > 0) throw new RefusedError(blockers, { where: 'inspect' });
  const script = withoutOmitted(await context.source.schema(), context.rules.omit);
  await context.store.writeText(
    `${context.layout.run(context.request.run)}/schema.json`,
    JSON.stringify(catalog, null, 1),
  );
  for (const omitted of script.omitted)
    context.progress.note(`not recreated: ${omitted.kind} ${omitted.object} (${omitted.why})`);
  context.state.set('inspect', { catalog, script });
  return { rows: catalog.tables.length, bytes: 0 };
}

/** Leaves out what the rules file omits; a name that fits nothing is an error, as with every rule. */
function withoutOmitted(script: SchemaScript, omit: readonly string[]): SchemaScript {
  const named = (statement: { readonly kind: string; readonly object: string }): boolean =>
    omit.includes(`${statement.kind} ${statement.object}`);
  const unknown = omit.filter(
    (name) => !script.statements.some((statement) => `${statement.kind} ${statement.object}` === name),
  );
  if (unknown.length > 0)
    throw new RefusedError(
      unknown.map((name) => ({
        code: 'RULE',
        where: name,
        message: 'omit: there is no such schema object',
        paste: '',
      })),
      { where: 'inspect' },
    );
  return {
    ...script,
    statements: script.statements.filter((statement) => !named(statement)),
    omitted: [
      ...script.omitted,
      ...script.statements
        .filter(named)
        .map(({ kind, object }) => ({ kind, object, why: 'left out by the rules file' })),
    ],
  };
}
