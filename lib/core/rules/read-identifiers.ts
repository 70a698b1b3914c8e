// `identifiers:` and `allowLists:` of a rules file, and an identifier in a file of its own. Files they name are read elsewhere.
import { isMap, isScalar } from 'yaml';
import { z } from 'zod';
import { RulesError } from '../errors.ts';
import { AllowList, CustomIdentifier, IdentifierFile } from '../identifiers/schema.ts';
import { readMask } from './read-mask.ts';
import type { AllowListRule, IdentifierRule } from './rules.ts';
import { printProblems, YamlReader } from './yaml-reader.ts';

/** One entry: a path, a shipped name such as `masklake:account-number`, or the identifier in place. */
export function readIdentifier(reader: YamlReader, item: unknown, path: string): IdentifierRule[] {
  const place = reader.place(item);
  const node = reader.resolve(item);
  if (isMap(node) && node.has('file')) {
    const from = reader.parse(
      IdentifierFile,
      item,
      path,
      item,
      '{ file: ./identifiers/account-number.yaml, sha256: … }',
    );
    return from === undefined ? [] : [{ from, ...place }];
  }
  const from = isMap(node)
    ? identifierOf(reader, node, path)
    : reader.parse(z.string().min(1), item, path, item, './identifiers/account-number.yaml');
  return from === undefined ? [] : [{ from, ...place }];
}

function identifierOf(reader: YamlReader, node: unknown, path: string): CustomIdentifier | undefined {
  const before = reader.problems.length;
  const parsed = reader.parse(CustomIdentifier, node, path, node);
  if (parsed?.mask === undefined) return parsed;
  const entry = reader.entries(node, path).find(({ key }) => key === 'mask');
  const rule = entry && readMask(reader, entry, path === '' ? 'mask' : `${path}.mask`, 'mask: hash');
  return rule === undefined || reader.problems.length > before ? undefined : { ...parsed, mask: rule.spec };
}

/** One entry: the path of a file of words, or a list in place. */
export function readAllowList(reader: YamlReader, item: unknown, path: string): AllowListRule[] {
  const place = reader.place(item);
  const node = reader.resolve(item);
  if (isScalar(node)) {
    const words = reader.parse(z.string().min(1), item, path, item, './allow/public-addresses.txt');
    return words === undefined ? [] : [{ list: { name: nameOf(words), words }, ...place }];
  }
  const list = reader.parse(AllowList, item, path, item);
  return list === undefined ? [] : [{ list, ...place }];
}

/** `./allow/public-addresses.txt`: public-addresses. */
function nameOf(path: string): string {
  return (/([^/\\]+?)(?:\.[^./\\]*)?$/.exec(path)?.[1] ?? path).slice(0, 128);
}

/**
 * Parses an identifier file (`identifiers: [ ./account-number.yaml ]`).
 * @throws RulesError with file and line
 */
export function parseCustomIdentifier(text: string, fileName: string): CustomIdentifier {
  const reader = new YamlReader(text, fileName);
  const parsed = identifierOf(reader, reader.root, '');
  if (parsed !== undefined && reader.problems.length === 0) return parsed;
  throw new RulesError(`the identifier file cannot be used: ${printProblems(reader.problems)}`, { where: fileName });
}
