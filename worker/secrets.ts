import type { Config } from './config.ts';

/**
 * The secrets that the configuration holds: what must not stand in logs, histories and messages. Of the database's
 * address the password only: where a server is may be known.
 */
export function secretsOf(
  config: Pick<Config, 'databaseUrl' | 'temporal'> & {
    alerts: Pick<Config['alerts'], 'webhookUrl'>;
  },
): string[] {
  const { databaseUrl, temporal, alerts } = config;
  const key = temporal.tls instanceof Object ? temporal.tls.clientCertPair?.key.toString() : null;
  return [temporal.apiKey, key, alerts.webhookUrl, passwordOf(databaseUrl)].filter(
    (secret) => typeof secret === 'string' && secret !== '',
  ) as string[];
}

function passwordOf(url: string | null): string | null {
  if (url === null) return null;
  const { password } = new URL(url);
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
