// Taking back what a run made in DMS: for the export's own compensation, the clean-up and the sweeper.
import type { Right } from '../right.ts';
import { arnOf } from '../step-function.ts';
import { TAGGED } from './entry.ts';

export function dmsRemovals(): Right[] {
  return [
    {
      actions: ['dms:DescribeEndpoints', 'dms:DescribeReplicationConfigs'],
      resources: ['*'],
      why: 'DMS knows no resource for its lists; nothing can be changed with it',
    },
    {
      actions: ['dms:StopReplication', 'dms:DeleteReplicationConfig', 'dms:DeleteEndpoint'],
      resources: [arnOf('dms', 'endpoint:*'), arnOf('dms', 'replication-config:*')],
      conditions: TAGGED,
      why: 'DMS makes up the ARNs; what is deleted was made by a run',
    },
  ];
}
