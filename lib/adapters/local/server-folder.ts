// The folder of a private database server: where its data lies so that the server's user can reach it.
import { access, chmod, chown, mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EnvironmentError } from '../../core/errors.ts';
import { isElsewhere, newPlaceElsewhere, notePlace, readServerRecord } from './server-process.ts';
import type { ServerUser } from './server-user.ts';
import { canReach } from './server-user.ts';

/** Creates the server's folder, private to this user. */
export async function prepareDirectory(path: string, user: ServerUser | undefined): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    // root's server user must pass through, not list; what lies below is private to that user
    await chmod(path, user === undefined ? 0o700 : 0o711);
    return await realpath(path);
  } catch (cause) {
    throw new EnvironmentError('cannot create the folder of a private database server', { where: path, cause });
  }
}

/** The folder above `data`, owned by the server's user: `directory` itself, or a folder elsewhere when it cannot be entered. */
export async function placeForData(directory: string, user: ServerUser | undefined): Promise<string> {
  if (user === undefined) return directory;
  const earlier = (await readServerRecord(directory))?.dataDirectory;
  if (earlier !== undefined && isElsewhere(earlier) && (await exists(earlier))) return dirname(earlier);
  const reachable = await canReach(directory, user);
  const place = reachable ? join(directory, 'cluster') : await mkdtemp(newPlaceElsewhere());
  // Before anything is put there: a run that is killed now leaves no server record yet.
  if (!reachable) await notePlace(directory, place);
  await mkdir(place, { recursive: true, mode: 0o700 });
  await chown(place, user.uid, user.gid);
  return place;
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
