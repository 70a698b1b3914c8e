// What a laptop makes of a source of the lab: `masklake mask` as people run it, with the key of the deployment.
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { Plan } from '../../lib/core/plan/plan.ts';
import type { AwsLab } from './aws-lab.ts';

export interface LaptopRun {
  /** Of the configuration; its key is taken. */
  readonly source: string;
  readonly url: string;
  /** For what is made. */
  readonly folder: string;
  /** Text of a rules file. */
  readonly rules?: string | undefined;
}

export interface LaptopLake {
  /** Masked files of a table. */
  readonly filesOf: (schema: string, table: string) => readonly string[];
  readonly plan: Plan;
}

export async function maskOnLaptop(lab: AwsLab, { source, url, folder, rules }: LaptopRun): Promise<LaptopLake> {
  const { stack, id } = lab.stacks.one('AWS::SecretsManager::Secret', `/Key-${source}/`);
  const SecretId = lab.stacks.ref({ stack, id, type: '', properties: {}, metadata: {} });
  const { SecretString: KEY = '' } = await lab.secrets.send(new GetSecretValueCommand({ SecretId }));
  const [out, masklake] = [join(folder, 'laptop'), join(import.meta.dirname, '../../bin/cli.ts')];
  const parameters = ['mask', '--source', 'env:LAB_SOURCE', '--key', 'env:KEY', '--out', out];
  if (rules !== undefined) {
    const file = join(folder, 'laptop-rules.yaml');
    await writeFile(file, rules);
    parameters.push('--rules', file);
  }
  const env = { ...process.env, KEY, LAB_SOURCE: url };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', masklake, ...parameters], { env });
  const paths = (await readdir(out, { recursive: true })).map((path) => join(out, path));
  const [planFile = ''] = paths.filter((path) => path.endsWith('/plan.json'));
  return {
    filesOf: (schema, table) =>
      paths.filter((path) => path.includes(`/${schema}/${table}/`) && path.endsWith('.parquet')).sort(),
    plan: Plan.parse(JSON.parse(await readFile(planFile, 'utf8'))),
  };
}
