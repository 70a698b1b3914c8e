// Draws the entries of a pool, once. The seed follows from the request, so that two machines with one faker draw the same.
import { type Faker, FakerError } from '@faker-js/faker';
import { collectEntries, type Draws } from '../../core/fakes/entries.ts';
import { type FakerRequest, type ModuleRequest, type PoolRequest, requestSeed } from '../../core/fakes/request.ts';
import { methodOf, seededFaker } from './methods.ts';
import { loadGenerator } from './module.ts';

export interface DrawnPool {
  readonly entries: readonly string[];
  /** Of a module: SHA-256 of its text. */
  readonly sha256?: string | undefined;
}

/** Fewer Latin names than this in a locale, and English ones are added. */
const FEW = 50;

/**
 * @param folder the rules file's, for modules
 * @returns the entries, or the sentence that says what is wrong and what to write instead
 */
export async function drawPool(request: PoolRequest, folder: string): Promise<DrawnPool | string> {
  const faker = seededFaker(request.locale, requestSeed(request));
  if (typeof faker === 'string') return faker;
  return request.from === 'faker' ? fromFaker(request, faker) : fromModule(request, faker, folder);
}

/** Is there such a method, and such a locale? For rules that are checked without a database. */
export function checkRequest(request: PoolRequest): string | undefined {
  const faker = seededFaker(request.locale, requestSeed(request));
  if (typeof faker === 'string') return faker;
  const method = request.from === 'faker' ? methodOf(faker, request.method) : undefined;
  return typeof method === 'string' ? method : undefined;
}

function fromFaker(request: FakerRequest, faker: Faker): DrawnPool | string {
  const drawn = drawMethod(request, faker);
  if (request.form.asciiWord === undefined) return drawn;
  const latin = typeof drawn === 'string' ? [] : drawn.entries;
  if (latin.length >= FEW) return drawn;
  const english = seededFaker('en', requestSeed(request));
  const more = typeof english === 'string' ? english : drawMethod(request, english);
  return typeof more === 'string' ? more : { entries: [...new Set([...latin, ...more.entries])] };
}

function drawMethod(request: FakerRequest, faker: Faker): DrawnPool | string {
  const method = methodOf(faker, request.method);
  if (typeof method === 'string') return method;
  const { options } = request;
  const args = options === undefined ? [] : Array.isArray(options) ? options : [options];
  const next = (): unknown => method(...args) ?? null;
  return checked(request, request.method, () => collectEntries(next, request.size, request.form));
}

async function fromModule(request: ModuleRequest, faker: Faker, folder: string): Promise<DrawnPool | string> {
  const random = (): number => faker.number.float({ min: 0, max: 0.999_999_999 });
  const loaded = await loadGenerator(folder, request, { random, faker }).catch(
    (error: unknown) =>
      `${request.module}: its generator failed (${error instanceof Error ? error.name : 'no error object'})`,
  );
  if (typeof loaded === 'string') return loaded;
  const drawn = checked(request, request.module, () => collectEntries(loaded.next, request.size, request.form));
  return typeof drawn === 'string' ? drawn : { ...drawn, sha256: loaded.sha256 };
}

/** Draws, and says in words what came of it when it is no pool. */
function checked(request: PoolRequest, source: string, draw: () => Draws): DrawnPool | string {
  let drawn: Draws;
  try {
    drawn = draw();
  } catch (error) {
    const why = error instanceof FakerError ? 'faker refuses the call' : 'the call failed';
    return `${source}: ${why}: check its options (locale ${request.locale})`;
  }
  const { entries, refused } = drawn;
  if (refused !== undefined)
    return `${source} makes values of kind ${refused}: a fake must be text, a number, a date or true/false`;
  if (entries.length >= 2) return { entries };
  const { category, maxLength } = request.form;
  const room = maxLength === undefined ? '' : ` of at most ${maxLength} characters`;
  return `${source} makes ${entries.length === 0 ? 'no' : 'only one'} value for ${category} columns${room}: use another method, other options or another mask`;
}
