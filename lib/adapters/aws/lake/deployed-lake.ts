// What the stack tells the publishing function about the lake: whose roles and workgroups the personas have.
import type { AthenaClient } from '@aws-sdk/client-athena';
import type { GlueClient } from '@aws-sdk/client-glue';
import type { LakeFormationClient } from '@aws-sdk/client-lakeformation';
import { z } from 'zod';
import type { Deployment } from '../../../config/deployment.ts';
import { PERSONAS, type PersonaName } from '../../../core/lake/personas.ts';
import type { LakePorts } from './publish-lake.ts';
import { athenaShelf } from './saved-queries.ts';

const Persona = z.enum(PERSONAS.map(({ name }): PersonaName => name));

/** JSON of the variable LAKE; the variable is missing where nothing of a lake was deployed. */
export const LakeVariable = z.object({
  /** ARN of each persona's role. */
  principals: z.partialRecord(Persona, z.string()),
  /** Name of each persona's Athena workgroup. */
  workgroups: z.partialRecord(Persona, z.string()),
});
export type LakeVariable = z.infer<typeof LakeVariable>;

interface Clients {
  readonly glue: GlueClient;
  readonly lakeFormation: LakeFormationClient;
  readonly athena: AthenaClient;
}

export function lakePorts(
  { glue, lakeFormation, athena }: Clients,
  { principals, workgroups }: LakeVariable,
  { lake }: Pick<Deployment, 'lake'>,
  bucket: string,
): LakePorts {
  return {
    glue,
    lakeFormation,
    bucket,
    principals,
    columns: lake?.columns ?? [],
    queries: athenaShelf(athena, workgroups),
  };
}
