// What Lake Formation of the account looks like before a lake is deployed into it, or while it is there. Each conflict is named with what to do.
import { type GlueClient, paginateGetDatabases } from '@aws-sdk/client-glue';
import {
  type DataLakeSettings,
  GetDataLakeSettingsCommand,
  type LakeFormationClient,
  type PrincipalPermissions,
  paginateListResources,
  type ResourceInfo,
} from '@aws-sdk/client-lakeformation';
import { CATALOG_PREFIX } from '../../../core/lake/catalog-names.ts';
import { PARAMETER } from '../../../core/lake/glue-table.ts';
import { IAM_ALLOWED, isIamAllowed, permissionsOn } from '../lake/permissions.ts';
import { type AccountFinding, asked, finding } from './finding.ts';

export interface LakeAccount {
  readonly glue: GlueClient;
  readonly lakeFormation: LakeFormationClient;
  /** ARN of the role that CloudFormation deploys with. */
  readonly deployingRole: string;
  /** `append`: the deployment adds itself to the administrators. */
  readonly settings: 'append' | 'existing';
  readonly sources: readonly string[];
  /** Beginning of the names of the deployment's own roles. */
  readonly stackName: string;
  /** Masked bucket, once it is known. */
  readonly bucket: string | undefined;
}

export async function checkLakeFormation(account: LakeAccount): Promise<readonly AccountFinding[]> {
  const groups = await Promise.all([
    asked('Lake Formation administrators', () => settings(account)),
    asked('Lake Formation locations', () => locations(account)),
    asked('catalog', () => catalog(account)),
  ]);
  return groups.flat();
}

async function settings(account: LakeAccount): Promise<readonly AccountFinding[]> {
  const { DataLakeSettings: found = {} } = await account.lakeFormation.send(new GetDataLakeSettingsCommand({}));
  return [...administrators(found, account), defaults(found)];
}

function administrators({ DataLakeAdmins = [] }: DataLakeSettings, account: LakeAccount): AccountFinding[] {
  const check = 'Lake Formation administrators';
  const names = DataLakeAdmins.flatMap(({ DataLakePrincipalIdentifier: name }) => name ?? []);
  const others = names.filter((name) => name !== account.deployingRole);
  const ours = names.includes(account.deployingRole);
  const append = account.settings === 'append';
  return [
    others.length === 0
      ? finding(check, 'ok', 'nobody but the deployment')
      : finding(
          check,
          'warn',
          `others: ${others.join(', ')}`,
          'they stay: the deployment adds itself and replaces nobody; tell them, for an administrator may grant himself anything',
        ),
    ours || append
      ? finding('deploying role', 'ok', ours ? 'is an administrator' : 'adds itself (lake.settings: append)')
      : finding(
          'deploying role',
          'fail',
          `${account.deployingRole} is no data lake administrator`,
          'write lake: { settings: append }, or have an administrator add it',
        ),
  ];
}

function defaults({
  CreateDatabaseDefaultPermissions,
  CreateTableDefaultPermissions,
}: DataLakeSettings): AccountFinding {
  const opens = [CreateDatabaseDefaultPermissions, CreateTableDefaultPermissions].some((given) =>
    given?.some(({ Principal }: PrincipalPermissions) => Principal?.DataLakePrincipalIdentifier === IAM_ALLOWED),
  );
  return opens
    ? finding(
        'defaults for new databases and tables',
        'warn',
        'IAMAllowedPrincipals gets every permission on what is new',
        'nothing to do for this lake, which takes it from its own databases and tables; others stay as they are',
      )
    : finding('defaults for new databases and tables', 'ok', 'Lake Formation governs what is new');
}

async function locations({
  lakeFormation,
  bucket,
  stackName,
  deployingRole,
}: LakeAccount): Promise<readonly AccountFinding[]> {
  const check = 'Lake Formation locations';
  if (bucket === undefined)
    return [finding(check, 'ok', 'not looked at before the bucket is there', 'afterwards: add --bucket MASKED_BUCKET')];
  const found: ResourceInfo[] = [];
  for await (const { ResourceInfoList = [] } of paginateListResources({ client: lakeFormation }, {}))
    found.push(...ResourceInfoList);
  const own = `arn:${deployingRole.split(':')[1]}:s3:::${bucket}/lake/masked`;
  const near = found.filter(({ ResourceArn }) => ResourceArn !== undefined && overlaps(own, ResourceArn));
  const conflicts = near.flatMap((each) => locationConflicts(check, each, own, stackName));
  if (conflicts.length > 0) return conflicts;
  return [finding(check, 'ok', near.length === 0 ? `${own} is free` : `${own} is registered by the deployment`)];
}

function locationConflicts(check: string, each: ResourceInfo, own: string, stackName: string): AccountFinding[] {
  const { ResourceArn: arn = '', RoleArn: role = '', HybridAccessEnabled: hybrid } = each;
  const ours = arn === own && (role.split('/').at(-1) ?? '').startsWith(`${stackName}-Lake-`);
  return [
    ...(ours
      ? []
      : [
          finding(
            check,
            'fail',
            `${arn} is registered with another role, ${role}`,
            'have its owner deregister it: aws lakeformation deregister-resource --resource-arn ARN; until then that role reads the masked files for whomever it was made',
          ),
        ]),
    ...(hybrid === true
      ? [
          finding(
            check,
            'fail',
            `${arn} is in hybrid access mode: whoever has not opted in is not governed`,
            'update the resource without hybrid access: aws lakeformation update-resource --no-hybrid-access-enabled',
          ),
        ]
      : []),
  ];
}

/** One lies in the other. @param arns of locations, with or without a slash at the end */
function overlaps(own: string, other: string): boolean {
  const folder = (arn: string): string => `${arn.replace(/\/?\*?$/, '')}/`;
  return folder(own).startsWith(folder(other)) || folder(other).startsWith(folder(own));
}

async function catalog(account: LakeAccount): Promise<readonly AccountFinding[]> {
  const found: AccountFinding[] = [];
  let standard = false;
  for await (const { DatabaseList = [] } of paginateGetDatabases({ client: account.glue }, {}))
    for (const { Name = '', Parameters = {} } of DatabaseList) {
      standard ||= Name === 'default';
      if (!Name.startsWith(CATALOG_PREFIX)) continue;
      const source = Parameters[PARAMETER.source];
      if (source === undefined || !account.sources.includes(source))
        found.push(
          finding(
            'catalog',
            'fail',
            `database ${Name} was made by somebody else`,
            `delete or rename it: ${CATALOG_PREFIX}… belongs to the deployment`,
          ),
        );
      const permissions = await permissionsOn(account.lakeFormation, { database: Name });
      if (permissions.some(isIamAllowed))
        found.push(
          finding(
            'catalog',
            'fail',
            `IAMAllowedPrincipals has Super on database ${Name}: grants restrict nobody there`,
            `the next publication takes it back; by hand: aws lakeformation revoke-permissions --principal DataLakePrincipalIdentifier=${IAM_ALLOWED} --permissions ALL --resource '{"Database":{"Name":"${Name}"}}'`,
          ),
        );
    }
  const athena = standard
    ? finding('database default', 'ok', 'is there')
    : finding(
        'database default',
        'warn',
        'is not there: some clients of Athena ask for it',
        'make an empty one, and grant DESCRIBE on it',
      );
  return [...(found.length === 0 ? [finding('catalog', 'ok', 'nothing stands in the way')] : found), athena];
}
