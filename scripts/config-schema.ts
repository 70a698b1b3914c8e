// Prints the JSON Schema of masklake.yaml for editors. How: node --import tsx scripts/config-schema.ts > masklake.schema.json
import { configJsonSchema } from '../lib/config/schema.ts';

process.stdout.write(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
