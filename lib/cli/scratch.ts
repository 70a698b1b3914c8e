// A private temporary folder for as long as a function runs.
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'masklake-'));
  // It may hold the source's rows: Ctrl-C removes it too.
  const leave = (): void => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  try {
    return await use(folder);
  } finally {
    process.off('SIGINT', leave);
    process.off('SIGTERM', leave);
    await rm(folder, { recursive: true, force: true });
  }
}
