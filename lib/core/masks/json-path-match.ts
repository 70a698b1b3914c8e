// Does a path of the rules reach a place where values were seen?
import type { JsonPath } from './json-paths.ts';

/** True when the rule's path, or one that it stands for, is the place or a container of it. Steps of the place may be `any`: then they may be what the rule says. */
export function mayReach(rule: JsonPath, place: JsonPath): boolean {
  const [step, ...rest] = rule;
  if (step === undefined) return true;
  if (step.kind === 'deep') return place.some((_, at) => mayReach(rest, place.slice(at)));
  const [here, ...below] = place;
  if (here === undefined) return false;
  const fits =
    step.kind === 'any' ||
    here.kind === 'any' ||
    (step.kind === 'key' && here.kind === 'key' && step.key === here.key) ||
    (step.kind === 'index' && here.kind === 'index' && step.index === here.index);
  return fits && mayReach(rest, below);
}
