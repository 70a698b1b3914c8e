// Findings of cdk-nag that are meant to be so, each with the reason why.
import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** @param id rule, and the finding where a rule has several: `AwsSolutions-IAM5[Resource::*]` */
export function acknowledge(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}

/** The text under which cdk-nag reports a resolved resource: references in angle brackets. */
export function flattened(reference: unknown): string {
  if (typeof reference === 'string') return reference.replaceAll('${', '<').replaceAll('}', '>');
  if (typeof reference !== 'object' || reference === null) return '';
  const [[name, argument] = ['', undefined]] = Object.entries(reference);
  if (name === 'Fn::Join' && Array.isArray(argument)) {
    const [separator, parts]: unknown[] = argument;
    return Array.isArray(parts) ? parts.map(flattened).join(String(separator)) : '';
  }
  if (name === 'Fn::GetAtt' && Array.isArray(argument)) return `<${argument.map(flattened).join('.')}>`;
  if (name === 'Fn::ImportValue' || name === 'Fn::Sub') return flattened(argument);
  return name === 'Ref' ? `<${flattened(argument)}>` : JSON.stringify(reference);
}
