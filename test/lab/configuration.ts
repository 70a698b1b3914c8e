// The deployment that every test of the lab runs, as under `aws:` in masklake.yaml. It is one, so that the synthesized assembly is shared.

/** An account that masked snapshots of `shop` are shared with. */
export const PARTNER = '210987654321';

/** A role in it, by which results, a login and a copy of a masked cluster snapshot come there. */
export const PARTNER_ROLE = `arn:aws:iam::${PARTNER}:role/masklake-results`;
export const PARTNER_KEY = `arn:aws:kms:us-east-1:${PARTNER}:key/11111111-2222-4333-8444-555555555555`;
export const PARTNER_BUCKET = 'results-of-masklake';
export const PARTNER_SECRET = 'orders-masked';

/** Beginning of the names of secrets that open servers which are kept. */
export const RESULT_SECRET = 'masklake/events-masked';

/** An account that owns sources, its role for the pipeline, and its key for what is shared. Those of docs/operations.md, in the lab's region. */
export const OWNER = '444455556666';
export const OWNER_ROLE = `arn:aws:iam::${OWNER}:role/masklake-reader`;
export const OWNER_KEY = `arn:aws:kms:us-east-1:${OWNER}:key/00000000-0000-0000-0000-000000000002`;
export const OWNER_EXTERNAL_ID = 'masklake-billing';
const ELSEWHERE = {
  snapshotKeyArn: OWNER_KEY,
  account: { id: OWNER, roleArn: OWNER_ROLE, externalId: OWNER_EXTERNAL_ID },
};

const READERS = { trust: ['arn:aws:iam::123456789012:role/people'] };

export const CONFIGURATION = {
  sources: [
    { name: 'shop', instance: 'shop', share: { accounts: [PARTNER] } },
    // Aurora, serverless
    {
      name: 'orders',
      cluster: 'orders',
      restore: { instanceClass: 'db.serverless', serverlessV2: { minCapacity: 0.5, maxCapacity: 4 } },
      share: {
        accounts: [PARTNER],
        results: {
          roleArn: PARTNER_ROLE,
          externalId: 'lab-of-masklake',
          bucket: PARTNER_BUCKET,
          secretName: PARTNER_SECRET,
        },
        copyTo: { region: 'us-east-1', keyArn: PARTNER_KEY },
      },
    },
    // its larger tables are for Glue, verification has several slices, and a server of it is kept, for nobody outside of this account
    {
      name: 'events',
      instance: 'events',
      sizes: { glueAbove: 1, slice: 1 },
      share: { instance: { instanceClass: 'db.t4g.micro', secretName: RESULT_SECRET } },
    },
    // its plans wait for a person
    { name: 'staff', instance: 'staff', approval: true },
    // of another account: an instance, and an Aurora cluster
    { name: 'billing', instance: 'billing', ...ELSEWHERE },
    { name: 'ledger', cluster: 'ledger', ...ELSEWHERE },
    // as for `events`
    { name: 'store', engine: 'mariadb', instance: 'store', sizes: { glueAbove: 1, slice: 1 } },
  ],
  lake: {
    settings: 'append',
    personas: {
      'data-analyst': READERS,
      'data-scientist': READERS,
      'training-job': READERS,
      steward: READERS,
      // a role that exists
      auditor: { roleArn: 'arn:aws:iam::123456789012:role/auditor' },
    },
    columns: [
      {
        persona: 'auditor',
        source: 'shop',
        database: 'pagila',
        table: 'film',
        columns: ['film_id'],
        because: 'a column that is granted by name',
      },
    ],
  },
};
