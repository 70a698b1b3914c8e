// The functions of a synthesized application as child processes, and the custom resources that they make.
import { randomUUID } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { FunctionProcess } from './function-process.ts';
import type { Host } from './host.ts';
import type { MotoServer } from './moto-server.ts';
import type { Resource, Stacks } from './template.ts';
import { ACCOUNT, pathOf, REGION } from './template.ts';

export interface Place {
  readonly stacks: Stacks;
  readonly host: Host;
  readonly moto: MotoServer;
  /** Holds a folder for each function. */
  readonly disk: string;
}

const Vpc = z.object({ SubnetIds: z.array(z.unknown()) });

/** Whether a function is placed in the network. */
export function isInNetwork({ properties }: Resource): boolean {
  return Vpc.safeParse(properties.VpcConfig).success;
}

export function deployFunction({ stacks, host, moto, disk }: Place, resource: Resource): void {
  const { stack, properties, metadata } = resource;
  const name = stacks.ref(resource);
  const asset = z.string().parse(metadata['aws:asset:path']);
  const inNetwork = isInNetwork(resource);
  host.functions.set(
    name,
    new FunctionProcess({
      code: isAbsolute(asset) ? asset : join(stacks.folder, asset),
      handler: z.string().parse(properties.Handler),
      disk: join(disk, name),
      timeoutSeconds: z.number().parse(properties.Timeout),
      environment: () => {
        const { Variables } = z
          .object({ Variables: z.record(z.string(), z.string()).default({}) })
          .default({ Variables: {} })
          .parse(stacks.resolve(stack, properties.Environment));
        return {
          AWS_REGION: REGION,
          // the id names the caller
          AWS_ACCESS_KEY_ID: name,
          AWS_SECRET_ACCESS_KEY: 'lab',
          AWS_ENDPOINT_URL: moto.url,
          ...Variables,
          ...(inNetwork ? { NODE_EXTRA_CA_CERTS: moto.authorityFile, LAB_HOSTS: host.servers.hostsFile } : {}),
        };
      },
    }),
  );
}

/** As CloudFormation does: the function is called and its answer awaited where it was told to put it. */
export async function makeCustomResource({ stacks, host }: Place, resource: Resource): Promise<void> {
  const { stack, id, properties } = resource;
  const {
    ServiceToken,
    ServiceTimeout: _,
    ...ResourceProperties
  } = z.looseObject({ ServiceToken: z.string() }).parse(stacks.resolve(stack, properties));
  const target = host.functions.get(ServiceToken.split(':').at(-1) ?? '');
  if (target === undefined) throw new Error(`${pathOf(resource)} is made by a function that is not deployed`);
  const request = randomUUID();
  const failed = await target.invoke({
    RequestType: 'Create',
    ResponseURL: `${host.url}/cloudformation/${request}`,
    StackId: `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${stack}/lab`,
    RequestId: request,
    LogicalResourceId: id,
    ResourceType: resource.type,
    ResourceProperties,
  });
  const answer = z
    .object({ Status: z.string(), PhysicalResourceId: z.string(), Reason: z.string().optional() })
    .safeParse(host.answers.get(request));
  if (!answer.success || answer.data.Status !== 'SUCCESS')
    throw new Error(`${pathOf(resource)}: ${answer.success ? answer.data.Reason : failed.payload}`);
  stacks.deploy(resource, { ref: answer.data.PhysicalResourceId });
}
