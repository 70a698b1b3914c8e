// What docs/operations.md has the owner of another account write: a trust policy, the rights of the role, the policy of the key.
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ACCOUNT, REGION } from './template.ts';

const Statement = z.looseObject({
  Principal: z.object({ AWS: z.string() }),
  Action: z.union([z.string(), z.array(z.string())]),
  Condition: z.record(z.string(), z.record(z.string(), z.string())),
});

export interface OwnerDocuments {
  readonly trust: z.infer<typeof Statement>;
  readonly role: unknown;
  readonly key: z.infer<typeof Statement>;
}

/** The three documents of the page, for the lab's account and region. */
export async function ownerDocuments(): Promise<OwnerDocuments> {
  const page = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('## Several sources and accounts');
  const [trust, role, key] = [...section.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']): unknown =>
    JSON.parse(text.replaceAll('111122223333', ACCOUNT).replaceAll('eu-central-1', REGION)),
  );
  return { trust: Statement.parse(trust), role, key: Statement.parse(key) };
}

/** The role's statements for a source of the lab: for a cluster with the changes that the page names. */
export function roleFor(
  { role }: OwnerDocuments,
  { name, kind }: { readonly name: string; readonly kind: 'instance' | 'cluster' },
): unknown {
  const text = JSON.stringify(role).replaceAll('billing-production', name);
  if (kind === 'instance') return JSON.parse(text);
  return JSON.parse(
    text
      .replaceAll('DBSnapshot', 'DBClusterSnapshot')
      .replaceAll(':snapshot:', ':cluster-snapshot:')
      .replace('"rds:DescribeDBInstances"', '"rds:DescribeDBInstances","rds:DescribeDBClusters"'),
  );
}
