// Example queries of a workgroup: those of an earlier run are replaced, those that people saved stay.
import {
  AthenaClient,
  CreateNamedQueryCommand,
  DeleteNamedQueryCommand,
  GetNamedQueryCommand,
  ListNamedQueriesCommand,
  type NamedQuery,
} from '@aws-sdk/client-athena';
import { expect, it } from 'vitest';
import { athenaShelf } from '../../../lib/adapters/aws/lake/saved-queries.ts';
import { catalogContent } from '../../../lib/core/lake/catalog-table.ts';
import { CUSTOMERS, manifestOf, OPEN, ORDERS, planOf, type TestTable } from '../lake/support.ts';

function athena() {
  const client = new AthenaClient({ region: 'eu-central-1' });
  const held = new Map<string, NamedQuery>();
  let made = 0;
  Object.assign(client, {
    send: async (command: unknown) => {
      if (command instanceof ListNamedQueriesCommand) return { NamedQueryIds: [...held.keys()] };
      if (command instanceof GetNamedQueryCommand) return { NamedQuery: held.get(command.input.NamedQueryId ?? '') };
      if (command instanceof DeleteNamedQueryCommand) held.delete(command.input.NamedQueryId ?? '');
      if (command instanceof CreateNamedQueryCommand) {
        made += 1;
        const id = `q${made}`;
        held.set(id, {
          ...command.input,
          NamedQueryId: id,
          Name: command.input.Name,
          Database: command.input.Database,
          QueryString: command.input.QueryString,
        });
      }
      return {};
    },
  });
  return { client, held, made: () => made };
}

const published = (tables: readonly TestTable[]) => {
  const plan = planOf(tables);
  return [{ content: catalogContent(manifestOf(tables), plan), plan }];
};

it('are replaced where they changed, and left where they did not', async () => {
  const { client, held, made } = athena();
  held.set('own', { Name: 'masklake_shop__app and mine', Database: 'masklake_shop__app', QueryString: 'SELECT 1' });
  const shelf = athenaShelf(client, { 'data-analyst': 'analysts' });
  await shelf.put(published([CUSTOMERS, ORDERS]));
  const names = () => [...held.values()].map(({ Name }) => Name?.replace('masklake_shop__app: ', '')).sort();
  expect(names()).toEqual(['first rows', 'join', 'masklake_shop__app and mine', 'rows per table']);
  await shelf.put(published([CUSTOMERS, ORDERS]));
  expect(made()).toBe(3);
  await shelf.put(published([{ ...CUSTOMERS, columns: [OPEN] }]));
  expect(names()).toEqual(['first rows', 'masklake_shop__app and mine', 'rows per table']);
  expect(made()).toBe(5);
});

it('are none for a persona that selects nothing', async () => {
  const { client, held } = athena();
  await athenaShelf(client, { auditor: 'auditors' }).put(published([CUSTOMERS]));
  expect([...held]).toEqual([]);
});
