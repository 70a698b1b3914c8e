// Methods of faker by their path, as a person writes it: `commerce.productName`. Only what faker itself offers can be called.
import { allFakers, Faker, type LocaleDefinition } from '@faker-js/faker';
import { closest } from '../../core/rules/suggest.ts';

type Method = (...args: unknown[]) => unknown;

/** Also the methods that take functions, or answer with what is no single value, are here: their results are refused. */
const NO_MODULES = new Set(['fakerCore', 'rawDefinitions', 'definitions']);

function modulesOf(faker: Faker): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(faker).filter((pair): pair is [string, object] => {
      const [name, value]: [string, unknown] = pair;
      return !NO_MODULES.has(name) && !name.startsWith('_') && typeof value === 'object' && value !== null;
    }),
  );
}

function methodNames(module: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = module; at !== null && at !== Object.prototype; at = reflectParent(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  const own = new Map<string, unknown>([...names].map((name) => [name, Reflect.get(module, name)]));
  return [...own].flatMap(([name, value]) =>
    typeof value === 'function' && /^[a-z]/.test(name) && name !== 'constructor' ? [name] : [],
  );
}

function reflectParent(of: object): object | null {
  const parent: unknown = Object.getPrototypeOf(of);
  return typeof parent === 'object' ? parent : null;
}

/** Every path, in the order of faker's modules. */
function allPaths(faker: Faker): string[] {
  return [...modulesOf(faker)].flatMap(([name, module]) => methodNames(module).map((method) => `${name}.${method}`));
}

/** The method bound to its module, or the sentence that says what to write instead. */
export function methodOf(faker: Faker, path: string): Method | string {
  const [moduleName = '', name = ''] = path.split('.');
  const module = modulesOf(faker).get(moduleName);
  if (module !== undefined && methodNames(module).includes(name)) {
    const found: unknown = Reflect.get(module, name);
    if (typeof found === 'function') return (...args) => Reflect.apply(found, module, args);
  }
  const near = closest(path, allPaths(faker)) ?? nearestInModule(faker, moduleName, name);
  return `faker has no method ${path}${near === undefined ? '; see https://fakerjs.dev/api' : `; did you mean ${near}?`}`;
}

function nearestInModule(faker: Faker, moduleName: string, name: string): string | undefined {
  const modules = modulesOf(faker);
  const known = modules.has(moduleName) ? moduleName : closest(moduleName, [...modules.keys()]);
  const elsewhere = allPaths(faker).find((path) => path.endsWith(`.${name}`));
  const module = known === undefined ? undefined : modules.get(known);
  if (known === undefined || module === undefined) return elsewhere;
  const near = closest(name, methodNames(module));
  return near === undefined ? elsewhere : `${known}.${near}`;
}

/** A faker of a locale that answers the same on every machine and day, or the sentence that names the nearest locale. */
export function seededFaker(locale: string, seed: readonly number[]): Faker | string {
  const known = new Map<string, { readonly rawDefinitions: LocaleDefinition }>(Object.entries(allFakers));
  const found = known.get(locale);
  if (found === undefined || locale === 'base') {
    const family = [...known.keys()].filter((name) => name.split('_')[0] === locale.split('_')[0]);
    const near = family.length > 0 ? family.join(', ') : closest(locale, [...known.keys()]);
    return `faker has no locale ${locale}${near === undefined ? '' : `; it has ${near}`}`;
  }
  const faker = new Faker({ locale: found.rawDefinitions });
  faker.seed([...seed]);
  faker.setDefaultRefDate('2026-01-01T00:00:00.000Z');
  return faker;
}
