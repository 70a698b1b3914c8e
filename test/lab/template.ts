// Reads a synthesized template the way CloudFormation would: the few intrinsic functions that the parts used by the lab contain.
// Anything else is an error: a value that the lab guesses would prove nothing.
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
});
export type Resource = z.infer<typeof Resource>;
export const Template = z.object({ Resources: z.record(z.string(), Resource) });

export const ACCOUNT = '123456789012';
export const REGION = 'us-east-1';
const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::URLSuffix': 'amazonaws.com',
};

/** What a deployed resource answers to Ref and Fn::GetAtt. */
export interface Deployed {
  readonly ref: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export class DeployedTemplate {
  readonly #resources: Readonly<Record<string, Resource>>;
  readonly #deployed = new Map<string, Deployed>();

  constructor(file: string) {
    this.#resources = Template.parse(JSON.parse(readFileSync(file, 'utf8'))).Resources;
  }

  /** Logical ids and resources of a type, in the template's order. */
  ofType(type: string): readonly (readonly [id: string, resource: Resource])[] {
    return Object.entries(this.#resources).filter(([, resource]) => resource.Type === type);
  }

  /** The only one of a type whose logical id holds `part`. */
  one(type: string, part = ''): readonly [id: string, resource: Resource] {
    const [found, ...more] = this.ofType(type).filter(([id]) => id.includes(part));
    if (found === undefined || more.length > 0)
      throw new Error(`expected one ${type} with ${part}, found ${more.length + (found === undefined ? 0 : 1)}`);
    return found;
  }

  deploy(id: string, deployed: Deployed): void {
    this.#deployed.set(id, deployed);
  }

  deployed(id: string): Deployed {
    const deployed = this.#deployed.get(id);
    if (deployed === undefined) throw new Error(`the template refers to ${id}, which the lab has not deployed`);
    return deployed;
  }

  /** A property's value with every intrinsic function worked out. */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.resolve(each));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? ['', undefined];
    if (entries.length !== 1 || !(name === 'Ref' || name.startsWith('Fn::')))
      return Object.fromEntries(entries.map(([key, each]) => [key, this.resolve(each)]));
    switch (name) {
      case 'Ref':
        return this.#ref(z.string().parse(argument));
      case 'Fn::GetAtt':
        return this.#attribute(...z.tuple([z.string(), z.string()]).parse(argument));
      case 'Fn::Join': {
        const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
        return parts.map((part) => z.string().parse(this.resolve(part))).join(separator);
      }
      default:
        throw new Error(`the lab does not know ${name}`);
    }
  }

  #ref(id: string): string {
    return PSEUDO[id] ?? this.deployed(id).ref;
  }

  #attribute(id: string, name: string): string {
    const value = this.deployed(id).attributes?.[name];
    if (value === undefined) throw new Error(`the lab does not know ${name} of ${id}`);
    return value;
  }
}

/** `DefinitionSubstitutions` put into `DefinitionString`. */
export function definitionOf(template: DeployedTemplate, machine: Resource): string {
  const substitutions = z
    .record(z.string(), z.string())
    .parse(template.resolve(machine.Properties.DefinitionSubstitutions));
  return z
    .string()
    .parse(template.resolve(machine.Properties.DefinitionString))
    .replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
      const value = substitutions[name];
      if (value === undefined) throw new Error(`the definition names ${name}, which is not substituted`);
      return value;
    });
}
