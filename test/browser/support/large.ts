// The documents of a run over 20,000 columns, made up: 400 tables of 50 columns, three of five with something detected.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColumnFinding } from '../../../lib/core/findings/detection.ts';
import type { Catalog, Table } from '../../../lib/core/model/catalog.ts';
import { tableKey } from '../../../lib/core/model/names.ts';
import type { Plan } from '../../../lib/core/plan/plan.ts';
import { catalog, column, id, TEXT, table } from '../../unit/plan/support.ts';

const RUN = '20261121T100000Z-beef';
const KINDS = [
  { identifier: 'EMAIL_ADDRESS', mask: 'email' },
  { identifier: 'PHONE_NUMBER', mask: 'phone' },
  { identifier: 'LAST_NAME', mask: 'last' },
  { identifier: undefined, mask: 'format' },
  { identifier: undefined, mask: 'format' },
] as const;
const NAMES = Array.from({ length: 50 }, (_, at) => `column_${at}`);
const kindOf = (at: number) => KINDS[at % KINDS.length] ?? KINDS[3];

/** Writes run and rules below an output folder. */
export function writeLargeRun(out: string): void {
  const tables = Array.from({ length: 400 }, (_, at) =>
    table(
      `table_${String(at).padStart(3, '0')}`,
      NAMES.map((name) => column(name)),
    ),
  );
  const schema: Catalog = catalog(...tables);
  const findings = tables.flatMap(({ id: of }) => NAMES.map((name, at) => finding(of.name, name, at)));
  const plan: Plan = {
    version: 1,
    source: 'large',
    policy: 'guarded',
    keyId: 'large#00000000',
    locale: 'en',
    tables: tables.map(planned),
  };
  const folder = join(out, 'runs', RUN);
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(out, 'rules'), { recursive: true });
  for (const [name, document] of Object.entries({ schema, detections: findings, plan }))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
  writeFileSync(join(out, 'rules', 'large.yaml'), rulesText(tables));
}

function finding(of: string, name: string, at: number): ColumnFinding {
  const { identifier } = kindOf(at);
  const base = { table: id(of), column: name };
  const why = '990 of 1000 values looked at';
  return {
    ...base,
    detections:
      identifier === undefined
        ? []
        : [{ ...base, identifier, hits: 990, of: 1000, strength: 'likely', source: 'classifier', where: 'value', why }],
    profile: {
      rows: 1000,
      nulls: 0,
      empty: 0,
      distinct: 900,
      minLength: 3,
      maxLength: 30,
      averageLength: 12,
      wordy: 0,
    },
    shapes: { of: 1000, top: [{ shape: 'a4.1a5', count: 600 }] },
  };
}

function planned({ id: of }: Table): Plan['tables'][number] {
  const columns = NAMES.map((name, at) => {
    const { identifier, mask } = kindOf(at);
    return {
      column: name,
      type: TEXT,
      nullable: true,
      spec: { mask },
      domain: `${tableKey(of)}.${name}`,
      unique: false,
      sensitive: true,
      identifiers: identifier === undefined ? [] : [identifier],
      decidedBy: identifier === undefined ? ('policy' as const) : ('detection' as const),
      why: 'because',
      generated: false,
    };
  });
  return { table: of, rows: 'all', columns };
}

function rulesText(tables: readonly Table[]): string {
  const lines = tables.flatMap(({ id: of }) => [
    `  ${tableKey(of)}:`,
    ...NAMES.map((name, at) => {
      const { identifier, mask } = kindOf(at);
      const by = identifier === undefined ? 'policy' : `detection, identifier: ${identifier}`;
      return `    ${name}: { mask: ${mask}, because: { by: ${by}, run: ${RUN} } }`;
    }),
  ]);
  return `version: 1\nsource: large\npolicy: guarded\ntables:\n${lines.join('\n')}\n`;
}
