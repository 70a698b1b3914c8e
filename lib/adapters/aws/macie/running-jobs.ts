// Classification jobs of runs that go on, and are paid for, whoever has started them.
import {
  DescribeClassificationJobCommand,
  type Macie2Client,
  paginateListClassificationJobs,
} from '@aws-sdk/client-macie2';
import { TEMPORARY_PREFIX } from '../../../core/model/run-id.ts';
import { awsError } from '../rds/errors.ts';
import type { Tag } from '../rds/tags.ts';
import { isSwitchedOff } from './switched-off.ts';

export interface RunningJob {
  readonly name: string;
  readonly created: Date;
  readonly tags: readonly Tag[];
}

/** What a job has that was neither finished nor cancelled; a paused one goes on when its quota is there again. */
const GOING_ON = ['RUNNING', 'PAUSED', 'USER_PAUSED'];

/** Those of our name, with their tags. None where Macie is switched off. */
export async function runningJobs(client: Macie2Client): Promise<readonly RunningJob[]> {
  const found: RunningJob[] = [];
  try {
    const filterCriteria = { includes: [{ key: 'jobStatus' as const, comparator: 'EQ' as const, values: GOING_ON }] };
    for await (const { items = [] } of paginateListClassificationJobs({ client }, { filterCriteria }))
      for (const { jobId, name, jobStatus = '' } of items)
        if (name?.startsWith(TEMPORARY_PREFIX) === true && GOING_ON.includes(jobStatus)) {
          // a list has no tags
          const { createdAt, tags = {} } = await client.send(new DescribeClassificationJobCommand({ jobId }));
          const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
          if (createdAt !== undefined) found.push({ name, created: createdAt, tags: Tags });
        }
  } catch (error) {
    if (isSwitchedOff(error)) return [];
    throw awsError('list the classification jobs', 'Macie', error);
  }
  return found;
}
