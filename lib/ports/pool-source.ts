// Where pools of fakes come from that are not part of the program: kept beside the rules file, drawn once, read ever after.
import type { PoolRequest } from '../core/fakes/request.ts';

export interface PoolSource {
  /** Id of the pool that answers a request, once `prepare` has found or made it. */
  readonly idOf: (request: PoolRequest) => string | undefined;
  /** Finds the pool or draws it, and adds it to the pools of the program. @returns what is wrong and what to do, or undefined */
  readonly prepare: (request: PoolRequest) => Promise<string | undefined>;
  /** Adds a kept pool by its id. @returns what is wrong and what to do, or undefined */
  readonly load: (id: string) => Promise<string | undefined>;
}
