// Findings come more than once: repeated, in several states, as events and as API answers. The latest state of each counts, once.
import type { Ignored, Place } from './conclusions.ts';
import type { TiedDetection } from './tie.ts';

export type Channel = 'event' | 'answer';

export interface FindingState {
  readonly place: Place;
  readonly channel: Channel;
  /** undefined: it is like no other. */
  readonly id: string | undefined;
  readonly updatedAt: bigint;
  readonly key: string;
  readonly detections: readonly TiedDetection[];
}

export interface Latest {
  /** One per finding and channel; where both channels tell one state, the event's detections stand for both. */
  readonly states: readonly (FindingState & { readonly counts: boolean })[];
  readonly ignored: readonly Ignored[];
}

/** @param states in order of arrival, events before answers */
export function latestStates(states: readonly FindingState[]): Latest {
  const groups = new Map<string, FindingState[]>();
  states.forEach((state, i) => {
    const name = state.id === undefined ? `unnamed ${i}` : `named ${state.id}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [state]);
    else group.push(state);
  });
  const latest: (FindingState & { counts: boolean })[] = [];
  const ignored: Ignored[] = [];
  for (const group of groups.values()) {
    const newest = group.reduce((best, state) => (state.updatedAt > best ? state.updatedAt : best), -1n);
    const told = new Set<Channel>();
    const seen = new Set<string>();
    for (const state of group) {
      const one = `${state.channel} ${state.updatedAt}`;
      if (seen.has(one)) ignored.push({ ...state.place, reason: 'duplicate' });
      else if (state.updatedAt < newest) ignored.push({ ...state.place, reason: 'superseded' });
      else {
        latest.push({ ...state, counts: told.size === 0 });
        told.add(state.channel);
      }
      seen.add(one);
    }
  }
  return { states: latest, ignored };
}
