// The evidence of a run, in one place: its record, its signature, its canonical text.
export { canonicalJson } from './canonical-json.ts';
export { buildEvidence, Evidence, type EvidenceInput, type EvidenceOnAws } from './record.ts';
export { readEvidence, SignedEvidence, signEvidence, verifyEvidence } from './signature.ts';
