// The custom identifiers and allow lists that a deployment names, read from where a rules file would read them.
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Deployment } from '../../config/deployment.ts';
import { parseRules } from '../../core/rules/index.ts';
import { type OpenedDetection, openDetection, shippedIdentifiers } from './identifiers.ts';

/**
 * @param folder of masklake.yaml: paths are below it
 * @throws RulesError for a file that cannot be used
 */
export async function deployedDetection({ macie }: Deployment, folder: string): Promise<OpenedDetection> {
  const identifiers = macie.identifiers ?? (await shippedIdentifiers()).map((name) => `masklake:${name}`);
  const text = stringify({ version: 1, identifiers, allowLists: macie.allowLists });
  return openDetection(parseRules(text, join(folder, 'masklake.yaml')));
}
