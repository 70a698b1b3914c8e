// masklake rules schema: the JSON Schema that editors use.
import { rulesJsonSchema } from '../../../core/rules/index.ts';
import type { RulesAction } from '../rules.ts';

export const schema: RulesAction = async (_options, out) => {
  out.result(rulesJsonSchema(), () => JSON.stringify(rulesJsonSchema(), null, 2));
  return 0;
};
