// The custom identifiers and allow lists that a deployment names, read from where a rules file would read them.
import type { Deployment } from '../../config/deployment.ts';
import { emptyRules } from '../../core/rules/index.ts';
import { deepest } from '../../core/rules/yaml-nodes.ts';
import { type Place, YamlReader } from '../../core/rules/yaml-reader.ts';
import { type OpenedDetection, openDetection, shippedIdentifiers } from './identifiers.ts';

/**
 * @param file of the configuration: what it names lies below its folder
 * @param text of that file, by which errors tell the line that names something; the file's beginning without it
 * @throws RulesError for a file that cannot be used
 */
export async function deployedDetection({ macie }: Deployment, file: string, text = ''): Promise<OpenedDetection> {
  const identifiers = macie.identifiers ?? (await shippedIdentifiers()).map((name) => `masklake:${name}`);
  const reader = new YamlReader(text, file);
  const place = (list: 'identifiers' | 'allowLists', at: number): Place =>
    reader.place(deepest(reader.root, ['aws', 'macie', list, String(at)]));
  return openDetection({
    ...emptyRules(file),
    identifiers: identifiers.map((from, at) => ({ from, ...place('identifiers', at) })),
    allowLists: macie.allowLists.map((list, at) => ({ list, ...place('allowLists', at) })),
  });
}
