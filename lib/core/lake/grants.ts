// Grants of Lake Formation as data, in the words of its API. Personas get theirs by tags: a grant names no table, so that it holds for
// every table there is and will be, and the plan alone decides what it opens.
import type { Persona } from './personas.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { TagKey, Zone } from './tags.ts';

export type LakePermission = 'ALL' | 'SELECT' | 'DESCRIBE';

export interface TagCondition {
  readonly TagKey: TagKey;
  /** Any of them. */
  readonly TagValues: readonly (Sensitivity | Zone)[];
}

/** All conditions must hold. On `TABLE` it is about tables and, where tags differ, about single columns. */
export interface TagPolicy {
  readonly LFTagPolicy: { readonly ResourceType: 'DATABASE' | 'TABLE'; readonly Expression: readonly TagCondition[] };
}

export interface ColumnsByName {
  readonly TableWithColumns: {
    readonly DatabaseName: string;
    readonly Name: string;
    readonly ColumnNames: readonly string[];
  };
}

export interface LakeGrant<R = TagPolicy | ColumnsByName> {
  /** ARN of a role. */
  readonly principal: string;
  readonly resource: R;
  readonly permissions: readonly LakePermission[];
}

const MASKED_ZONE: TagCondition = { TagKey: 'zone', TagValues: ['masked'] };

/** What a persona may do with databases, tables and columns of the masked zone. Of the raw zone no grant speaks. */
export function personaGrants(persona: Persona, principal: string): readonly LakeGrant<TagPolicy>[] {
  const grant = (
    ResourceType: 'DATABASE' | 'TABLE',
    Expression: readonly TagCondition[],
    ...permissions: readonly LakePermission[]
  ): LakeGrant<TagPolicy> => ({ principal, resource: { LFTagPolicy: { ResourceType, Expression } }, permissions });
  return [
    grant('DATABASE', [MASKED_ZONE], 'DESCRIBE'),
    ...(persona.describesAll ? [grant('TABLE', [MASKED_ZONE], 'DESCRIBE')] : []),
    ...(persona.reads.length === 0
      ? []
      : [grant('TABLE', [MASKED_ZONE, { TagKey: 'sensitivity', TagValues: persona.reads }], 'SELECT', 'DESCRIBE')]),
  ];
}

/** Columns of one table that one principal may select although its tags do not let it. */
export function columnGrant(
  principal: string,
  table: { readonly database: string; readonly name: string },
  columns: readonly string[],
): LakeGrant<ColumnsByName> {
  return {
    principal,
    resource: { TableWithColumns: { DatabaseName: table.database, Name: table.name, ColumnNames: columns } },
    permissions: ['SELECT'],
  };
}
