// Who is let in to the review's server, and who is refused: by requests as an attacker's page or program would send them.
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asked, type GuardedServer, serveGuarded } from '../../lib/adapters/review/guarded-server.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

let server: GuardedServer;
let handled: Asked[];
beforeEach(async () => {
  handled = [];
  server = await serveGuarded((asked) => {
    handled.push(asked);
    return Promise.resolve({ status: 200, type: 'text/plain', body: 'inside' });
  });
});
afterEach(() => server.close());

function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

async function cookie(): Promise<string> {
  const { headers } = await ask(new URL(server.address).pathname);
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const FORM = 'application/x-www-form-urlencoded';

describe('the server of a review', () => {
  it('lets in who comes with the token, by a cookie that no script reads and no other site sends', async () => {
    const { headers } = await ask(new URL(server.address).pathname);
    expect(String(headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await ask('/', { cookie: await cookie() })).body).toBe('inside');
  });

  it.each(['/', '/columns', '/style.css', '/run/evidence.json', '/enter/wrong', '/enter/'])(
    'refuses %s without token and cookie, and reads nothing',
    async (path) => {
      expect((await ask(path)).status).toBe(403);
      expect(handled).toEqual([]);
    },
  );

  it('refuses a wrong cookie of the right length', async () => {
    const [name, value = ''] = (await cookie()).split('=');
    expect((await ask('/', { cookie: `${name}=${'A'.repeat(value.length)}` })).status).toBe(403);
  });

  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1'])('refuses the host %s', async (host) => {
    expect((await ask('/', { host, cookie: await cookie() })).status).toBe(403);
  });

  it.each(['http://evil.example', 'http://127.0.0.1:1', 'null', 'http://localhost'])(
    'refuses a request of the origin %s, reading or changing',
    async (origin) => {
      const headers = { origin, cookie: await cookie(), 'content-type': FORM };
      expect((await ask('/', headers)).status).toBe(403);
      expect((await ask('/save', headers, 'POST', 'a=b')).status).toBe(403);
      expect(handled).toEqual([]);
    },
  );

  it.each(['cross-site', 'same-site'])('refuses what a browser calls %s', async (site) => {
    const headers = { 'sec-fetch-site': site, cookie: await cookie(), 'content-type': FORM };
    expect((await ask('/', headers)).status).toBe(403);
    expect((await ask('/save', { ...headers, origin: server.origin }, 'POST', 'a=b')).status).toBe(403);
  });

  it('refuses a form without an origin', async () => {
    const headers = { cookie: await cookie(), 'content-type': FORM };
    expect((await ask('/save', headers, 'POST', 'a=b')).status).toBe(403);
  });

  it('takes a form of its own page', async () => {
    const headers = { cookie: await cookie(), 'content-type': FORM, origin: server.origin };
    expect((await ask('/save', headers, 'POST', 'a=b')).status).toBe(200);
    expect(handled[0]?.form.get('a')).toBe('b');
  });

  it('refuses other methods, other bodies and long ones', async () => {
    const headers = { cookie: await cookie(), origin: server.origin };
    expect((await ask('/', headers, 'PUT')).status).toBe(405);
    expect((await ask('/save', { ...headers, 'content-type': 'application/json' }, 'POST', '{}')).status).toBe(415);
    const long = await ask('/save', { ...headers, 'content-type': FORM }, 'POST', 'a'.repeat(1_100_000)).catch(
      () => undefined,
    );
    expect(long?.status ?? 413).toBe(413);
    expect(handled).toEqual([]);
  });

  it('says in every answer that nothing inline runs, nothing is framed and nothing is kept', async () => {
    for (const answer of [await ask('/'), await ask('/', { cookie: await cookie() })]) {
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).toMatch(/frame-ancestors 'none'/);
      expect(policy).not.toMatch(/unsafe|\*|http:/);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
    }
  });

  it('listens on 127.0.0.1 alone', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});
