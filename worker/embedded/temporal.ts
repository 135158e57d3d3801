import { Connection } from '@temporalio/client';
import { registerSearchAttributes } from '../../temporal-config/search-attributes.ts';
import type { Config } from '../config.ts';
import {
  adoptDevServer,
  startDevServer,
  stopDevServer,
  type DevServer,
} from './temporal-dev-server.ts';
import { findTemporal } from './temporal-program.ts';

/** A Temporal server that answers, wherever it runs. */
export interface TemporalServer {
  kind: 'embedded' | 'server';
  /** host:port */
  address: string;
  namespace: string;
  /** Null when the server has no web pages that we know of. */
  uiUrl: string | null;
  /** For Connection.connect and NativeConnection.connect. */
  connection: { address: string; tls?: Config['temporal']['tls']; apiKey?: string };
  /** Ends the embedded server in order; a server of somebody else's runs on. */
  stop(): Promise<void>;
}

type TemporalConfig = Pick<
  Config,
  'dataDir' | 'cacheDir' | 'searchPath' | 'temporal' | 'temporalPort' | 'temporalUiPort'
>;

/**
 * Connects to the server that the configuration names; else takes over the dev server that an earlier process left on
 * the data folder, which the caller has locked; else starts one. The search attributes are registered in each case.
 */
export async function startTemporal(args: {
  config: TemporalConfig;
  say: (line: string) => void;
}): Promise<TemporalServer> {
  const { config, say } = args;
  const server =
    config.temporal.address === null
      ? await startEmbedded(config, say)
      : useServer(config.temporal, config.temporal.address);
  try {
    const added = await prepareNamespace(server);
    if (added.length > 0) say(`Temporal: search attributes registered: ${added.join(', ')}`);
  } catch (error) {
    await server.stop();
    throw error;
  }
  say(`Temporal: ${server.address}${server.uiUrl === null ? '' : `, web pages ${server.uiUrl}`}`);
  return server;
}

async function startEmbedded(
  config: TemporalConfig,
  say: (line: string) => void,
): Promise<TemporalServer> {
  const { dataDir } = config;
  const { namespace } = config.temporal;
  const adopted = await adoptDevServer(dataDir, namespace);
  if (adopted !== null) {
    say(`Temporal server: took over process ${adopted.pid}, which an earlier start left running`);
    return describe(dataDir, namespace, adopted);
  }
  const program = await findTemporal({ ...config, say });
  const started = await startDevServer({
    program: program.path,
    dataDir,
    namespace,
    usualPort: config.temporalPort,
    usualUiPort: config.temporalUiPort,
  });
  return describe(dataDir, namespace, started);
}

function describe(dataDir: string, namespace: string, server: DevServer): TemporalServer {
  const address = `127.0.0.1:${server.port}`;
  return {
    kind: 'embedded',
    address,
    namespace,
    uiUrl: `http://127.0.0.1:${server.uiPort}`,
    connection: { address },
    stop: () => stopDevServer(dataDir, server),
  };
}

function useServer(temporal: Config['temporal'], address: string): TemporalServer {
  return {
    kind: 'server',
    address,
    namespace: temporal.namespace,
    uiUrl: null,
    connection: {
      address,
      tls: temporal.tls,
      ...(temporal.apiKey === null ? {} : { apiKey: temporal.apiKey }),
    },
    stop: () => Promise.resolve(),
  };
}

async function prepareNamespace(server: TemporalServer): Promise<string[]> {
  let connection: Connection;
  try {
    connection = await Connection.connect({ ...server.connection, connectTimeout: '10s' });
  } catch (error) {
    throw new Error(
      `The Temporal server at ${server.address} does not answer (${(error as Error).message}).`,
      { cause: error },
    );
  }
  try {
    return await registerSearchAttributes(connection, server.namespace);
  } finally {
    await connection.close();
  }
}
