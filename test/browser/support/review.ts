// `masklake review` as a user starts it, on a copy of a recorded run: pagila in a Postgres 15, by `masklake run`. Names, types, counts and
// shapes only; its rules file is the one that the first run wrote.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningCli, startCli } from '../../e2e/support/cli.ts';
import { newPlace, type Place } from '../../e2e/support/place.ts';

const PAGILA = join(import.meta.dirname, '../../fixtures/review/pagila');

export interface Reviewing {
  readonly place: Place;
  readonly cli: RunningCli;
  /** With the token. */
  readonly address: string;
  readonly origin: string;
  readonly rulesPath: string;
  readonly rules: () => string;
  readonly journal: () => string;
  /** Ends it as Ctrl-C does, and removes the copy. */
  readonly stop: () => Promise<void>;
}

/** A review of the recorded run. */
export function reviewPagila(...more: string[]): Promise<Reviewing> {
  const place = newPlace();
  cpSync(PAGILA, place.out, { recursive: true });
  return startReview(place, 'pagila', ...more);
}

/** `masklake review` with these arguments, until it has printed its address. */
export async function openReview(
  { env, folder }: Pick<Place, 'env' | 'folder'>,
  ...more: string[]
): Promise<Pick<Reviewing, 'cli' | 'address'>> {
  const cli = startCli(['review', '--by', 'Ada Lovelace', '--json', '--quiet', ...more], { env, cwd: folder });
  // the one line is for people, on stderr, the other for programs, on stdout: either may come first
  await cli.until(/Open the address/);
  await cli.until(/"address":"[^"]+"/, 'stdout');
  return { cli, address: /"address":"([^"]+)"/.exec(cli.stdout())?.[1] ?? '' };
}

/** A review of the newest run below the place's output folder. */
export async function startReview(place: Place, source: string, ...more: string[]): Promise<Reviewing> {
  const { cli, address } = await openReview(place, '--out', 'out', ...more);
  const rulesPath = join(place.out, 'rules', `${source}.yaml`);
  return {
    place,
    cli,
    address,
    origin: new URL(address).origin,
    rulesPath,
    rules: () => readFileSync(rulesPath, 'utf8'),
    journal: () => readFileSync(rulesPath.replace(/\.yaml$/, '.review.jsonl'), 'utf8'),
    stop: async () => {
      cli.child.kill('SIGINT');
      await cli.ended;
      place.remove();
    },
  };
}
