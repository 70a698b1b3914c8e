// The functions' code in two archives: one with DuckDB for those that work on files, one without. Every handler is an entry point of its
// archive and they share what they have in common, so that a synthesis bundles twice and not once per function. Needs no Docker.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { z } from 'zod';
import type { Deployment } from '../config/deployment.ts';
import { EnvironmentError } from '../core/errors.ts';

export const PROJECT = join(import.meta.dirname, '../..');
/** Bundled code is ESM; packages that still call `require` get one. */
const BANNER = "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";
const NPM_CPU = { arm64: 'arm64', x86_64: 'x64' } as const;
const DUCKDB = '@duckdb/node-api';

export interface FunctionCodeProps {
  readonly deployment: Deployment;
  /** Folders under functions/. */
  readonly folders: readonly string[];
  /** Adds DuckDB with the native binding of Lambda's platform, whatever machine synthesizes. */
  readonly duckdb: boolean;
  /** Texts beside the code, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Handlers are called `<folder>.handler`. */
export function functionCode(props: FunctionCodeProps): Code {
  return Code.fromAsset(join(PROJECT, 'functions'), {
    // of what is deployed, not of what it was made from
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('bundling-needs-no-docker'),
      // tells the archives apart in CDK's cache
      command: [...props.folders, JSON.stringify([props.deployment, props.files])],
      local: {
        tryBundle: (output) => {
          bundle(output, props);
          return true;
        },
      },
    },
  });
}

function bundle(output: string, { deployment, folders, duckdb, files = {} }: FunctionCodeProps): void {
  buildSync({
    entryPoints: Object.fromEntries(
      folders.map((folder) => [folder, join(PROJECT, 'functions', folder, 'handler.ts')]),
    ),
    outdir: output,
    absWorkingDir: PROJECT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    outExtension: { '.js': '.mjs' },
    // beside the entry points: code finds deployment.json by its own folder
    chunkNames: '[name]-[hash]',
    banner: { js: BANNER },
    // an error's class name is what a run says about its failure
    keepNames: true,
    external: [DUCKDB, 'pg-native'],
    logLevel: 'error',
  });
  writeFileSync(join(output, 'deployment.json'), JSON.stringify(deployment));
  cpSync(join(PROJECT, 'identifiers'), join(output, 'identifiers'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), text);
  }
  if (duckdb) installDuckdb(output, NPM_CPU[deployment.architecture]);
  // pools of fakes record the version of faker that drew them, which is read from the package
  const faker = 'node_modules/@faker-js/faker/package.json';
  mkdirSync(dirname(join(output, faker)), { recursive: true });
  copyFileSync(join(PROJECT, faker), join(output, faker));
}

/** `npm ci` of DuckDB alone, with the versions of the project's lock file, out of npm's cache where it can. */
function installDuckdb(output: string, cpu: string): void {
  const lock = join(output, 'package-lock.json');
  writeFileSync(join(output, 'package.json'), JSON.stringify({ dependencies: { [DUCKDB]: installedVersion() } }));
  copyFileSync(join(PROJECT, 'package-lock.json'), lock);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], {
    cwd: output,
    env: { ...process.env, npm_config_cpu: cpu, npm_config_os: 'linux', npm_config_libc: 'glibc' },
    // the synthesis answers on standard output
    stdio: ['ignore', 2, 2],
  });
  rmSync(lock);
  // an optional package that npm cannot get is left out without an error
  const binding = `@duckdb/node-bindings-linux-${cpu}`;
  if (!existsSync(join(output, 'node_modules', binding, 'duckdb.node')))
    throw new EnvironmentError(`npm could not install ${binding}`, {
      hint: `run once with a registry in reach: npm cache add ${binding}@${installedVersion()}`,
    });
}

const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

function installedVersion(): string {
  const { dependencies } = Manifest.parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));
  const version = dependencies[DUCKDB];
  if (version === undefined) throw new EnvironmentError(`package.json does not list ${DUCKDB}`);
  return version;
}
