// Preloaded into the program (node --import): it sends itself signals in one of its steps, however busy the machine is. A test that watches
// from outside may get its turn when the step is over. `?after=<pattern>&delay=<milliseconds>&signals=<names>`: once stderr matches, then
// after the delay, then every 40 ms. A thread counts the time, so that a signal may come in the middle of anything.
import { isMainThread, Worker } from 'node:worker_threads';

const settings = new URL(import.meta.url).searchParams;
const after = new RegExp(settings.get('after') ?? '', 'm');
const delay = Number(settings.get('delay'));
const signals = (settings.get('signals') ?? '').split(',');
const [MATCHED, SENT] = [0, 1];

const THREAD = `
  const { flags, delay, signals } = require('node:worker_threads').workerData;
  const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  Atomics.wait(flags, ${MATCHED}, 0);
  sleep(delay);
  for (const signal of signals) {
    process.kill(process.pid, signal);
    Atomics.store(flags, ${SENT}, 1);
    Atomics.notify(flags, ${SENT});
    sleep(40);
  }`;

if (isMainThread) {
  const flags = new Int32Array(new SharedArrayBuffer(8));
  new Worker(THREAD, { eval: true, execArgv: [], workerData: { flags, delay, signals } }).unref();
  const write = process.stderr.write.bind(process.stderr);
  let text = '';
  process.stderr.write = (chunk, ...more) => {
    const written = write(chunk, ...more);
    text += chunk;
    if (Atomics.load(flags, MATCHED) === 1 || !after.test(text)) return written;
    Atomics.store(flags, MATCHED, 1);
    Atomics.notify(flags, MATCHED);
    // without a delay, nothing happens before the signal
    if (delay === 0) Atomics.wait(flags, SENT, 0);
    return written;
  };
}
