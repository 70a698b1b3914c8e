// The protocol between CloudFormation and a function that stands for a resource: whatever happens, an answer is put where CloudFormation
// waits for it, or a deployment would hang until it times out.
import { z } from 'zod';
import { InternalError, MasklakeError, UsageError } from '../../core/errors.ts';

const Event = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.string().optional(),
  ResourceProperties: z.unknown(),
});

/** A resource that exists, under its physical id: another id after an update means that the old one is to be deleted. */
export type SetUp<Properties> = (properties: Properties) => Promise<{ readonly physicalId: string }>;

/** CloudFormation takes 4,096 bytes; the reason is the only part of ours that has no bound. */
const LONGEST_REASON = 2_000;

/**
 * A handler for a resource that is set up and never taken back: what it made belongs to the account.
 * @param schema of the properties, which CloudFormation passes as text
 */
export function customResource<Properties>(
  schema: z.ZodType<Properties>,
  setUp: SetUp<Properties>,
): (event: unknown) => Promise<void> {
  return async (event) => {
    const request = Event.parse(event);
    const { StackId, RequestId, LogicalResourceId, PhysicalResourceId } = request;
    const answer = await answerTo(request, schema, setUp);
    await put(request.ResponseURL, {
      StackId,
      RequestId,
      LogicalResourceId,
      // an id is asked for even when nothing was made
      PhysicalResourceId: PhysicalResourceId ?? 'none',
      ...answer,
    });
  };
}

async function answerTo<Properties>(
  { RequestType, ResourceProperties }: z.infer<typeof Event>,
  schema: z.ZodType<Properties>,
  setUp: SetUp<Properties>,
): Promise<Readonly<Record<string, string>>> {
  if (RequestType === 'Delete') return { Status: 'SUCCESS' };
  try {
    const properties = schema.safeParse(ResourceProperties);
    if (!properties.success) throw new UsageError('the properties are not those that this function knows');
    const { physicalId } = await setUp(properties.data);
    return { Status: 'SUCCESS', PhysicalResourceId: physicalId };
  } catch (error) {
    const ours =
      error instanceof MasklakeError
        ? error
        : new InternalError(`unexpected ${error instanceof Error ? error.name : typeof error}`);
    const reason = [ours.message, ours.where && `at ${ours.where}`, ours.hint].filter(Boolean).join('; ');
    return { Status: 'FAILED', Reason: reason.slice(0, LONGEST_REASON) };
  }
}

async function put(url: string, answer: Readonly<Record<string, string | undefined>>): Promise<void> {
  // the signature of the address covers an empty content type
  const response = await fetch(url, { method: 'PUT', body: JSON.stringify(answer), headers: { 'content-type': '' } });
  if (!response.ok) throw new InternalError(`CloudFormation did not take the answer: status ${response.status}`);
}
