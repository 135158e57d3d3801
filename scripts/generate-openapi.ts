import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeApi } from '../api/server/describe-api.ts';

/** Writes docs/openapi.json from the routes of the API; a test says when it is out of date. */
const filepath = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));
const text = await format(await describeApi(), { ...(await resolveConfig(filepath)), filepath });
await writeFile(filepath, text);
