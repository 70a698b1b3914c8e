// A run of the compiled program that kills itself (SIGKILL) right after one part of `publish`.
// node killed-in-publish.mjs <build> <source> <out> <target> lake|snapshot|promote|pointer
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build, source, out, target, part] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(join(build, 'lib', file)).href);
const { compose } = await load('cli/compose.js');
const { runPipeline } = await load('pipeline/run.js');
const nothing = () => undefined;
const progress = { step: nothing, advance: nothing, stepDone: nothing, note: nothing, log: () => '', end: nothing };
const { context } = await compose({
  config: { source, out, target },
  progress,
  signal: new AbortController().signal,
  note: nothing,
});

function dieAfter(wanted, act) {
  return async (...given) => {
    const result = await act(...given);
    if (wanted) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}

const { store } = context;
let revealed = 0;
await runPipeline({
  ...context,
  store: {
    ...store,
    reveal: (from, to) => {
      revealed += 1;
      return dieAfter(part === (revealed === 1 ? 'lake' : 'snapshot'), store.reveal)(from, to);
    },
    swap: (path, text) => dieAfter(part === 'pointer' && path.endsWith('current'), store.swap)(path, text),
  },
  openStage: async (request) => {
    const staged = await context.openStage(request);
    return { ...staged, promote: dieAfter(part === 'promote', staged.promote) };
  },
});
process.stderr.write('the run was not killed\n');
