// Fills the generated parts of docs/*.md from the program's own declarations: steps, checks, masks, rules, configuration.
// A part stands between `<!-- generated: name -->` and `<!-- /generated -->`. How: node --import tsx scripts/build-docs.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { Deployment } from '../lib/config/deployment.ts';
import { configJsonSchema } from '../lib/config/schema.ts';
import { RestoreSettings } from '../lib/config/server-settings.ts';
import { Source } from '../lib/config/source.ts';
import { ASSUMPTIONS } from '../lib/core/aws-cost/assumptions.ts';
import { describeCost, estimateCost, type Workload } from '../lib/core/aws-cost/estimate.ts';
import { INSTANCE_HOURS, PRICES, type Price } from '../lib/core/aws-cost/prices.ts';
import type { MaskDeclaration } from '../lib/core/masks/mask.ts';
import { COMMON } from '../lib/core/masks/mask.ts';
import { NATIONAL_IDS } from '../lib/core/masks/national-ids/registry.ts';
import { MASKS } from '../lib/core/masks/registry.ts';
import { COMMAND_RIGHTS, OPERATIONS, type Operation, policyFor } from '../lib/core/operations/command-rights.ts';
import { identifierJsonSchema, rulesJsonSchema } from '../lib/core/rules/index.ts';
import { PROVES } from '../lib/core/verify/proves.ts';
import { STEPS } from '../lib/pipeline/steps.ts';
import { AWS, SOURCE } from './aws-config-meanings.ts';

const DOCS = join(import.meta.dirname, '../docs');
export const GENERATED_FILES = [
  'concepts.md',
  'masks.md',
  'rules.md',
  'operations.md',
  'aws.md',
  'aws-permissions.md',
] as const;

/** The part of JSON Schema that zod prints for our schemas. */
interface JsonSchema {
  readonly type?: string | readonly string[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly additionalProperties?: JsonSchema | boolean | undefined;
  readonly required?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly default?: unknown;
  readonly description?: string | undefined;
}
const JsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(JsonSchema).optional(),
    items: JsonSchema.optional(),
    properties: z.record(z.string(), JsonSchema).optional(),
    additionalProperties: z.union([z.boolean(), JsonSchema]).optional(),
    required: z.array(z.string()).optional(),
    pattern: z.string().optional(),
    format: z.string().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxItems: z.number().optional(),
    maxLength: z.number().optional(),
    default: z.unknown().optional(),
    description: z.string().optional(),
  }),
);

function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What may stand there, in words. */
function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(' or ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join(', or ');
  if (Array.isArray(schema.type)) return schema.type.join(' or ');
  switch (schema.type) {
    case 'integer':
    case 'number':
      return `${schema.type === 'integer' ? 'whole number' : 'number'}${range(schema)}`;
    case 'array':
      return `list of ${schema.items === undefined ? 'values' : typeOf(schema.items)}${schema.maxItems === undefined ? '' : ` (at most ${schema.maxItems})`}`;
    case 'boolean':
      return '`true` or `false`';
    case 'object':
      return objectType(schema);
    case 'string':
      return schema.format === 'date' ? 'date' : 'text';
    default:
      return schema.type === undefined ? 'anything' : String(schema.type);
  }
}

function objectType(schema: JsonSchema): string {
  if (schema.required?.includes('mask') === true) return 'a mask';
  const names = Object.keys(schema.properties ?? {});
  if (names.length > 0) return `\`{ ${names.join(', ')} }\``;
  return typeof schema.additionalProperties === 'object' ? `map of ${typeOf(schema.additionalProperties)}` : 'map';
}

function range({ minimum, maximum }: JsonSchema): string {
  const bounded = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (bounded(minimum) && bounded(maximum)) return ` from ${minimum} to ${maximum}`;
  if (bounded(minimum)) return ` from ${minimum}`;
  return bounded(maximum) ? ` up to ${maximum}` : '';
}

/**
 * Rows of a reference table.
 * @param meanings of keys of which a page says more, or links further, than their own description @throws Error for a key without a
 * meaning, and for a meaning without a key
 */
function reference(schema: JsonSchema, meanings: Readonly<Record<string, string>>): string {
  const keys = Object.entries(schema.properties ?? {});
  const meaningOf = (key: string, value: JsonSchema): string | undefined => meanings[key] ?? value.description;
  const unknown = Object.keys(meanings).filter((name) => !keys.some(([key]) => key === name));
  const silent = keys.filter(([key, value]) => meaningOf(key, value) === undefined).map(([key]) => key);
  if (unknown.length + silent.length > 0)
    throw new Error(`docs: no meaning for ${silent.join(', ') || '-'}; no key for ${unknown.join(', ') || '-'}`);
  return table(
    ['key', 'value', 'meaning'],
    keys.map(([key, value]) => [code(key), typeOf(value), meaningOf(key, value) ?? '']),
  );
}

const RULES: Readonly<Record<string, string>> = {
  version: 'Version of the format.',
  source: 'Name of the source the rules are for.',
  policy: 'What happens to a column that no rule names. `--policy` wins.',
  onDrift: 'What happens to a column that is new since the rules were made. May also stand in a table.',
  key: 'Name (`id`) and place (`from`: `env:NAME` or `file:PATH`) of the master key. `--key` wins for the place.',
  locale:
    'Language of fakes, as faker calls it. `en` is part of the program; for another, names are drawn once into `pools/` beside this file.',
  comments: 'Whether comments of the schema are copied. Default: `drop`, because they are free text.',
  omit: 'Schema objects that are not recreated, as `kind name`, for example `view sales.by_person`.',
  author: 'Who changed the file last. Somebody else must approve it.',
  approval:
    'With `required` the file runs only as it was approved, see [rules-workflow.md](rules-workflow.md#approval).',
  identifiers:
    'Custom data identifiers: paths of files, `masklake:` and a shipped name, or written in place. See [identifiers.md](identifiers.md).',
  allowLists:
    'Text that is no finding: a file with one entry a line, or `{ name, regex }`. See [identifiers.md](identifiers.md#allow-lists).',
  options: 'Parameters of a mask wherever no column says otherwise, by mask: `email: { host: mail.test }`.',
  defaults:
    'Masks by identifier (`EMAIL_ADDRESS`), by name pattern (`*.phone*`) or by type (`json`); or `keep` with its reason.',
  tables: '`schema.table` and below it one line per column, and the options `rows`, `onDrift` and `expect: later`.',
  references: 'Foreign keys that the database does not declare: `from` and `to`, each `schema.table.column`.',
  patches:
    'SQL that is run in the masked database before it is verified, in this order: one statement (`sql`) and its reason (`why`) each. See [Patches](#patches).',
  seen: 'The schema the rules were made for. Written by the program; it is what drift is measured against.',
};

const IDENTIFIER: Readonly<Record<string, string>> = {
  name: 'Name under which it is reported.',
  description: 'For people, here and in Macie.',
  regex: 'What it looks like, in the part of PCRE that Macie takes.',
  keywords: 'Words of which one must stand before it, or in the name of its column or field.',
  ignoreWords: 'Words that rule a match out which holds one. Letter case matters.',
  maximumMatchDistance: 'Most characters from the end of the keyword to the end of the match. Default: 50.',
  severityLevels: 'From how many matches on it is LOW, MEDIUM or HIGH. Default: MEDIUM from the first on.',
  mask: 'Mask for what it finds, where no rule says otherwise.',
};

const CONFIG: Readonly<Record<string, string>> = {
  aws: 'What is deployed on AWS, see [aws.md](aws.md#configuration).',
};

function inputOf(schema: z.ZodType): JsonSchema {
  return schemaOf(z.toJSONSchema(schema, { io: 'input' }));
}

function schemaOf(schema: unknown): JsonSchema {
  return JsonSchema.parse(schema);
}

function steps(): string {
  return table(
    ['step', 'kind', 'what it does', 'runs', 'undone by'],
    STEPS.map((step) => [
      step.name,
      step.kind,
      step.does,
      step.runners.join(', '),
      'compensation' in step ? step.compensation : '',
    ]),
  );
}

const INJECTIVE = { always: 'always', chance: 'by a wide hash', never: 'not promised' } as const;

const FIXED_POINTS = {
  none: 'none',
  chance: 'as rarely as chance has it',
  possible: 'those in which there is nothing to change',
} as const;

function overview(): string {
  return table(
    ['mask', 'what it does', 'distinct stay distinct', 'key holder can reverse'],
    MASKS.map((mask) => [
      `[${mask.name}](#${mask.name})`,
      mask.summary,
      INJECTIVE[mask.properties.injective],
      mask.properties.reversible ? 'yes' : 'no',
    ]),
  );
}

function properties({ properties: of }: MaskDeclaration): string {
  const words = [
    of.deterministic ? 'deterministic' : 'not deterministic',
    `distinct stay distinct: ${INJECTIVE[of.injective]}`,
    of.keepsNull ? 'NULL stays NULL' : 'NULL is masked too',
    ...(of.keepsLength ? ['keeps the length'] : []),
    ...(of.keepsFormat ? ['keeps the format'] : []),
    ...(of.reversible ? ['the key holder can reverse it'] : []),
    ...(of.idempotent ? ['masking again changes nothing'] : []),
    `values that stay as they are: ${FIXED_POINTS[of.fixedPoints]}`,
    `scope: ${of.scope}`,
  ];
  return words.join('; ');
}

function parameters(mask: MaskDeclaration): string {
  const schema = schemaOf(z.toJSONSchema(mask.parameters, { io: 'input', unrepresentable: 'any' }));
  const own = Object.entries(schema.properties ?? {}).filter(([name]) => !(name in COMMON));
  if (own.length === 0) return 'Parameters: only those of every mask.';
  const required = new Set(schema.required ?? []);
  return table(
    ['parameter', 'value', 'default'],
    own.map(([name, value]) => [
      code(name),
      typeOf(value),
      value.default === undefined ? (required.has(name) ? 'required' : '') : code(JSON.stringify(value.default)),
    ]),
  );
}

function maskSection(mask: MaskDeclaration): string {
  return [
    `### ${mask.name}`,
    mask.summary,
    [
      `- Takes: ${mask.accepts.join(', ')}`,
      `- Properties: ${properties(mask)}`,
      ...(mask.sharedDomain === undefined
        ? []
        : [`- Default domain: ${code(mask.sharedDomain)} (shared by all tables)`]),
      ...(mask.emitsIdentifiers.length === 0
        ? []
        : [`- A classifier may find in its output: ${mask.emitsIdentifiers.join(', ')}`]),
    ].join('\n'),
    parameters(mask),
    ...(mask.name === 'national-id' ? [nationalIds()] : []),
  ].join('\n\n');
}

function nationalIds(): string {
  return table(
    ['kind', 'where its fakes lie', 'at least so many'],
    NATIONAL_IDS.map(({ kind, range, capacity }) => [code(kind), range, String(capacity)]),
  );
}

function checks(): string {
  return table(
    ['check', 'what a pass proves'],
    Object.entries(PROVES).map(([name, proves]) => [code(name), proves]),
  );
}

function prices(): string {
  const row = (name: string, { dollars, per, source }: Price): string[] => [
    code(name),
    `$${dollars}`,
    per,
    source ?? '**unverified**: from memory',
  ];
  return table(
    ['name', 'price', 'per', 'read where'],
    [
      ...Object.entries(PRICES).map(([name, price]) => row(name, price)),
      ...Object.entries(INSTANCE_HOURS).map(([name, price]) => row(name, price)),
    ],
  );
}

function assumptions(): string {
  return table(
    ['name', 'value', 'means', 'measured'],
    Object.entries(ASSUMPTIONS).map(([name, { value, means, measured }]) => [
      code(name),
      String(value),
      means,
      measured ?? 'no',
    ]),
  );
}

const TERABYTE = 1e12;
/** Of storage in the database; half of it in tables with files that are for Glue. */
function terabyte(): Workload {
  const bytes = TERABYTE / ASSUMPTIONS.databaseExpansion.value;
  return {
    bytes,
    cells: undefined,
    files: Math.ceil(bytes / (128 * 1024 ** 2)),
    glueTables: [bytes / 2],
    glueWorkers: 4,
    exporter: 'dms',
    macie: { enabled: true, sampling: 100 },
    temporaryClass: undefined,
    stagedClass: undefined,
    architecture: 'arm64',
  };
}

function costOfTerabyte(): string {
  const [...lines] = describeCost(estimateCost(terabyte()));
  return lines.map((line) => `- ${line}`).join('\n');
}

const PARTS: Readonly<Record<string, () => string>> = {
  prices,
  assumptions,
  'cost of a terabyte': costOfTerabyte,
  steps,
  checks,
  'mask overview': overview,
  'mask sections': () => MASKS.map(maskSection).join('\n\n'),
  'rules keys': () => reference(schemaOf(rulesJsonSchema()), RULES),
  'identifier keys': () => reference(schemaOf(identifierJsonSchema()), IDENTIFIER),
  'config keys': () => reference(schemaOf(configJsonSchema()), CONFIG),
  'aws keys': () => reference(inputOf(Deployment), AWS),
  'source keys': () => reference(inputOf(Source), SOURCE),
  'restore keys': () => reference(inputOf(RestoreSettings), {}),
  'command rights': () => OPERATIONS.map(commandSection).join('\n\n'),
};

/** Reasons first, then the policy document that one can paste. */
function commandSection(operation: Operation): string {
  const reasons = COMMAND_RIGHTS[operation].flatMap(({ actions, why }) =>
    why === undefined ? [] : [`- ${actions.map((action) => `\`${action}\``).join(', ')}: ${why}`],
  );
  return [
    `## masklake aws ${operation}`,
    '',
    '```json',
    JSON.stringify(policyFor(operation), undefined, 2),
    '```',
    '',
    'Wildcards, and what is not always needed:',
    '',
    ...reasons,
  ].join('\n');
}

/** A document with its generated parts made anew. @throws Error for a part that nobody makes */
export function filled(text: string): string {
  return text.replaceAll(
    /(<!-- generated: ([a-z ]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_all, open: string, name: string, close: string) => {
      const part = PARTS[name];
      if (part === undefined) throw new Error(`docs: nothing makes the part ${name}`);
      return `${open}${part()}\n${close}`;
    },
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const name of GENERATED_FILES) {
    const path = join(DOCS, name);
    const before = readFileSync(path, 'utf8');
    const after = filled(before);
    if (after !== before) writeFileSync(path, after);
    process.stdout.write(`${name}: ${after === before ? 'up to date' : 'written'}\n`);
  }
