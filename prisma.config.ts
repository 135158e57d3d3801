import { defineConfig } from 'prisma/config';

// `generate` needs no engine, but Prisma's CLI looks for one before every command:
// any executable satisfies it, so nothing is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
});
