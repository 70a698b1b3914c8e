// The feature flags of cdk.json, for tests that synthesize.
export { cdkContext } from '../unit/constructs/support.ts';
