// Example queries of each persona, saved in its Athena workgroup. What an earlier run saved under the same name and no longer says the
// same is replaced; queries that people saved have other names and stay.
import {
  type AthenaClient,
  CreateNamedQueryCommand,
  DeleteNamedQueryCommand,
  GetNamedQueryCommand,
  type NamedQuery,
  paginateListNamedQueries,
} from '@aws-sdk/client-athena';
import { CATALOG_PREFIX } from '../../../core/lake/catalog-names.ts';
import type { CatalogContent } from '../../../core/lake/catalog-table.ts';
import { type ExampleQuery, exampleQueries } from '../../../core/lake/example-queries.ts';
import { PERSONAS, type PersonaName } from '../../../core/lake/personas.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { awsError } from '../rds/errors.ts';
import { persist } from './persist.ts';

export interface Published {
  readonly content: CatalogContent;
  readonly plan: Plan;
}

export interface QueryShelf {
  put(databases: readonly Published[]): Promise<void>;
}

/** @param workgroups name of each persona's */
export function athenaShelf(
  client: AthenaClient,
  workgroups: Readonly<Partial<Record<PersonaName, string>>>,
): QueryShelf {
  return {
    async put(databases) {
      for (const persona of PERSONAS) {
        const workgroup = workgroups[persona.name];
        if (workgroup === undefined) continue;
        const wanted = databases.flatMap(({ content, plan }) => exampleQueries(persona, content, plan));
        await shelve(
          client,
          workgroup,
          wanted,
          databases.map(({ content }) => content.database),
        );
      }
    },
  };
}

async function shelve(
  client: AthenaClient,
  workgroup: string,
  wanted: readonly ExampleQuery[],
  databases: readonly string[],
): Promise<void> {
  const there = (await saved(client, workgroup)).filter(({ Name = '', Database = '' }) =>
    databases.some((each) => each === Database && each.startsWith(CATALOG_PREFIX) && Name.startsWith(`${each}: `)),
  );
  const same = (query: NamedQuery, { name, sql, database }: ExampleQuery): boolean =>
    query.Name === name && query.QueryString === sql && query.Database === database;
  for (const query of there.filter((each) => !wanted.some((one) => same(each, one)))) {
    const { NamedQueryId } = query;
    await persist(
      () => client.send(new DeleteNamedQueryCommand({ NamedQueryId })),
      'delete an example query',
      query.Name ?? '',
    );
  }
  for (const query of wanted.filter((one) => !there.some((each) => same(each, one)))) {
    const { name: Name, description: Description, database: Database, sql: QueryString } = query;
    const request = { Name, Description, Database, QueryString, WorkGroup: workgroup };
    await persist(() => client.send(new CreateNamedQueryCommand(request)), 'save an example query', Name);
  }
}

async function saved(client: AthenaClient, workgroup: string): Promise<readonly NamedQuery[]> {
  const found: NamedQuery[] = [];
  try {
    for await (const { NamedQueryIds = [] } of paginateListNamedQueries({ client }, { WorkGroup: workgroup }))
      for (const NamedQueryId of NamedQueryIds) {
        const { NamedQuery: query } = await client.send(new GetNamedQueryCommand({ NamedQueryId }));
        if (query !== undefined) found.push(query);
      }
  } catch (error) {
    throw awsError('list the saved queries', workgroup, error);
  }
  return found;
}
