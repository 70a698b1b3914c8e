// What the command line may say, checked. A password inside a URL is let through here (with a warning later); a file's is not.
import { z } from 'zod';
import { UsageError } from '../core/errors.ts';
import { Config } from './schema.ts';

const Flags = Config.extend({ source: z.string().min(1).optional(), target: z.string().min(1).optional() });

/** @throws UsageError naming the flag */
export const ConfigFlags = {
  parse(values: Readonly<Record<string, unknown>>): z.infer<typeof Flags> {
    const parsed = Flags.safeParse(values);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new UsageError(`--${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'not valid'}`);
  },
};
