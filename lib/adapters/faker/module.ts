// A generator of the user's own: a module beside the rules file. It runs with the rights of the program, which is why only a file of the
// rules file's own folder is loaded, and only to draw a pool.
import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Faker } from '@faker-js/faker';
import type { ModuleRequest } from '../../core/fakes/request.ts';

/** What a generator gets beside its arguments: chance that is the same on every machine. */
export interface GeneratorTools {
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly faker: Faker;
}

export interface LoadedGenerator {
  readonly next: () => unknown;
  /** SHA-256 of the module's text, for people. */
  readonly sha256: string;
}

/** Loads the module and gives its values one by one, or the sentence that says why it cannot. */
export async function loadGenerator(
  folder: string,
  request: ModuleRequest,
  tools: GeneratorTools,
): Promise<LoadedGenerator | string> {
  const path = await insidePath(folder, request.module);
  if (path === undefined)
    return `${request.module} is not a file in the folder of the rules file: put the module there and write its path from there`;
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  // The text is part of the address: a changed module is loaded anew.
  const url = `${pathToFileURL(path).href}?sha256=${sha256}`;
  const loaded: unknown = await import(url).catch((error: unknown) => error);
  if (loaded instanceof Error) return `${request.module} cannot be loaded (${loaded.name})`;
  const generator: unknown =
    typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, request.export) : undefined;
  if (typeof generator !== 'function') return `${request.module} exports no function called ${request.export}`;
  const call = (): unknown => Reflect.apply(generator, undefined, [request.args ?? {}, tools]);
  const first = call();
  return { sha256, next: isIterator(first) ? () => stepOf(first) : repeated(first, call) };
}

function repeated(first: unknown, call: () => unknown): () => unknown {
  let drawn = false;
  return () => {
    // A function that returns nothing is no end of a sequence.
    const value = drawn ? call() : first;
    drawn = true;
    return value ?? null;
  };
}

function stepOf(iterator: Iterator<unknown>): unknown {
  const { done, value } = iterator.next();
  return done === true ? undefined : (value ?? null);
}

function isIterator(value: unknown): value is Iterator<unknown> {
  return typeof value === 'object' && value !== null && 'next' in value && typeof value.next === 'function';
}

/** The real path of a file below the folder, links followed; undefined for any other. */
async function insidePath(folder: string, module: string): Promise<string | undefined> {
  const base = await realpath(folder).catch(() => undefined);
  const path = base === undefined ? undefined : await realpath(resolve(base, module)).catch(() => undefined);
  if (base === undefined || path === undefined) return undefined;
  const inside = relative(base, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? undefined : path;
}
