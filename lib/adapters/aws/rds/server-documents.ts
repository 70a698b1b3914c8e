// What is written down about the two servers of a run, and the secrets that open them. No secret is in a document.
import { z } from 'zod';
import { RdsEngine } from '../../../config/engine.ts';
import { ServerlessV2 } from '../../../config/server-settings.ts';

const ServerFacts = z.object({
  /** A cluster's only instance is `<identifier>-1`. */
  kind: z.enum(['instance', 'cluster']),
  identifier: z.string(),
  engine: RdsEngine,
  engineVersion: z.string(),
  instanceClass: z.string(),
  /** Only groups that somebody made: a default group follows from the version. */
  parameterGroup: z.string().optional(),
  clusterParameterGroup: z.string().optional(),
  /** GiB; Aurora has no such figure. */
  allocatedStorage: z.number().optional(),
  storageType: z.string().optional(),
  iops: z.number().optional(),
  storageThroughput: z.number().optional(),
  /** An Aurora cluster's, where it may have serverless instances. */
  serverlessV2: ServerlessV2.optional(),
  host: z.string(),
  port: z.number(),
});

/** `runs/<run>/source.json`: the temporary server with the source's data. */
export const TemporarySource = ServerFacts;
export type TemporarySource = z.infer<typeof TemporarySource>;

/** `runs/<run>/staged.json`: the fresh server for masked rows. */
export const StagedServer = ServerFacts.extend({
  /** Customer-managed key of its storage, and of snapshots of it. */
  keyArn: z.string(),
});
export type StagedServer = z.infer<typeof StagedServer>;

/** A secret as DMS reads it, too: other names would not do. */
export const ServerSecret = z.object({
  username: z.string(),
  password: z.string().min(1),
  /** Empty until the server has an address. */
  host: z.string(),
  port: z.number(),
});
export type ServerSecret = z.infer<typeof ServerSecret>;
