// What calls of catalog, permissions and saved queries ask of the caller's role, after the service authorization reference: a call about a
// table is about its database and the catalog, too.
import { z } from 'zod';
import type { Need } from './iam.ts';
import { ACCOUNT, REGION } from './template.ts';

const Glue = z.looseObject({
  DatabaseName: z.string().optional(),
  Name: z.string().optional(),
  DatabaseInput: z.object({ Name: z.string() }).optional(),
  TableInput: z.object({ Name: z.string() }).optional(),
});
const Query = z.looseObject({ WorkGroup: z.string().optional() });

export interface LakeCall {
  readonly service: string;
  readonly operation: string;
  readonly params: unknown;
}

export function lakeNeeds({ service, operation, params }: LakeCall): readonly Need[] {
  const action = `${service}:${operation}`;
  const need = (tail: string): Need => ({ action, resource: `arn:aws:${service}:${REGION}:${ACCOUNT}:${tail}` });
  if (service === 'lakeformation') return [{ action, resource: '*' }];
  if (service === 'athena') {
    const { WorkGroup } = Query.parse(params);
    // the workgroup of a saved query is known to Athena only
    return [WorkGroup === undefined ? { ...need('workgroup/'), below: true } : need(`workgroup/${WorkGroup}`)];
  }
  if (operation === 'GetDatabases') return [need('catalog')];
  const { DatabaseName, Name, DatabaseInput, TableInput } = Glue.parse(params);
  const database = DatabaseName ?? DatabaseInput?.Name ?? Name;
  const table = DatabaseName === undefined ? undefined : (TableInput?.Name ?? Name ?? '*');
  return ['catalog', `database/${database}`, ...(table === undefined ? [] : [`table/${database}/${table}`])].map(need);
}
