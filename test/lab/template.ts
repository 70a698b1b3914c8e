// Reads a synthesized application the way CloudFormation would: its stacks, and the intrinsic functions that the parts used by the lab
// contain. Anything else is an error: a value that the lab guesses would prove nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const ACCOUNT = '123456789012';
export const REGION = 'us-east-1';
const PSEUDO: Readonly<Record<string, unknown>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::NoValue': undefined,
};

/** Name of the mapping, then its two keys. */
const Mappings = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string())));
const Template = z.object({
  Mappings: Mappings.default({}),
  Resources: z
    .record(
      z.string(),
      z.object({
        Type: z.string(),
        Properties: z.record(z.string(), z.unknown()).default({}),
        Metadata: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});
const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), properties: z.looseObject({ templateFile: z.string().optional() }).optional() }),
  ),
});

export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** What a deployed resource answers to Ref and Fn::GetAtt. */
export interface Deployed {
  readonly ref: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export class Stacks {
  readonly folder: string;
  readonly resources: readonly Resource[];
  readonly #exports = new Map<string, { stack: string; value: unknown }>();
  readonly #mappings = new Map<string, z.infer<typeof Mappings>>();
  readonly #outputs = new Map<string, unknown>();
  readonly #deployed = new Map<string, Deployed>();

  /** @param folder a cloud assembly */
  constructor(folder: string) {
    this.folder = folder;
    const { artifacts } = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
    const resources: Resource[] = [];
    for (const [stack, { type, properties }] of Object.entries(artifacts)) {
      if (type !== 'aws:cloudformation:stack' || properties?.templateFile === undefined) continue;
      const template = Template.parse(JSON.parse(readFileSync(join(folder, properties.templateFile), 'utf8')));
      for (const [id, { Type, Properties, Metadata }] of Object.entries(template.Resources))
        resources.push({ stack, id, type: Type, properties: Properties, metadata: Metadata });
      this.#mappings.set(stack, template.Mappings);
      for (const [name, { Value }] of Object.entries(template.Outputs)) this.#outputs.set(`${stack}/${name}`, Value);
      for (const { Value, Export } of Object.values(template.Outputs))
        if (Export !== undefined)
          this.#exports.set(z.string().parse(this.resolve(stack, Export.Name)), { stack, value: Value });
    }
    this.resources = resources;
  }

  ofType(type: string): readonly Resource[] {
    return this.resources.filter((resource) => resource.type === type);
  }

  /** The only one of a type whose path in the construct tree or logical id holds `part`. */
  one(type: string, part = ''): Resource {
    const [found, ...more] = this.ofType(type).filter((each) => `${pathOf(each)} ${each.id}`.includes(part));
    if (found === undefined || more.length > 0)
      throw new Error(
        `expected one ${type} with ${part}, found ${[found, ...more].flatMap((each) => (each ? [pathOf(each)] : [])).join(', ') || 'none'}`,
      );
    return found;
  }

  deploy({ stack, id }: Resource, deployed: Deployed): void {
    this.#deployed.set(`${stack}/${id}`, deployed);
  }

  deployed(stack: string, id: string): Deployed {
    const deployed = this.#deployed.get(`${stack}/${id}`);
    if (deployed === undefined) throw new Error(`a template refers to ${stack}/${id}, which the lab has not deployed`);
    return deployed;
  }

  /** Physical name of a deployed resource. */
  ref({ stack, id }: Resource): string {
    return this.deployed(stack, id).ref;
  }

  /** A property's value with every intrinsic function worked out. */
  resolve(stack: string, value: unknown): unknown {
    if (Array.isArray(value))
      return value.map((each) => this.resolve(stack, each)).filter((each) => each !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? ['', undefined];
    if (entries.length !== 1 || !(name === 'Ref' || name.startsWith('Fn::')))
      return Object.fromEntries(entries.map(([key, each]) => [key, this.resolve(stack, each)]));
    return this.#call(stack, name, argument);
  }

  /** As `resolve`, for a value that must be a text. */
  text(stack: string, value: unknown): string {
    return z.string().parse(this.resolve(stack, value));
  }

  #call(stack: string, name: string, argument: unknown): unknown {
    switch (name) {
      case 'Ref': {
        const id = z.string().parse(argument);
        if (id === 'AWS::StackName') return stack;
        return id in PSEUDO ? PSEUDO[id] : this.deployed(stack, id).ref;
      }
      case 'Fn::GetAtt':
        return this.#attribute(stack, ...z.tuple([z.string(), z.string()]).parse(argument));
      case 'Fn::Join': {
        const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
        return parts.map((part) => this.text(stack, part)).join(separator);
      }
      case 'Fn::Sub':
        return z
          .string()
          .parse(argument)
          .replaceAll(/\$\{([^}!]+)\}/g, (_, id: string) => this.text(stack, { Ref: id }));
      case 'Fn::Select': {
        const [index, list] = z.tuple([z.coerce.number(), z.unknown()]).parse(argument);
        return z.array(z.unknown()).parse(this.resolve(stack, list))[index];
      }
      case 'Fn::Split': {
        const [separator, text] = z.tuple([z.string(), z.unknown()]).parse(argument);
        return this.text(stack, text).split(separator);
      }
      case 'Fn::FindInMap': {
        const [map, first, second] = z.tuple([z.string(), z.unknown(), z.unknown()]).parse(argument);
        const found = this.#mappings.get(stack)?.[map]?.[this.text(stack, first)]?.[this.text(stack, second)];
        if (found === undefined) throw new Error(`the template has no such entry in ${map}`);
        return found;
      }
      case 'Fn::GetAZs':
        return [`${REGION}a`, `${REGION}b`, `${REGION}c`];
      case 'Fn::ImportValue': {
        const wanted = this.text(stack, argument);
        const found = this.#exports.get(wanted);
        if (found === undefined) throw new Error(`no stack exports ${wanted}`);
        return this.resolve(found.stack, found.value);
      }
      case 'Fn::GetStackOutput': {
        const { StackName, OutputName } = z.object({ StackName: z.string(), OutputName: z.string() }).parse(argument);
        if (!this.#outputs.has(`${StackName}/${OutputName}`))
          throw new Error(`${StackName} has no output ${OutputName}`);
        return this.resolve(StackName, this.#outputs.get(`${StackName}/${OutputName}`));
      }
      default:
        throw new Error(`the lab does not know ${name}`);
    }
  }

  #attribute(stack: string, id: string, name: string): string {
    const value = this.deployed(stack, id).attributes?.[name];
    if (value === undefined) throw new Error(`the lab does not know ${name} of ${stack}/${id}`);
    return value;
  }
}

/** Path in the construct tree. */
export function pathOf({ metadata, id }: Resource): string {
  return z.string().catch(id).parse(metadata['aws:cdk:path']);
}

/** `DefinitionSubstitutions` put into `DefinitionString`. */
export function definitionOf(stacks: Stacks, machine: Resource): string {
  const substitutions = z
    .record(z.string(), z.string())
    .parse(stacks.resolve(machine.stack, machine.properties.DefinitionSubstitutions ?? {}));
  return stacks
    .text(machine.stack, machine.properties.DefinitionString)
    .replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = substitutions[name];
      if (value === undefined) throw new Error(`the definition names ${name}, which is not substituted`);
      return value;
    });
}
