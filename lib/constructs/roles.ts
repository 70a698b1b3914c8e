// Where roles are made: the keys of raw data and of secrets, and the raw bucket, know the pipeline's roles by their path.
import { Aspects } from 'aws-cdk-lib';
import { CfnRole } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import type { Deployment } from '../config/deployment.ts';

/** Every role below `scope` that says nothing else lies at the configured path, under the configured boundary. */
export function placeRoles(
  scope: IConstruct,
  { rolePath, permissionsBoundaryArn }: Pick<Deployment, 'rolePath' | 'permissionsBoundaryArn'>,
): void {
  Aspects.of(scope).add({
    visit: (node) => {
      if (!(node instanceof CfnRole)) return;
      node.path ??= rolePath;
      if (permissionsBoundaryArn !== undefined) node.permissionsBoundary = permissionsBoundaryArn;
    },
  });
}
