// Every statement of a policy that hangs on a resource and not on a role: keys, buckets, topics, queues, endpoints, functions.
import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { flattened } from '../../../lib/constructs/acknowledge.ts';

const List = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .default([]);
const Statement = z.object({
  Sid: z.string().optional(),
  Effect: z.string(),
  Principal: z.union([z.string(), z.record(z.string(), z.unknown())]),
  Action: List,
  Resource: z.unknown().transform((given): unknown[] => (Array.isArray(given) ? given : [given])),
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
const Document = z.object({ Statement: z.array(Statement) });
const Resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });

export interface PolicyStatement {
  /** `key FoundationRaw`, `bucket FoundationRaw`, … */
  readonly on: string;
  readonly sid: string | undefined;
  readonly effect: string;
  /** `account` for the account's root, `account 444455556666`, `everybody`, or the name of a service. */
  readonly who: readonly string[];
  readonly may: readonly string[];
  readonly what: readonly string[];
  /** `Operator key`, each with its values as text. */
  readonly when: Readonly<Record<string, string>>;
}

/** Properties that hold a policy, by the type of the resource. */
const POLICIES: Readonly<Record<string, { readonly property: string; readonly kind: string }>> = {
  'AWS::KMS::Key': { property: 'KeyPolicy', kind: 'key' },
  'AWS::S3::BucketPolicy': { property: 'PolicyDocument', kind: 'bucket' },
  'AWS::SNS::TopicPolicy': { property: 'PolicyDocument', kind: 'topic' },
  'AWS::SQS::QueuePolicy': { property: 'PolicyDocument', kind: 'queue' },
  'AWS::EC2::VPCEndpoint': { property: 'PolicyDocument', kind: 'endpoint' },
  'AWS::SecretsManager::ResourcePolicy': { property: 'ResourcePolicy', kind: 'secret' },
  'AWS::Logs::ResourcePolicy': { property: 'PolicyDocument', kind: 'log' },
};

export function policyStatements(template: Template): readonly PolicyStatement[] {
  const { Resources } = z.object({ Resources: z.record(z.string(), z.unknown()) }).parse(template.toJSON());
  return Object.entries(Resources).flatMap(([id, resource]): PolicyStatement[] => {
    const { Type, Properties } = Resource.parse(resource);
    const name = id.replace(/[0-9A-F]{8}$/, '').replace(/(Bucket|Topic|Key)?(Policy)?$/, '');
    if (Type === 'AWS::Lambda::Permission') return [permission(name, Properties)];
    const policy = POLICIES[Type];
    if (policy === undefined) {
      // a kind of resource with a policy that nobody thought of
      if (/Policy$/.test(Type) && !['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].includes(Type))
        throw new Error(Type);
      return [];
    }
    return Document.parse(Properties[policy.property]).Statement.map((each) => ({
      on: `${policy.kind} ${name}`,
      sid: each.Sid,
      effect: each.Effect,
      who: principalsOf(each.Principal),
      may: each.Action.toSorted(),
      what: each.Resource.map(flattened),
      when: conditionsOf(each.Condition),
    }));
  });
}

function permission(name: string, { Action, Principal, SourceArn }: Record<string, unknown>): PolicyStatement {
  return {
    on: `function ${name}`,
    sid: 'Permission',
    effect: 'Allow',
    who: [String(Principal)],
    may: [String(Action)],
    what: [],
    when: SourceArn === undefined ? {} : { 'ArnEquals aws:SourceArn': flattened(SourceArn) },
  };
}

function principalsOf(principal: string | Record<string, unknown>): readonly string[] {
  const named = typeof principal === 'string' ? [principal] : Object.values(principal).flat();
  return named.map((each) => {
    const text = flattened(each);
    if (text === '*') return 'everybody';
    const account = /^arn:<AWS::Partition>:iam::(<AWS::AccountId>|\d{12}):root$/.exec(text)?.[1];
    if (account === undefined) return text;
    return account === '<AWS::AccountId>' ? 'account' : `account ${account}`;
  });
}

function conditionsOf(condition: Record<string, Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, value]) => [
        `${operator} ${key}`,
        (Array.isArray(value) ? value : [value])
          .map((each) => (typeof each === 'object' ? flattened(each) : String(each)))
          .join(', '),
      ]),
    ),
  );
}
