// `npm start` on a bare clone: installs what is missing, compiles what has changed, then runs the command line.
// Only Node's built-in modules may be used here, because nothing else is there yet. Everything said here goes to stderr:
// stdout belongs to the command.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const ENVIRONMENT_EXIT = 2;
const INTERRUPTED_EXIT = 130;
const LONGEST_WAIT_MILLISECONDS = 15 * 60_000;

const root = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(root, ...parts);
const INSTALL_STAMP = at('node_modules', '.masklake-stamp');
const BUILD_STAMP = at('dist', '.masklake-stamp');
// the lock is the folder that the compiler writes into: same depth as dist (source maps), renamed to it at the end
const WORK = at('.masklake-start');

function say(text) {
  process.stderr.write(`masklake: ${text}\n`);
}

function giveUp(text, hint) {
  say(text);
  if (hint) say(hint);
  process.exit(ENVIRONMENT_EXIT);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function digest(...texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}

// ---- what is there, and what should be

function wantedInstall() {
  return digest(read(at('package-lock.json')), process.versions.modules, process.platform, process.arch);
}

function isInstalled() {
  const wanted = wantedInstall();
  if (read(INSTALL_STAMP) === wanted) return true;
  // `npm ci` by hand removes the stamp, but leaves a list of what it installed
  if (!installedMatchesLock()) return false;
  tryToWrite(INSTALL_STAMP, wanted);
  return true;
}

function installedMatchesLock() {
  const lock = packagesOf(at('package-lock.json'));
  const installed = packagesOf(at('node_modules', '.package-lock.json'));
  if (lock === undefined || installed === undefined) return false;
  return Object.entries(lock).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return (wanted.optional || wanted.devOptional) && !isForThisMachine(wanted);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function packagesOf(path) {
  try {
    return JSON.parse(read(path)).packages;
  } catch {
    return undefined;
  }
}

function isForThisMachine({ os, cpu, libc }) {
  // without a platform it is optional for another reason, and npm may rightly have left it out
  if (!os || !cpu || libc) return false;
  return os.includes(process.platform) && cpu.includes(process.arch);
}

function wantedBuild() {
  const files = ['bin', 'lib', 'functions'].flatMap((folder) => sources(at(folder))).sort();
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package.json'].map((name) => read(at(name)));
  return digest(...settings, ...files.flatMap((file) => [file.slice(root.length), read(file)]));
}

function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|json)$/.test(entry.name) ? [path] : [];
  });
}

function isBuilt() {
  return read(BUILD_STAMP) === wantedBuild() && existsSync(at('dist', 'bin', 'cli.js'));
}

function tryToWrite(path, text) {
  try {
    writeFileSync(path, text);
  } catch {
    // a clone that may only be read: the longer check is done again next time
  }
}

// ---- doing it

/** Empty when it went well, else how it ended. A signal to us is handed on, so that nothing goes on behind our back. */
function run(program, parameters) {
  return new Promise((resolve) => {
    let interrupted = false;
    const child = spawn(program, parameters, { cwd: root, stdio: ['ignore', 2, 2] });
    const handOn = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    const done = (failure) => {
      process.off('SIGINT', handOn).off('SIGTERM', handOn);
      if (interrupted) leave(INTERRUPTED_EXIT);
      resolve(failure);
    };
    process.on('SIGINT', handOn).on('SIGTERM', handOn);
    child.on('error', (error) => done(error.code ?? 'failed'));
    child.on('close', (code, signal) => done(code === 0 ? '' : signal ? `ended by ${signal}` : `exit code ${code}`));
  });
}

function leave(code) {
  rmSync(WORK, { recursive: true, force: true });
  process.exit(code);
}

function fail(text, hint) {
  rmSync(WORK, { recursive: true, force: true });
  giveUp(text, hint);
}

/** npm as [program, first parameters]: the one that started us, the one beside this Node, or the one on the PATH. */
function npm() {
  const bin = dirname(process.execPath);
  const beside = [
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const started = process.env.npm_execpath;
  const candidates = [...(started && basename(started) === 'npm-cli.js' ? [started] : []), ...beside];
  const found = candidates.find((path) => existsSync(path));
  if (found) return [process.execPath, [found]];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'npm'))
    .find((path) => existsSync(path));
  if (onPath === undefined) return undefined;
  const real = realpathSync(onPath);
  return real.endsWith('.js') ? [process.execPath, [real]] : [real, []];
}

async function install() {
  const found = npm();
  if (found === undefined)
    fail(
      'npm was not found: it is needed to install the dependencies',
      'install Node.js with npm, or put npm on the PATH',
    );
  say('installing dependencies (once, about half a minute) …');
  const [program, first] = found;
  const failure = await run(program, [
    ...first,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--update-notifier=false',
    '--loglevel=error',
  ]);
  if (failure) fail(`npm ci did not succeed (${failure})`, 'its own message is above; `npm start` tries again');
  tryToWrite(INSTALL_STAMP, wantedInstall());
}

async function build() {
  say('compiling …');
  const wanted = wantedBuild();
  const compiler = at('node_modules', 'typescript', 'bin', 'tsc');
  const failure = await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', WORK]);
  if (failure)
    fail(
      `the sources could not be compiled (${failure})`,
      'see the messages above; on an unchanged clone this is a bug',
    );
  rmSync(join(WORK, 'owner'), { force: true });
  writeFileSync(join(WORK, '.masklake-stamp'), wanted);
  const old = at(`.masklake-start.old-${process.pid}`);
  if (existsSync(at('dist'))) renameSync(at('dist'), old);
  renameSync(WORK, at('dist'));
  rmSync(old, { recursive: true, force: true });
}

/** Takes the lock, or waits for the start that holds it; false when the wait ended without the lock. */
async function takeLock() {
  const until = Date.now() + LONGEST_WAIT_MILLISECONDS;
  for (let told = false; ; ) {
    try {
      mkdirSync(WORK);
      writeFileSync(join(WORK, 'owner'), String(process.pid));
      for (const entry of readdirSync(root))
        if (entry.startsWith('.masklake-start.old-')) rmSync(at(entry), { recursive: true, force: true });
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') notWritable(error.code);
    }
    if (!(await isHeld())) {
      // renamed first, so that of two starts only one removes it
      const stale = at(`.masklake-start.old-${process.pid}`);
      try {
        renameSync(WORK, stale);
        rmSync(stale, { recursive: true, force: true });
      } catch {
        // the other one was faster
      }
      continue;
    }
    if (!told) say('another start is installing or compiling; waiting for it …');
    told = true;
    if (Date.now() > until) giveUp('another start does not finish', `when there is none, remove ${WORK}`);
    await sleep(200);
    if (isInstalled() && isBuilt() && !existsSync(WORK)) return false;
  }
}

/** A lock whose process is gone was left by a start that was killed. */
async function isHeld() {
  let owner = Number(read(join(WORK, 'owner')));
  if (!owner) {
    // between two system calls of its owner: making it and signing it, or signing it off and renaming it
    await sleep(500);
    if (!existsSync(WORK)) return true;
    owner = Number(read(join(WORK, 'owner')));
  }
  if (!owner) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function notWritable(reason) {
  giveUp(
    `cannot install or compile: the folder ${root} may not be written (${reason})`,
    'clone into a folder of your own, or let its owner run `npm start` once',
  );
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  giveUp(
    `Node.js ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed`,
    'see https://nodejs.org/en/download',
  );
}

function checkWritable() {
  try {
    for (const path of [root, at('node_modules'), at('dist')]) if (existsSync(path)) accessSync(path, constants.W_OK);
  } catch (error) {
    notWritable(error.code);
  }
}

async function prepare() {
  if (isInstalled() && isBuilt()) return;
  checkWritable();
  if (!(await takeLock())) return;
  // somebody may have done it while we waited
  if (!isInstalled()) await install();
  if (isBuilt()) rmSync(WORK, { recursive: true, force: true });
  else await build();
}

checkNode();
await prepare();
// `npm start` alone shows the main job on the sample company
if (process.argv.length === 2) process.argv.push('demo');
await import(new URL('dist/bin/cli.js', import.meta.url).href);
