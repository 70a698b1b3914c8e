// The deployment that every test of the lab runs, as under `aws:` in masklake.yaml. It is one, so that the synthesized assembly is shared.

/** An account that masked snapshots of `shop` are shared with. */
export const PARTNER = '210987654321';

export const CONFIGURATION = {
  sources: [
    { name: 'shop', instance: 'shop', share: { accounts: [PARTNER] } },
    // Aurora
    { name: 'orders', cluster: 'orders' },
    // its larger tables are for Glue
    { name: 'events', instance: 'events', sizes: { glueAbove: 1 } },
  ],
};
