// Runs one bundled handler as the Lambda runtime does: module and function from _HANDLER, one event at a time, errors as type and message.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [module, name] = process.env._HANDLER.split('.');
const { [name]: handler } = await import(pathToFileURL(join(process.env.LAMBDA_TASK_ROOT, `${module}.mjs`)).href);

process.on('message', async ({ id, event }) => {
  try {
    process.send({ id, result: JSON.stringify((await handler(event, {})) ?? null) });
  } catch (error) {
    const failure = { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\n') };
    process.send({ id, failure: JSON.stringify(failure) });
  }
});
