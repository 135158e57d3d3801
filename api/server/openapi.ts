import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Scope } from '../keys/key.ts';

const TAGS = [
  { name: 'market', description: 'The published snapshot: ads, skills, counts, clusters, reports' },
  { name: 'operation', description: 'Batches and tasks: what ran, what runs, what to run' },
  { name: 'query', description: 'SQL that only reads' },
  { name: 'keys', description: 'Who may do what' },
  { name: 'system', description: 'Whether all is well' },
];

/** What a route says about itself in the description. */
interface Described extends FastifySchema {
  summary?: string;
  security?: readonly Record<string, readonly string[]>[];
}

/** Describes all routes as OpenAPI 3.1 at /docs/json, with pages to try them at /docs. */
export function describeRoutes(app: FastifyInstance, version: string): void {
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Labor Market Observatory',
        description:
          'What employers ask for, from job ads. Every answer of the market is from the published snapshot and carries ' +
          'an ETag; every error is application/problem+json (RFC 9457). Lists come in pages: `next` of one is the ' +
          '`cursor` of the following.',
        version,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      tags: TAGS,
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'A key of `lmo keys create`' },
        },
      },
    },
    transform: (document) => {
      const { schema, url } = jsonSchemaTransform(document);
      const scope: Scope | undefined = document.route.config?.scope;
      if (scope === undefined) return { schema, url };
      // A read needs no key where reads are open, so the empty one stands beside it.
      const security = scope === 'read' ? [{}, { key: [scope] }] : [{ key: [scope] }];
      return { schema: { ...schema, security } as Described, url };
    },
  });
  void app.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { docExpansion: 'list', deepLinking: true },
    staticCSP: true,
    transformStaticCSP: (policy) => policy,
  });
}
