// The deployment's configuration: what is refused, and with which words.
import { describe, expect, it } from 'vitest';
import { deploymentFrom, sourceOf } from '../../lib/config/deployment.ts';
import { RunId, runIdFor, temporaryInstanceFor } from '../../lib/core/model/run-id.ts';

const shop = { name: 'shop', snapshotIdentifierPrefix: 'rds:shop-' };

describe('the deployment configuration', () => {
  it('fills in what is left out', () => {
    expect(deploymentFrom({ sources: [shop] })).toEqual({
      stackName: 'Masklake',
      architecture: 'arm64',
      sources: [shop],
    });
  });

  it.each([
    ['nothing', undefined, /expected object/],
    ['no source', { sources: [] }, /aws\.sources/],
    ['an unknown key', { sources: [shop], region: 'x' }, /region/],
    ['a name that is no part of an identifier', { sources: [{ ...shop, name: 'Shop--1' }] }, /aws\.sources\.0\.name/],
    [
      'a prefix that matches everything',
      { sources: [{ ...shop, snapshotIdentifierPrefix: '' }] },
      /snapshotIdentifierPrefix/,
    ],
    [
      'a prefix with a wildcard',
      { sources: [{ ...shop, snapshotIdentifierPrefix: 'rds:*' }] },
      /snapshotIdentifierPrefix/,
    ],
    [
      'the pipeline itself as a source',
      { sources: [{ ...shop, snapshotIdentifierPrefix: 'rds:masklake-shop' }] },
      /makes itself/,
    ],
    [
      'two sources that share snapshots',
      { sources: [shop, { name: 'eu', snapshotIdentifierPrefix: 'rds:shop-eu-' }] },
      /both shop and eu/,
    ],
    [
      'two sources with one name',
      { sources: [shop, { ...shop, snapshotIdentifierPrefix: 'crm-' }] },
      /two sources are named shop/,
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => deploymentFrom(value)).toThrow(message);
  });

  it('knows the source of a snapshot by its identifier', () => {
    expect(sourceOf([shop], 'rds:shop-2026-01-01-00-00')).toBe('shop');
    expect(sourceOf([shop], 'shop-by-hand')).toBeUndefined();
  });
});

describe('run ids', () => {
  it('are the same for the same snapshot and attempt, and differ otherwise', () => {
    expect(runIdFor('shop', 'rds:shop-1', 1)).toBe(runIdFor('shop', 'rds:shop-1', 1));
    expect(
      new Set([runIdFor('shop', 'rds:shop-1', 1), runIdFor('shop', 'rds:shop-1', 2), runIdFor('shop', 'rds:shop-2', 1)])
        .size,
    ).toBe(3);
  });

  it('make identifiers that RDS accepts, even from the longest name', () => {
    const instance = temporaryInstanceFor(runIdFor('a23456789-123456789-123456789', 'rds:x', 999));
    expect(instance).toMatch(/^[a-z](-?[a-z0-9])*$/);
    expect(instance.length).toBeLessThanOrEqual(63);
    expect(RunId.safeParse('shop').success).toBe(false);
  });
});
