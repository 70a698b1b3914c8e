// Runs one bundled handler as the Lambda runtime does: module and function from _HANDLER, one event at a time, errors as type and message.
// Names of databases lead to their servers only from inside the network; from elsewhere nothing answers, as with a private address.
import dns from 'node:dns';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { lookup } = dns;
dns.lookup = (name, given, last) => {
  const [options, callback] = typeof given === 'function' ? [{}, given] : [given, last];
  if (!name.endsWith('.rds.amazonaws.com')) return lookup(name, options, callback);
  const address = process.env.LAB_HOSTS && JSON.parse(readFileSync(process.env.LAB_HOSTS, 'utf8'))[name];
  if (!address) {
    const code = process.env.LAB_HOSTS ? 'ENOTFOUND' : 'ETIMEDOUT';
    return callback(Object.assign(new Error(`connect ${code} ${name}`), { code }));
  }
  return options?.all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4);
};

const [module, name] = process.env._HANDLER.split('.');
const { [name]: handler } = await import(pathToFileURL(join(process.env.LAMBDA_TASK_ROOT, `${module}.mjs`)).href);
const limit = Number(process.env.LAB_TIMEOUT ?? 900) * 1000;

process.on('message', async ({ id, event }) => {
  const until = Date.now() + limit;
  const context = { getRemainingTimeInMillis: () => Math.max(0, until - Date.now()), awsRequestId: String(id) };
  try {
    process.send({ id, result: JSON.stringify((await handler(event, context)) ?? null) });
  } catch (error) {
    const failure = { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\n') };
    process.send({ id, failure: JSON.stringify(failure) });
  }
});
