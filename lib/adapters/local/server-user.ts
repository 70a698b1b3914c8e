// Which user a Postgres server runs as, and whether that user can reach a folder. Postgres refuses to run as root, so root
// starts it as `nobody`; an ordinary user starts it as itself.
import { chown, lchown, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Numeric ids for spawn and chown. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** The user to switch to, or undefined when this process is not root and the server runs as the same user. */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const fields = passwd
    .split('\n')
    .find((line) => line.startsWith('nobody:'))
    ?.split(':');
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
  // macOS writes -2; ids are unsigned 32-bit numbers to the kernel
  return Number.isInteger(uid) && Number.isInteger(gid)
    ? { uid: uid >>> 0, gid: gid >>> 0 }
    : { uid: 65534, gid: 65534 };
}

/** True when the user may enter `path` and every folder above it (mode bits only: without ACLs). */
export async function canReach(path: string, user: ServerUser | undefined): Promise<boolean> {
  if (user === undefined) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const info = await stat(folder).catch(() => undefined);
    if (info === undefined) return false;
    const bit = info.uid === user.uid ? 0o100 : info.gid === user.gid ? 0o010 : 0o001;
    if ((info.mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** Gives a folder and everything in it to the user; links are changed themselves, never followed. */
export async function giveTo(path: string, user: ServerUser | undefined): Promise<void> {
  if (user === undefined) return;
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) await giveTo(child, user);
    else await lchown(child, user.uid, user.gid);
  }
  await chown(path, user.uid, user.gid);
}
