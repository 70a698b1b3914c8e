// A test's own folder: an output folder, a temporary folder for the program, and a look at everything that was left in them.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckdbSession } from '../../../lib/adapters/duckdb/session.ts';
import { literal } from '../../../lib/core/sql/quote.ts';

export interface Place {
  readonly folder: string;
  readonly out: string;
  /** TMPDIR of the program. */
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export function newPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-e2e-'));
  chmodSync(folder, 0o711);
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  chmodSync(temporary, 0o1777);
  return {
    folder,
    out: join(folder, 'out'),
    temporary,
    env: { TMPDIR: temporary },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Every file below a folder, relative to it, sorted. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Folders and files directly in a folder; [] when it does not exist. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** What a person would take for a result: published lake folders, snapshots, pointers. */
export function visibleResults(out: string): string[] {
  const visible = (folder: string): string[] => namesIn(folder).filter((name) => !name.startsWith('.'));
  const lakes = visible(join(out, 'lake', 'masked')).flatMap((source) =>
    visible(join(out, 'lake', 'masked', source)).map((name) => `lake/masked/${source}/${name}`),
  );
  return [...lakes, ...visible(join(out, 'snapshots')).map((name) => `snapshots/${name}`)];
}

/** What a run must not leave behind: work folders, raw files, hidden folders, locks, temporary files. */
export function leftovers(place: Place): string[] {
  const { out, temporary } = place;
  const hidden = (folder: string): string[] => namesIn(folder).filter((name) => name.startsWith('.'));
  return [
    ...namesIn(join(out, 'work')).map((name) => `work/${name}`),
    ...namesIn(join(out, 'lake', 'raw')).map((name) => `lake/raw/${name}`),
    ...hidden(join(out, 'lake')).map((name) => `lake/${name}`),
    ...hidden(join(out, 'snapshots')).map((name) => `snapshots/${name}`),
    ...namesIn(join(out, 'locks')).map((name) => `locks/${name}`),
    ...namesIn(temporary).map((name) => `tmp/${name}`),
  ];
}

/** The decoded text of every file below a folder: Parquet as CSV, gzip unpacked. */
export async function decodedTexts(folder: string): Promise<{ readonly file: string; readonly text: string }[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'masklake-e2e-decode-'));
  const session = await DuckdbSession.open({ tempDirectory: scratch });
  try {
    const texts: { file: string; text: string }[] = [];
    for (const file of filesBelow(folder)) {
      const path = join(folder, file);
      if (file.endsWith('.parquet')) {
        const csv = join(scratch, 'decoded.csv');
        await session.run(`COPY (FROM read_parquet(${literal(path)})) TO ${literal(csv)} (FORMAT csv)`, 'decode');
        texts.push({ file, text: readFileSync(csv, 'utf8') });
      } else if (file.endsWith('.gz')) texts.push({ file, text: gunzipSync(readFileSync(path)).toString('utf8') });
      else texts.push({ file, text: readFileSync(path, 'utf8') });
    }
    return texts;
  } finally {
    session.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}
