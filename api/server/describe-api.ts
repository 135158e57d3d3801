import { createApi, type ApiDependencies } from '../create-api.ts';

/** The version in the description of the API that is kept beside the docs; a running API names its own. */
const DOCUMENT_VERSION = '0.1.0';

/** The OpenAPI document of all routes, as JSON text; no route is asked, so nothing behind them is needed. */
export async function describeApi(): Promise<string> {
  const settings = {
    ...{ host: '127.0.0.1', hostNames: [], corsOrigins: [], ratePerMinute: 100 },
    ...{ openReads: true, behindProxy: false },
  };
  const needed = { settings, localToken: '', version: DOCUMENT_VERSION, database: {} };
  const api = createApi(needed as unknown as ApiDependencies);
  try {
    const { body } = await api.inject({ url: '/docs/json' });
    return `${JSON.stringify(JSON.parse(body), null, 1)}\n`;
  } finally {
    await api.close();
  }
}
