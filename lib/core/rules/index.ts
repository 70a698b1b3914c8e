// The rules file: read, check, look up, write.
export { type CheckRulesOptions, checkRules, type RulesProblem } from './check.ts';
export { type Drift, type DriftColumn, driftOf } from './drift.ts';
export { identifierJsonSchema, rulesJsonSchema } from './json-schema.ts';
export { columnRuleKey, parseColumnKey, parseColumnName, parseTableKey, splitName } from './keys.ts';
export { matchesName, matchesTable, matchesType, onDriftFor, type RuleDecision, rowsFor, ruleFor } from './lookup.ts';
export { parseCustomIdentifier, parseRules, readRules } from './parse.ts';
export {
  type ColumnRule,
  type DefaultRule,
  emptyRules,
  isMachineMade,
  type RulesFile,
  type TableRules,
} from './rules.ts';
export { type UpdateRulesOptions, updateRules } from './update.ts';
export { type FileProblem, printProblems } from './yaml-reader.ts';
