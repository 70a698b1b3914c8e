// The lake of a synthesized application: administrators, tags, location, grants and workgroups, by the calls that CloudFormation makes.
import { AthenaClient, CreateNamedQueryCommand, CreateWorkGroupCommand } from '@aws-sdk/client-athena';
import {
  CreateLFTagCommand,
  GetDataLakeSettingsCommand,
  GrantPermissionsCommand,
  LakeFormationClient,
  type Resource as LakeResource,
  Permission,
  PutDataLakeSettingsCommand,
  RegisterResourceCommand,
} from '@aws-sdk/client-lakeformation';
import { z } from 'zod';
import type { ClientSettings } from './stand-ins.ts';
import type { Deployed, Resource, Stacks } from './template.ts';

const Principal = z.object({ DataLakePrincipalIdentifier: z.string() });
const Settings = z.object({ Admins: z.array(Principal), MutationType: z.literal('APPEND') });
const Tag = z.object({ TagKey: z.string(), TagValues: z.array(z.string()) });
const Location = z.object({
  ResourceArn: z.string(),
  RoleArn: z.string(),
  UseServiceLinkedRole: z.literal(false),
  HybridAccessEnabled: z.boolean(),
});
const Permissions = z.array(z.enum(Permission));
/** Strict, so that a grant that is more than these is no grant that the lab has judged. */
const Grant = z.strictObject({
  Principal,
  Resource: z.custom<LakeResource>((given) => typeof given === 'object' && given !== null),
  Permissions,
  PermissionsWithGrantOption: Permissions,
});
const WorkGroup = z.looseObject({
  Name: z.string(),
  Description: z.string(),
  WorkGroupConfiguration: z.object({
    EnforceWorkGroupConfiguration: z.boolean(),
    BytesScannedCutoffPerQuery: z.number(),
    ResultConfiguration: z.object({ OutputLocation: z.string() }),
  }),
});
const NamedQuery = z.object({
  Name: z.string(),
  Description: z.string(),
  Database: z.string(),
  QueryString: z.string(),
  WorkGroup: z.string(),
});

type Each = (type: string, make: (resource: Resource) => Promise<Deployed | undefined>) => Promise<void>;

/** @param each calls what it is given for every resource of a type */
export async function deployLake(stacks: Stacks, client: ClientSettings, each: Each): Promise<void> {
  const [lakeFormation, athena] = [new LakeFormationClient(client), new AthenaClient(client)];
  const made = async <T>(type: string, schema: z.ZodType<T>, make: (given: T) => Promise<Deployed | undefined>) =>
    each(type, ({ stack, properties }) => make(schema.parse(stacks.resolve(stack, properties))));
  await made('AWS::LakeFormation::DataLakeSettings', Settings, async ({ Admins }) => {
    const { DataLakeSettings } = await lakeFormation.send(new GetDataLakeSettingsCommand({}));
    const DataLakeAdmins = [...(DataLakeSettings?.DataLakeAdmins ?? []), ...Admins];
    await lakeFormation.send(
      new PutDataLakeSettingsCommand({ DataLakeSettings: { ...DataLakeSettings, DataLakeAdmins } }),
    );
    return undefined;
  });
  await made('AWS::LakeFormation::Tag', Tag, async (tag) => {
    await lakeFormation.send(new CreateLFTagCommand(tag));
    return undefined;
  });
  await made('AWS::LakeFormation::Resource', Location, async ({ UseServiceLinkedRole: _, ...location }) => {
    await lakeFormation.send(new RegisterResourceCommand(location));
    return undefined;
  });
  await made('AWS::LakeFormation::PrincipalPermissions', Grant, async (grant) => {
    await lakeFormation.send(new GrantPermissionsCommand(grant));
    return undefined;
  });
  await made('AWS::Athena::WorkGroup', WorkGroup, async ({ Name, Description, WorkGroupConfiguration }) => {
    await athena.send(new CreateWorkGroupCommand({ Name, Description, Configuration: WorkGroupConfiguration }));
    return { ref: Name };
  });
  await made('AWS::Athena::NamedQuery', NamedQuery, async (query) => {
    await athena.send(new CreateNamedQueryCommand(query));
    return undefined;
  });
}
