// What some tests need of the machine beside Node and npm. Without it they are skipped where a person can see it, with the
// command that installs it; with CI=true a missing need is an error, so that no test is left out silently there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';
import { MARIADBD } from './mariadb-server.ts';
import { debianBin, type ServerKind } from './postgres-servers.ts';

const PROBES = {
  'debian-postgres': {
    what: "Debian's Postgres server with pg_dump",
    install: 'apt-get install postgresql postgresql-contrib',
    isHere: () => {
      try {
        return existsSync(join(debianBin(), 'pg_dump'));
      } catch {
        return false;
      }
    },
  },
  mariadb: {
    what: "Debian's MariaDB server",
    install: 'apt-get install mariadb-server',
    isHere: () => existsSync(MARIADBD) && answers('mariadb', '--version'),
  },
  python: {
    what: 'python3 (3.10 or newer) with pip',
    install: 'apt-get install python3-pip',
    isHere: () =>
      answers('python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 10))') &&
      answers('python3', '-m', 'pip', '--version'),
  },
  java: {
    what: 'Java 8, 11 or 17 for Spark',
    install: 'apt-get install default-jre-headless',
    isHere: () => answers('java', '-version'),
  },
  maven: {
    what: 'a JDK (17 or newer) and Maven',
    install: 'apt-get install default-jdk-headless maven',
    isHere: () => answers('javac', '-version') && answers('mvn', '-version'),
  },
  chromium: {
    what: 'Chromium',
    install: 'apt-get install chromium',
    isHere: () => answers('chromium', '--version'),
  },
  openssl: { what: 'openssl', install: 'apt-get install openssl', isHere: () => answers('openssl', 'version') },
} as const;

export type Need = keyof typeof PROBES;

function answers(program: string, ...parameters: readonly string[]): boolean {
  return spawnSync(program, parameters, { stdio: 'ignore' }).status === 0;
}

const known = new Map<Need, boolean>();

function isHere(need: Need): boolean {
  const found = known.get(need) ?? PROBES[need].isHere();
  known.set(need, found);
  return found;
}

/** One sentence for people when something is missing, else undefined. */
export function missing(needs: readonly Need[]): string | undefined {
  const absent = needs.filter((need) => !isHere(need)).map((need) => PROBES[need]);
  if (absent.length === 0) return undefined;
  return `needs ${absent.map(({ what }) => what).join(' and ')}: ${absent.map(({ install }) => install).join(', ')}`;
}

/**
 * `describe`, or `describe` that skips and has said why.
 * @throws Error with CI=true when something is missing
 */
export function needs(...wanted: readonly Need[]) {
  const reason = missing(wanted);
  if (reason !== undefined) {
    if (process.env['CI'] === 'true') throw new Error(`this test ${reason}`);
    console.warn(`skipped: this test ${reason}`);
  }
  return describe.skipIf(reason !== undefined);
}

/** `describe` for tests on a server of this kind; the embedded one is always here. */
export function onServer(kind: ServerKind) {
  return kind === 'debian' ? needs('debian-postgres') : describe;
}
