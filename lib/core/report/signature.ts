// Hash and signature of evidence: Ed25519 (RFC 8032) over the canonical JSON. Keys come in as PEM; nothing is read from anywhere.
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { Evidence } from './record.ts';

export const SignedEvidence = z.object({
  evidence: Evidence,
  /** Of the canonical JSON of `evidence`. */
  sha256: z.string(),
  signature: z.object({
    algorithm: z.literal('Ed25519'),
    /** SPKI, PEM: shows that nothing changed since; whom it belongs to is for the reader to know. */
    publicKey: z.string(),
    /** First 16 hex digits of the SHA-256 of the public key's SPKI bytes. */
    keyId: z.string(),
    /** Base64. */
    value: z.string(),
  }),
});
export type SignedEvidence = z.infer<typeof SignedEvidence>;

/** @param privateKeyPem PKCS#8, Ed25519 */
export function signEvidence(evidence: Evidence, privateKeyPem: string): SignedEvidence {
  const body = Buffer.from(canonicalJson(evidence));
  const privateKey = createPrivateKey(privateKeyPem);
  const publicKey = createPublicKey(privateKey);
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    evidence,
    sha256: createHash('sha256').update(body).digest('hex'),
    signature: {
      algorithm: 'Ed25519',
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      keyId: createHash('sha256').update(spki).digest('hex').slice(0, 16),
      value: sign(null, body, privateKey).toString('base64'),
    },
  };
}

/**
 * True when hash and signature fit the evidence as it stands.
 * @param publicKeyPem the key to trust; without it only "unchanged since it was signed by whoever signed" is shown
 */
export function verifyEvidence(signed: SignedEvidence, publicKeyPem: string = signed.signature.publicKey): boolean {
  const body = Buffer.from(canonicalJson(signed.evidence));
  if (createHash('sha256').update(body).digest('hex') !== signed.sha256) return false;
  try {
    return verify(null, body, createPublicKey(publicKeyPem), Buffer.from(signed.signature.value, 'base64'));
  } catch {
    return false;
  }
}

/** Evidence from the text of `evidence.json`; undefined when it is damaged, changed, or (with a key) signed by somebody else. */
export function readEvidence(text: string, publicKeyPem?: string): Evidence | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = SignedEvidence.safeParse(document);
  if (!parsed.success || !verifyEvidence(parsed.data, publicKeyPem)) return undefined;
  // Members that the schema does not know were dropped before hashing: what is handed on is exactly what was signed.
  return parsed.data.evidence;
}
