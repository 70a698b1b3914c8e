// What the publishing function needs for catalog, permissions and saved queries: nothing where no catalog is wanted.
import { CATALOG_PREFIX } from '../../core/lake/catalog-names.ts';
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';
import type { Site } from './entry.ts';

/** LAKE: see LakeVariable in lib/adapters/aws/lake/deployed-lake.ts. */
export function lakeVariable({ lake, json }: Site): Readonly<Record<string, string>> {
  return lake === undefined ? {} : { LAKE: json({ principals: lake.principals, workgroups: lake.workgroups }) };
}

export function lakeRights({ lake }: Site): Right[] {
  if (lake === undefined) return [];
  const workgroups = Object.values(lake.workgroups);
  return [
    {
      actions: [
        'glue:CreateDatabase',
        'glue:CreateTable',
        'glue:DeleteTable',
        'glue:GetDatabase',
        'glue:GetDatabases',
        'glue:GetTables',
        'glue:UpdateTable',
      ],
      resources: [
        arnOf('glue', 'catalog'),
        arnOf('glue', `database/${CATALOG_PREFIX}*`),
        arnOf('glue', `table/${CATALOG_PREFIX}*/*`),
      ],
      why: 'Databases and tables are called after those of the source: the beginning of their names bounds it',
    },
    {
      actions: [
        'lakeformation:AddLFTagsToResource',
        'lakeformation:BatchGrantPermissions',
        'lakeformation:BatchRevokePermissions',
        'lakeformation:ListPermissions',
      ],
      resources: ['*'],
      why: 'Lake Formation knows no resources in IAM: what the role made itself, and the tags it was given, bound it',
    },
    ...(workgroups.length === 0
      ? []
      : [
          {
            actions: [
              'athena:CreateNamedQuery',
              'athena:DeleteNamedQuery',
              'athena:GetNamedQuery',
              'athena:ListNamedQueries',
            ],
            resources: workgroups.map((name) => arnOf('athena', `workgroup/${name}`)),
          },
        ]),
  ];
}
