// What a synthesized template gives to whom, as the calls that CloudFormation makes of it: the evaluator of grants reads them like any other.
import type { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { flattened } from '../../../lib/constructs/acknowledge.ts';
import type { RecordedCall } from '../../../lib/core/lake/recorded.ts';

const Permissions = z.object({
  Properties: z.looseObject({ Principal: z.object({ DataLakePrincipalIdentifier: z.unknown() }) }),
});

/** @param locationArn what the location's ARN is once the bucket has a name */
export function templateCalls(template: Template, locationArn: string): readonly RecordedCall[] {
  const locations = Object.values(template.findResources('AWS::LakeFormation::Resource')).map(() => ({
    operation: 'RegisterResource',
    params: { ResourceArn: locationArn },
  }));
  const grants = Object.values(template.findResources('AWS::LakeFormation::PrincipalPermissions')).map((resource) => {
    const { Properties } = Permissions.parse(resource);
    const who = principalText(Properties.Principal.DataLakePrincipalIdentifier);
    return {
      operation: 'GrantPermissions',
      params: { ...Properties, Principal: { DataLakePrincipalIdentifier: who } },
    };
  });
  return [...locations, ...grants];
}

/** A role's name stands for its ARN. */
export function principalText(principal: unknown): string {
  return flattened(principal);
}

/** The principal whose text contains the persona's name. */
export function principalOf(calls: readonly RecordedCall[], persona: string): string {
  const Grant = z.object({ Principal: z.object({ DataLakePrincipalIdentifier: z.string() }) });
  const name = persona.replaceAll('-', '');
  const found = calls.flatMap(({ params }) => {
    const grant = Grant.safeParse(params);
    return grant.success ? [grant.data.Principal.DataLakePrincipalIdentifier] : [];
  });
  return found.find((text) => text.replaceAll('-', '').includes(name)) ?? `nobody called ${persona}`;
}
