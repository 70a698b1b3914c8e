// Makes the embedded package's `native` folder usable: its symbolic links may be missing (install scripts switched off), and
// root's server user may not be able to enter it (a clone under /root). Then a private copy in the temporary folder is used.
import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { EnvironmentError } from '../../core/errors.ts';
import type { ServerUser } from './server-user.ts';
import { canReach } from './server-user.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Path of a `native` folder with all its links that the server's user can enter. @param folder of the npm package */
export async function usableNative(folder: string, user: ServerUser | undefined): Promise<string> {
  const native = join(folder, 'native');
  if ((await canReach(join(native, 'bin'), user)) && (await linked(folder, folder))) return native;
  return cachedCopy(folder, user);
}

/** Creates the links listed in pg-symlinks.json under `root`; false when the folder may not be written. */
async function linked(folder: string, root: string): Promise<boolean> {
  for (const { source, target } of await listedLinks(folder)) {
    const path = join(root, target);
    if ((await lstat(path).catch(() => undefined)) !== undefined) continue;
    try {
      await symlink(relative(dirname(target), source), path);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST') continue;
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false;
      throw error;
    }
  }
  return true;
}

async function listedLinks(folder: string): Promise<z.infer<typeof Links>> {
  const text = await readFile(join(folder, 'native/pg-symlinks.json'), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '[]';
    throw error;
  });
  return Links.parse(JSON.parse(text)).filter((link) => inside(link.source) && inside(link.target));
}

/** The list comes with the package: it may name files inside the package only. */
function inside(path: string): boolean {
  return path.startsWith('native/') && !path.split('/').includes('..');
}

/** A copy under the temporary folder, made aside and renamed, owned by this user and shared by later runs. */
async function cachedCopy(folder: string, user: ServerUser | undefined): Promise<string> {
  const wanted = await fingerprint(join(folder, 'native'));
  const place = join(tmpdir(), `masklake-pg-${basename(folder)}-${wanted.slice(0, 16)}`);
  if (!(await isOurs(place, wanted))) {
    const aside = await mkdtemp(`${place}-`);
    await cp(join(folder, 'native'), join(aside, 'native'), { recursive: true, verbatimSymlinks: true });
    await linked(folder, aside);
    await openToAll(aside);
    await rename(aside, place).catch(async () => {
      // somebody else was first, or left something there: theirs counts only when it is whole and ours
      if (!(await isOurs(place, wanted))) await replace(aside, place);
      else await rm(aside, { recursive: true, force: true });
    });
  }
  if (!(await canReach(join(place, 'native/bin'), user))) {
    throw new EnvironmentError('the Postgres server programs are in a folder that its user cannot enter', {
      where: place,
      hint: 'set TMPDIR to a folder that every user may enter',
    });
  }
  return join(place, 'native');
}

async function replace(aside: string, place: string): Promise<void> {
  const old = await mkdtemp(`${place}-old-`);
  try {
    await rename(place, join(old, 'was'));
    await rename(aside, place);
  } catch (cause) {
    await rm(aside, { recursive: true, force: true });
    throw new EnvironmentError('the place for the Postgres server programs belongs to somebody else', {
      where: place,
      hint: 'remove it, or set TMPDIR to another folder',
      cause,
    });
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

async function isOurs(place: string, wanted: string): Promise<boolean> {
  const info = await lstat(place).catch(() => undefined);
  if (info === undefined || !info.isDirectory() || info.uid !== process.getuid?.() || (info.mode & 0o022) !== 0)
    return false;
  return (await fingerprint(join(place, 'native')).catch(() => '')) === wanted;
}

/** Names and sizes of all plain files: enough to notice a temporary folder's cleaner that removed some of them. */
async function fingerprint(native: string): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of (await readdir(native, { recursive: true })).sort()) {
    const info = await lstat(join(native, entry));
    if (info.isFile()) hash.update(`${entry}\0${info.size}\n`);
  }
  return hash.digest('hex');
}

/** The clone may have been made under a strict umask: everybody may read and enter the copy, only its owner may write. */
async function openToAll(root: string): Promise<void> {
  for (const entry of await readdir(root, { recursive: true })) {
    const path = join(root, entry);
    const info = await lstat(path);
    if (!info.isSymbolicLink()) await chmod(path, (info.mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
  await chmod(root, 0o755);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
