// Deletes the instance that a run restored its snapshot to. Its name follows from the run id, so nothing else can be meant.
import type { RDSClient } from '@aws-sdk/client-rds';
import { DBInstanceNotFoundFault, DeleteDBInstanceCommand, InvalidDBInstanceStateFault } from '@aws-sdk/client-rds';
import { EnvironmentError } from '../../core/errors.ts';
import { temporaryInstanceFor } from '../../core/model/run-id.ts';

/** Starts the deletion, without a last snapshot. No error when the instance is gone or going. */
export async function deleteTemporaryInstance(client: RDSClient, run: string): Promise<void> {
  const name = temporaryInstanceFor(run);
  const request = new DeleteDBInstanceCommand({
    DBInstanceIdentifier: name,
    SkipFinalSnapshot: true,
    DeleteAutomatedBackups: true,
  });
  try {
    await client.send(request);
  } catch (error) {
    if (error instanceof DBInstanceNotFoundFault) return;
    if (error instanceof InvalidDBInstanceStateFault && /being deleted/.test(error.message)) return;
    throw new EnvironmentError(
      `RDS could not delete the temporary instance (${error instanceof Error ? error.name : 'unknown'})`,
      { where: name },
    );
  }
}
