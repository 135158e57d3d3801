import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { flag } from './value-kinds.ts';

/** How to speak with a Temporal server over TLS; certificates and keys as PEM. For the `tls` of Temporal's clients. */
export interface TemporalTls {
  /** The name that the server's certificate is for, where it is not that of the address. */
  serverNameOverride?: string;
  /** Certificates that the server's is checked against; without them those of the system. */
  serverRootCACertificate?: Buffer;
  clientCertPair?: { crt: Buffer; key: Buffer };
}

export interface TemporalConfig {
  /** Null: the embedded dev server. */
  address: string | null;
  namespace: string;
  apiKey: string | null;
  tls: boolean | TemporalTls;
}

/** Variables of the servers that can take the place of the embedded ones. */
export const serverVariables = {
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'postgresql://user:password@host/name of a server with pgvector. Preset: the embedded Postgres.',
    ),
  LMO_STATEMENT_LIMIT_S: z.coerce
    .number()
    .positive()
    .default(300)
    .describe('Seconds after which a statement on the database is ended.'),
  LMO_DATABASE_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(2)
    .default(10)
    .describe('Connections that one process holds at most on the server of DATABASE_URL.'),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/:]+:\d+$/, 'expected host:port, without a scheme')
    .optional()
    .describe('host:port of a Temporal server. Preset: the embedded dev server.'),
  TEMPORAL_NAMESPACE: z.string().default('default').describe('Namespace on the Temporal server.'),
  TEMPORAL_API_KEY: z
    .string()
    .optional()
    .describe('Key of a Temporal server that asks for one; implies TLS.'),
  TEMPORAL_TLS: flag().optional().describe('true: speak TLS with the Temporal server.'),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: z
    .string()
    .optional()
    .describe("PEM file of the authority of the server's certificate; implies TLS."),
  TEMPORAL_TLS_CLIENT_CERT_PATH: z
    .string()
    .optional()
    .describe('PEM file of the certificate by which this client is known; implies TLS.'),
  TEMPORAL_TLS_CLIENT_KEY_PATH: z.string().optional().describe('PEM file of its private key.'),
  TEMPORAL_TLS_SERVER_NAME: z
    .string()
    .optional()
    .describe("Name in the server's certificate, where it is not that of the address."),
};

type ServerVariables = z.infer<z.ZodObject<typeof serverVariables>>;

/**
 * The Temporal server from variables that were checked; files of certificates are read, relative to `cwd`. What does
 * not fit together or cannot be read is told to `problem`, with the variable's name.
 */
export function temporalConfig(
  set: ServerVariables,
  { cwd, problem }: { cwd: string; problem: (name: string, message: string) => void },
): TemporalConfig {
  const read = (name: keyof ServerVariables): Buffer | undefined => {
    const file = set[name];
    if (typeof file !== 'string') return undefined;
    try {
      return readFileSync(path.resolve(cwd, file));
    } catch (error) {
      problem(name, `cannot be read: ${(error as Error).message}`);
      return undefined;
    }
  };
  const ca = read('TEMPORAL_TLS_SERVER_CA_CERT_PATH');
  const crt = read('TEMPORAL_TLS_CLIENT_CERT_PATH');
  const key = read('TEMPORAL_TLS_CLIENT_KEY_PATH');
  const { TEMPORAL_TLS_CLIENT_CERT_PATH: crtPath, TEMPORAL_TLS_CLIENT_KEY_PATH: keyPath } = set;
  if ((crtPath === undefined) !== (keyPath === undefined)) {
    problem(
      crtPath === undefined ? 'TEMPORAL_TLS_CLIENT_CERT_PATH' : 'TEMPORAL_TLS_CLIENT_KEY_PATH',
      'a client certificate takes both, certificate and key',
    );
  }
  const tls: TemporalTls = {
    ...(set.TEMPORAL_TLS_SERVER_NAME && { serverNameOverride: set.TEMPORAL_TLS_SERVER_NAME }),
    ...(ca && { serverRootCACertificate: ca }),
    ...(crt && key && { clientCertPair: { crt, key } }),
  };
  const told = Object.keys(tls).length > 0;
  const wanted = set.TEMPORAL_TLS ?? (told || set.TEMPORAL_API_KEY !== undefined);
  if (told && !wanted) {
    problem('TEMPORAL_TLS', 'is off, and certificates or a server name are given');
  }
  return {
    address: set.TEMPORAL_ADDRESS ?? null,
    namespace: set.TEMPORAL_NAMESPACE,
    apiKey: set.TEMPORAL_API_KEY ?? null,
    tls: wanted && told ? tls : wanted,
  };
}
