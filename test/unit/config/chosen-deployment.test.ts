// Which configuration a synthesis takes: never another one than the person means.
import { expect, it } from 'vitest';
import { chosenDeployment } from '../../../lib/config/chosen-deployment.ts';
import { EXAMPLE } from '../../../lib/config/deployment.ts';

const example = { sources: [{ name: 'shop', instance: 'shop' }] };

it('takes the file, also where there is an example', () => {
  const { sources } = chosenDeployment({ file: 'masklake.yaml', text: EXAMPLE, example });
  expect(sources[0]?.instance).toBe('shop-production');
});

it('takes the example where it was asked for and there is no file', () => {
  const { sources } = chosenDeployment({ file: 'masklake.yaml', text: undefined, example });
  expect(sources[0]?.instance).toBe('shop');
});

it.each([
  ['a file that is not there', undefined, /no configuration of a deployment/],
  ['a file without aws:', 'source: env:SHOP_URL\n', /no aws:/],
  ['an empty file', '', /no aws:/],
])('refuses %s', (_, text, message) => {
  expect(() => chosenDeployment({ file: 'other.yaml', text })).toThrow(message);
});

it('does not take the example for a file without aws:', () => {
  expect(() => chosenDeployment({ file: 'masklake.yaml', text: 'source: env:SHOP_URL\n', example })).toThrow(/no aws:/);
});
