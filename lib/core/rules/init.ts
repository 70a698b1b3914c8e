// A new rules file: nothing decided, every section explained.
import type { Policy } from '../plan/plan.ts';
import { flowText } from './splice.ts';

/** Name of the JSON Schema that `rules init` writes beside the file, for editors. */
export const SCHEMA_FILE = 'masklake-rules.schema.json';

/** @param source the database's name; undefined leaves it open */
export function newRulesFile(source: string | undefined, policy: Policy): string {
  return `# yaml-language-server: $schema=./${SCHEMA_FILE}
# Rules for masking. Runs add lines and never change what a person wrote; comments and order stay.
version: 1
${source === undefined ? '# source: shop' : `source: ${flowText(source)}`}
# What happens to a column that no rule names: flagged keeps what is not detected, guarded also masks what could be personal,
# allowlist keeps only what is listed here.
policy: ${policy}
# What happens to a column that is new: mask, quarantine (kept out until somebody decides) or stop.
onDrift: mask
# Where the master key comes from; without it a run makes one.
# key: { id: shop-2027, from: "env:MASKLAKE_KEY" }
# Language of the fakes.
# locale: en
# Who changed this file last. With approval: required, it runs only after somebody else said: masklake rules approve --by NAME
# author: your name
# approval: required
# By identifier, name pattern or type; \`masklake masks\` lists the masks.
# defaults:
#   EMAIL_ADDRESS: email
#   "*.phone*": phone
#   "*.internal_code": { keep: "the reason", by: your name, until: 2030-12-31 }
tables:
#   public.customers:
#     email: { mask: email }
#     status: { keep: "closed list of four states", by: your name, until: 2030-12-31 }
#     nickname: { mask: first, expect: later }   # a column that does not exist yet
#   public.audit_log: { rows: none }
# Foreign keys that the database does not declare.
# references:
#   - { from: public.orders.customer_email, to: public.customers.email }
`;
}
