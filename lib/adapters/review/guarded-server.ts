// A web server for one person on one machine: 127.0.0.1 only, nobody without the address that was printed, no page of another origin. What is
// refused is refused before anything is read, and nothing is logged.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EnvironmentError } from '../../core/errors.ts';

const HOST = '127.0.0.1';
/** Longest body of a request, in bytes. */
const LONGEST_BODY = 1_000_000;

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // With no-referrer a browser says `Origin: null` where a form is sent, and our own forms could not be told from others.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: URLSearchParams;
  /** What a form sent; empty for GET. */
  readonly form: URLSearchParams;
  /** The script asks, and wants data rather than a page. */
  readonly fragment: boolean;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface GuardedServer {
  /** With the token: for the person who started it. */
  readonly address: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves until it is closed.
 * @param port 0 takes a free one
 * @throws EnvironmentError when the port cannot be had
 */
export async function serveGuarded(handle: (asked: Asked) => Promise<Reply>, port = 0): Promise<GuardedServer> {
  const token = randomBytes(32).toString('base64url');
  const session = randomBytes(32).toString('base64url');
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(
        new EnvironmentError(`port ${port} of ${HOST} cannot be used`, {
          hint: 'leave out --port, or name a free one',
        }),
      ),
    );
    server.listen(port, HOST, resolve);
  });
  const taken = portOf(server.address());
  const guard: Guard = { host: `${HOST}:${taken}`, token, session, cookie: `masklake-review-${taken}` };
  server.on('request', (request, response) => {
    void answer(request, guard, handle).then((reply) => send(request, response, reply));
  });
  const origin = `http://${guard.host}`;
  return {
    origin,
    address: `${origin}/enter/${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new EnvironmentError('the server has no port');
  return address.port;
}

interface Guard {
  readonly host: string;
  readonly token: string;
  readonly session: string;
  readonly cookie: string;
}

async function answer(
  request: IncomingMessage,
  guard: Guard,
  handle: (asked: Asked) => Promise<Reply>,
): Promise<Reply> {
  const { method, headers } = request;
  if (headers.host !== guard.host) return refused(403, 'This address does not lead here.');
  if (method !== 'GET' && method !== 'POST') return refused(405, 'Only GET and POST are answered.');
  const url = urlOf(request.url, guard.host);
  if (url === undefined) return refused(400, 'This is no address.');
  const entered = /^\/enter\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (method === 'GET' && entered !== undefined) return enter(entered, guard);
  if (!isOwnPage(request, guard)) return refused(403, 'Requests of other pages are not answered.');
  if (!isSame(cookieOf(headers.cookie, guard.cookie), guard.session))
    return refused(403, 'This browser was not let in: open the address that `masklake review` printed.');
  let form = new URLSearchParams();
  if (method === 'POST') {
    if (headers['content-type']?.split(';')[0]?.trim() !== 'application/x-www-form-urlencoded')
      return refused(415, 'Only forms are taken.');
    const body = await bodyOf(request);
    if (body === undefined) return refused(413, 'The form is too long.');
    form = new URLSearchParams(body);
  }
  return handle({
    method,
    path: url.pathname,
    query: url.searchParams,
    form,
    fragment: headers['x-fragment'] === '1',
  });
}

function urlOf(text: string | undefined, host: string): URL | undefined {
  if (text?.startsWith('/') !== true) return undefined;
  try {
    return new URL(`http://${host}${text}`);
  } catch {
    return undefined;
  }
}

/**
 * The cookie is set on a page of our own that leads on, not on a redirect: where a link of another page led here, a SameSite cookie would
 * not go along with the next request.
 */
function enter(given: string, { token, session, cookie }: Guard): Reply {
  if (!isSame(given, token)) return refused(403, 'This address is not valid (any more).');
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><link rel="icon" href="data:,"><title>masklake review</title><p><a href="/">To the review</a></p></html>',
    headers: { 'Set-Cookie': `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/` },
  };
}

/**
 * A changing request must name our own origin. Pages on other ports of this machine are "same site" for the cookie: a browser says so, and is
 * refused also where it only reads.
 */
function isOwnPage({ method, headers }: IncomingMessage, { host }: Guard): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (method === 'POST') return origin !== undefined && (site === undefined || site === 'same-origin');
  return site === undefined || site === 'same-origin' || site === 'none';
}

function cookieOf(header: string | undefined, name: string): string {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > LONGEST_BODY) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function refused(status: number, words: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: `${words}\n` };
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body, headers }: Reply): void {
  // What was refused unread must not be taken for the next request.
  if (!request.complete) response.setHeader('Connection', 'close');
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, ...headers });
  response.end(body);
}
