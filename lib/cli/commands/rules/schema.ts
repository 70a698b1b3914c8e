// masklake rules schema [identifiers]: the JSON Schema that editors use, of rules files or of files that describe an identifier.
import { UsageError } from '../../../core/errors.ts';
import { identifierJsonSchema, rulesJsonSchema } from '../../../core/rules/index.ts';
import type { RulesAction } from '../rules.ts';

const SCHEMAS = { rules: rulesJsonSchema, identifiers: identifierJsonSchema } as const;

/** @throws UsageError for a word that names no kind of file */
export const schema: RulesAction = async ({ given: [kind = 'rules'] }, out) => {
  if (kind !== 'rules' && kind !== 'identifiers')
    throw new UsageError('no schema of this name', {
      hint: 'masklake rules schema for rules files, masklake rules schema identifiers for custom identifiers',
    });
  const made = SCHEMAS[kind]();
  out.result(made, () => JSON.stringify(made, null, 2));
  return 0;
};
