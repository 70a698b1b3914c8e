import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  buildEvidence,
  canonicalJson,
  type EvidenceInput,
  readEvidence,
  signEvidence,
  verifyEvidence,
} from '../../../lib/core/report/evidence.ts';
import { renderReport } from '../../../lib/core/report/html.ts';
import { answer } from '../../../lib/core/verify/answer.ts';

const HOSTILE = '<script>alert("x")</script>\u202e';
const type = { text: 'text', base: 'text', category: 'text' as const };
const input: EvidenceInput = {
  run: '20261121-1',
  version: '0.1.0',
  source: { name: 'shop', dialect: 'postgres', serverVersion: 150_018, database: 'shop' },
  startedAt: '2026-11-21T09:00:00.000Z',
  endedAt: '2026-11-21T09:01:10.500Z',
  plan: {
    version: 1,
    source: 'shop',
    policy: 'guarded',
    keyId: 'demo#12345678',
    locale: 'en',
    tables: [
      {
        table: { schema: 'public', name: HOSTILE },
        rows: 'all',
        columns: [
          {
            column: 'email',
            type,
            nullable: false,
            spec: { mask: 'email', keepValues: ['ann@mail.test'] },
            domain: 'email',
            unique: true,
            sensitive: true,
            identifiers: ['EMAIL_ADDRESS'],
            decidedBy: 'detection',
            why: 'e-mail addresses',
            generated: false,
          },
        ],
      },
    ],
  },
  planSha256: 'a'.repeat(64),
  rulesSha256: 'b'.repeat(64),
  rows: { [`public."${HOSTILE.replaceAll('"', '""')}"`]: 5 },
  findings: [],
  checks: [answer('row-counts', { summary: '1 table', measured: { rows: 5 } })],
  files: [{ path: 'snapshot/snapshot.sql.gz', sha256: 'c'.repeat(64), bytes: 12 }],
  omitted: [],
  verdict: { verdict: 'verified', reasons: [] },
};
const keys = generateKeyPairSync('ed25519');
const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('canonical JSON', () => {
  it('sorts names, drops undefined, writes no blanks', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: undefined, A: 1e21 })).toBe(
      '{"A":1e+21,"b":[1,{"c":"é\\"","d":null}]}',
    );
  });
  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ n: Number.NaN })).toThrow();
    expect(() => canonicalJson({ n: 1n })).toThrow();
  });
});

describe('evidence', () => {
  const signed = signEvidence(buildEvidence(input), pem);

  it('holds no mask parameter: they may be data', () => {
    expect(JSON.stringify(signed)).not.toContain('ann@mail.test');
  });
  it('is read back when hash and signature fit, also after its text was laid out anew', () => {
    expect(readEvidence(JSON.stringify(signed, null, 3))?.verdict.verdict).toBe('verified');
  });
  it('is refused when anything in it changed', () => {
    const changed = { ...signed, evidence: { ...signed.evidence, run: 'other' } };
    expect(readEvidence(JSON.stringify(changed))).toBeUndefined();
    expect(readEvidence('{')).toBeUndefined();
  });
  it('is refused under another key than the trusted one', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect([verifyEvidence(signed), verifyEvidence(signed, other)]).toEqual([true, false]);
  });
});

describe('warnings of the plan', () => {
  const warning = { code: 'FREQUENCY', where: 'public.t.c', message: 'few <values>', paste: 'public.t: { c: hash }' };
  const evidence = buildEvidence({ ...input, plan: { ...input.plan, warnings: [warning] } });

  it('stand in the evidence and on the page, with the line that changes them', () => {
    expect(evidence.warnings).toEqual([warning]);
    const html = renderReport(evidence);
    expect(html).toContain('few &lt;values&gt;');
    expect(html).toContain('<code>public.t: { c: hash }</code>');
  });
  it('may be absent, as in evidence of earlier runs', () => {
    expect(buildEvidence(input)).not.toHaveProperty('warnings');
    expect(renderReport(buildEvidence(input))).toContain('<p>None.</p>');
  });
});

describe('report', () => {
  const html = renderReport(buildEvidence(input));

  it('escapes hostile names and makes what cannot be seen visible', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('\u202e');
    expect(html).toContain('\\u{202e}');
  });
  it('asks nothing of any network and runs nothing', () => {
    expect(html).not.toMatch(/https?:|src=|url\(|@import|<link| on\w+=/);
    expect(html).toContain("default-src 'none'");
  });
  it('says the verdict first, and every reason when it is red', () => {
    expect(html.indexOf('Verified')).toBeLessThan(html.indexOf('What was found where'));
    const red = renderReport(
      buildEvidence({
        ...input,
        verdict: { verdict: 'failed', reasons: ['joins: did not answer', 'leak-search: <b>'] },
      }),
    );
    expect(red).toContain('Failed: nothing was published');
    expect(red).toContain('<li>joins: did not answer</li><li>leak-search: &lt;b&gt;</li>');
  });
  it('shows mask, reason, checksum and limits', () => {
    for (const text of ['email', 'e-mail addresses', 'c'.repeat(64), 'pseudonymised', 'row-counts'])
      expect(html).toContain(text);
  });
});
