// The catalog that a run has published, over the files that it has masked, asked as each persona: what Athena would do under Lake Formation.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AthenaClient, GetNamedQueryCommand, paginateListNamedQueries } from '@aws-sdk/client-athena';
import { GlueClient, paginateGetDatabases, paginateGetTables } from '@aws-sdk/client-glue';
import { z } from 'zod';
import { DuckdbSession } from '../../lib/adapters/duckdb/session.ts';
import type { PersonaName } from '../../lib/core/lake/personas.ts';
import { type LakeRecord, mayRead } from '../../lib/core/lake/recorded.ts';
import type { AwsLab } from './aws-lab.ts';
import { principalOf } from './judged-lake.ts';
import { attachCatalog, type GlueTable } from './lake-views.ts';
import { clientSettings } from './stand-ins.ts';

interface SavedQuery {
  readonly name: string;
  readonly sql: string;
}

export class CataloguedLake {
  readonly #lab: AwsLab;
  readonly #folder: string;
  readonly #record: LakeRecord;
  readonly #tables: ReadonlyMap<string, readonly GlueTable[]>;

  private constructor(
    lab: AwsLab,
    folder: string,
    record: LakeRecord,
    tables: ReadonlyMap<string, readonly GlueTable[]>,
  ) {
    [this.#lab, this.#folder, this.#record, this.#tables] = [lab, folder, record, tables];
  }

  /** @param folder gets the masked bucket's files @param record what Lake Formation knows */
  static async open(lab: AwsLab, folder: string, record: LakeRecord): Promise<CataloguedLake> {
    for (const key of await lab.keys('Masked')) {
      const file = join(folder, key);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await lab.object('Masked', key));
    }
    const client = new GlueClient(clientSettings(lab.moto.url, 'test'));
    const tables = new Map<string, readonly GlueTable[]>();
    for await (const { DatabaseList = [] } of paginateGetDatabases({ client }, {}))
      for (const { Name: DatabaseName = '' } of DatabaseList) {
        const found: GlueTable[] = [];
        for await (const { TableList = [] } of paginateGetTables({ client }, { DatabaseName }))
          found.push(...z.array(z.custom<GlueTable>((each) => typeof each === 'object')).parse(TableList));
        tables.set(DatabaseName, found);
      }
    return new CataloguedLake(lab, folder, record, tables);
  }

  /** @param persona `everything` for somebody whom nothing is kept from */
  async as<T>(persona: PersonaName | 'everything', ask: (session: DuckdbSession) => Promise<T>): Promise<T> {
    const session = await DuckdbSession.open({ tempDirectory: this.#folder });
    try {
      for (const [database, tables] of this.#tables)
        await attachCatalog(session, database, tables, this.#folder, (table, column) =>
          persona === 'everything'
            ? true
            : mayRead(this.#record, principalOf(this.#lab, persona), { database, table, column }),
        );
      return await ask(session);
    } finally {
      session.close();
    }
  }

  /** Of the persona's workgroup; none where it has none. */
  async savedQueries(persona: PersonaName): Promise<readonly SavedQuery[]> {
    const client = new AthenaClient(clientSettings(this.#lab.moto.url, 'test'));
    const [group] = this.#lab.stacks
      .ofType('AWS::Athena::WorkGroup')
      .map((each) => this.#lab.stacks.ref(each))
      .filter((name) => name.endsWith(`-${persona}`));
    if (group === undefined) return [];
    const found: SavedQuery[] = [];
    for await (const { NamedQueryIds = [] } of paginateListNamedQueries({ client }, { WorkGroup: group }))
      for (const NamedQueryId of NamedQueryIds) {
        const { NamedQuery } = await client.send(new GetNamedQueryCommand({ NamedQueryId }));
        found.push({ name: NamedQuery?.Name ?? '', sql: NamedQuery?.QueryString ?? '' });
      }
    return found;
  }
}
