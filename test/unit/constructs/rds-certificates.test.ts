// What DMS checks the certificates of MySQL and MariaDB servers against.
import { X509Certificate } from 'node:crypto';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { deploymentFrom } from '../../../lib/config/deployment.ts';
import { rdsAuthorities } from '../../../lib/constructs/rds-certificates.ts';
import { sampleDeployment, synthesized } from './support.ts';

describe("RDS's authorities", () => {
  const regions = Object.entries(rdsAuthorities());

  it('are three in every region, one for each algorithm, and outlast any deployment', () => {
    expect(regions.length).toBeGreaterThan(25);
    for (const [region, pem] of regions) {
      const found = (pem.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
        (one) => new X509Certificate(one),
      );
      expect(found.length, region).toBe(3);
      for (const { subject, ca, validTo } of found) {
        expect(subject).toContain(`Amazon RDS ${region} Root CA`);
        expect(ca).toBe(true);
        expect(Date.parse(validTo)).toBeGreaterThan(Date.parse('2055-01-01'));
      }
    }
  });

  it('are deployed where a source is MySQL or MariaDB, and the exporting function names them', async () => {
    const { pipeline } = await synthesized(sampleDeployment('mysql'));
    const [id] = Object.keys(pipeline.findResources('AWS::DMS::Certificate'));
    expect(id).toBeDefined();
    pipeline.hasResourceProperties('AWS::DMS::Certificate', {
      CertificatePem: { 'Fn::FindInMap': [Match.stringLikeRegexp('RdsAuthorities'), { Ref: 'AWS::Region' }, 'pem'] },
    });
    const named = Object.values(pipeline.findResources('AWS::Lambda::Function')).filter(({ Properties }) =>
      JSON.stringify(Properties.Environment).includes(`"DMS_CERTIFICATE_ARN":{"Ref":"${id}"}`),
    );
    expect(named).toHaveLength(1);
    // CloudFormation takes a megabyte, and CDK writes templates with line breaks and indentation
    expect(JSON.stringify(pipeline.toJSON(), undefined, 1).length).toBeLessThan(1_000_000);
    expect(Object.keys(Object.values(pipeline.findMappings('*'))[0] ?? {}).length).toBeLessThan(200);
  }, 120_000);

  it.each([
    ['for Postgres alone', { engine: 'postgres' }],
    ['where DMS reads nothing', { engine: 'mysql', exporter: 'rds-export' }],
  ])(
    'are not deployed %s',
    async (_, more) => {
      const { pipeline } = await synthesized(
        deploymentFrom({ sources: [{ name: 'shop', instance: 'shop', ...more }] }),
      );
      pipeline.resourceCountIs('AWS::DMS::Certificate', 0);
      expect(JSON.stringify(pipeline.toJSON())).not.toContain('DMS_CERTIFICATE_ARN');
    },
    120_000,
  );
});
