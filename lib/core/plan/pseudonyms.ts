// Which columns are pseudonyms of one domain: what somebody who holds that domain's key, and no other, can compute again. Asked of the masks
// themselves, with a key that remembers what is derived from it, so that a mask inside another one is found as well.
import { UsageError } from '../errors.ts';
import { bindMask } from '../masks/bind.ts';
import type { MasterKey } from '../masks/key.ts';
import { PROBES } from '../masks/keyed.ts';
import { columnKey } from '../model/names.ts';
import type { ColumnPlan, Plan } from './plan.ts';

/** One way only: from other masks the key would give originals back, or fakes that say nothing by themselves. */
const ONE_WAY: ReadonlySet<string> = new Set(['hash', 'salt-hash']);

export interface Pseudonym {
  /** `schema.table.column` */
  readonly column: string;
  readonly mask: string;
}

/**
 * The columns that a domain's key computes, in the order of the plans.
 * @throws UsageError when no column is masked with it, or when it also masks what is no one-way pseudonym
 */
export function pseudonymsOf(plans: readonly Plan[], domain: string): readonly Pseudonym[] {
  const masked = plans.flatMap(({ tables }) =>
    tables.flatMap(({ table, columns }) =>
      columns.map((column) => ({
        column: columnKey(table, column.column),
        mask: column.spec.mask,
        domains: derivedBy(column),
      })),
    ),
  );
  const columns = masked.filter(({ domains }) => domains.has(domain)).map(({ column, mask }) => ({ column, mask }));
  if (columns.length === 0) {
    const others = masked.filter(({ mask }) => ONE_WAY.has(mask)).flatMap(({ domains }) => [...domains]);
    throw new UsageError('the run masked nothing with a key of this domain', {
      where: domain,
      hint:
        others.length === 0
          ? 'no column has the mask hash; give one to the column to join by, with a domain: { mask: hash, domain: customer }'
          : `domains of its hashed columns: ${[...new Set(others)].sort().join(', ')}`,
    });
  }
  const reversible = columns.find(({ mask }) => !ONE_WAY.has(mask));
  if (reversible !== undefined)
    throw new UsageError(`the key of this domain also masks a column with ${reversible.mask}`, {
      where: `${domain}: ${reversible.column}`,
      hint: 'a key is given away for columns with the mask hash only: give them a domain of their own in the rules',
    });
  return columns;
}

function derivedBy({ spec, domain, type }: ColumnPlan): ReadonlySet<string> {
  const derived = new Set<string>();
  const key: MasterKey = {
    id: 'probe',
    derive: (label) => {
      derived.add(label);
      return new Uint8Array(32);
    },
  };
  const mask = bindMask(spec, { domain, type, key });
  for (const probe of PROBES) {
    try {
      mask(probe);
    } catch {
      // the probe is no value of this type, and such masks derive when they are bound
    }
  }
  // a leaf that no probe has: masks inside say their domain themselves
  for (const label of namedIn(spec)) derived.add(label);
  return derived;
}

function namedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'domain' && typeof each === 'string' ? [each] : namedIn(each),
  );
}
