// The Glue job as it was synthesized, made to run in Spark on this machine: see moto/lab_glue.py.
import { join } from 'node:path';
import { z } from 'zod';
import type { AwsLab } from './aws-lab.ts';
import { pythonPackages } from './python.ts';
import type { Resource } from './template.ts';

const Job = z.object({
  Command: z.looseObject({ ScriptLocation: z.string() }),
  DefaultArguments: z.looseObject({ '--extra-py-files': z.string() }),
});

export function glueRole({ stacks }: AwsLab): Resource {
  return stacks.one('AWS::IAM::Role', '/SparkMasking/Role');
}

export async function startGlue(lab: AwsLab): Promise<void> {
  const { stacks, moto } = lab;
  const job = stacks.one('AWS::Glue::Job');
  const { Command, DefaultArguments } = job.properties;
  const found = Job.parse(stacks.resolve(job.stack, { Command, DefaultArguments }));
  await moto.door('glue', {
    job: stacks.ref(job),
    role: stacks.ref(glueRole(lab)),
    script: join(stacks.folder, assetOf(found.Command.ScriptLocation)),
    // the assembly holds a folder, which is zipped when it is published
    package: join(stacks.folder, assetOf(found.DefaultArguments['--extra-py-files']).replace(/\.zip$/, '')),
    packages: await pythonPackages(join(import.meta.dirname, '../spark/requirements.txt')),
  });
}

/** What the assembly calls an asset that is published under this URL. */
function assetOf(url: string): string {
  return `asset.${url.split('/').at(-1)}`;
}
