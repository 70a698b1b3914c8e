// The rules file: read, check, look up, write.
export { checkRules } from './check.ts';
export { driftOf } from './drift.ts';
export { foldRules } from './fold.ts';
export { identifierJsonSchema, rulesJsonSchema } from './json-schema.ts';
export { parseColumnKey, parseColumnName, parseTableKey } from './keys.ts';
export { matchesTable, onDriftFor, rowsFor, ruleFor } from './lookup.ts';
export { parseRules, readRules } from './parse.ts';
export { parseCustomIdentifier } from './read-identifiers.ts';
export { emptyRules, type RulesFile } from './rules.ts';
export { updateRules } from './update.ts';
export { migrateRules, migrationNote } from './versions/migrate.ts';
