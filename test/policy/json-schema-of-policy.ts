import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { policySchema } from '../../src/policy/schema.ts';

/** The JSON Schema of a policy file, from the schema that the code checks with. */
export function jsonSchemaOfPolicy(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Regelverk',
    ...toJsonSchema(policySchema, { target: 'draft-2020-12' }),
  };
}

/** `npx tsx test/policy/json-schema-of-policy.ts && npm run fix` writes `src/policy/policy.schema.json` anew. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(import.meta.dirname, '../../src/policy/policy.schema.json');
  writeFileSync(file, `${JSON.stringify(jsonSchemaOfPolicy(), null, 2)}\n`);
}
