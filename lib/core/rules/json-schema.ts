// JSON Schema of the rules file, published for editors.
import { z } from 'zod';
import { CustomIdentifier } from '../identifiers/schema.ts';
import { RulesDocument } from './schema.ts';

/** Draft 2020-12; put `# yaml-language-server: $schema=…` on a rules file's first line to use it. */
export function rulesJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(RulesDocument, { io: 'input' }) };
}

/** The schema of an identifier file. */
export function identifierJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(CustomIdentifier, { io: 'input' }) };
}
