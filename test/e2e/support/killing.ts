// Killing the program in a step, and what must hold for the next run.
import { expect } from 'vitest';
import { localSteps } from '../../../lib/pipeline/run.ts';
import { runCli, runLine } from './cli.ts';
import { leftovers, type Place, visibleResults } from './place.ts';
import { canariesBelow, canariesIn, type Shop } from './shop.ts';

export const STEPS = localSteps('whole');

export interface Scene {
  readonly shop: Shop;
  readonly place: Place;
}

export function runArgs({ shop, place }: Scene, ...more: string[]): string[] {
  return ['run', '--source', shop.url, '--out', place.out, ...more];
}

/** Kills the program at the beginning of a step, or `delay` milliseconds later. */
export async function killIn(
  scene: Scene,
  step: (typeof STEPS)[number],
  delay: number,
  more: readonly string[] = [],
): Promise<void> {
  const before = STEPS[STEPS.indexOf(step) - 1] ?? '';
  const after = new RegExp(`^ +${before} +[0-9.]+ s`, 'm');
  const { signal, stdout, stderr } = await runCli(runArgs(scene, ...more), {
    env: scene.place.env,
    signals: { after, delay, names: ['SIGKILL'] },
  });
  expect(signal).toBe('SIGKILL');
  expect(canariesIn(stdout + stderr)).toEqual([]);
}

/** The next run is verified and nothing of the killed one is left. */
export async function nextRunIsClean(scene: Scene, more: readonly string[] = []): Promise<void> {
  const { place } = scene;
  const next = await runCli(runArgs(scene, '--json', ...more), { env: place.env });
  expect([next.code, next.stderr]).toEqual([0, '']);
  expect(runLine(next).verdict).toBe('verified');
  expect(leftovers(place)).toEqual([]);
  expect(visibleResults(place.out)).toHaveLength(3);
  expect(await canariesBelow(place.out)).toEqual([]);
}
