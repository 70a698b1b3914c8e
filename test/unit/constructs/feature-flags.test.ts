// cdk.json has the behaviour that AWS recommends for a new app; what is left out would be the behaviour of years ago.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { cdkContext } from './support.ts';

const RECOMMENDED = createRequire(import.meta.url).resolve('aws-cdk-lib/recommended-feature-flags.json');

it('has the recommended feature flags of the installed aws-cdk-lib, each with the recommended value, and no others', () => {
  const { masklake: _, ...flags } = cdkContext();
  expect(flags).toEqual(z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(RECOMMENDED, 'utf8'))));
});
