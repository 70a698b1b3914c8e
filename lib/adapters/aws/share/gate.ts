// What must be so before a masked snapshot may be shared. Every condition is asked of what is there, none is taken over from an earlier step.
import type { RDSClient } from '@aws-sdk/client-rds';
import { z } from 'zod';
import { MOST_ACCOUNTS, type Share } from '../../../config/share.ts';
import { type Blocker, RefusedError } from '../../../core/errors.ts';
import { SignedEvidence, verifyEvidence } from '../../../core/report/evidence.ts';
import type { ObjectStore } from '../../../ports/object-store.ts';
import { findSnapshot, type Snapshot, sharedWith } from '../rds/snapshots.ts';
import { ownershipOf } from '../rds/tags.ts';
import { blockedKey, evidenceKey, revocationKey } from '../run-keys.ts';
import type { RunReference } from '../run-reference.ts';
import { databasesOf } from '../workbench/databases.ts';
import type { KeyUsers } from './key-users.ts';

export interface GatePorts {
  readonly rds: RDSClient;
  readonly runs: ObjectStore;
  readonly evidence: ObjectStore;
  /** Of the key that signs evidence; PEM. */
  readonly publicKey: () => Promise<string>;
  /** Customer-managed key of masked snapshots. */
  readonly databaseKeyArn: string;
  readonly keyUsers: KeyUsers;
}

export interface Shareable {
  readonly snapshot: Snapshot;
  /** SHA-256 of each database's evidence. */
  readonly evidence: readonly { readonly database: string; readonly sha256: string }[];
  /** Accounts that it is shared with already. */
  readonly already: readonly string[];
}

/** @throws RefusedError naming everything that speaks against sharing */
export async function shareable(ports: GatePorts, run: RunReference, share: Share): Promise<Shareable> {
  const snapshot = await findSnapshot(ports.rds, run.maskedSnapshot, run.snapshotKind);
  if (snapshot === undefined)
    throw refused(run, [reason('SHARE_SNAPSHOT', run.maskedSnapshot, 'there is no such snapshot')]);
  const already = await sharedWith(ports.rds, snapshot.kind, snapshot.id);
  const sealed = await evidenceOf(ports, run, snapshot);
  const against = [
    ...snapshotReasons(snapshot, run, ports.databaseKeyArn),
    ...accountReasons(snapshot, share, already),
    ...sealed.against,
    ...(await standingReasons(ports, run)),
    ...(await keyReasons(ports, share)),
  ];
  if (against.length > 0) throw refused(run, against);
  return { snapshot, evidence: sealed.evidence, already };
}

function snapshotReasons(snapshot: Snapshot, run: RunReference, keyArn: string): Blocker[] {
  const owner = ownershipOf(snapshot.tags);
  const against: Blocker[] = [];
  if (owner?.run !== run.id || owner.role !== 'masked')
    against.push(reason('SHARE_SNAPSHOT', snapshot.id, 'its tags do not say that this run made it'));
  if (snapshot.id.includes(':'))
    against.push(reason('SHARE_AUTOMATED', snapshot.id, 'only manual snapshots can be shared'));
  if (snapshot.status !== 'available') against.push(reason('SHARE_STATUS', snapshot.id, `it is ${snapshot.status}`));
  // aws/rds is a key of AWS's, which no other account can be let use
  if (!snapshot.encrypted || snapshot.keyArn !== keyArn)
    against.push(reason('SHARE_KEY', snapshot.id, 'it is not encrypted under the deployment’s own key'));
  return against;
}

function accountReasons({ id }: Snapshot, { accounts }: Share, already: readonly string[]): Blocker[] {
  const against: Blocker[] = [];
  const others = already.filter((account) => !accounts.includes(account));
  if (others.length > 0)
    against.push(
      reason('SHARE_ACCOUNT', id, `it is shared with ${others.join(', ')}, which the configuration does not list`),
    );
  if (accounts.length > MOST_ACCOUNTS)
    against.push(reason('SHARE_ACCOUNTS', id, `RDS shares with ${MOST_ACCOUNTS} accounts at most`));
  if (accounts.some((account) => !/^\d{12}$/.test(account)))
    against.push(reason('SHARE_ACCOUNT', id, 'an account is not twelve digits'));
  return against;
}

/** Each database of the run: there, signed by this deployment, of this snapshot, and green. */
async function evidenceOf(
  ports: GatePorts,
  run: RunReference,
  snapshot: Snapshot,
): Promise<{ readonly evidence: Shareable['evidence']; readonly against: readonly Blocker[] }> {
  const databases = await databasesOf(ports.runs, run.id);
  const publicKey = await ports.publicKey();
  const evidence: { database: string; sha256: string }[] = [];
  const against: Blocker[] = [];
  for (const database of databases) {
    const key = evidenceKey(run.source, run.id, database, 'evidence.json');
    const parsed = z.optional(SignedEvidence).safeParse(await ports.evidence.findJson(key));
    const why = parsed.success ? objection(parsed.data, run, database, snapshot, publicKey) : 'it cannot be read';
    if (why !== undefined) against.push(reason('SHARE_EVIDENCE', key, why));
    else if (parsed.data !== undefined) evidence.push({ database, sha256: parsed.data.sha256 });
  }
  if (databases.length === 0) against.push(reason('SHARE_EVIDENCE', run.id, 'the run has no database'));
  return { evidence, against };
}

function objection(
  signed: SignedEvidence | undefined,
  run: RunReference,
  database: string,
  snapshot: Snapshot,
  publicKey: string,
): string | undefined {
  if (signed === undefined) return 'there is no evidence';
  if (!verifyEvidence(signed, publicKey)) return 'its signature is not this deployment’s, or it was changed';
  const { evidence } = signed;
  if (evidence.run !== run.id || evidence.source.database !== database) return 'it is of another run or database';
  if (evidence.aws?.maskedSnapshot !== snapshot.arn) return 'it is of another snapshot';
  return evidence.verdict.verdict === 'verified' ? undefined : 'its verdict is not “verified”';
}

async function standingReasons({ runs }: GatePorts, run: RunReference): Promise<Blocker[]> {
  const against: Blocker[] = [];
  if ((await runs.findJson(blockedKey(run.id))) !== undefined)
    against.push(reason('SHARE_BLOCKED', blockedKey(run.id), 'a finding came after the run: nothing of it is shared'));
  if ((await runs.findJson(revocationKey(run.id))) !== undefined)
    against.push(reason('SHARE_REVOKED', revocationKey(run.id), 'the run was taken back'));
  return against;
}

/** Without the key the other account could neither copy nor restore it. */
async function keyReasons({ keyUsers, databaseKeyArn }: GatePorts, { accounts }: Share): Promise<Blocker[]> {
  const users = await keyUsers(databaseKeyArn);
  if (users.manager !== 'CUSTOMER')
    return [reason('SHARE_KEY', databaseKeyArn, 'it is a key of AWS’s own, which cannot be shared')];
  const without = accounts.filter((account) => !users.accounts.includes(account));
  if (without.length === 0) return [];
  return [reason('SHARE_KEY', databaseKeyArn, `its policy does not let ${without.join(', ')} use it: deploy again`)];
}

function reason(code: string, where: string, message: string): Blocker {
  return { code, where, message, paste: '' };
}

/** Of a function's error only message and hint are seen: the hint says all reasons. */
function refused(run: RunReference, against: readonly Blocker[]): RefusedError {
  return new RefusedError(against, {
    where: `share of ${run.id}`,
    hint: against.map(({ where, message }) => `${where}: ${message}`).join('; '),
  });
}
