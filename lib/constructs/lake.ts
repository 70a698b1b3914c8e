// The masked lake for those who query it: where Lake Formation governs, the tags that grants speak of, and for each persona a role, its
// grants and an Athena workgroup. Tables and their tags come with each run: see lib/adapters/aws/lake.
import { Aws, type CfnResource, DefaultStackSynthesizer, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnNamedQuery, CfnWorkGroup } from 'aws-cdk-lib/aws-athena';
import { ArnPrincipal, CompositePrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnDataLakeSettings,
  CfnTag as CfnLfTag,
  CfnResource as CfnLocation,
  CfnPrincipalPermissions,
} from 'aws-cdk-lib/aws-lakeformation';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';
import type { Lake as LakeConfig, PersonaAccess } from '../config/lake.ts';
import { type LakeGrant, personaGrants, type TagPolicy } from '../core/lake/grants.ts';
import { PERSONAS, type Persona, type PersonaName } from '../core/lake/personas.ts';
import { LF_TAGS } from '../core/lake/tags.ts';
import { acknowledge } from './acknowledge.ts';
import { DomainKeyCustodian } from './domain-key-custodian.ts';
import type { FoundationRef } from './foundation.ts';
import { LakeReader } from './lake-reader.ts';
import { grant } from './right.ts';
import { placeRoles } from './roles.ts';
import { Zone } from './zone.ts';
import { ZoneKey } from './zone-key.ts';

export interface LakeProps {
  /** Checked configuration: see lib/config/deployment.ts. */
  readonly deployment: Deployment;
  readonly settings: LakeConfig;
  readonly foundation: FoundationRef;
}

/** What the publishing function and its grants need of a lake. */
export interface LakeRef {
  /** ARN of each persona's role. */
  readonly principals: Readonly<Partial<Record<PersonaName, string>>>;
  /** Name of each persona's workgroup. */
  readonly workgroups: Readonly<Partial<Record<PersonaName, string>>>;
  /** What Lake Formation governs. */
  readonly locationArn: string;
}

/** Folder of the masked bucket below which everything is catalogued. */
const LOCATION = 'lake/masked';

export class Lake extends Construct implements LakeRef {
  readonly principals: Readonly<Partial<Record<PersonaName, string>>>;
  readonly workgroups: Readonly<Partial<Record<PersonaName, string>>>;
  /** ARN of the role that gives training jobs their key; undefined where nobody may take it. */
  readonly custodian: string | undefined;
  readonly locationArn: string;
  readonly #props: LakeProps;

  constructor(scope: Construct, id: string, props: LakeProps) {
    super(scope, id);
    placeRoles(this, props.deployment);
    this.#props = props;
    const { deployment, foundation, settings } = props;
    this.locationArn = foundation.buckets.masked.arnForObjects(LOCATION);
    const prepared = [...this.administrators(), ...this.tags()];
    this.register();
    const results = this.results();
    const principals: Partial<Record<PersonaName, string>> = {};
    const workgroups: Partial<Record<PersonaName, string>> = {};
    for (const persona of PERSONAS) {
      const access = settings.personas[persona.name];
      if (access === undefined) continue;
      const workgroup = persona.queries ? this.workgroup(persona, results) : undefined;
      const principal = access.roleArn ?? this.reader(persona, access, results, workgroup);
      principals[persona.name] = principal;
      if (workgroup !== undefined) workgroups[persona.name] = workgroup;
      for (const [at, each] of personaGrants(persona, principal).entries())
        this.permission(`Grant-${persona.name}-${at}`, each, prepared);
    }
    const { domainKey } = settings;
    const custodians = domainKey?.custodians;
    if (domainKey !== undefined && custodians !== undefined)
      this.custodian = new DomainKeyCustodian(this, 'DomainKeyCustodian', {
        foundation,
        domainKey,
        custodians,
        path: deployment.rolePath,
      }).role.roleArn;
    this.principals = principals;
    this.workgroups = workgroups;
  }

  /** Added to those there are: replacing them would take other lakes of the account away from their administrators. */
  private administrators(): CfnResource[] {
    const { settings, deployment } = this.#props;
    if (settings.settings === 'existing') return [];
    const qualifier =
      deployment.bootstrapQualifier ??
      Stack.of(this).synthesizer.bootstrapQualifier ??
      DefaultStackSynthesizer.DEFAULT_QUALIFIER;
    const deploying = `arn:${Aws.PARTITION}:iam::${Aws.ACCOUNT_ID}:role/cdk-${qualifier}-cfn-exec-role-${Aws.ACCOUNT_ID}-${Aws.REGION}`;
    return [
      new CfnDataLakeSettings(this, 'Settings', {
        admins: [deploying, ...settings.admins].map((dataLakePrincipalIdentifier) => ({ dataLakePrincipalIdentifier })),
        mutationType: 'APPEND',
      }),
    ];
  }

  private tags(): CfnResource[] {
    return Object.entries(LF_TAGS).map(
      ([tagKey, tagValues]) => new CfnLfTag(this, `Tag-${tagKey}`, { tagKey, tagValues: [...tagValues] }),
    );
  }

  /** With a role of our own: AWS's service-linked role is admitted by no bucket policy and no key of ours. */
  private register(): void {
    const { foundation } = this.#props;
    const role = new Role(this, 'LocationRole', {
      assumedBy: new ServicePrincipal('lakeformation.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      description: 'Lake Formation reads masked files for whom it lets',
    });
    grant(role, [
      {
        actions: ['s3:GetObject'],
        resources: [foundation.buckets.masked.arnForObjects(`${LOCATION}/*`)],
        why: 'Lake Formation gives out rights to the folder of one table at a time',
      },
      {
        actions: ['s3:ListBucket'],
        resources: [foundation.buckets.masked.bucketArn],
        conditions: { StringLike: { 's3:prefix': `${LOCATION}/*` } },
      },
      { actions: ['kms:Decrypt'], resources: [foundation.keys.masked.keyArn] },
    ]);
    const location = new CfnLocation(this, 'Location', {
      resourceArn: this.locationArn,
      roleArn: role.roleArn,
      useServiceLinkedRole: false,
      // in hybrid mode whoever did not opt in is not governed at all
      hybridAccessEnabled: false,
    });
    location.node.addDependency(role);
  }

  /** What queries answer is as sensitive as what they read, and Lake Formation does not govern it. */
  private results(): Results {
    const { deployment, foundation, settings } = this.#props;
    const removalPolicy = deployment.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const { key } = new ZoneKey(this, 'QueryKey', {
      description: `${deployment.stackName}: results of queries`,
      users: 'account',
      rolePath: deployment.rolePath,
      removalPolicy,
    });
    const { bucket } = new Zone(this, 'Queries', {
      encryptionKey: key,
      accessLogs: foundation.accessLogs,
      removalPolicy,
      expireAfterDays: settings.resultDays,
    });
    return { bucket, keyArn: key.keyArn };
  }

  /** @returns its name */
  private workgroup({ name, does }: Persona, { bucket, keyArn }: Results): string {
    const { deployment, settings } = this.#props;
    const made = new CfnWorkGroup(this, `Workgroup-${name}`, {
      name: `${deployment.stackName}-${name}`,
      description: `masklake: ${does}`,
      state: 'ENABLED',
      workGroupConfiguration: {
        // a client cannot send its results elsewhere
        enforceWorkGroupConfiguration: true,
        publishCloudWatchMetricsEnabled: true,
        bytesScannedCutoffPerQuery: settings.scanLimitGigabytes * 1024 ** 3,
        engineVersion: { selectedEngineVersion: 'Athena engine version 3' },
        resultConfiguration: {
          outputLocation: `s3://${bucket.bucketName}/${name}/`,
          expectedBucketOwner: Aws.ACCOUNT_ID,
          encryptionConfiguration: { encryptionOption: 'SSE_KMS', kmsKey: keyArn },
        },
      },
    });
    new CfnNamedQuery(this, `Query-${name}`, {
      name: 'what may I read',
      description: 'Every column that this persona may select; examples for each database come with the first run',
      database: 'information_schema',
      workGroup: made.name,
      queryString: WHAT_MAY_I_READ,
    }).addResourceDependency(made);
    return made.ref;
  }

  private reader(persona: Persona, access: PersonaAccess, results: Results, workgroup: string | undefined): string {
    const { deployment, foundation, settings } = this.#props;
    const trusted = (access.trust ?? []).map((arn) => new ArnPrincipal(arn));
    return new LakeReader(this, `Reader-${persona.name}`, {
      persona,
      foundation,
      assumedBy: new CompositePrincipal(...trusted),
      path: readersPath(deployment.rolePath),
      queries: workgroup === undefined ? undefined : { workgroup, ...results },
      domainKey: settings.domainKey,
    }).role.roleArn;
  }

  private permission(
    id: string,
    { principal, resource, permissions }: LakeGrant<TagPolicy>,
    after: CfnResource[],
  ): void {
    const { ResourceType, Expression } = resource.LFTagPolicy;
    const made = new CfnPrincipalPermissions(this, id, {
      principal: { dataLakePrincipalIdentifier: principal },
      resource: {
        lfTagPolicy: {
          catalogId: Aws.ACCOUNT_ID,
          resourceType: ResourceType,
          expression: Expression.map(({ TagKey, TagValues }) => ({ tagKey: TagKey, tagValues: [...TagValues] })),
        },
      },
      permissions: [...permissions],
      permissionsWithGrantOption: [],
    });
    for (const each of after) made.addResourceDependency(each);
  }
}

interface Results {
  readonly bucket: Bucket;
  readonly keyArn: string;
}

/** Lake Formation shows the columns that may be selected and no others. */
const WHAT_MAY_I_READ = `SELECT table_schema, table_name, column_name, data_type
FROM information_schema.columns
WHERE table_schema LIKE 'masklake\\_%' ESCAPE '\\'
ORDER BY table_schema, table_name, ordinal_position`;

/** Not below the pipeline's path: roles there may use the keys of raw data. `/masklake/` -> `/masklake-readers/` */
export function readersPath(rolePath: string): string {
  return `${rolePath.slice(0, -1)}-readers/`;
}

/** What the publishing function may do: it makes databases and tables at the location, and sets the tags. */
export function publisherGrants(scope: Construct, lake: Pick<LakeRef, 'locationArn'>, roleArn: string): void {
  const permission = (
    id: string,
    resource: CfnPrincipalPermissions.ResourceProperty,
    ...permissions: string[]
  ): CfnPrincipalPermissions =>
    new CfnPrincipalPermissions(scope, `Publisher-${id}`, {
      principal: { dataLakePrincipalIdentifier: roleArn },
      resource,
      permissions,
      permissionsWithGrantOption: [],
    });
  const catalogId = Aws.ACCOUNT_ID;
  const catalog = permission('catalog', { catalog: {} }, 'CREATE_DATABASE');
  catalog.addMetadata('cfn-lint', { config: { ignore_checks: ['E3012'] } });
  acknowledge(
    catalog,
    'CloudFormation-Validate::F3012',
    'The documentation of CatalogResource: an object without properties, `{}`, that works as true; the schema takes it for a text',
  );
  permission('location', { dataLocation: { catalogId, resourceArn: lake.locationArn } }, 'DATA_LOCATION_ACCESS');
  for (const [tagKey, tagValues] of Object.entries(LF_TAGS))
    permission(tagKey, { lfTag: { catalogId, tagKey, tagValues: [...tagValues] } }, 'ASSOCIATE', 'DESCRIBE');
}
