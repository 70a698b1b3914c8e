// A certificate for a test's server on this machine, which is its own authority. Needs openssl.
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOBODY } from './postgres-servers.ts';

interface ServerCertificate {
  /** Paths of the files that `make` writes. */
  readonly cert: string;
  readonly key: string;
  readonly make: () => void;
  readonly remove: () => void;
}

/** For the name `localhost`, two days long; the user of test servers may read both files. */
export function serverCertificate(): ServerCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'masklake-tls-'));
  const [cert, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
  const make = (): void => {
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    spawnSync('openssl', [...kind, ...names, '-keyout', key, '-out', cert]);
    chmodSync(folder, 0o711);
    chmodSync(key, 0o600);
    if (process.getuid?.() === 0) for (const path of [cert, key]) chownSync(path, NOBODY, NOBODY);
  };
  return { cert, key, make, remove: () => rmSync(folder, { recursive: true }) };
}
